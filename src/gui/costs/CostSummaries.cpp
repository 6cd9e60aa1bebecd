// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CostTables that is no table: scopes, sentences and bars.
#include "gui/costs/CostTables.h"

#include "report/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

QList<FigureText> CostTables::totals(const CostScope &scope, int year) const
{
    const BudgetSum sum = scope.table(m_plan, year).total;
    const Knowledge state = sum.planned.incomplete ? Knowledge::Missing : Knowledge::Nil;
    const QList<AmountCell> cells = columns(sum, state, {scope, year});
    const QStringList words{tr("planned %1"), tr("committed %1"), tr("paid %1"), tr("remaining %1")};
    QList<FigureText> figures;
    for (int i = 0; i < cells.size(); ++i)
        figures << FigureText{words[i].arg(amount(partOf(sum, BudgetMeasure(i)), state).text),
                              cells[i].origin};
    figures.last().words = words.last().arg(cells.last().text);
    return figures;
}

QStringList CostTables::alerts(const CostScope &scope, int year) const
{
    const auto actions = scope.actions(m_plan);
    QStringList sentences;
    for (const Overrun &one : overruns(m_plan)) {
        const ActionSheet *action = m_plan.find(one.actionId);
        if ((year != 0 && one.year != year) || !action ||
            std::find(actions.begin(), actions.end(), action) == actions.end())
            continue;
        sentences << (scope.action.isNull() ? m_plan.code(*action) + u" · "_s : QString()) +
                         m_wording.overrun(one);
    }
    return sentences;
}

report::YearBars CostTables::bars(const BudgetTable &table, int now) const
{
    const auto worded = [this](const MoneySum &sum) {
        const QString number = m_wording.locale().toString(qRound64(double(sum.amount->cents()) / 100.0));
        return sum.incomplete ? u"≥\u00a0"_s + number : number;
    };
    report::YearBars bars;
    bars.emphasised = now;
    for (const int year : budgetYears(m_plan)) {
        const auto at = table.byYear.find(year);
        const BudgetSum sum = at == table.byYear.end() ? BudgetSum{} : at->second;
        report::YearValue bar;
        bar.year = year;
        bar.toCome = year > now && !sum.paid.amount;
        if (sum.paid.amount) {
            bar.value = double(sum.paid.amount->cents()) / 100.0;
            bar.label = worded(sum.paid);
        }
        if (sum.planned.amount) {
            bar.target = double(sum.planned.amount->cents()) / 100.0;
            bar.targetLabel = tr("planned %1").arg(worded(sum.planned));
        }
        bars.years << bar;
    }
    return bars;
}

report::StackedBars CostTables::pieces(const BudgetTable &table, QList<int> &challenges) const
{
    report::StackedBars::Bar bar;
    for (const Challenge *challenge : m_plan.challenges()) {
        const auto at = table.byChallenge.find(challenge->id);
        const MoneySum sum = at == table.byChallenge.end() ? MoneySum{} : at->second.planned;
        if (!sum.amount || sum.amount->cents() <= 0)
            continue;
        challenges << challenge->number;
        bar.pieces << report::StackedBars::Piece{tr("Challenge %1").arg(challenge->number),
                                                 double(sum.amount->cents()) / 100.0,
                                                 m_wording.money(sum),
                                                 {}};
    }
    bar.total = amount(table.total.planned).text;
    return bar.pieces.isEmpty() ? report::StackedBars{} : report::StackedBars{{bar}};
}

} // namespace jalon::gui
