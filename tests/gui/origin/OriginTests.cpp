// SPDX-License-Identifier: GPL-3.0-or-later
// "Where does this figure come from?" on costs, dashboard and challenges: the rows named make the figure, and
// each leads to its place, by mouse and by keyboard.
#include "gui/support/WindowFixture.h"

#include "core/rules/Attention.h"
#include "gui/app/ViewState.h"
#include "gui/costs/AmountTableModel.h"
#include "gui/costs/AmountView.h"
#include "gui/costs/CostsDetails.h"
#include "gui/costs/CostsScreen.h"
#include "gui/dashboard/DashboardCard.h"
#include "gui/dashboard/DashboardScreen.h"
#include "gui/forms/ListRow.h"
#include "gui/forms/TextField.h"
#include "gui/obligations/ObligationsScreen.h"
#include "gui/origin/CostOrigin.h"
#include "gui/origin/CountOrigin.h"
#include "gui/origin/OriginDialog.h"
#include "gui/screens/ChallengesScreen.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/widgets/FigureButton.h"

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using gui::BudgetMeasure;

namespace {

struct Fixture : test::WindowFixture
{
    Fixture()
    {
        auto exercise = gui::exercisePlan();
        REQUIRE(exercise);
        openPlan(*exercise);
    }
    const Plan &plan() { return session().plan(); }
    gui::OriginDialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<gui::OriginDialog *>(widget); one && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// With the keyboard where the dialog put it.
    static void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
    std::optional<Money> amountOf(const gui::OriginLine &line, BudgetMeasure measure)
    {
        const BudgetLine *row = plan().find(line.place.idOf<BudgetLine>());
        REQUIRE(row);
        BudgetSum sum;
        sum.add(*row);
        return gui::partOf(sum, measure).amount;
    }
    /// The lines named as added make the figure that the cell shows; what is not known makes it "at least".
    void checkCell(const gui::AmountCell &cell, BudgetMeasure measure)
    {
        REQUIRE(cell.origin);
        const gui::OriginFacts facts = cell.origin();
        INFO(facts.title.toStdString() << " / " << facts.value.toStdString());
        MoneySum sum;
        for (const gui::OriginLine &line : facts.lines) {
            const auto amount = amountOf(line, measure);
            REQUIRE(amount);
            CHECK(line.amount == wording.money(*amount));
            sum.add(amount, true);
        }
        sum.incomplete = !facts.others.empty();
        CHECK(cell.quiet == !sum.amount);
        if (sum.amount && measure != BudgetMeasure::Remaining)
            CHECK(cell.text == wording.money(sum));
        if (sum.amount && measure == BudgetMeasure::Remaining)
            CHECK(cell.text.contains(wording.money(*sum.amount)));
        if (sum.amount)
            CHECK(facts.value.contains(cell.text));
    }
};

} // namespace

TEST_CASE("Origin of costs: the lines named by every cell of every table make its figure")
{
    Fixture f;
    const gui::CostTables tables(f.plan(), f.wording);
    std::vector<int> years = budgetYears(f.plan());
    years.push_back(0);
    int cells = 0;
    for (const int year : years) {
        for (const gui::AmountRow &row : tables.byAction(year).rows) {
            for (int measure = 0; measure < 4; ++measure, ++cells)
                f.checkCell(row.cells[2 + measure], BudgetMeasure(measure));
        }
    }
    for (int measure = 0; measure < 3; ++measure) {
        for (const gui::AmountRow &row : tables.byFunder(BudgetMeasure(measure)).rows) {
            for (int column = 1; column < row.cells.size(); ++column, ++cells)
                f.checkCell(row.cells[column], BudgetMeasure(measure));
        }
    }
    for (const gui::AmountRow &row : tables.byYear({f.plan().challenges().front()->id, {}}).rows) {
        for (int measure = 0; measure < 4; ++measure, ++cells)
            f.checkCell(row.cells[1 + measure], BudgetMeasure(measure));
    }
    CHECK(cells > 400);
}

TEST_CASE("Origin of costs: an indicative total names its cost lines and the sheets it lacks")
{
    Fixture f;
    const gui::OriginFacts facts = gui::CostOrigin::indicative(f.plan(), f.wording, {});
    const CostTotal total = costTotal(f.plan(), f.plan().actions());
    Money perYear;
    for (const gui::OriginLine &line : facts.lines) {
        const CostLine *row = f.plan().find(line.place.idOf<CostLine>());
        REQUIRE(row);
        if (row->per == CostPer::Year)
            perYear += *core::amountOf(*row);
    }
    CHECK(perYear == total.yearlyKnown);
    CHECK(facts.value.contains(f.wording.cost(total)));
    for (const QString &code : total.notCosted)
        CHECK(std::any_of(facts.others.begin(), facts.others.end(),
                          [&](const gui::OriginLine &line) { return line.text.startsWith(code); }));
    CHECK_FALSE(facts.notes.isEmpty()); // "at least", and why
}

TEST_CASE("Origin of costs: a click on a total, then Enter on a line, leads to that budget line")
{
    Fixture f;
    auto &screen = f.show<gui::CostsScreen>(u"costs"_s);
    screen.setYear(2018);
    f.settle();
    gui::AmountView *table = screen.table();
    const int paid = 4, last = table->amounts()->rowCount() - 1;
    const QModelIndex cell = table->amounts()->index(last, paid);
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    f.settle();
    gui::OriginDialog *dialog = f.dialog();
    REQUIRE(dialog);
    const gui::OriginFacts facts = dialog->facts();
    REQUIRE(facts.lines.size() > 1);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    f.settle();
    CHECK_FALSE(f.dialog());
    const BudgetLine *line = f.plan().find(facts.lines[1].place.idOf<BudgetLine>());
    REQUIRE(line);
    CHECK(table->currentKey() == gui::CostScope{{}, line->actionId}.key());
    REQUIRE(screen.focusWidget());
    CHECK(screen.details()->isAncestorOf(screen.focusWidget()));
}

