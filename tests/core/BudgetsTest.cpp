// SPDX-License-Identifier: GPL-3.0-or-later
// Money by year: sums that add up whichever way they are cut, what is not known, overruns, proposals.
#include "core/rules/Budgets.h"
#include "support/RandomRows.h"
#include "support/SamplePlan.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

Money euros(qint64 amount)
{
    return Money::fromCents(amount * 100);
}

struct Budgeted : TinyPlan
{
    Budgeted()
    {
        // a sheet of which nothing is missing unless a test says so
        perform(verbs::setField(plan, action, &ActionSheet::costState, Knowledge::Nil));
    }

    BudgetLine line(int year, std::optional<Money> planned, std::optional<Money> committed,
                    std::optional<Money> paid, const QString &funder = u"Ville"_s)
    {
        BudgetLine row;
        row.actionId = action;
        row.year = year;
        row.label = u"Ligne"_s;
        row.funder = funder;
        row.planned = planned;
        row.committed = committed;
        row.paid = paid;
        perform(verbs::addItem(plan, row));
        return row;
    }
    void dates(const SoftDate &start, const SoftDate &end)
    {
        perform(verbs::setField(plan, action, &ActionSheet::start, start));
        perform(verbs::setField(plan, action, &ActionSheet::end, end));
    }
    void cost(std::optional<Money> amount, CostPer per = CostPer::Year)
    {
        addCost(amount, per);
        perform(verbs::setField(plan, action, &ActionSheet::costState, Knowledge::Known));
    }
};

template <class Map>
BudgetSum summed(const Map &parts)
{
    BudgetSum sum;
    for (const auto &[key, part] : parts)
        sum += part;
    return sum;
}

/// A random plan whose budget has few years and funders, so that lines meet in every cell.
Plan budgetedPlan(unsigned seed)
{
    Chance chance(seed);
    Plan plan = randomPlan(seed, {3, 3, 1, 1});
    const auto actions = plan.actions();
    std::vector<BudgetLine> lines;
    for (int i = chance.below(60); i > 0; --i) {
        BudgetLine row;
        row.actionId = actions[size_t(chance.below(int(actions.size())))]->id;
        row.year = 2015 + chance.below(8);
        row.funder = QStringList{QString(), u"Ville"_s, u"Région"_s, u"=1+1"_s}[chance.below(4)];
        const auto amount = [&]() -> std::optional<Money> {
            if (chance.below(4) == 0)
                return std::nullopt;
            return Money::fromCents(chance.below(5) == 0 ? 0 : chance.below(1'000'000));
        };
        row.planned = amount();
        row.committed = amount();
        row.paid = amount();
        lines.push_back(row);
    }
    perform(plan, verbs::takeUpBudget(plan, lines));
    return plan;
}

bool any(const std::vector<Overrun> &found, OverrunKind kind)
{
    return std::any_of(found.begin(), found.end(), [kind](const Overrun &one) { return one.kind == kind; });
}

} // namespace

TEST_CASE("Budgets: by action = by challenge = by year = by funder = total, for random plans")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Plan plan = budgetedPlan(seed);
        std::vector<int> years = budgetYears(plan);
        years.push_back(0);
        for (const int year : years) {
            INFO("seed " << seed << ", year " << year);
            const BudgetTable table = budgetTable(plan, year);
            CHECK(summed(table.byAction) == table.total);
            CHECK(summed(table.byChallenge) == table.total);
            CHECK(summed(table.byYear) == table.total);
            CHECK(summed(table.byFunder) == table.total);
            CHECK(summed(table.byFunderAndYear) == table.total);
            BudgetSum ofActions, ofChallenges;
            for (const ActionSheet *action : plan.actions()) {
                const BudgetSum sum = budgetOf(plan, *action, year);
                CHECK(sum == budgetTable(plan, *action, year).total);
                CHECK((sum.lines > 0) == (year == 0 ? !plan.childrenOf<BudgetLine>(action->id).empty()
                                                    : budgetState(plan, *action, year) == Knowledge::Known));
                ofActions += sum;
            }
            for (const Challenge *challenge : plan.challenges())
                ofChallenges += budgetTable(plan, *challenge, year).total;
            CHECK(ofActions == table.total);
            CHECK(ofChallenges == table.total);
        }
        BudgetSum all;
        for (const int year : budgetYears(plan))
            all += budgetTable(plan, year).total;
        CHECK(all == budgetTable(plan).total);
    }
}

