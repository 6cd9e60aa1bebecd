// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CostTables that is no table: scopes, sentences and bars.
#include "gui/costs/CostTables.h"

#include "report/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

BudgetTable CostTables::tableOf(const CostScope &scope, int year) const
{
    if (const ActionSheet *action = m_plan.find(scope.action))
        return budgetTable(m_plan, *action, year);
    if (const Challenge *challenge = m_plan.find(scope.challenge))
        return budgetTable(m_plan, *challenge, year);
    return budgetTable(m_plan, year);
}

std::vector<const ActionSheet *> CostTables::actionsOf(const CostScope &scope) const
{
    if (const ActionSheet *action = m_plan.find(scope.action))
        return {action};
    return scope.challenge.isNull() ? m_plan.actions() : m_plan.actions(scope.challenge);
}

QString CostTables::totals(const BudgetSum &sum) const
{
    const Knowledge state = sum.planned.incomplete ? Knowledge::Missing : Knowledge::Nil;
    return QStringList{tr("planned %1").arg(amount(sum.planned, state).text),
                       tr("committed %1").arg(amount(sum.committed, state).text),
                       tr("paid %1").arg(amount(sum.paid, state).text),
                       tr("remaining %1").arg(remaining(sum, state).text)}
        .join(u" · "_s);
}

QStringList CostTables::alerts(const CostScope &scope, int year) const
{
    const auto actions = actionsOf(scope);
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

QString CostTables::measure(BudgetMeasure measure) const
{
    switch (measure) {
    case BudgetMeasure::Committed:
        return tr("Committed");
    case BudgetMeasure::Paid:
        return tr("Paid");
    case BudgetMeasure::Planned:
        break;
    }
    return tr("Planned");
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
