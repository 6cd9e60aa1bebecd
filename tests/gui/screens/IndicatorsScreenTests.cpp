// SPDX-License-Identifier: GPL-3.0-or-later
// Page "Indicateurs" in the real window, by keyboard: record, edit, undo, paste, rates, milestones, refusals.
#include "gui/screens/IndicatorsScreen.h"
#include "gui/support/IndicatorPlan.h"
#include "gui/support/WindowFixture.h"

#include "core/rules/IndicatorValues.h"
#include "gui/app/ViewState.h"
#include "gui/dialogs/MeasurementDialog.h"
#include "gui/dialogs/PasteDialog.h"
#include "gui/models/IndicatorTableModel.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/IndicatorGrid.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using gui::IndicatorGrid;
using test::IndicatorPlan;

namespace {

struct Fixture : test::WindowFixture
{
    explicit Fixture(const IndicatorPlan &source = {})
        : p(source)
    {
        openPlan(p.plan);
        screen = &show<gui::IndicatorsScreen>(u"indicators"_s);
        window.view().setAsOf(QDate(2018, 12, 31));
        settle();
        grid = screen->grid();
        grid->setFocus();
    }

    IndicatorValue value(const Id<Indicator> &id, int year)
    {
        return valueInYear(session().plan(), *session().plan().find(id), year, QDate(2018, 12, 31));
    }
    void goTo(const Id<Indicator> &id, int year) { REQUIRE(grid->setCurrentCell(id, year)); }
    QLineEdit *editor()
    {
        settle(); // an editor just closed is gone
        return grid->viewport()->findChild<QLineEdit *>();
    }

    /// Types into the cell as a person does: the first key opens the editor, Enter commits.
    void enter(const Id<Indicator> &id, int year, const QString &text, Qt::Key end = Qt::Key_Return)
    {
        goTo(id, year);
        type(grid, text.left(1));
        REQUIRE(grid->hasEditor());
        type(editor(), text.mid(1));
        QTest::keyClick(editor(), end);
        settle();
    }
    gui::MeasurementDialog *form() { return screen->findChild<gui::MeasurementDialog *>(); }

    IndicatorPlan p;
    gui::IndicatorsScreen *screen = nullptr;
    IndicatorGrid *grid = nullptr;
};

} // namespace

TEST_CASE("Indicators: a figure is typed, edited, undone and done again")
{
    Fixture f;
    f.enter(f.p.count, 2017, u"11"_s);
    CHECK_FALSE(f.grid->hasEditor());
    REQUIRE(f.value(f.p.count, 2017).isMeasured());
    CHECK(f.value(f.p.count, 2017).value == Decimal::fromInt(11));
    CHECK(f.value(f.p.count, 2017).date == QDate(2017, 12, 31));
    CHECK(f.grid->currentIndicator() == f.p.rate); // Enter goes down

    f.enter(f.p.count, 2017, u"12"_s, Qt::Key_Tab);
    CHECK(f.value(f.p.count, 2017).value == Decimal::fromInt(12));
    CHECK(f.session().plan().measurements(f.p.count).size() == 1);
    CHECK(f.grid->currentYear() == 2018); // Tab goes right
    CHECK(f.grid->hasFocus());

    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.value(f.p.count, 2017).value == Decimal::fromInt(11));
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(f.value(f.p.count, 2017).isMeasured());
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.value(f.p.count, 2017).value == Decimal::fromInt(11));
}

TEST_CASE("Indicators: rates keep their numbers, milestones their date")
{
    Fixture f;
    f.enter(f.p.rate, 2017, u"5/7"_s);
    CHECK(f.value(f.p.rate, 2017).numerator == Decimal::fromInt(5));
    CHECK(f.value(f.p.rate, 2017).denominator == Decimal::fromInt(7));
    CHECK(f.value(f.p.rate, 2017).small);
    f.enter(f.p.milestone, 2017, u"12/03/2017"_s);
    CHECK(f.value(f.p.milestone, 2017).value == Decimal::fromInt(1));
    CHECK(f.value(f.p.milestone, 2017).date == QDate(2017, 3, 12));
    f.enter(f.p.text, 2018, u"élevé"_s);
    CHECK(f.value(f.p.text, 2018).text == u"élevé"_s);
}

