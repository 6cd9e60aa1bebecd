// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Costs.h"

#include <cmath>

namespace jalon::core {

std::optional<Money> amountOf(const CostLine &line)
{
    if (line.amount)
        return line.amount;
    if (!line.quantity || !line.unitAmount)
        return std::nullopt;
    return Money::fromCents(std::llround(double(line.quantity->units()) * double(line.unitAmount->cents()) /
                                         double(Decimal::scale)));
}

ActionCost costOf(const Plan &plan, const ActionSheet &action)
{
    ActionCost cost{action.costState, {}, {}, false};
    if (action.costState != Knowledge::Known)
        return cost;
    const auto lines = plan.childrenOf<CostLine>(action.id);
    cost.incomplete = lines.empty();
    for (const CostLine *line : lines) {
        const auto amount = amountOf(*line);
        if (!amount) {
            cost.incomplete = true;
            continue;
        }
        auto &sum = line->per == CostPer::Year ? cost.perYear : cost.once;
        sum = sum.value_or(Money()) + *amount;
    }
    return cost;
}

CostTotal costTotal(const Plan &plan, const std::vector<const ActionSheet *> &actions)
{
    CostTotal total;
    for (const ActionSheet *action : actions) {
        const ActionCost cost = costOf(plan, *action);
        if (cost.perYear)
            total.yearlyKnown += *cost.perYear;
        if (cost.once)
            total.onceKnown += *cost.once;
        total.hasAmount = total.hasAmount || cost.perYear || cost.once;
        total.allNil =
            total.allNil && (cost.state == Knowledge::Nil || cost.state == Knowledge::NotApplicable);
        if (cost.isOpen())
            total.notCosted << plan.code(*action);
    }
    return total;
}

} // namespace jalon::core