TEST_CASE("Budgets: the sums are those of a count by hand")
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const Plan plan = budgetedPlan(seed);
        qint64 planned = 0, paid = 0;
        bool anyPlanned = false, anyOpen = false;
        for (const BudgetLine &line : plan.table<BudgetLine>().rows()) {
            planned += line.planned ? line.planned->cents() : 0;
            paid += line.paid ? line.paid->cents() : 0;
            anyPlanned = anyPlanned || line.planned;
            anyOpen = anyOpen || !line.planned;
        }
        const BudgetTable table = budgetTable(plan);
        CHECK(table.total.planned.amount.has_value() == anyPlanned);
        CHECK(table.total.planned.amount.value_or(Money()).cents() == planned);
        CHECK(table.total.paid.amount.value_or(Money()).cents() == paid);
        CHECK(table.total.planned.incomplete == (anyOpen || !table.notBudgeted.isEmpty()));
    }
}

TEST_CASE("Budgets: what is not known is no zero, and zero is a number")
{
    Budgeted b;
    CHECK_FALSE(budgetOf(b.plan, b.sheet(), 2018).planned.amount);
    b.line(2018, euros(0), std::nullopt, euros(0));
    BudgetSum sum = budgetOf(b.plan, b.sheet(), 2018);
    CHECK(sum.planned == MoneySum{euros(0), false});
    CHECK(sum.committed == MoneySum{std::nullopt, true});
    CHECK(sum.paid == MoneySum{euros(0), false});
    CHECK(sum.remaining == MoneySum{euros(0), false});
    b.line(2018, euros(500), euros(100), std::nullopt);
    sum = budgetOf(b.plan, b.sheet(), 2018);
    CHECK(sum.planned == MoneySum{euros(500), false});
    CHECK(sum.committed == MoneySum{euros(100), true});
    CHECK(sum.paid == MoneySum{euros(0), true});
    CHECK(sum.remaining == MoneySum{euros(0), true}); // of the first line only
    CHECK_FALSE(budgetOf(b.plan, b.sheet(), 2017).paid.incomplete);
}

TEST_CASE("Budgets: an action without a line is a gap where its sheet leaves it open")
{
    Budgeted b;
    const auto state = [&](int year) { return budgetState(b.plan, b.sheet(), year); };
    const auto say = [&](Knowledge knowledge) {
        b.perform(verbs::setField(b.plan, b.action, &ActionSheet::costState, knowledge));
    };
    CHECK(state(2018) == Knowledge::Nil);
    CHECK_FALSE(budgetTable(b.plan, 2018).total.planned.incomplete);
    CHECK(budgetTable(b.plan, 2018).notBudgeted.isEmpty());
    say(Knowledge::ToBeDetermined);
    CHECK(state(2018) == Knowledge::ToBeDetermined);
    CHECK(budgetTable(b.plan, 2018).total.planned == MoneySum{std::nullopt, true});
    CHECK(budgetTable(b.plan, 2018).notBudgeted == QStringList{u"1.1"_s});
    CHECK_FALSE(budgetTable(b.plan, 2030).total.planned.incomplete); // outside the plan
    say(Knowledge::Missing);
    b.dates(SoftDate::month(2017, 3), SoftDate::month(2018, 9));
    CHECK(state(2016) == Knowledge::NotApplicable);
    CHECK(state(2017) == Knowledge::Missing);
    CHECK(state(2019) == Knowledge::NotApplicable);
    b.cost(euros(100), CostPer::Once);
    CHECK(state(2017) == Knowledge::Missing); // falls due and has no line
    CHECK(state(2018) == Knowledge::Nil);     // paid once, the year before
    CHECK(state(2019) == Knowledge::NotApplicable);
    b.line(2017, euros(100), euros(100), euros(100));
    CHECK(state(2017) == Knowledge::Known);
    CHECK_FALSE(budgetTable(b.plan).total.planned.incomplete);
    CHECK(budgetStateOf(b.plan, b.sheet(), 0) == Knowledge::Known);
}

