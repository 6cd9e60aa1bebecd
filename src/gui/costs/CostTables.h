// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/costs/AmountTable.h"
#include "gui/costs/CostScope.h"
#include "report/chart/Charts.h"

#include <QCoreApplication>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// The figures of core/rules/Budgets as tables and bars in words. Computes no figure itself.
class CostTables
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::CostTables)

public:
    CostTables(const core::Plan &plan, const report::Wording &wording)
        : m_plan(plan)
        , m_wording(wording)
    {
    }

    /// Challenges and their actions of one year, or of all (0).
    AmountTable byAction(int year) const;
    /// Funders by year, one measure.
    AmountTable byFunder(BudgetMeasure measure) const;
    /// The table behind the chart.
    AmountTable byYear(const CostScope &scope) const;
    /// Who pays how much of it. Funders that the sheet names and that no line names are listed too.
    AmountTable shares(const CostScope &scope, int year) const;
    /// Lines to be taken up, before they are.
    AmountTable proposal(const std::vector<core::BudgetLine> &lines) const;
    /// Paid as bars, planned as their target; `now`: years after it without a payment are to come.
    report::YearBars bars(const core::BudgetTable &table, int now) const;

    /// What is planned, challenge by challenge; `challenges` receives their numbers, in the order of the
    /// pieces.
    report::StackedBars pieces(const core::BudgetTable &table, QList<int> &challenges) const;

    /// "prévu au moins 117 500 €", "engagé …", "payé …", "reste …"
    QList<FigureText> totals(const CostScope &scope, int year) const;
    /// "2018 : payé au-delà du prévu (…)" of the actions of a scope; with their code where there are several.
    QStringList alerts(const CostScope &scope, int year) const;

private:
    AmountCell amount(const core::MoneySum &sum, core::Knowledge state = core::Knowledge::Missing) const;
    AmountCell remaining(const core::BudgetSum &sum, core::Knowledge state = core::Knowledge::Missing) const;
    /// The four columns, of `figure` but for its measure.
    QList<AmountCell> columns(const core::BudgetSum &sum, core::Knowledge state,
                              const BudgetFigure &figure) const;
    Origin originOf(BudgetFigure figure, BudgetMeasure measure) const;
    Origin indicativeOf(const CostScope &scope) const;
    AmountCell alertCell(const std::vector<const core::Overrun *> &found, bool single) const;
    AmountRow actionRow(const core::ActionSheet &action, int year, const core::BudgetTable &table,
                        const std::vector<const core::Overrun *> &found) const;

    const core::Plan &m_plan;
    const report::Wording &m_wording;
};

} // namespace jalon::gui
