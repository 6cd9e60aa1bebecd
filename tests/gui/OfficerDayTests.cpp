// SPDX-License-Identifier: GPL-3.0-or-later
// One working session in the real window on the adopted plan, by keyboard: open, find 2.3, change its pilot,
// undo, record a measurement, see it in the review, save the report as a PDF, close, and find everything
// again.
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include "core/rules/IndicatorValues.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/forms/PartyField.h"
#include "gui/screens/IndicatorsScreen.h"
#include "gui/screens/ReportsScreen.h"
#include "gui/screens/review/ReviewPage.h"
#include "gui/screens/ReviewScreen.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/search/SearchModel.h"
#include "gui/search/SearchPanel.h"
#include "gui/sheets/SheetHead.h"
#include "gui/sheets/SheetListPane.h"
#include "gui/sheets/SheetView.h"
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"
#include "gui/widgets/IndicatorGrid.h"
#include "gui/widgets/SearchField.h"
#include "support/Printing.h"

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

QStringList pilotsOf(const Plan &plan, const QString &code)
{
    QStringList names;
    for (const Party *party : plan.parties(plan.actionByCode(code)->id, PartyRole::Pilot))
        names << party->name;
    return names;
}

void openSheet(WindowFixture &f, const QString &words)
{
    f.show<gui::SheetsScreen>(u"sheets"_s);
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    auto *search = f.window.findChild<gui::SearchField *>();
    WindowFixture::type(search, words);
    auto *found = f.window.findChild<gui::SearchPanel *>()->model();
    for (int i = 0; i < 200 && found->rowCount() == 0; ++i)
        QTest::qWait(10);
    QTest::keyClick(search, Qt::Key_Return);
    f.settle();
}

void recordInTable(WindowFixture &f, const QString &code, int year, const QString &value)
{
    auto &screen = f.show<gui::IndicatorsScreen>(u"indicators"_s);
    auto *grid = screen.grid();
    grid->setFocus();
    REQUIRE(grid->setCurrentCell(f.session().plan().indicatorByCode(code)->id, year));
    WindowFixture::type(grid, value.left(1));
    auto *editor = grid->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    WindowFixture::type(editor, value.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    f.settle();
}

} // namespace

TEST_CASE("A working session: find, change, undo, measure, review, report, and all of it is on disk")
{
    WindowFixture f;
    auto adopted = gui::adoptedPlan();
    REQUIRE(adopted);
    f.openPlan(*adopted);

    openSheet(f, u"participations scic"_s);
    auto &sheets = f.show<gui::SheetsScreen>(u"sheets"_s);
    sheets.list()->focusList();
    REQUIRE(f.session().plan().find(sheets.current()));
    CHECK(f.session().plan().code(*f.session().plan().find(sheets.current())) == u"2.3"_s);

    const QStringList before = pilotsOf(f.session().plan(), u"2.3"_s);
    test::AmendmentAnswers answers; // the plan is frozen as voted
    sheets.sheet()->head()->pilots()->startAdding();
    WindowFixture::type(QApplication::focusWidget(), u"sandrine godebout"_s);
    REQUIRE(sheets.sheet()->leave());
    CHECK(pilotsOf(f.session().plan(), u"2.3"_s) == before + QStringList{u"Sandrine Godebout"_s});
    CHECK(answers.asked == 1);
    f.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    CHECK(pilotsOf(f.session().plan(), u"2.3"_s) == before);

    f.window.view().setAsOf(QDate(2018, 12, 31));
    f.settle();
    recordInTable(f, u"2.3.2"_s, 2018, u"9"_s);
    const Indicator *indicator = f.session().plan().indicatorByCode(u"2.3.2"_s);
    CHECK(valueInYear(f.session().plan(), *indicator, 2018, QDate(2018, 12, 31)).value ==
          Decimal::fromInt(9));

    auto &review = f.show<gui::ReviewScreen>(u"review"_s);
    REQUIRE(review.showEntity(gui::EntityRef::to(f.session().plan().actionByCode(u"2.3"_s)->id)));
    CHECK(review.page().spoken().contains(indicator->label));
    CHECK(review.page().spoken().contains(u"9"_s));

    auto &reports = f.show<gui::ReportsScreen>(u"reports"_s);
    REQUIRE(QTest::qWaitFor([&] { return !reports.shownPdf().isEmpty(); }, 30'000));
    const QString pdf = f.path(u"bilan-2018.pdf"_s);
    f.dialogs.files << pdf;
    QTest::mouseClick(reports.findChild<QPushButton *>(u"saveReport"_s), Qt::LeftButton);
    QFile saved(pdf);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == reports.shownPdf());

    const Plan inMemory = f.session().plan();
    f.window.document().close();
    f.settle();
    REQUIRE(f.window.document().open(f.path(u"plan.jalon"_s)));
    CHECK(f.session().plan() == inMemory);
}
