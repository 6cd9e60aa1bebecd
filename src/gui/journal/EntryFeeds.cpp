// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/EntryFeeds.h"

#include "core/change/Apply.h"
#include "core/rules/IndicatorValues.h"
#include "report/Wording.h"

using namespace jalon::core;

namespace jalon::gui {

std::vector<FedIndicator> indicatorsFedBy(const Plan &plan, const ChangeSet &set, int year,
                                          const report::Wording &wording)
{
    std::vector<FedIndicator> fed;
    if (set.isEmpty() || plan.table<IndicatorRule>().isEmpty())
        return fed;
    Plan after = plan;
    if (!apply(after, set))
        return fed;
    const QDate end(year, 12, 31);
    for (const Indicator *indicator : plan.indicators()) {
        if (!plan.rule(indicator->id))
            continue;
        const IndicatorValue old = valueInYear(plan, *indicator, year, end);
        const IndicatorValue now = valueInYear(after, *indicator, year, end);
        if (old.value == now.value)
            continue;
        fed.push_back(
            {indicator->id, plan.code(*indicator),
             old.isMeasured() ? wording.value(old, indicator->kind) : QString(),
             now.isMeasured() ? wording.fullValue(now, indicator->kind, indicator->unit) : QString()});
    }
    return fed;
}

} // namespace jalon::gui
