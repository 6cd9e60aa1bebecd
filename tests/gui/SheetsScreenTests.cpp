// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Fiches action" in the real window, by keyboard and mouse.
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"
#include "support/Printing.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>

#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/dialogs/NewActionDialog.h"
#include "gui/forms/PartyField.h"
#include "gui/forms/SoftDateField.h"
#include "gui/forms/TextField.h"
#include "gui/models/SheetListModel.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/sheets/SheetBody.h"
#include "gui/sheets/SheetFilterBar.h"
#include "gui/sheets/SheetHead.h"
#include "gui/sheets/SheetListPane.h"
#include "gui/sheets/SheetPoints.h"
#include "gui/sheets/SheetView.h"
#include "gui/widgets/SearchField.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

// The window on the exercise, on the page of sheets, sheet 1.1 shown.
struct Page : WindowFixture
{
    Page()
    {
        auto plan = gui::exercisePlan();
        REQUIRE(plan);
        openPlan(*plan);
        screen = &show<gui::SheetsScreen>(u"sheets"_s);
    }

    const core::Plan &plan() { return session().plan(); }
    const core::ActionSheet &action(const QString &code)
    {
        const core::ActionSheet *found = plan().actionByCode(code);
        REQUIRE(found);
        return *found;
    }
    QString shown() { return plan().code(*plan().find(screen->current())); }
    QString selected()
    {
        return screen->list()->view()->currentIndex().data(gui::SheetListModel::CodeRole).toString();
    }
    QStringList pilots(const QString &code)
    {
        QStringList names;
        for (const core::Party *party : plan().parties(action(code).id, core::PartyRole::Pilot))
            names << party->name;
        return names;
    }
    // Begins typing into the start date of the sheet shown.
    QWidget *typeStart(const QString &words)
    {
        screen->sheet()->showField(u"start"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QWidget *field = QApplication::focusWidget();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        type(field, words);
        return field;
    }

    gui::SheetsScreen *screen = nullptr;
    test::AmendmentAnswers answers; // the exercise is frozen as voted
};

QAction *actionNamed(const gui::SheetsScreen &screen, const QKeySequence &keys)
{
    for (QAction *action : screen.pageActions()) {
        if (action->shortcut() == keys)
            return action;
    }
    FAIL("no action with that shortcut");
    return nullptr;
}

} // namespace

TEST_CASE("Find 2.3 by searching, change its pilot, take it back")
{
    Page page;
    CHECK(page.shown() == u"1.1");
    auto *search = page.window.findChild<gui::SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, u"participation scic"_s);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier); // not everywhere: in this list
    page.settle();
    CHECK(page.screen->list()->model()->rowCount() == 1);
    page.screen->list()->focusList();
    CHECK(page.shown() == u"2.3");

    const QStringList before = page.pilots(u"2.3"_s);
    auto *pilots = page.screen->sheet()->head()->pilots();
    pilots->startAdding();
    page.type(QApplication::focusWidget(), u"service communication"_s);
    CHECK(page.screen->sheet()->leave()); // an exact name is taken when the field is left
    CHECK(page.pilots(u"2.3"_s) == before + QStringList{u"Service communication"_s});
    REQUIRE(page.session().undo());
    CHECK(page.pilots(u"2.3"_s) == before);
    CHECK(pilots->names() == before);
    CHECK(page.shown() == u"2.3");
}

TEST_CASE("An empty result says so and offers the way back")
{
    Page page;
    page.screen->search(u"xylophone"_s);
    CHECK(page.screen->list()->model()->rowCount() == 0);
    QPushButton *clear = nullptr; // the only button of the list with words is the empty state’s
    for (QPushButton *button : page.screen->list()->findChildren<QPushButton *>())
        clear = button->isVisible() && !button->text().isEmpty() ? button : clear;
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(page.screen->list()->model()->rowCount() == 14);
    CHECK(page.selected() == u"1.1");
}

TEST_CASE("The list by keyboard: arrows show sheets, Enter goes in, Alt+Page keys go on")
{
    Page page;
    QListView *list = page.screen->list()->view();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(page.shown() == u"1.3");
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(page.screen->sheet()->isAncestorOf(QApplication::focusWidget()));
    actionNamed(*page.screen, QKeySequence(Qt::ALT | Qt::Key_PageDown))->trigger();
    CHECK(page.shown() == u"2.1");
    CHECK(page.selected() == u"2.1");
    actionNamed(*page.screen, QKeySequence(Qt::ALT | Qt::Key_PageUp))->trigger();
    CHECK(page.shown() == u"1.3");
}

TEST_CASE("Switching sheets writes a valid entry in progress")
{
    Page page;
    page.typeStart(u"novembre 2016"_s);
    CHECK(page.screen->open(page.action(u"2.1"_s).id));
    CHECK(page.shown() == u"2.1");
    CHECK(page.action(u"1.1"_s).start == core::SoftDate::month(2016, 11, u"novembre 2016"_s));
}

