// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/ChangeSet.h"

#include <algorithm>

namespace jalon::core {

namespace {

template <class Entity>
void appendFieldChanges(const Entity *before, const Entity *after, std::vector<FieldChange> &lines)
{
    const Entity &either = before ? *before : *after;
    forEachField<Entity>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(either.*field.member)>;
        if (before && after && before->*field.member == after->*field.member)
            return;
        if (isReference<Value> && (!before || !after))
            return; // additions and removals name their parent through the log line's sheet
        const QString was = before ? fieldText(before->*field.member) : QString();
        const QString is = after ? fieldText(after->*field.member) : QString();
        if (was.isEmpty() && is.isEmpty())
            return;
        lines.push_back({QString::fromLatin1(Fields<Entity>::table), either.id.value,
                         QString::fromLatin1(field.name), was, is});
    });
}

/// A row as the plan holds it, else as the set adds or removes it; nullptr if neither does.
template <class Entity>
const Entity *rowOf(const Plan &plan, const ChangeSet &set, const Id<Entity> &id)
{
    if (const Entity *row = plan.find(id))
        return row;
    for (const Change &change : set.changes) {
        const auto &side = change.before ? change.before : change.after;
        const auto *row = std::get_if<Entity>(&*side);
        if (row && row->id == id)
            return row;
    }
    return nullptr;
}

} // namespace

ChangeSet inverted(const ChangeSet &set)
{
    ChangeSet inverse = set;
    std::reverse(inverse.changes.begin(), inverse.changes.end());
    for (Change &change : inverse.changes)
        std::swap(change.before, change.after);
    return inverse;
}

void append(std::vector<Change> &changes, const ChangeSet &set)
{
    changes.insert(changes.end(), set.changes.begin(), set.changes.end());
}

ChangeSet combined(Verb verb, const QString &subject, const std::vector<ChangeSet> &sets)
{
    ChangeSet all{verb, {}, {}, subject, {}};
    for (const ChangeSet &set : sets) {
        if (all.entity.isEmpty())
            all.entity = set.entity;
        append(all.changes, set);
    }
    return all;
}

QString tableOf(const Row &row)
{
    return std::visit(
        [](const auto &entity) {
            return QString::fromLatin1(Fields<std::remove_cvref_t<decltype(entity)>>::table);
        },
        row);
}

QUuid idOf(const Row &row)
{
    return std::visit([](const auto &entity) { return entity.id.value; }, row);
}

Id<ActionSheet> actionOf(const Plan &plan, const ChangeSet &set, const Row &row)
{
    if (const auto *action = std::get_if<ActionSheet>(&row))
        return action->id;
    return std::visit(
        [&](const auto &entity) {
            using Entity = std::remove_cvref_t<decltype(entity)>;
            if constexpr (requires { entity.actionId; }) {
                return Id<ActionSheet>{referred(entity.actionId)};
            } else if constexpr (requires { entity.indicatorId; }) {
                const Indicator *indicator = rowOf(plan, set, entity.indicatorId);
                return indicator ? indicator->actionId : Id<ActionSheet>{};
            } else if constexpr (std::is_same_v<Entity, JournalEntry>) {
                const auto actions = plan.actions(entity.id); // the first of them keeps the entry's history
                return actions.empty() ? Id<ActionSheet>{} : actions.front()->id;
            } else {
                return Id<ActionSheet>{};
            }
        },
        row);
}

std::vector<FieldChange> fieldChanges(const Change &change)
{
    std::vector<FieldChange> lines;
    std::visit(
        [&](const auto &either) {
            using Entity = std::remove_cvref_t<decltype(either)>;
            appendFieldChanges<Entity>(change.before ? std::get_if<Entity>(&*change.before) : nullptr,
                                       change.after ? std::get_if<Entity>(&*change.after) : nullptr, lines);
        },
        change.before ? *change.before : *change.after);
    return lines;
}

} // namespace jalon::core
