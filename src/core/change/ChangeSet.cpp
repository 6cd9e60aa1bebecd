// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/ChangeSet.h"

#include <algorithm>

namespace jalon::core {

namespace {

template <class Value>
constexpr bool isId = false;
template <class Entity>
constexpr bool isId<Id<Entity>> = true;

template <class Entity>
void appendFieldChanges(const Entity *before, const Entity *after, std::vector<FieldChange> &lines)
{
    const Entity &either = before ? *before : *after;
    forEachField<Entity>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(either.*field.member)>;
        if (before && after && before->*field.member == after->*field.member)
            return;
        if (isId<Value> && (!before || !after))
            return; // additions and removals name their parent through the log line's sheet
        const QString was = before ? fieldText(before->*field.member) : QString();
        const QString is = after ? fieldText(after->*field.member) : QString();
        if (was.isEmpty() && is.isEmpty())
            return;
        lines.push_back({QString::fromLatin1(Fields<Entity>::table), either.id.value,
                         QString::fromLatin1(field.name), was, is});
    });
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

ChangeSet combined(Verb verb, const QString &subject, const std::vector<ChangeSet> &sets)
{
    ChangeSet all{verb, {}, {}, subject, {}};
    for (const ChangeSet &set : sets) {
        if (all.entity.isEmpty())
            all.entity = set.entity;
        all.changes.insert(all.changes.end(), set.changes.begin(), set.changes.end());
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
    if (const auto *measurement = std::get_if<Measurement>(&row)) {
        if (const Indicator *indicator = plan.find(measurement->indicatorId))
            return indicator->actionId;
        for (const Change &change : set.changes) {
            const auto &side = change.before ? change.before : change.after;
            const auto *indicator = std::get_if<Indicator>(&*side);
            if (indicator && indicator->id == measurement->indicatorId)
                return indicator->actionId;
        }
        return {};
    }
    return std::visit(
        [](const auto &entity) {
            if constexpr (requires { entity.actionId; })
                return entity.actionId;
            else
                return Id<ActionSheet>{};
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
