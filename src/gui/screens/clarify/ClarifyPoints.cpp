// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/clarify/ClarifyPoints.h"

#include "report/Wording.h"

#include <algorithm>

namespace jalon::gui {

namespace {

ClarifyPoint worded(const core::ClarificationPoint &point, bool settled, const report::Wording &wording)
{
    return {point.recorded,
            settled,
            point.field,
            wording.field(point.field),
            point.wording.simplified(),
            wording.clarification(point)};
}

ClarifyPoint settledPoint(const core::Clarification &row, const report::Wording &wording)
{
    return worded(
        {core::ClarificationKind::Recorded, row.actionId, row.field, row.wording, row.comment, row.id}, true,
        wording);
}

} // namespace

std::vector<ClarifyGroup> clarifyGroups(const core::Plan &plan, const ClarifyFilter &filter,
                                        const report::Wording &wording)
{
    std::vector<ClarifyGroup> groups;
    for (const core::Challenge *challenge : plan.challenges()) {
        if (filter.challenge != 0 && challenge->number != filter.challenge)
            continue;
        for (const core::ActionSheet *action : plan.actions(challenge->id)) {
            ClarifyGroup group{
                action->id, challenge->number, plan.code(*action), core::displayTitle(*action), {}};
            for (const core::ClarificationPoint &point : core::pointsToClarify(plan, *action))
                group.points.push_back(worded(point, false, wording));
            if (filter.withSettled) {
                for (const core::Clarification *row : plan.childrenOf<core::Clarification>(action->id)) {
                    if (row->settled)
                        group.points.push_back(settledPoint(*row, wording));
                }
            }
            if (!group.points.empty())
                groups.push_back(std::move(group));
        }
    }
    return groups;
}

int settledCount(const core::Plan &plan)
{
    const auto &rows = plan.table<core::Clarification>().rows();
    return int(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.settled; }));
}

} // namespace jalon::gui
