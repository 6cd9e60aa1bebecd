// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bodies of the verbs that are templates, and what all verbs share. Include Verbs.h, not this.

#include "core/base/Text.h"
#include "core/change/ChangeSet.h"
#include "core/change/Removal.h"
#include "core/change/Verbs.h"

#include <QRegularExpression>

namespace jalon::core {

/// Passes every text of a row through normalised(), drops empty lines of lists.
template <class Entity>
void normalise(Entity &row)
{
    forEachField<Entity>([&](const auto &field) {
        auto &value = row.*field.member;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, QString>) {
            value = normalised(value);
        } else if constexpr (std::is_same_v<Value, QStringList>) {
            for (QString &line : value)
                line = normalised(line).simplified();
            value.removeAll(QString());
        } else if constexpr (std::is_same_v<Value, SoftDate>) {
            value.text = normalised(value.text);
        }
    });
}

/// What a row is called in undo texts: its code, or that of the sheet it belongs to, or its name.
QString subjectOf(const Plan &plan, const Row &row);

namespace verbs::detail {

template <class Entity>
QString table()
{
    return QString::fromLatin1(Fields<Entity>::table);
}

template <class Entity, class Value>
QString fieldName(Value Entity::*member)
{
    QString name;
    forEachField<Entity>([&](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.member)>, Value Entity::*>) {
            if (field.member == member)
                name = QString::fromLatin1(field.name);
        }
    });
    return name;
}

/// The rows that share a list with this one, in order, itself included.
template <Positioned Entity>
std::vector<const Entity *> siblings(const Plan &plan, const Entity &item)
{
    std::vector<const Entity *> list;
    if constexpr (hasParent<Entity>)
        list = plan.table<Entity>().childrenOf((item.*Fields<Entity>::parent).value);
    else
        list = plan.table<Entity>().all();
    if constexpr (requires { item.role; })
        std::erase_if(list, [&](const Entity *row) { return row->role != item.role; });
    return list;
}

/// Appends the changes that give every row its index in `order` as position.
template <Positioned Entity>
void renumber(const std::vector<const Entity *> &order, const Entity *except, std::vector<Change> &changes)
{
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i] == except || order[i]->position == int(i) + 1)
            continue;
        Entity after = *order[i];
        after.position = int(i) + 1;
        changes.push_back({Row(*order[i]), Row(std::move(after))});
    }
}

/// Matches every spelling of a party as a whole word.
QRegularExpression spellingsOf(const Party &party);

} // namespace verbs::detail

template <class Entity>
ChangeSet verbs::edit(const Plan &plan, Entity after)
{
    normalise(after);
    const Entity *before = plan.find(after.id);
    if (!before || *before == after)
        return {};
    return {Verb::Edit,
            detail::table<Entity>(),
            {},
            subjectOf(plan, *before),
            {{Row(*before), Row(std::move(after))}}};
}

template <class Entity, class Value>
ChangeSet verbs::setField(const Plan &plan, const Id<Entity> &id, Value Entity::*member,
                          std::type_identity_t<Value> value)
{
    const Entity *before = plan.find(id);
    if (!before)
        return {};
    Entity after = *before;
    after.*member = std::move(value);
    ChangeSet set = edit(plan, std::move(after));
    set.field = detail::fieldName(member);
    return set;
}

template <Positioned Entity>
ChangeSet verbs::addItem(const Plan &plan, Entity item, int position)
{
    if (item.id.isNull())
        item.id = Id<Entity>::create();
    if constexpr (std::is_same_v<Entity, Indicator>) {
        if (item.number == 0)
            item.number = nextIndicatorNumber(plan, item.actionId);
    }
    normalise(item);
    auto order = detail::siblings(plan, item);
    const size_t place = size_t(std::clamp<qsizetype>(position - 1, 0, qsizetype(order.size())));
    item.position = int(place) + 1;
    order.insert(order.begin() + qsizetype(place), &item);
    ChangeSet set{Verb::Add, detail::table<Entity>(), {}, subjectOf(plan, item), {}};
    detail::renumber<Entity>(order, &item, set.changes);
    set.changes.push_back({std::nullopt, Row(item)});
    return set;
}

template <Positioned Entity>
ChangeSet verbs::moveItem(const Plan &plan, const Id<Entity> &id, int position)
{
    const Entity *item = plan.find(id);
    if (!item)
        return {};
    auto order = detail::siblings(plan, *item);
    std::erase(order, item);
    order.insert(order.begin() + std::clamp<qsizetype>(position - 1, 0, qsizetype(order.size())), item);
    ChangeSet set{Verb::Move, detail::table<Entity>(), {}, subjectOf(plan, *item), {}};
    detail::renumber<Entity>(order, nullptr, set.changes);
    return set.changes.empty() ? ChangeSet{} : set;
}

template <Positioned Entity>
ChangeSet verbs::removeItem(const Plan &plan, const Id<Entity> &id)
{
    const Entity *item = plan.find(id);
    if (!item)
        return {};
    ChangeSet set{Verb::Remove, detail::table<Entity>(), {}, subjectOf(plan, *item), {}};
    set.changes = removalOf(plan, {Row(*item)});
    auto order = detail::siblings(plan, *item);
    std::erase(order, item);
    detail::renumber<Entity>(order, nullptr, set.changes);
    return set;
}

template <class Entity>
ChangeSet verbs::add(const Plan &plan, Entity row)
{
    static_assert(!Positioned<Entity>, "what has a position is added with addItem");
    if (row.id.isNull())
        row.id = Id<Entity>::create();
    normalise(row);
    const QString subject = subjectOf(plan, row);
    return {Verb::Add, detail::table<Entity>(), {}, subject, {{std::nullopt, Row(std::move(row))}}};
}

template <class Entity>
ChangeSet verbs::remove(const Plan &plan, const Id<Entity> &id)
{
    static_assert(!Positioned<Entity>, "what has a position is removed with removeItem");
    const Entity *row = plan.find(id);
    if (!row)
        return {};
    return {Verb::Remove, detail::table<Entity>(), {}, subjectOf(plan, *row), removalOf(plan, {Row(*row)})};
}

} // namespace jalon::core
