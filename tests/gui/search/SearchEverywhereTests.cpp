// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Verbs.h"
#include "gui/costs/AmountView.h"
#include "gui/directory/DirectoryList.h"
#include "gui/directory/DirectoryScreen.h"
#include "gui/journal/EntryDetails.h"
#include "gui/journal/JournalFilterBar.h"
#include "gui/journal/JournalModel.h"
#include "gui/journal/JournalScreen.h"
#include "gui/screens/IndicatorsScreen.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/search/SearchModel.h"
#include "gui/search/SearchPanel.h"
#include "gui/support/WindowFixture.h"
#include "gui/widgets/IndicatorGrid.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/SearchField.h"
#include "gui/window/HeaderBar.h"
#include "gui/year/SendingsPart.h"
#include "gui/year/YearScreen.h"
#include "support/TinyPlan.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

// A small plan with the word "réseau" in a sheet, two steps, an indicator, the notes of an entry and a name.
struct Sought : test::TinyPlan
{
    Id<JournalEntry> entry;
    Id<Indicator> indicator;
    Id<Party> party = Id<Party>::create();

    Sought()
    {
        perform(verbs::setField(plan, action, &ActionSheet::title, u"Créer un réseau d’élus"_s));
        perform(verbs::setField(plan, action, &ActionSheet::remarks, u"Le <b>cœur</b> du territoire"_s));
        for (int i = 0; i < 2; ++i) {
            MethodStep step;
            step.actionId = action;
            step.text = u"Réunir le réseau"_s;
            perform(verbs::addItem(plan, step));
        }
        indicator = addIndicator(IndicatorKind::Count);
        perform(verbs::setField(plan, indicator, &Indicator::label, u"Communes du réseau"_s));
        perform(verbs::addParty(plan, {party, PartyKind::Organisation, u"Réseau de l’est"_s, {}}));
        record(QDate(2018, 3, 1), u"meeting"_s, [this](JournalEntry &row) {
            row.title = u"Rencontre annuelle"_s;
            row.notes = u"Les élus d’Aubière ont évoqué la pépinière."_s;
        });
        entry = plan.table<JournalEntry>().rows().back().id;
    }
};

struct Searching : WindowFixture
{
    explicit Searching(const Plan &plan)
        : WindowFixture(gui::allPages())
    {
        openPlan(plan);
        window.goTo(u"dashboard"_s);
        settle();
        header = window.findChild<gui::HeaderBar *>();
        panel = window.findChild<gui::SearchPanel *>();
        REQUIRE(panel);
    }

    gui::SearchField &field() { return *header->search(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
        settle();
    }
    void ctrlF()
    {
        window.findChild<QAction *>(u"actionSearch"_s)->trigger();
        settle();
    }
    void look(const QString &words)
    {
        ctrlF();
        field().selectAll();
        type(&field(), words);
        wait(
            [this] { return panel->model()->rowCount() > 0 || !panel->sentence()->text().endsWith(u"…"_s); });
    }
    template <class Condition>
    void wait(Condition condition)
    {
        for (int i = 0; i < 200 && !condition(); ++i)
            QTest::qWait(10);
    }
    QStringList heads() const
    {
        QStringList texts;
        for (int row = 0; row < panel->model()->rowCount(); ++row) {
            if (panel->model()->row(row).type == gui::SearchRow::Type::Head)
                texts << panel->model()->index(row).data().toString().simplified();
        }
        return texts;
    }
    const gui::SearchRow &current() const { return panel->model()->row(panel->list()->currentIndex().row()); }

    gui::HeaderBar *header = nullptr;
    gui::SearchPanel *panel = nullptr;
};

} // namespace

TEST_CASE("Ctrl+F finds over all texts, by kind with counts, accents aside; Enter leads to the place")
{
    Sought sought;
    Searching f(sought.plan);
    f.look(u"RESEAU"_s);
    REQUIRE(f.panel->isVisible());
    QAbstractItemModelTester tester(f.panel->model());
    CHECK(f.heads() ==
          QStringList{u"Fiches action : 1"_s, u"Étapes : 2"_s, u"Indicateurs : 1"_s, u"Annuaire : 1"_s});
    CHECK(f.window.focusWidget() == &f.field());
    // the first hit is chosen; its words stand in the title
    CHECK(f.current().ref.is<ActionSheet>());
    CHECK(f.current().inTitle);
    CHECK(f.current().title.mid(f.current().start, f.current().length) == u"réseau"_s);
    CHECK(f.field().accessibleDescription().contains(u"Créer un réseau d’élus"_s));
    // down over the heads to the indicator
    for (int i = 0; i < 3; ++i)
        f.press(Qt::Key_Down);
    REQUIRE(f.current().ref.is<Indicator>());
    f.press(Qt::Key_Return);
    CHECK_FALSE(f.panel->isVisible());
    auto *indicators = dynamic_cast<gui::IndicatorsScreen *>(f.window.pages().currentScreen());
    REQUIRE(indicators);
    CHECK(indicators->grid()->currentIndicator() == sought.indicator);
    CHECK(indicators->grid()->hasFocus());

    // once more: the words are still there, selected, with what was chosen; the last one is the directory's
    f.ctrlF();
    CHECK(f.field().selectedText() == u"RESEAU"_s);
    CHECK(f.current().ref.is<Indicator>());
    f.press(Qt::Key_End, Qt::ControlModifier);
    REQUIRE(f.current().ref.is<Party>());
    f.press(Qt::Key_Return);
    auto *directory = dynamic_cast<gui::DirectoryScreen *>(f.window.pages().currentScreen());
    REQUIRE(directory);
    CHECK(directory->list()->current() == sought.party);
}

