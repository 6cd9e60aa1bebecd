// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/costs/CostScope.h"
#include "gui/origin/Origin.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// Where a sum of money comes from, in words: the lines whose amounts it adds, and what it lacks ("at
/// least"). The sum itself is that of core/rules/Budgets and Costs.
class CostOrigin
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::CostOrigin)

public:
    /// Budget lines: planned, committed, paid or remaining.
    static OriginFacts budget(const core::Plan &plan, const report::Wording &wording,
                              const BudgetFigure &figure);
    /// The part of a funder in what is planned.
    static OriginFacts share(const core::Plan &plan, const report::Wording &wording,
                             const BudgetFigure &figure);
    /// Cost lines of the sheets: the indicative cost, full year.
    static OriginFacts indicative(const core::Plan &plan, const report::Wording &wording,
                                  const CostScope &scope);
    /// "1 130 € en partie": of what remains, over the lines that know both.
    static QString inPart(const report::Wording &wording, core::Money amount);
    /// "Prévu"
    static QString measure(BudgetMeasure measure);

private:
    static QString scopeName(const core::Plan &plan, const CostScope &scope);
    static OriginLine ofLine(const core::Plan &plan, const report::Wording &wording,
                             const core::BudgetLine &line, BudgetMeasure measure);
    static void addGaps(OriginFacts &facts, const core::Plan &plan, const report::Wording &wording,
                        const BudgetFigure &figure);
    static OriginLine ofCost(const core::Plan &plan, const report::Wording &wording,
                             const core::CostLine &line);
    static QString formula(const BudgetFigure &figure, int lines);
};

} // namespace jalon::gui
