// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "gui/bulk/BulkDialog.h"
#include "gui/bulk/BulkFields.h"
#include "gui/bulk/BulkPreviewModel.h"
#include "gui/directory/PartyCombo.h"
#include "gui/screens/IndicatorsScreen.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/sheets/SheetListPane.h"
#include "gui/support/IndicatorPlan.h"
#include "gui/support/WindowFixture.h"
#include "gui/widgets/EntryMessage.h"
#include "gui/widgets/IndicatorGrid.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

// Two sheets and a person who pilots the first.
struct Bulk : WindowFixture
{
    test::IndicatorPlan made;
    Id<Party> pilot = Id<Party>::create(), other = Id<Party>::create();

    Bulk()
    {
        for (const auto &[id, name] : {std::pair{pilot, u"Une personne"_s}, std::pair{other, u"Une autre"_s}})
            REQUIRE(apply(made.plan, verbs::addParty(made.plan, {id, PartyKind::Person, name, {}})));
        REQUIRE(apply(made.plan, verbs::assignParty(made.plan, made.first, PartyRole::Pilot, pilot)));
        openPlan(made.plan);
    }

    gui::BulkDialog &dialog()
    {
        auto *found = window.findChild<gui::BulkDialog *>();
        REQUIRE(found);
        return *found;
    }
    void write()
    {
        QTest::mouseClick(dialog().findChild<QPushButton *>(u"bulkWrite"_s), Qt::LeftButton);
        settle();
    }
    QStringList line(int row)
    {
        const auto &one = dialog().preview()->line(row);
        return {one.code, one.before, one.after, one.why};
    }
    QStringList pilots(const Id<ActionSheet> &sheet)
    {
        QStringList names;
        for (const Party *party : session().plan().parties(sheet, PartyRole::Pilot))
            names << party->name;
        return names;
    }
};

} // namespace

TEST_CASE("Sheets selected with Shift and the arrows are changed together, as one step")
{
    Bulk f;
    auto &sheets = f.show<gui::SheetsScreen>(u"sheets"_s);
    QListView *list = sheets.list()->view();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    f.settle();
    REQUIRE(sheets.list()->selected().size() == 2);
    CHECK(sheets.current() == f.made.second);
    QTest::keyClick(list, Qt::Key_E, Qt::ControlModifier);
    f.settle();
    QAbstractItemModelTester tester(f.dialog().preview());

    // a pilot to replace: who does not pilot is named and left out
    f.dialog().fields()->what()->setCurrentIndex(2);
    CHECK_FALSE(f.dialog().findChild<QPushButton *>(u"bulkWrite"_s)->isEnabled());
    f.dialog().findChild<gui::PartyCombo *>(u"bulkReplaced"_s)->choose(f.pilot);
    f.dialog().findChild<gui::PartyCombo *>(u"bulkBy"_s)->choose(f.other);
    REQUIRE(f.dialog().preview()->rowCount() == 2);
    CHECK(f.line(0) == QStringList{u"1.1"_s, u"Une personne"_s, u"Une autre"_s, {}});
    CHECK(f.line(1).last() == u"inchangée\u00A0: ne pilote pas cette fiche"_s);
    // and one to add
    f.dialog().fields()->what()->setCurrentIndex(1);
    f.dialog().findChild<gui::PartyCombo *>(u"bulkAdded"_s)->choose(f.other);
    CHECK(f.line(0) == QStringList{u"1.1"_s, u"Une personne"_s, u"Une personne, Une autre"_s, {}});
    f.write();
    CHECK(f.pilots(f.made.first) == QStringList{u"Une personne"_s, u"Une autre"_s});
    CHECK(f.pilots(f.made.second) == QStringList{u"Une autre"_s});
    REQUIRE(f.session().undoStep());
    CHECK(f.session().undoStep()->verb == Verb::Bulk);
    CHECK(f.wording.change(*f.session().undoStep()).contains(u"1.1, 1.2"_s));
    CHECK(sheets.list()->selected().size() == 2); // still chosen, for the next change
    REQUIRE(f.session().undo());
    CHECK(f.session().plan() == f.made.plan);
    CHECK_FALSE(f.session().undoStep());
}

TEST_CASE("State and dates of several sheets: what would be refused is said and left out")
{
    Bulk f;
    REQUIRE(f.session().perform(
        verbs::setField(f.session().plan(), f.made.first, &ActionSheet::start, SoftDate::year(2018))));
    auto &sheets = f.show<gui::SheetsScreen>(u"sheets"_s);
    sheets.list()->view()->selectAll();
    QTest::keyClick(sheets.list()->view(), Qt::Key_E, Qt::ControlModifier);
    f.settle();
    auto *date = f.dialog().findChild<QLineEdit *>(u"bulkDate"_s);
    date->setText(u"32/13/2018"_s);
    CHECK_FALSE(f.dialog().findChild<QPushButton *>(u"bulkWrite"_s)->isEnabled());
    date->setText(u"01/02/2018"_s);
    CHECK(f.dialog().findChild<QPushButton *>(u"bulkWrite"_s)->isEnabled());

    f.dialog().fields()->what()->setCurrentIndex(5); // the end, before the start of the first
    f.dialog().findChild<QLineEdit *>(u"bulkEnd"_s)->setText(u"2017"_s);
    const auto check = f.session().check(verbs::setField(f.session().plan(), f.made.first, &ActionSheet::end,
                                                         SoftDate::year(2017, u"2017"_s)));
    const bool refused = !check;
    CHECK(f.line(0).last().isEmpty() != refused);
    CHECK(f.line(1).last().isEmpty());
    f.write();
    CHECK(f.session().plan().find(f.made.second)->end.toIso() == u"2017"_s);
    CHECK(f.session().plan().find(f.made.first)->end.isEmpty() == refused);
}

TEST_CASE("Owner, frequency and collection of the selected indicators")
{
    Bulk f;
    auto &screen = f.show<gui::IndicatorsScreen>(u"indicators"_s);
    gui::IndicatorGrid *grid = screen.grid();
    grid->setFocus();
    REQUIRE(grid->setCurrentCell(f.made.milestone, 2017));
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(grid->selectedRows().size() == 3);
    f.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.window));
    emit grid->bulkRequested(); // Ctrl+E and the context menu
    f.settle();
    f.dialog().findChild<gui::PartyCombo *>(u"bulkOwner"_s)->choose(f.pilot);
    REQUIRE(f.dialog().preview()->rowCount() == 3);
    CHECK(f.line(0)[2] == u"Une personne"_s);
    f.write();
    CHECK(f.session().plan().find(f.made.rate)->ownerId == f.pilot);
    CHECK_FALSE(f.session().plan().find(f.made.amount)->ownerId);
    CHECK(screen.message()->sentence().contains(u"3"_s));
    screen.message()->runFirst();
    f.settle();
    CHECK(f.session().plan() == f.made.plan);

    emit grid->bulkRequested(); // Ctrl+E and the context menu
    f.settle();
    f.dialog().fields()->what()->setCurrentIndex(3);
    auto *collected = f.dialog().findChild<QComboBox *>(u"bulkCollected"_s);
    collected->setCurrentIndex(1);
    CHECK_FALSE(f.dialog().findChild<QPushButton *>(u"bulkWrite"_s)->isEnabled()); // without a reason
    f.dialog().findChild<QLineEdit *>(u"bulkReason"_s)->setText(u"Trop lourd"_s);
    f.write();
    CHECK_FALSE(f.session().plan().find(f.made.count)->collected);
    CHECK(f.session().plan().find(f.made.count)->collectionReason == u"Trop lourd"_s);
}