TEST_CASE("Budgets: overruns are found, and an unknown limit is no limit")
{
    Budgeted b;
    b.line(2017, euros(100), euros(120), euros(130));
    auto found = overruns(b.plan);
    REQUIRE(found.size() == 3);
    CHECK(any(found, OverrunKind::PaidAbovePlanned));
    CHECK(any(found, OverrunKind::CommittedAbovePlanned));
    CHECK(any(found, OverrunKind::PaidAboveCommitted));
    CHECK(found.front().limit == euros(100));
    CHECK(found.front().reached == euros(130));
    CHECK(budgetOf(b.plan, b.sheet(), 2017).remaining == MoneySum{euros(-30), false});

    // the second line may have been committed in full: nobody knows, nobody is accused
    b.line(2017, euros(500), std::nullopt, euros(100));
    CHECK(overruns(b.plan).empty());
    // an unknown plan bears anything; paid in part above the plan is above it already
    b.line(2018, std::nullopt, euros(10), euros(10));
    CHECK(overruns(b.plan).empty());
    b.line(2019, euros(50), euros(60), euros(60));
    b.line(2019, euros(5), euros(1), std::nullopt);
    found = overruns(b.plan);
    CHECK(any(found, OverrunKind::PaidAbovePlanned));
    CHECK(found.front().year == 2019);
}

TEST_CASE("Budgets: the cost lines of a sheet are proposed for the years without a line, once")
{
    Budgeted b;
    b.cost(euros(1000));
    b.cost(std::nullopt);
    b.cost(euros(70), CostPer::Once);
    b.dates(SoftDate::month(2017, 3), {SoftDate::Precision::None, {}, u"?????"_s});
    b.perform(verbs::setField(b.plan, b.action, &ActionSheet::funders, {u"Ville"_s}));
    b.line(2018, euros(3), euros(3), euros(3));
    auto proposed = proposedBudget(b.plan, b.sheet());
    // no end: to the end of the plan; 2017, 2019, 2020 twice, and once in 2017
    REQUIRE(proposed.size() == 7);
    for (const BudgetLine &line : proposed) {
        CHECK(line.year != 2018);
        CHECK(line.funder == u"Ville"_s);
        CHECK_FALSE(line.committed);
        CHECK_FALSE(line.paid);
    }
    CHECK(costInYear(b.plan, b.sheet(), 2017) == MoneySum{euros(1070), true});
    CHECK(costInYear(b.plan, b.sheet(), 2020) == MoneySum{euros(1000), true});

    const Plan before = b.plan;
    const ChangeSet set = verbs::takeUpBudget(b.plan, proposed);
    CHECK(set.verb == Verb::Propose);
    CHECK(set.subject == u"1.1"_s);
    b.perform(set);
    for (const int year : {2017, 2019, 2020})
        CHECK(budgetOf(b.plan, b.sheet(), year).planned == costInYear(b.plan, b.sheet(), year));
    CHECK(proposedBudget(b.plan, b.sheet()).empty());
    const auto lines = b.plan.childrenOf<BudgetLine>(b.action);
    for (size_t i = 0; i < lines.size(); ++i)
        CHECK(lines[i]->position == int(i) + 1);
    b.perform(inverted(set));
    CHECK(b.plan == before);

    b.perform(verbs::setField(b.plan, b.action, &ActionSheet::costState, Knowledge::ToBeDetermined));
    CHECK(proposedBudget(b.plan, b.sheet()).empty()); // nobody says that these lines are its cost
}

TEST_CASE("Budgets: a share is of a known whole only")
{
    CHECK(shareOf({euros(30), false}, {euros(40), false}) == Decimal::fromInt(75));
    CHECK_FALSE(shareOf({euros(30), true}, {euros(40), false}));
    CHECK_FALSE(shareOf({euros(30), false}, {euros(40), true}));
    CHECK_FALSE(shareOf({euros(0), false}, {euros(0), false}));
    CHECK_FALSE(shareOf({std::nullopt, true}, {euros(40), false}));
}
