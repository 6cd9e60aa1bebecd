// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Budgets.h"

namespace jalon::gui {

/// What a figure of money speaks of: the whole plan, a challenge or an action.
struct CostScope
{
    core::Id<core::Challenge> challenge; ///< null: the plan, or an action
    core::Id<core::ActionSheet> action;  ///< null: the plan, or a challenge

    static CostScope ofKey(const QString &key);
    QString key() const; ///< of its row in a table: "total", "c:…", "a:…"
    std::vector<const core::ActionSheet *> actions(const core::Plan &plan) const;
    /// Cross-footed, of one year or of all (0).
    core::BudgetTable table(const core::Plan &plan, int year) const;
    friend bool operator==(const CostScope &, const CostScope &) = default;
};

/// The columns of a budget. The first three are the ones that a person types.
enum class BudgetMeasure { Planned, Committed, Paid, Remaining };

/// That column of a sum.
const core::MoneySum &partOf(const core::BudgetSum &sum, BudgetMeasure measure);

/// One figure of a budget: which amounts of which lines it adds.
struct BudgetFigure
{
    CostScope scope = {};
    int year = 0; ///< 0: all
    BudgetMeasure measure = BudgetMeasure::Planned;
    std::optional<QString> funder = std::nullopt; ///< empty: the lines that name none
};

/// Which of its tables the page "Coûts" shows, as it is saved.
struct CostView
{
    bool byFunder = false;
    BudgetMeasure measure = BudgetMeasure::Planned; ///< of the table by funder
    std::optional<int> year = std::nullopt;         ///< 0: all; none: that of the as-of date

    friend bool operator==(const CostView &, const CostView &) = default;
};

} // namespace jalon::gui
