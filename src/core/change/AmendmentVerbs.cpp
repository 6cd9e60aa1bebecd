// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Verbs.h"
#include "core/rules/Amendments.h"

namespace jalon::core::verbs {

ChangeSet amending(const Plan &plan, ChangeSet set, Amendment amendment)
{
    auto lines = governedChanges(plan, set);
    if (lines.empty())
        return set;
    if (amendment.id.isNull())
        amendment.id = Id<Amendment>::create();
    const Id<Amendment> id = amendment.id;
    if (!plan.find(id)) {
        normalise(amendment);
        set.changes.push_back({std::nullopt, Row(std::move(amendment))});
    }
    for (AmendmentChange &line : lines) {
        line.id = Id<AmendmentChange>::create();
        line.amendmentId = id;
        set.changes.push_back({std::nullopt, Row(std::move(line))});
    }
    return set;
}

} // namespace jalon::core::verbs
