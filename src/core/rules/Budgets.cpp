// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Budgets.h"

#include <set>

namespace jalon::core {

namespace {

/// The first and last year in which a line costs; nothing if no date says so.
std::optional<std::pair<int, int>> yearsOf(const ActionSheet &action, const CostLine &line)
{
    const SoftDate &from = line.from.hasValue() ? line.from : action.start;
    const SoftDate &to = line.to.hasValue() ? line.to : action.end;
    if (!from.hasValue())
        return std::nullopt;
    const int first = from.firstDay().year();
    const int last = to.hasValue() ? to.lastDay().year() : first;
    return std::pair(first, line.per == CostPer::Once ? first : std::min(last, first + 100));
}

bool costsIn(const ActionSheet &action, const CostLine &line, int year)
{
    const auto years = yearsOf(action, line);
    return years && years->first <= year && year <= years->second;
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
    // A line without a planned amount leaves the plan open; what is not committed or paid yet is no gap in
    // what is known: those columns fill up in the course of the year.
    planned.add(line.planned, true);
    committed.add(line.committed, false);
    paid.add(line.paid, false);
    ++lines;
}

BudgetSum &BudgetSum::operator+=(const BudgetSum &other)
{
    planned += other.planned;
    committed += other.committed;
    paid += other.paid;
    lines += other.lines;
    return *this;
}

BudgetSum budgetOf(const Plan &plan, const ActionSheet &action, int year)
{
    BudgetSum sum;
    for (const BudgetLine *line : plan.childrenOf<BudgetLine>(action.id)) {
        if (year == 0 || line->year == year)
            sum.add(*line);
    }
    return sum;
}

BudgetTable budgetTable(const Plan &plan, int year)
{
    BudgetTable table;
    for (const ActionSheet *action : plan.actions()) {
        for (const BudgetLine *line : plan.childrenOf<BudgetLine>(action->id)) {
            if (year != 0 && line->year != year)
                continue;
            table.byAction[action->id].add(*line);
            table.byChallenge[action->challengeId].add(*line);
            table.byYear[line->year].add(*line);
            table.byFunder[line->funder].add(*line);
            table.total.add(*line);
        }
    }
    return table;
}

MoneySum costInYear(const Plan &plan, const ActionSheet &action, int year)
{
    MoneySum sum;
    for (const CostLine *line : plan.childrenOf<CostLine>(action.id)) {
        if (costsIn(action, *line, year))
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
    for (const CostLine *line : plan.childrenOf<CostLine>(action.id)) {
        const auto years = yearsOf(action, *line);
        for (int year = years ? years->first : 1; year <= (years ? years->second : 0); ++year) {
            if (taken.contains(year) || !amountOf(*line))
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
