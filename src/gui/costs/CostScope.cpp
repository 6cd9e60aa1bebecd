// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/CostScope.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

CostScope CostScope::ofKey(const QString &key)
{
    const QUuid id(key.mid(2));
    if (key.startsWith("a:"_L1))
        return {{}, {id}};
    return key.startsWith("c:"_L1) ? CostScope{{id}, {}} : CostScope{};
}

QString CostScope::key() const
{
    if (!action.isNull())
        return u"a:"_s + action.value.toString();
    return challenge.isNull() ? u"total"_s : u"c:"_s + challenge.value.toString();
}

std::vector<const ActionSheet *> CostScope::actions(const Plan &plan) const
{
    if (const ActionSheet *sheet = plan.find(action))
        return {sheet};
    return challenge.isNull() ? plan.actions() : plan.actions(challenge);
}

BudgetTable CostScope::table(const Plan &plan, int year) const
{
    if (const ActionSheet *sheet = plan.find(action))
        return budgetTable(plan, *sheet, year);
    if (const Challenge *whole = plan.find(challenge))
        return budgetTable(plan, *whole, year);
    return budgetTable(plan, year);
}

const MoneySum &partOf(const BudgetSum &sum, BudgetMeasure measure)
{
    switch (measure) {
    case BudgetMeasure::Committed:
        return sum.committed;
    case BudgetMeasure::Paid:
        return sum.paid;
    case BudgetMeasure::Remaining:
        return sum.remaining;
    case BudgetMeasure::Planned:
        break;
    }
    return sum.planned;
}

} // namespace jalon::gui