TEST_CASE("Indicators: what is refused says why and stays")
{
    Fixture f;
    f.enter(f.p.count, 2017, u"1.250"_s);
    REQUIRE(f.grid->hasEditor());
    CHECK(f.editor()->text() == u"1.250"_s);
    CHECK(f.screen->message()->isVisible());
    CHECK(f.screen->message()->isRefusal());
    CHECK_FALSE(f.value(f.p.count, 2017).isMeasured());

    // leaving asks; staying keeps it
    f.dialogs.answers = {0};
    CHECK_FALSE(f.screen->leave());
    CHECK(f.dialogs.asked.size() == 1);
    CHECK(f.grid->hasEditor());

    f.editor()->selectAll();
    f.type(f.editor(), u"1250"_s);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    CHECK_FALSE(f.grid->hasEditor());
    CHECK_FALSE(f.screen->message()->isRefusal());
    CHECK(f.value(f.p.count, 2017).value == Decimal::fromInt(1250));
}

TEST_CASE("Indicators: leaving commits what is valid, Escape gives up")
{
    Fixture f;
    f.goTo(f.p.count, 2018);
    f.type(f.grid, u"8"_s);
    REQUIRE(f.grid->hasEditor());
    CHECK(f.screen->leave());
    CHECK(f.value(f.p.count, 2018).value == Decimal::fromInt(8));
    f.goTo(f.p.count, 2017);
    f.type(f.grid, u"9"_s);
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    CHECK_FALSE(f.grid->hasEditor());
    CHECK_FALSE(f.value(f.p.count, 2017).isMeasured());
}

TEST_CASE("Indicators: a year after the date looked at is refused, with the way out")
{
    Fixture f;
    f.window.view().setAsOf(QDate(2017, 12, 31));
    f.settle();
    f.enter(f.p.count, 2018, u"14"_s);
    REQUIRE(f.grid->hasEditor());
    auto links = f.screen->message()->findChildren<gui::LinkButton *>();
    REQUIRE(links.size() == 1);
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    CHECK(f.window.view().asOf() == QDate(2018, 12, 31));
    CHECK_FALSE(f.grid->hasEditor());
    CHECK(f.value(f.p.count, 2018).value == Decimal::fromInt(14));
}

TEST_CASE("Indicators: F2 opens the form; its source is suggested next time, not filled in")
{
    Fixture f;
    f.goTo(f.p.count, 2018);
    QTest::keyClick(f.grid, Qt::Key_F2);
    REQUIRE(f.form());
    const auto edits = f.form()->findChildren<QLineEdit *>();
    QLineEdit *date = edits.at(0), *value = edits.at(1), *source = edits.at(2);
    CHECK(date->text() == u"31/12/2018"_s);
    f.type(value, u"1,5"_s);
    f.type(source, u"feuilles d’émargement"_s);
    QTest::keyClick(source, Qt::Key_Return);
    REQUIRE(f.form()); // half a commune
    CHECK(value->property("invalid").toBool());
    value->setText(u"15"_s);
    date->setText(u"30/11/2018"_s);
    QTest::keyClick(value, Qt::Key_Return);
    f.settle();
    CHECK_FALSE(f.form());
    const auto rows = f.session().plan().measurements(f.p.count);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]->date == QDate(2018, 11, 30));
    CHECK(rows[0]->value == Decimal::fromInt(15));
    CHECK(rows[0]->source == u"feuilles d’émargement"_s);

    f.grid->setFocus();
    f.enter(f.p.count, 2017, u"9"_s);
    const auto before = f.session().plan().measurements(f.p.count).front();
    CHECK(before->source.isEmpty());
    auto links = f.screen->message()->findChildren<gui::LinkButton *>();
    REQUIRE_FALSE(links.isEmpty());
    links.front()->click();
    CHECK(f.session().plan().measurements(f.p.count).front()->source == u"feuilles d’émargement"_s);
}

TEST_CASE("Indicators: several measurements of a year are changed in the details")
{
    IndicatorPlan p;
    p.measure(p.sum, QDate(2018, 3, 1), 2);
    p.measure(p.sum, QDate(2018, 9, 1), 3);
    Fixture f(p);
    f.goTo(f.p.sum, 2018);
    f.type(f.grid, u"7"_s);
    CHECK_FALSE(f.grid->hasEditor());
    auto *list = f.screen->findChild<QListView *>();
    REQUIRE(list);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    f.settle();
    CHECK(f.session().plan().measurements(f.p.sum).size() == 1);
    f.goTo(f.p.sum, 2018);
    f.grid->setFocus();
    QTest::keyClick(f.grid, Qt::Key_Delete);
    CHECK(f.session().plan().measurements(f.p.sum).empty());
    REQUIRE(f.session().undoStep());
    CHECK(f.session().undoStep()->subject == u"1.2.3"_s);
    CHECK(f.session().undoStep()->verb == Verb::Remove);
    REQUIRE(f.session().undo());
    CHECK(f.session().plan().measurements(f.p.sum).size() == 1);
}

