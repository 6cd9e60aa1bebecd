// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Budgets.h"

#include <array>
#include <set>

namespace jalon::core {

namespace {

/// The first and last year in which a line costs; nothing if no date says so.
std::optional<std::pair<int, int>> yearsOf(const Plan &plan, const ActionSheet &action, const CostLine &line)
{
    const SoftDate &from = line.from.hasValue() ? line.from : action.start;
    const SoftDate &to = line.to.hasValue() ? line.to : action.end;
    if (!from.hasValue())
        return std::nullopt;
    const int first = from.firstDay().year();
    if (line.per == CostPer::Once)
        return std::pair(first, first);
    const SoftDate &end = to.hasValue() ? to : plan.info().periodEnd;
    const int last = end.hasValue() ? std::max(first, end.lastDay().year()) : first;
    return std::pair(first, std::min(last, first + 100));
}

bool costsIn(const Plan &plan, const ActionSheet &action, const CostLine &line, int year)
{
    const auto years = yearsOf(plan, action, line);
    return years && years->first <= year && year <= years->second;
}

/// No budget line in that year: what the cost lines of the sheet say of it.
Knowledge stateOfKnownCost(const Plan &plan, const ActionSheet &action, int year)
{
    const auto lines = plan.childrenOf<CostLine>(action.id);
    bool undated = lines.empty();
    for (const CostLine *line : lines) {
        if (costsIn(plan, action, *line, year))
            return Knowledge::Missing;
        undated = undated || !yearsOf(plan, action, *line);
    }
    return undated ? Knowledge::Missing : Knowledge::Nil;
}

bool isOutside(const ActionSheet &action, int year)
{
    return (action.start.hasValue() && year < action.start.firstDay().year()) ||
           (action.end.hasValue() && action.end.lastDay().year() < year);
}

/// The years of the plan's period, or the one of them (year not 0): where a line may be missing.
std::vector<int> periodYears(const Plan &plan, int year)
{
    const PlanInfo &info = plan.info();
    if (!info.periodStart.hasValue() || !info.periodEnd.hasValue())
        return {};
    const int first = info.periodStart.firstDay().year();
    const int last = std::min(info.periodEnd.lastDay().year(), first + 100);
    std::vector<int> years;
    for (int of = first; of <= last; ++of) {
        if (year == 0 || of == year)
            years.push_back(of);
    }
    return years;
}

/// Calls with every part of an action's budget: onLine(const BudgetLine &), onGap(year).
template <class OnLine, class OnGap>
void forEachPart(const Plan &plan, const ActionSheet &action, int year, OnLine &&onLine, OnGap &&onGap)
{
    for (const BudgetLine *line : plan.childrenOf<BudgetLine>(action.id)) {
        if (year == 0 || line->year == year)
            onLine(*line);
    }
    for (const int of : periodYears(plan, year)) {
        if (isGap(budgetState(plan, action, of)))
            onGap(of);
    }
}

BudgetTable tableOfActions(const Plan &plan, const std::vector<const ActionSheet *> &actions, int year)
{
    BudgetTable table;
    for (const ActionSheet *action : actions) {
        const auto sums = [&](const QString &funder, int of) {
            return std::array{&table.byAction[action->id],
                              &table.byChallenge[action->challengeId],
                              &table.byYear[of],
                              &table.byFunder[funder],
                              &table.total,
                              &table.byFunderAndYear[{funder, of}]};
        };
        bool complete = true;
        forEachPart(
            plan, *action, year,
            [&](const BudgetLine &line) {
                for (BudgetSum *sum : sums(line.funder, line.year))
                    sum->add(line);
            },
            [&](int of) {
                complete = false;
                for (BudgetSum *sum : sums({}, of))
                    sum->addGap();
            });
        if (!complete)
            table.notBudgeted << plan.code(*action);
    }
    return table;
}

void appendOverrun(std::vector<Overrun> &found, const ActionSheet &action, int year, OverrunKind kind,
                   const MoneySum &limit, const MoneySum &reached)
{
    // an unknown limit is no limit; an unfinished sum may already be above it
    if (limit.amount && !limit.incomplete && reached.amount && *limit.amount < *reached.amount)
        found.push_back({action.id, year, kind, *limit.amount, *reached.amount});
}

} // namespace

void MoneySum::add(const std::optional<Money> &part, bool expected)
{
    if (part)
        amount = amount ? *amount + *part : *part;
    else
        incomplete = incomplete || expected;
}

MoneySum &MoneySum::operator+=(const MoneySum &other)
{
    add(other.amount, false);
    incomplete = incomplete || other.incomplete;
    return *this;
}

void BudgetSum::add(const BudgetLine &line)
{
    planned.add(line.planned, true);
    committed.add(line.committed, true);
    paid.add(line.paid, true);
    std::optional<Money> rest;
    if (line.planned && line.paid)
        rest = Money::fromCents(line.planned->cents() - line.paid->cents());
    remaining.add(rest, true);
    ++lines;
}

void BudgetSum::addGap()
{
    for (MoneySum *sum : {&planned, &committed, &paid, &remaining})
        sum->incomplete = true;
}

BudgetSum &BudgetSum::operator+=(const BudgetSum &other)
{
    planned += other.planned;
    committed += other.committed;
    paid += other.paid;
    remaining += other.remaining;
    lines += other.lines;
    return *this;
}

Knowledge budgetState(const Plan &plan, const ActionSheet &action, int year)
{
    for (const BudgetLine *line : plan.childrenOf<BudgetLine>(action.id)) {
        if (line->year == year)
            return Knowledge::Known;
    }
    const Knowledge said = action.costState;
    if (said == Knowledge::Nil || said == Knowledge::NotApplicable)
        return said;
    const Knowledge state = said == Knowledge::Known ? stateOfKnownCost(plan, action, year) : said;
    if (isOutside(action, year) && (state == Knowledge::Nil || said != Knowledge::Known))
        return Knowledge::NotApplicable;
    return state;
}

Knowledge budgetStateOf(const Plan &plan, const ActionSheet &action, int year)
{
    if (year != 0)
        return budgetState(plan, action, year);
    if (!plan.childrenOf<BudgetLine>(action.id).empty())
        return Knowledge::Known;
    std::set<Knowledge> found;
    for (const int of : periodYears(plan, 0))
        found.insert(budgetState(plan, action, of));
    for (const Knowledge state : {Knowledge::Missing, Knowledge::ToBeDetermined, Knowledge::Nil}) {
        if (found.contains(state))
            return state;
    }
    return Knowledge::NotApplicable;
}

std::vector<int> budgetYears(const Plan &plan)
{
    const std::vector<int> period = periodYears(plan, 0);
    std::set<int> years(period.begin(), period.end());
    for (const BudgetLine &line : plan.table<BudgetLine>().rows())
        years.insert(line.year);
    return {years.begin(), years.end()};
}

BudgetSum budgetOf(const Plan &plan, const ActionSheet &action, int year)
{
    BudgetSum sum;
    forEachPart(
        plan, action, year, [&](const BudgetLine &line) { sum.add(line); }, [&](int) { sum.addGap(); });
    return sum;
}

BudgetTable budgetTable(const Plan &plan, int year)
{
    return tableOfActions(plan, plan.actions(), year);
}

BudgetTable budgetTable(const Plan &plan, const ActionSheet &action, int year)
{
    return tableOfActions(plan, {&action}, year);
}

BudgetTable budgetTable(const Plan &plan, const Challenge &challenge, int year)
{
    return tableOfActions(plan, plan.actions(challenge.id), year);
}

std::optional<Decimal> shareOf(const MoneySum &part, const MoneySum &whole)
{
    if (!part.amount || part.incomplete || !whole.amount || whole.incomplete || whole.amount->cents() <= 0)
        return std::nullopt;
    return Decimal::fromDouble(100.0 * double(part.amount->cents()) / double(whole.amount->cents()));
}

MoneySum costInYear(const Plan &plan, const ActionSheet &action, int year)
{
    MoneySum sum;
    for (const CostLine *line : plan.childrenOf<CostLine>(action.id)) {
        if (costsIn(plan, action, *line, year))
            sum.add(amountOf(*line), true);
    }
    return sum;
}

std::vector<BudgetLine> proposedBudget(const Plan &plan, const ActionSheet &action)
{
    std::set<int> taken;
    int position = 0;
    for (const BudgetLine *line : plan.childrenOf<BudgetLine>(action.id)) {
        taken.insert(line->year);
        position = std::max(position, line->position);
    }
    std::vector<BudgetLine> proposed;
    if (action.costState != Knowledge::Known)
        return proposed;
    for (const CostLine *line : plan.childrenOf<CostLine>(action.id)) {
        const auto years = yearsOf(plan, action, *line);
        for (int year = years ? years->first : 1; year <= (years ? years->second : 0); ++year) {
            if (taken.contains(year))
                continue;
            BudgetLine row;
            row.id = Id<BudgetLine>::create();
            row.actionId = action.id;
            row.position = ++position;
            row.year = year;
            row.label = line->label;
            row.funder = action.funders.size() == 1 ? action.funders.front() : QString();
            row.planned = amountOf(*line);
            proposed.push_back(std::move(row));
        }
    }
    return proposed;
}

std::vector<Overrun> overruns(const Plan &plan)
{
    std::vector<Overrun> found;
    for (const ActionSheet *action : plan.actions()) {
        std::map<int, BudgetSum> byYear;
        for (const BudgetLine *line : plan.childrenOf<BudgetLine>(action->id))
            byYear[line->year].add(*line);
        for (const auto &[year, sum] : byYear) {
            appendOverrun(found, *action, year, OverrunKind::PaidAbovePlanned, sum.planned, sum.paid);
            appendOverrun(found, *action, year, OverrunKind::CommittedAbovePlanned, sum.planned,
                          sum.committed);
            appendOverrun(found, *action, year, OverrunKind::PaidAboveCommitted, sum.committed, sum.paid);
        }
    }
    return found;
}

} // namespace jalon::core
