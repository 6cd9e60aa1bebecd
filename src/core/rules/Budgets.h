// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Costs.h"

#include <map>

namespace jalon::core {

// Money by year: planned, committed, paid (prévu, engagé, payé), by action, challenge, year and funder. What
// is not known is not counted as nothing: a sum over a line without an amount, or over an action that should
// have a line and has none, says "at least".

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
    /// Planned - paid over the lines that know both; below zero where more was paid. Incomplete: of a part
    /// only, and then no "at least", for the other part may be below zero.
    MoneySum remaining;
    int lines = 0;

    void add(const BudgetLine &line);
    /// A line that should be there and is not: nothing is known of it.
    void addGap();
    BudgetSum &operator+=(const BudgetSum &other);
    friend bool operator==(const BudgetSum &, const BudgetSum &) = default;
};

/// What may be said of an action's money in a year: Known where it has a line. Without one, what its sheet
/// says of its cost (nil, not applicable, to be determined, missing); a known cost of which nothing falls due
/// in that year is nil, one that does is missing in the budget. A year outside the action is not applicable.
Knowledge budgetState(const Plan &plan, const ActionSheet &action, int year);
/// Of every year of the plan (year 0): Known where any is, else the most open one.
Knowledge budgetStateOf(const Plan &plan, const ActionSheet &action, int year);
/// A sum lacks it: missing or to be determined.
inline bool isGap(Knowledge state)
{
    return state == Knowledge::Missing || state == Knowledge::ToBeDetermined;
}

/// The years of the plan's period and of its budget lines, ascending.
std::vector<int> budgetYears(const Plan &plan);

/// An action, all its lines of one year, or of every year (year 0), and its gaps in these years. A year
/// outside the plan's period has no gaps.
BudgetSum budgetOf(const Plan &plan, const ActionSheet &action, int year = 0);

/// The whole plan cross-footed: every table's columns add up to `total`.
struct BudgetTable
{
    std::map<Id<ActionSheet>, BudgetSum> byAction;
    std::map<Id<Challenge>, BudgetSum> byChallenge;
    std::map<int, BudgetSum> byYear;
    std::map<QString, BudgetSum> byFunder; ///< empty key: funder not said
    std::map<std::pair<QString, int>, BudgetSum> byFunderAndYear;
    BudgetSum total;
    QStringList notBudgeted; ///< codes of the actions that lack a line, in the plan's order
};
/// Of one year, or of every year (year 0).
BudgetTable budgetTable(const Plan &plan, int year = 0);
/// The same of one action, or of one challenge.
BudgetTable budgetTable(const Plan &plan, const ActionSheet &action, int year = 0);
BudgetTable budgetTable(const Plan &plan, const Challenge &challenge, int year = 0);

/// part / whole × 100; nothing where a sum is not wholly known or the whole is not above zero: a share of an
/// unknown whole is no share.
std::optional<Decimal> shareOf(const MoneySum &part, const MoneySum &whole);

/// What a sheet's cost lines make for one year: yearly lines in every year of their from–to (else the
/// action's; without an end: the plan's), lines paid once in the year they begin. Nothing if no line falls
/// due; `incomplete` where a line has no amount.
MoneySum costInYear(const Plan &plan, const ActionSheet &action, int year);

/// Planned lines that the cost lines of the sheets make, year by year, for actions that have no budget line
/// in that year: what the officer may take up (verbs::takeUpBudget). A cost line without an amount makes a
/// line without one. Rows have ids and positions and are not in the plan; the same lines at every call but
/// for their ids.
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