TEST_CASE("Switching sheets asks about an entry that cannot be written, and stays if told so")
{
    Page page;
    const core::SoftDate before = page.action(u"1.1"_s).start;
    page.typeStart(u"32/13/2016"_s);
    page.dialogs.answers = {0}; // keep editing
    page.screen->list()->view()->setCurrentIndex(page.screen->list()->model()->index(4));
    REQUIRE(page.dialogs.asked.size() == 1);
    CHECK(page.shown() == u"1.1");
    CHECK(page.selected() == u"1.1");
    CHECK(page.screen->sheet()->form().hasInvalidEdit());

    page.dialogs.answers = {1}; // give up
    CHECK(page.screen->open(page.action(u"2.1"_s).id));
    CHECK(page.shown() == u"2.1");
    CHECK(page.action(u"1.1"_s).start == before);
}

TEST_CASE("Leaving the page asks the sheet")
{
    Page page;
    page.typeStart(u"32/13/2016"_s);
    page.dialogs.answers = {0};
    CHECK_FALSE(page.screen->leave());
    page.dialogs.answers = {1};
    CHECK(page.screen->leave());
}

TEST_CASE("Deleting an action names what goes with it, and can be taken back")
{
    Page page;
    REQUIRE(page.screen->open(page.action(u"2.3"_s).id));
    const auto id = page.screen->current();
    QListView *list = page.screen->list()->view();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(page.dialogs.asked.size() == 1); // escape: kept
    CHECK(page.plan().find(id));
    const QString detail = page.dialogs.asked.first().detail;
    core::ChangeSet removal = core::verbs::removeAction(page.plan(), id);
    std::erase_if(removal.changes, [](const core::Change &change) { return change.after.has_value(); });
    const auto counts = core::verbs::countByEntity(removal); // what is only tied no longer is not lost
    for (const auto &[table, count] : counts) {
        if (table != u"action_sheet")
            CHECK(detail.contains(page.wording.count(table, count)));
    }
    CHECK(page.dialogs.asked.first().text.contains(u"2.3"_s));

    page.dialogs.answers = {1};
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK_FALSE(page.plan().find(id));
    CHECK(page.screen->list()->model()->rowCount() == 13);
    CHECK(page.shown() == u"2.4"); // the next one stands in its place
    REQUIRE(page.session().undo());
    page.settle();
    CHECK(page.plan().find(id));
    CHECK(page.screen->list()->model()->rowCount() == 14);
}

TEST_CASE("A new action is proposed the next number of its challenge and opened")
{
    Page page;
    REQUIRE(page.screen->open(page.action(u"2.1"_s).id));
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<gui::NewActionDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->accept(); // no title yet: refused, said, kept open
        CHECK(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"Ouvrir une épicerie solidaire"_s);
        dialog->findChild<QLineEdit *>(u"pilot"_s)->setText(u"raymond collet"_s);
        dialog->accept();
    });
    actionNamed(*page.screen, QKeySequence::New)->trigger();
    CHECK(page.shown() == u"2.5");
    CHECK(page.selected() == u"2.5");
    CHECK(page.pilots(u"2.5"_s) == QStringList{u"Raymond Collet"_s}); // the one that is there already
    REQUIRE(page.session().undo());                                   // one step
    CHECK_FALSE(page.plan().actionByCode(u"2.5"));
    CHECK_FALSE(page.shown().isEmpty());
}

TEST_CASE("A jump leads to the field of the sheet")
{
    Page page;
    page.screen->search(u"xylophone"_s); // filters must not hide what is jumped to
    CHECK(page.window.navigate(gui::EntityRef::to(page.action(u"3.1"_s).id, u"end"_s)));
    CHECK(page.shown() == u"3.1");
    CHECK(page.selected() == u"3.1");
    const gui::SheetBody::Place place = page.screen->sheet()->body()->place(u"end"_s);
    CHECK(place.widget->isAncestorOf(QApplication::focusWidget()));

    const core::MethodStep *step = page.plan().childrenOf<core::MethodStep>(page.action(u"1.2"_s).id).at(0);
    CHECK(page.window.navigate(gui::EntityRef::to(step->id)));
    CHECK(page.shown() == u"1.2");
    CHECK_FALSE(page.window.navigate(gui::EntityRef::to(core::Id<core::ActionSheet>::create())));
}

TEST_CASE("Every field that a point to clarify names has its place")
{
    Page page;
    for (const core::ClarificationPoint &point : core::pointsToClarify(page.plan())) {
        const bool inHead = point.field == u"pilots" || point.field == u"title" ||
                            point.field == u"partners" || point.field == u"number";
        INFO(point.field.toStdString());
        CHECK((inHead || page.screen->sheet()->body()->place(point.field).widget));
    }
}

TEST_CASE("Marking a recorded point as settled takes it from the sheet")
{
    Page page;
    const core::ActionSheet *sheet = nullptr;
    for (const core::Clarification &point : page.plan().table<core::Clarification>().rows())
        sheet = point.settled ? sheet : page.plan().find(point.actionId);
    REQUIRE(sheet);
    const auto id = sheet->id;
    REQUIRE(page.screen->open(id));
    const auto before = core::pointsToClarify(page.plan(), *page.plan().find(id)).size();
    QPushButton *settle = nullptr;
    for (QPushButton *button : page.screen->findChild<gui::SheetPoints *>()->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(u"ettled"_s) || button->accessibleName().contains(u"réglé"_s))
            settle = button;
    }
    REQUIRE(settle);
    settle->click();
    CHECK(core::pointsToClarify(page.plan(), *page.plan().find(id)).size() == before - 1);
    REQUIRE(page.session().undo());
    CHECK(core::pointsToClarify(page.plan(), *page.plan().find(id)).size() == before);
}