TEST_CASE("Origin of costs: by keyboard alone, and Enter on the words still goes on to typing")
{
    Fixture f;
    auto &screen = f.show<gui::CostsScreen>(u"costs"_s);
    gui::AmountView *table = screen.table();
    table->setFocus();
    REQUIRE(table->setCurrentKey(u"total"_s));
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    CHECK_FALSE(f.dialog()); // on the words
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    REQUIRE(f.dialog());
    CHECK(f.dialog()->facts().value.startsWith(gui::CostOrigin::measure(BudgetMeasure::Planned)));
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    f.settle();
    CHECK_FALSE(f.dialog());
}

TEST_CASE("Origin on the dashboard: the rows counted and those not make the figure")
{
    Fixture f;
    auto &screen = f.show<gui::DashboardScreen>(u"dashboard"_s);
    const Attention now = attentionAt(f.plan(), reviewAt(f.plan(), QDate(2018, 12, 31)));
    const auto tiles = screen.findChildren<gui::DashboardTile *>();
    REQUIRE(tiles.size() == 4);
    const std::array shares{now.steps, now.obligations, now.indicators};
    for (int i = 0; i < 3; ++i) {
        const gui::OriginFacts facts = tiles[i]->figure()->origin()();
        CHECK(int(facts.lines.size()) == shares[size_t(i)].part);
        CHECK(int(facts.lines.size() + facts.others.size()) == shares[size_t(i)].whole);
        for (const gui::OriginLine &line : facts.lines)
            CHECK_FALSE(line.place.entity.isEmpty());
    }
    const gui::OriginFacts money = tiles[3]->figure()->origin()();
    MoneySum paid;
    for (const gui::OriginLine &line : money.lines)
        paid.add(f.amountOf(line, BudgetMeasure::Paid), true);
    CHECK(paid.amount == now.money.paid.amount);
}

TEST_CASE("Origin on the dashboard: Enter on a figure, Enter on a row that is not counted, and one is there")
{
    Fixture f;
    auto &screen = f.show<gui::DashboardScreen>(u"dashboard"_s);
    gui::FigureButton *kept = screen.findChildren<gui::DashboardTile *>().at(1)->figure();
    kept->setFocus();
    QTest::keyClick(kept, Qt::Key_Return);
    f.settle();
    gui::OriginDialog *dialog = f.dialog();
    REQUIRE(dialog);
    REQUIRE_FALSE(dialog->facts().others.empty());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_End);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    f.settle();
    CHECK(dynamic_cast<gui::ObligationsScreen *>(f.window.pages().currentScreen()));
}

TEST_CASE("Origin on the dashboard: a step leads to its own line of the sheet")
{
    Fixture f;
    const gui::OriginFacts facts = gui::CountOrigin::steps(f.plan(), f.wording, QDate(2018, 12, 31));
    const gui::EntityRef place = facts.lines.at(2).place;
    const MethodStep *step = f.plan().find(place.idOf<MethodStep>());
    REQUIRE(step);
    auto &screen = f.show<gui::SheetsScreen>(u"sheets"_s);
    REQUIRE(screen.showEntity(place));
    f.settle();
    const QWidget *there = screen.focusWidget();
    while (there && !qobject_cast<const gui::ListRow *>(there))
        there = there->parentWidget();
    REQUIRE(there);
    CHECK(qobject_cast<const gui::ListRow *>(there)->text()->words().simplified() == step->text.simplified());
}

TEST_CASE("Origin on the dashboard: a click anywhere on the tile asks")
{
    Fixture f;
    auto &screen = f.show<gui::DashboardScreen>(u"dashboard"_s);
    gui::DashboardTile *steps = screen.findChildren<gui::DashboardTile *>().front();
    QTest::mouseClick(steps, Qt::LeftButton, {}, QPoint(steps->width() - 20, 20));
    f.settle();
    CHECK(f.dialog());
}

TEST_CASE("Origin on the challenges: every count of the page names its sheets")
{
    Fixture f;
    auto &screen = f.show<gui::ChallengesScreen>(u"challenges"_s);
    const QDate asOf(2018, 12, 31);
    const AnnualReview review = reviewAt(f.plan(), asOf);
    for (const auto &[status, count] : review.totals.byStatus)
        CHECK(int(gui::CountOrigin::withStatus(f.plan(), f.wording, asOf, status).lines.size()) == count);
    CHECK(int(gui::CountOrigin::late(f.plan(), f.wording, asOf).lines.size()) == review.totals.late);
    CHECK(int(gui::CountOrigin::waiting(f.plan(), f.wording, asOf).lines.size()) == review.totals.waiting);
    CHECK(int(gui::CountOrigin::actions(f.plan(), f.wording, asOf).lines.size()) == review.totals.actions);
    const auto indicators = gui::CountOrigin::indicators(f.plan(), f.wording, asOf, false);
    CHECK(int(indicators.lines.size()) == review.totals.indicatorsMeasured);
    CHECK(int(indicators.lines.size() + indicators.others.size()) == review.totals.indicators);

    int asking = 0;
    for (gui::FigureButton *figure : screen.findChildren<gui::FigureButton *>())
        asking += figure->origin() ? 1 : 0;
    CHECK(asking >= 8);
    gui::FigureButton *first = screen.findChildren<gui::FigureButton *>().front();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    f.settle();
    gui::OriginDialog *dialog = f.dialog();
    REQUIRE(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    f.settle();
    CHECK(dynamic_cast<gui::SheetsScreen *>(f.window.pages().currentScreen()));
}
