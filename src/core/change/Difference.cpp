// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Difference.h"

namespace jalon::core {

namespace {

/// Additions and edits, parents first.
template <class Entity>
void appendWanted(const Plan &from, const Plan &to, std::vector<Change> &changes)
{
    for (const Entity &row : to.table<Entity>().rows()) {
        const Entity *present = from.find(row.id);
        if (!present)
            changes.push_back({std::nullopt, Row(row)});
        else if (!(*present == row))
            changes.push_back({Row(*present), Row(row)});
    }
}

template <class Entity>
void appendUnwanted(const Plan &from, const Plan &to, std::vector<Change> &changes)
{
    for (const Entity &row : from.table<Entity>().rows()) {
        if (!to.find(row.id))
            changes.push_back({Row(row), std::nullopt});
    }
}

} // namespace

ChangeSet difference(const Plan &from, const Plan &to)
{
    ChangeSet set{
        Verb::Import, QString::fromLatin1(Fields<PlanInfo>::table), {}, displayTitle(to.info()), {}};
    Entities::forEach([&]<class Entity>() { appendWanted<Entity>(from, to, set.changes); });
    std::vector<Change> removals;
    Entities::forEach([&]<class Entity>() {
        std::vector<Change> some;
        appendUnwanted<Entity>(from, to, some);
        removals.insert(removals.begin(), some.begin(), some.end()); // children before their parents
    });
    set.changes.insert(set.changes.end(), removals.begin(), removals.end());
    return set.changes.empty() ? ChangeSet{} : set;
}

} // namespace jalon::core
