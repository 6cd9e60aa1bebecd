// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Apply.h"

namespace jalon::core {

namespace {

template <class Entity>
bool applyOne(Table<Entity> &table, const Entity *before, const Entity *after)
{
    if (!before)
        return table.insert(*after);
    const Entity *present = table.find(before->id);
    if (!present || !(*present == *before))
        return false;
    return after ? table.replace(*after) : table.erase(before->id);
}

bool applyOne(Plan &plan, const Change &change)
{
    if (!change.before && !change.after)
        return false;
    if (change.before && change.after &&
        (change.before->index() != change.after->index() || idOf(*change.before) != idOf(*change.after)))
        return false;
    return std::visit(
        [&](const auto &either) {
            using Entity = std::remove_cvref_t<decltype(either)>;
            return applyOne<Entity>(plan.table<Entity>(),
                                    change.before ? std::get_if<Entity>(&*change.before) : nullptr,
                                    change.after ? std::get_if<Entity>(&*change.after) : nullptr);
        },
        change.before ? *change.before : *change.after);
}

} // namespace

Outcome apply(Plan &plan, const ChangeSet &set)
{
    for (size_t done = 0; done < set.changes.size(); ++done) {
        if (applyOne(plan, set.changes[done]))
            continue;
        while (done-- > 0) {
            const Change &change = set.changes[done];
            applyOne(plan, Change{change.after, change.before});
        }
        return Error{ErrorCode::Stale, set.entity, set.subject};
    }
    return {};
}

} // namespace jalon::core
