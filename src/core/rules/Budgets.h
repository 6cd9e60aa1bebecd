// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Costs.h"

#include <map>

namespace jalon::core {

// Money by year: planned, committed, paid (prévu, engagé, payé), by action, challenge, year and funder. What
// is not known is not counted as nothing: a sum over a line without an amount says "at least".

/// One column summed. No amount: nothing known; incomplete: at least.
struct MoneySum
{
    std::optional<Money> amount;
    bool incomplete = false; ///< a line that should have an amount has none

    void add(const std::optional<Money> &part, bool expected);
    MoneySum &operator+=(const MoneySum &other);
    friend bool operator==(const MoneySum &, const MoneySum &) = default;
};

struct BudgetSum
{
    MoneySum planned;
    MoneySum committed;
    MoneySum paid;
    int lines = 0;

    void add(const BudgetLine &line);
    BudgetSum &operator+=(const BudgetSum &other);
    friend bool operator==(const BudgetSum &, const BudgetSum &) = default;
};

/// An action, all its lines of one year, or of every year (year 0).
BudgetSum budgetOf(const Plan &plan, const ActionSheet &action, int year = 0);

/// The whole plan cross-footed: every table's columns add up to `total`.
struct BudgetTable
{
    std::map<Id<ActionSheet>, BudgetSum> byAction;
    std::map<Id<Challenge>, BudgetSum> byChallenge;
    std::map<int, BudgetSum> byYear;
    std::map<QString, BudgetSum> byFunder; ///< empty key: funder not said
    BudgetSum total;
};
/// Of one year, or of every year (year 0).
BudgetTable budgetTable(const Plan &plan, int year = 0);

/// What a sheet's cost lines make for one year: yearly lines in every year of their from–to (else the
/// action's), lines paid once in the year they begin. Nothing if no line falls due; `incomplete` where a line
/// has no amount.
MoneySum costInYear(const Plan &plan, const ActionSheet &action, int year);

/// Planned lines that the cost lines of the sheets make, year by year, for actions that have no budget line
/// in that year: what the officer may take up. Rows have ids and positions and are not in the plan.
std::vector<BudgetLine> proposedBudget(const Plan &plan, const ActionSheet &action);

enum class OverrunKind {
    PaidAbovePlanned,
    CommittedAbovePlanned,
    PaidAboveCommitted,
};

/// More was spent than was said, by action and year: an alert, computed.
struct Overrun
{
    Id<ActionSheet> actionId;
    int year = 0;
    OverrunKind kind = OverrunKind::PaidAbovePlanned;
    Money limit;
    Money reached;
};
std::vector<Overrun> overruns(const Plan &plan);

} // namespace jalon::core
