// SPDX-License-Identifier: GPL-3.0-or-later
// The window itself, on screens made here: navigation, shortcuts, leaving, refreshing, opening and its
// errors.
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"
#include "support/TinyPlan.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QSignalSpy>

#include "gui/app/RecentFiles.h"
#include "gui/screens/WelcomeScreen.h"
#include "gui/widgets/ChoiceCard.h"
#include "gui/widgets/SearchField.h"
#include "gui/window/NavigationBar.h"
#include "gui/window/StatusLine.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

class FakeScreen : public gui::Screen
{
public:
    using Screen::Screen;
    void refresh() override { ++refreshed; }
    bool leave() override { return mayLeave; }
    bool showEntity(const gui::EntityRef &ref) override
    {
        shown = ref;
        return true;
    }
    bool search(const QString &words) override
    {
        searched = words;
        return searches;
    }

    int refreshed = 0;
    bool mayLeave = true;
    bool searches = false;
    QString searched;
    gui::EntityRef shown;
};

gui::Page page(const QString &id, const QStringList &shows = {}, const QKeySequence &keys = {})
{
    return {id, id, u"sheet"_s, shows, keys, false, [](gui::ScreenContext &context, QWidget *parent) {
                return new FakeScreen(context, parent);
            }};
}

std::vector<gui::Page> twoPages()
{
    return {page(u"challenges"_s, {u"challenge"_s}), page(u"sheets"_s, {u"action_sheet"_s}, Qt::Key_F5)};
}

core::ChangeSet rename(const core::Plan &plan, const core::Id<core::ActionSheet> &action,
                       const QString &title)
{
    return core::verbs::setField(plan, action, &core::ActionSheet::title, title);
}