TEST_CASE("Indicators: a block of a spreadsheet is shown before it is written, as one step")
{
    Fixture f;
    QGuiApplication::clipboard()->setText(u"6\t11\t14\n5/7\tn.c.\t7/5\n"_s);
    f.goTo(f.p.count, 2016);
    QTest::keyClick(f.grid, Qt::Key_V, Qt::ControlModifier);
    auto *dialog = f.screen->findChild<gui::PasteDialog *>();
    REQUIRE(dialog);
    CHECK_FALSE(f.value(f.p.count, 2016).isMeasured());
    const auto tables = dialog->findChildren<QTableView *>();
    REQUIRE(tables.size() == 2);
    CHECK(tables[0]->model()->rowCount() == 4);
    CHECK(tables[1]->model()->rowCount() == 1);
    CHECK(tables[1]->model()->index(0, 4).data().toString() == u"7/5"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    f.settle();
    CHECK(f.value(f.p.count, 2016).value == Decimal::fromInt(6));
    CHECK(f.value(f.p.count, 2018).value == Decimal::fromInt(14));
    CHECK(f.value(f.p.rate, 2016).numerator == Decimal::fromInt(5));
    CHECK_FALSE(f.value(f.p.rate, 2018).isMeasured());
    REQUIRE(f.session().undo());
    CHECK(f.session().plan().table<Measurement>().isEmpty());

    // Escape writes nothing
    QTest::keyClick(f.grid, Qt::Key_V, Qt::ControlModifier);
    dialog = f.screen->findChild<gui::PasteDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    f.settle();
    CHECK(f.session().plan().table<Measurement>().isEmpty());
}

TEST_CASE("Indicators: a block of later years is read again as of their end")
{
    Fixture f;
    f.window.view().setAsOf(QDate(2016, 12, 31));
    f.settle();
    QGuiApplication::clipboard()->setText(u"6\t11\t14\n"_s);
    f.goTo(f.p.count, 2016);
    QTest::keyClick(f.grid, Qt::Key_V, Qt::ControlModifier);
    auto *dialog = f.screen->findChild<gui::PasteDialog *>();
    REQUIRE(dialog);
    auto *link = dialog->findChild<gui::LinkButton *>();
    REQUIRE(link);
    link->click();
    f.settle();
    CHECK(f.window.view().asOf() == QDate(2018, 12, 31));
    dialog = f.screen->findChild<gui::PasteDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    f.settle();
    CHECK(f.session().plan().measurements(f.p.count).size() == 3);
}

TEST_CASE("Indicators: what is copied can be pasted into a spreadsheet")
{
    IndicatorPlan p;
    p.measure(p.count, QDate(2016, 12, 31), 6);
    p.measure(p.count, QDate(2017, 12, 31), 1250);
    p.measure(p.milestone, QDate(2017, 3, 12), 1);
    Fixture f(p);
    f.goTo(f.p.milestone, 2016);
    QTest::keyClick(f.grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.grid, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(f.grid, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"\toui\n6\t1250"_s);
}

TEST_CASE("Indicators: the arrow keys step over the rows of the actions")
{
    Fixture f;
    f.goTo(f.p.rate, 2017);
    QTest::keyClick(f.grid, Qt::Key_Down);
    CHECK(f.grid->currentIndicator() == f.p.amount);
    CHECK(f.grid->currentYear() == 2017);
    QTest::keyClick(f.grid, Qt::Key_Up);
    CHECK(f.grid->currentIndicator() == f.p.rate);
    f.goTo(f.p.milestone, 2017);
    QTest::keyClick(f.grid, Qt::Key_Up);
    CHECK(f.grid->currentIndicator() == f.p.milestone);
}

TEST_CASE("Indicators: a jump selects the cell, whatever was filtered")
{
    Fixture f;
    CHECK(f.screen->search(u"montant"_s));
    CHECK(f.window.navigate(gui::EntityRef::to(f.p.count, u"2017"_s)));
    CHECK(f.grid->currentIndicator() == f.p.count);
    CHECK(f.grid->currentYear() == 2017);
    CHECK_FALSE(f.screen->showEntity(gui::EntityRef::to(Id<Indicator>::create())));
}

TEST_CASE("Indicators: undo while the table is filtered and typed in elsewhere keeps the place")
{
    Fixture f;
    f.enter(f.p.count, 2017, u"11"_s);
    f.goTo(f.p.sum, 2018);
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.grid->currentIndicator() == f.p.sum);
    CHECK(f.grid->currentYear() == 2018);
}