TEST_CASE("A word in the notes of an entry leads to the journal; typed markup is text")
{
    Sought sought;
    Searching f(sought.plan);
    f.look(u"aubiere pepiniere"_s);
    CHECK(f.heads() == QStringList{u"Journal : 1"_s});
    CHECK(f.current().label == f.wording.field(u"notes"_s));
    CHECK(f.current().detail.mid(f.current().start, f.current().length) == u"Aubière"_s);
    f.press(Qt::Key_Return);
    auto *journal = dynamic_cast<gui::JournalScreen *>(f.window.pages().currentScreen());
    REQUIRE(journal);
    CHECK(journal->model()->idAt(journal->list()->currentIndex().row()) == sought.entry);
    CHECK(journal->list()->hasFocus());

    f.look(u"coeur"_s);
    CHECK(f.current().detail == u"Le <b>cœur</b> du territoire"_s);
    f.press(Qt::Key_Return);
    auto *sheets = dynamic_cast<gui::SheetsScreen *>(f.window.pages().currentScreen());
    REQUIRE(sheets);
    CHECK(sheets->current() == sought.action);
}

TEST_CASE("A code comes first, nothing found is said, Escape goes back")
{
    Sought sought;
    Searching f(sought.plan);
    f.show<gui::JournalScreen>(u"journal"_s).list()->setFocus();
    QWidget *before = f.window.focusWidget();
    f.ctrlF();
    CHECK(f.panel->sentence()->isVisible()); // what one can look for
    f.look(u"1.1.1"_s);
    REQUIRE(f.current().ref.is<Indicator>());
    CHECK(f.heads().first() == u"Indicateurs : 1"_s);
    f.look(u"xylophone"_s);
    f.wait([&] { return f.panel->sentence()->text().contains(u"xylophone"_s); });
    CHECK(f.panel->sentence()->text().contains(u"xylophone"_s));
    f.press(Qt::Key_Return); // leads nowhere
    CHECK(f.panel->isVisible());
    f.press(Qt::Key_Escape);
    CHECK_FALSE(f.panel->isVisible());
    CHECK(f.field().text().isEmpty());
    CHECK(f.window.focusWidget() == before);
}

TEST_CASE("What was edited since the last search is found")
{
    Sought sought;
    Searching f(sought.plan);
    f.look(u"reseau"_s);
    f.press(Qt::Key_Escape);
    REQUIRE(f.session().perform(verbs::setField(f.session().plan(), sought.action, &ActionSheet::context,
                                                u"Une halle aux grains"_s)));
    f.look(u"halle"_s);
    f.wait([&] { return f.panel->model()->rowCount() > 0; });
    CHECK(f.heads() == QStringList{u"Fiches action : 1"_s});
    // and what is undone while one looks at it goes
    REQUIRE(f.session().undo());
    f.wait([&] { return f.panel->model()->rowCount() == 0; });
    CHECK(f.panel->model()->rowCount() == 0);
}

TEST_CASE("A group that has more shows all of it when asked")
{
    Sought sought;
    for (int i = 0; i < 20; ++i) {
        MethodStep step;
        step.actionId = sought.action;
        step.text = u"Jalon %1"_s.arg(i);
        sought.perform(verbs::addItem(sought.plan, step));
    }
    Searching f(sought.plan);
    f.look(u"jalon"_s);
    REQUIRE(f.panel->model()->rowCount() == 8); // head, six, "all 20"
    f.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(f.current().type == gui::SearchRow::Type::More);
    f.press(Qt::Key_Return);
    CHECK(f.panel->model()->rowCount() == 21);
    CHECK(f.current().type == gui::SearchRow::Type::Hit); // on from there
    CHECK(f.panel->list()->currentIndex().row() == 7);
    f.press(Qt::Key_PageUp);
    CHECK(f.panel->list()->currentIndex().row() < 7);
}

TEST_CASE("Ctrl+Enter narrows the list of the page to the words")
{
    Sought sought;
    Searching f(sought.plan);
    auto &journal = f.show<gui::JournalScreen>(u"journal"_s);
    f.look(u"xylophone"_s);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(journal.filters()->filter().words == u"xylophone"_s);
    CHECK(f.field().text().isEmpty());
    CHECK_FALSE(f.panel->isVisible());
}

TEST_CASE("What was sent to whom is found under the year, and leads to its register")
{
    Sought sought;
    Transmission sent;
    sent.year = 2018;
    sent.document = u"annual"_s;
    sent.format = u"pdf"_s;
    sent.sentOn = QDate(2019, 4, 2);
    sent.recipient = u"Préfecture d’Aurillac"_s;
    sought.perform(verbs::recordTransmissions(sought.plan, {sent}));
    Searching f(sought.plan);
    f.look(u"aurillac"_s);
    REQUIRE(f.panel->model()->rowCount() == 2);
    CHECK(f.panel->model()->row(0).group == gui::SearchGroup::Year);
    CHECK(gui::groupOf(u"year_text"_s) == gui::SearchGroup::Year);
    REQUIRE(f.current().ref.is<Transmission>());
    CHECK_FALSE(f.current().title.isEmpty());
    f.press(Qt::Key_Return);
    auto *screen = dynamic_cast<gui::YearScreen *>(f.window.pages().currentScreen());
    REQUIRE(screen);
    CHECK(screen->year() == 2018);
    REQUIRE(screen->sendings()->isVisible());
    CHECK(screen->sendings()->table()->currentKey() ==
          f.session().plan().transmissions().front()->id.value.toString());
}