QAction *action(gui::MainWindow &window, const char *name)
{
    auto *found = window.findChild<QAction *>(QLatin1StringView(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("Ctrl+Page down and up go through all pages, and round")
{
    test::WindowFixture f;
    auto plan = gui::adoptedPlan();
    REQUIRE(plan);
    f.openPlan(*plan);
    const int pages = int(f.window.pages().pages().size());
    REQUIRE(pages > 9);
    f.window.pages().goTo(8);
    for (int page = 9; page < pages; ++page) {
        QTest::keyClick(&f.window, Qt::Key_PageDown, Qt::ControlModifier);
        f.settle();
        CHECK(f.window.pages().currentPage() == page);
    }
    QTest::keyClick(&f.window, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(f.window.pages().currentPage() == 0);
    QTest::keyClick(&f.window, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(f.window.pages().currentPage() == pages - 1);
}

TEST_CASE("The keyboard goes along to the page's own list, not to whatever comes first there")
{
    test::WindowFixture f;
    auto plan = gui::adoptedPlan();
    REQUIRE(plan);
    f.openPlan(*plan);
    f.window.goTo(u"indicators"_s);
    f.window.pages().currentScreen()->setFocus();
    f.window.goTo(u"challenges"_s);
    f.settle();
    CHECK(f.window.pages().currentScreen()->focusProxy() == f.window.focusWidget());
}

TEST_CASE("Screens are made when first shown and refreshed when something changed")
{
    WindowFixture f(twoPages());
    test::TinyPlan tiny;
    f.openPlan(tiny.plan);
    auto &first = f.show<FakeScreen>(u"challenges"_s);
    CHECK(first.refreshed == 1);
    CHECK(f.window.findChildren<gui::Screen *>().size() == 1);
    auto &second = f.show<FakeScreen>(u"sheets"_s);
    CHECK(second.refreshed == 1);

    REQUIRE(f.session().perform(rename(f.session().plan(), tiny.action, u"Un"_s)));
    core::MethodStep step;
    step.actionId = tiny.action;
    step.text = u"Étape"_s;
    REQUIRE(f.session().perform(core::verbs::addItem(f.session().plan(), step)));
    f.settle();
    CHECK(second.refreshed == 2); // two changes at once: one refresh
    CHECK(first.refreshed == 1);
    CHECK(first.isStale());
    f.show<FakeScreen>(u"challenges"_s);
    CHECK(first.refreshed == 2);

    f.window.view().setAsOf(QDate(2018, 12, 31));
    f.settle();
    CHECK(first.refreshed == 3);
    CHECK(second.isStale());
}

TEST_CASE("A screen with an invalid edit is not left, and the plan not closed")
{
    WindowFixture f(twoPages());
    f.openPlan(test::TinyPlan().plan);
    auto &first = f.show<FakeScreen>(u"challenges"_s);
    first.mayLeave = false;
    CHECK_FALSE(f.window.goTo(u"sheets"_s));
    CHECK(f.window.pages().currentScreen() == &first);
    CHECK(f.window.navigation().current() == 0);
    CHECK_FALSE(f.window.opener().openAdopted());
    action(f.window, "actionClosePlan")->trigger();
    CHECK(f.window.document().session());
    CHECK_FALSE(f.window.close());
    first.mayLeave = true;
    CHECK(f.window.close());
}

TEST_CASE("A jump goes to the page that shows the entity")
{
    WindowFixture f(twoPages());
    test::TinyPlan tiny;
    f.openPlan(tiny.plan);
    CHECK(f.window.navigate(gui::EntityRef::to(tiny.action, u"cost"_s)));
    auto *screen = dynamic_cast<FakeScreen *>(f.window.pages().currentScreen());
    REQUIRE(screen);
    CHECK(f.window.navigation().current() == 1);
    CHECK(screen->shown.is<core::ActionSheet>());
    CHECK(screen->shown.idOf<core::ActionSheet>() == tiny.action);
    CHECK(screen->shown.field == u"cost"_s);
    CHECK_FALSE(f.window.navigate(gui::EntityRef::to(core::Id<core::Party>::create())));
}

TEST_CASE("No two actions share a shortcut, and pages have theirs")
{
    WindowFixture f(twoPages());
    f.openPlan(test::TinyPlan().plan);
    QStringList seen;
    for (const QAction *candidate : f.window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : candidate->shortcuts()) {
            INFO(keys.toString().toStdString());
            CHECK_FALSE(seen.contains(keys.toString()));
            seen.append(keys.toString());
        }
    }
    for (const QString &expected :
         {u"Alt+1"_s, u"Alt+2"_s, u"F5"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+F"_s})
        CHECK(seen.contains(expected));
    QTest::keyClick(&f.window, Qt::Key_2, Qt::AltModifier);
    CHECK(f.window.pages().currentPage() == 1);
}

TEST_CASE("The program's own pages have distinct ids, titles and shortcuts")
{
    QStringList ids, keys;
    for (const gui::Page &entry : gui::allPages()) {
        CHECK_FALSE(ids.contains(entry.id));
        CHECK_FALSE(entry.title.isEmpty());
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(entry.icon)));
        CHECK((entry.shortcut.isEmpty() || !keys.contains(entry.shortcut.toString())));
        ids.append(entry.id);
        keys.append(entry.shortcut.toString());
    }
}

TEST_CASE("The navigation folds in a narrow window and by hand")
{
    WindowFixture f(twoPages());
    f.openPlan(test::TinyPlan().plan);
    gui::NavigationBar &navigation = f.window.navigation();
    CHECK_FALSE(navigation.isFolded());
    const int wide = navigation.sizeHint().width();
    f.window.resize(1100, 700);
    f.settle();
    CHECK(navigation.isFolded());
    CHECK(navigation.sizeHint().width() < wide / 2);
    action(f.window, "actionFold")->trigger(); // for now, although narrow
    CHECK_FALSE(navigation.isFolded());
    f.window.resize(1366, 768);
    CHECK_FALSE(navigation.isFolded());
    action(f.window, "actionFold")->trigger();
    CHECK(navigation.isFolded());
    CHECK(f.settings.get(gui::Settings::Key::NavigationFolded).toBool());
}

TEST_CASE("Undo and redo name what they would do")
{
    WindowFixture f(twoPages());
    test::TinyPlan tiny;
    f.openPlan(tiny.plan);
    QAction *undo = action(f.window, "actionUndo");
    QAction *redo = action(f.window, "actionRedo");
    CHECK_FALSE(undo->isEnabled());
    REQUIRE(f.session().perform(rename(f.session().plan(), tiny.action, u"Autre titre"_s)));
    CHECK(undo->isEnabled());
    CHECK(undo->text().contains(f.wording.change(*f.session().undoStep())));
    undo->trigger();
    CHECK(f.session().plan().find(tiny.action)->title == u"Action"_s);
    CHECK_FALSE(undo->isEnabled());
    CHECK(redo->isEnabled());
    redo->trigger();
    CHECK(f.session().plan().find(tiny.action)->title == u"Autre titre"_s);
}

TEST_CASE("Words for the list of the page go to the sheets when the page at hand has none")
{
    WindowFixture f(twoPages());
    f.openPlan(test::TinyPlan().plan);
    f.show<FakeScreen>(u"challenges"_s);
    auto *field = f.window.findChild<gui::SearchField *>();
    REQUIRE(field);
    WindowFixture::type(field, u"élu"_s);
    CHECK(f.window.pages().currentPage() == 0); // searching everywhere narrows nothing
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    auto *screen = dynamic_cast<FakeScreen *>(f.window.pages().currentScreen());
    REQUIRE(screen);
    CHECK(f.window.pages().currentPage() == 1);
    CHECK(screen->searched == u"élu"_s);
}

TEST_CASE("Welcome: a new plan, a file, a recent file")
{
    WindowFixture f(twoPages());
    auto *welcome = f.window.findChild<gui::WelcomeScreen *>();
    REQUIRE(welcome);
    CHECK(welcome->isVisible());
    CHECK_FALSE(f.window.navigation().isVisible());

    f.dialogs.files = {f.path(u"neuf"_s)};
    QTest::mouseClick(welcome->findChildren<gui::ChoiceCard *>().at(3), Qt::LeftButton);
    REQUIRE(f.window.document().session());
    CHECK(QFile::exists(f.path(u"neuf.jalon"_s)));
    CHECK_FALSE(welcome->isVisible());
    CHECK(f.window.navigation().isVisible());
    CHECK(gui::RecentFiles(f.settings).list() == QStringList{f.path(u"neuf.jalon"_s)});

    action(f.window, "actionClosePlan")->trigger();
    CHECK(welcome->isVisible());
    auto *row = welcome->findChild<gui::ChoiceRow *>();
    REQUIRE(row);
    QTest::keyClick(row, Qt::Key_Return);
    CHECK(f.window.document().session());
}

TEST_CASE("The adopted plan and the exercise are working copies, made once and found again")
{
    WindowFixture f(twoPages());
    REQUIRE(f.window.opener().openAdopted());
    CHECK(f.window.errorShown().isEmpty());
    CHECK(f.session().plan().actions().size() == 14);
    CHECK(f.window.view().asOf() == QDate(2016, 10, 14));
    const QString copy = f.session().path();
    CHECK(copy.startsWith(f.path(u"documents"_s)));
    const auto *first = f.session().plan().actions().front();
    test::AmendmentAnswers answers; // the plan is frozen as voted
    REQUIRE(f.session().perform(rename(f.session().plan(), first->id, u"Ma version"_s)));

    REQUIRE(f.window.opener().openExercise());
    CHECK(f.session().plan().info().fictitious);
    CHECK(f.session().path() != copy);
    CHECK(f.window.findChild<gui::StatusLine *>()->showsFictitious());

    REQUIRE(f.window.opener().openAdopted());
    CHECK(f.session().path() == copy);
    CHECK(f.session().plan().actions().front()->title == u"Ma version"_s);
}

TEST_CASE("A change by another program is seen when the window comes back")
{
    WindowFixture f(twoPages());
    test::TinyPlan tiny;
    f.openPlan(tiny.plan);
    auto other = session::PlanSession::open(f.session().path(), {u"autre"_s, false, nullptr});
    REQUIRE(other);
    REQUIRE((*other)->perform(rename((*other)->plan(), tiny.action, u"Changé ailleurs"_s)));
    CHECK(f.session().plan().find(tiny.action)->title == u"Action"_s);
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(&f.window, &activation);
    CHECK(f.session().plan().find(tiny.action)->title == u"Changé ailleurs"_s);
}

TEST_CASE("A file that may only be read is opened for reading only")
{
    WindowFixture f(twoPages());
    test::TinyPlan tiny;
    const QString path = f.openPlan(tiny.plan).path();
    f.window.document().close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser);
    if (QFileInfo(path).isWritable())
        return; // root may write anything: nothing to see here
    REQUIRE(f.window.opener().open(path));
    CHECK(f.session().isReadOnly());
    CHECK_FALSE(f.session().perform(rename(f.session().plan(), tiny.action, u"Non"_s)));
    CHECK_FALSE(action(f.window, "actionUndo")->isEnabled());
}

TEST_CASE("What cannot be opened is said in a sentence, and the open plan stays")
{
    WindowFixture f(twoPages());
    f.openPlan(test::TinyPlan().plan);
    CHECK_FALSE(f.window.opener().open(f.path(u"absent.jalon"_s)));
    CHECK(f.window.errorShown().contains(u"absent.jalon"_s));
    CHECK(f.window.document().session());

    QFile noPlan(f.path(u"texte.jalon"_s));
    REQUIRE(noPlan.open(QIODevice::WriteOnly));
    noPlan.write("Bonjour, ceci n'est pas un plan.");
    noPlan.close();
    CHECK_FALSE(f.window.opener().open(noPlan.fileName()));
    CHECK(f.window.errorShown().contains(u"texte.jalon"_s));

    f.dialogs.files = {f.path(u"plan.jalon"_s)};
    action(f.window, "actionNew")->trigger(); // never overwrites
    CHECK(f.window.errorShown().contains(u"plan.jalon"_s));
    CHECK(f.session().plan().info().title == u"Plan"_s);
}

TEST_CASE("Fictitious data are marked for good, another plan is not")
{
    WindowFixture f(twoPages());
    core::Plan plan = test::TinyPlan().plan;
    core::PlanInfo info = plan.info();
    info.fictitious = true;
    plan.table<core::PlanInfo>().replace(info);
    f.openPlan(plan);
    auto *status = f.window.findChild<gui::StatusLine *>();
    REQUIRE(status);
    CHECK(status->showsFictitious());
    f.openPlan(test::TinyPlan().plan, u"autre.jalon"_s);
    CHECK_FALSE(status->showsFictitious());
}

TEST_CASE("Recent files: newest first, once each, at most eight")
{
    WindowFixture f(twoPages());
    gui::RecentFiles recent(f.settings);
    for (int i = 0; i < 12; ++i)
        recent.add(u"/plans/%1.jalon"_s.arg(i));
    recent.add(u"/plans/9.jalon"_s);
    CHECK(recent.list().size() == gui::RecentFiles::Most);
    CHECK(recent.list().first() == u"/plans/9.jalon"_s);
    CHECK(recent.list().count(u"/plans/9.jalon"_s) == 1);
}
