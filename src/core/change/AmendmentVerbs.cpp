// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Verbs.h"
#include "core/rules/Amendments.h"

#include <algorithm>

namespace jalon::core::verbs {

namespace {

/// The line of the same amendment that left the value as `line` finds it, or null.
const AmendmentChange *continuedBy(const std::vector<const AmendmentChange *> &present,
                                   const AmendmentChange &line)
{
    const auto at = std::find_if(present.begin(), present.end(), [&](const AmendmentChange *earlier) {
        return earlier->row == line.row && earlier->field == line.field && earlier->after == line.before &&
               earlier->dateAfter == line.dateBefore;
    });
    return at == present.end() ? nullptr : *at;
}

} // namespace

// One amendment says of one value where it came from and where it went, however often it was edited
// meanwhile; of a value that is back where it was it says nothing, and without anything to say it goes.

ChangeSet amending(const Plan &plan, ChangeSet set, Amendment amendment)
{
    const auto lines = governedChanges(plan, set);
    if (lines.empty())
        return set;
    if (amendment.id.isNull())
        amendment.id = Id<Amendment>::create();
    const Amendment *held = plan.find(amendment.id);
    const auto present = plan.childrenOf<AmendmentChange>(amendment.id);
    size_t left = present.size();
    std::vector<Change> written;
    for (AmendmentChange line : lines) {
        line.amendmentId = amendment.id;
        if (const AmendmentChange *earlier = continuedBy(present, line)) {
            line.id = earlier->id;
            line.before = earlier->before;
            line.dateBefore = earlier->dateBefore;
            const bool back = line.before == line.after && line.dateBefore == line.dateAfter;
            left -= back ? 1 : 0;
            written.push_back({Row(*earlier), back ? std::nullopt : std::optional<Row>(line)});
        } else {
            line.id = Id<AmendmentChange>::create();
            ++left;
            written.push_back({std::nullopt, Row(std::move(line))});
        }
    }
    const std::optional<Row> before = held ? std::optional<Row>(*held) : std::nullopt;
    if (!held && left > 0) {
        normalise(amendment);
        set.changes.push_back({std::nullopt, Row(std::move(amendment))});
    }
    set.changes.insert(set.changes.end(), written.begin(), written.end());
    if (held && left == 0)
        set.changes.push_back({before, std::nullopt});
    return set;
}

} // namespace jalon::core::verbs
