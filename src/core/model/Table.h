// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

namespace jalon::core {

/// An entity that is looked up by the day it speaks of: Fields<Entity>::dated names the member.
template <class Entity>
concept Dated = requires
{
    Fields<Entity>::dated;
};

/// The rows of one entity in memory, found by id or by what they refer to. Row order is not part of the
/// value: ordered lists have a position. Pointers are valid until the next insert or erase.
template <class Entity>
class Table
{
public:
    const std::vector<Entity> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    int size() const { return int(m_rows.size()); }

    const Entity *find(const Id<Entity> &id) const
    {
        const auto at = m_index.constFind(id.value);
        return at == m_index.cend() ? nullptr : &m_rows[*at];
    }

    /// The rows below a parent, by position where the entity has one; empty for an unknown parent.
    std::vector<const Entity *> childrenOf(const QUuid &parent) const requires hasParent<Entity>
    {
        return referring(Fields<Entity>::parent, parent);
    }

    /// The rows whose field `member`, a reference, names a row: referring(&JournalAction::actionId,
    /// action.id). By position where the entity has one.
    template <class Value>
    std::vector<const Entity *> referring(Value Entity::*member,
                                          const QUuid &row) const requires isReference<Value>
    {
        std::vector<const Entity *> rows;
        const auto at = m_referring.constFind({referenceNumber(member), row});
        if (at == m_referring.cend())
            return rows;
        rows.reserve(at->size());
        for (const Place place : *at)
            rows.push_back(&m_rows[place]);
        if constexpr (Positioned<Entity>)
            std::sort(rows.begin(), rows.end(), inOrder);
        return rows;
    }

    /// The rows of the days from `first` (invalid: from the beginning) to `last`, by date, then id.
    std::vector<const Entity *> between(const QDate &first, const QDate &last) const requires Dated<Entity>
    {
        std::vector<const Entity *> rows;
        for (auto at = m_byDate.lower_bound(first); at != m_byDate.end() && at->first <= last; ++at) {
            for (const Place place : at->second)
                rows.push_back(&m_rows[place]);
        }
        return rows;
    }
    bool hasBetween(const QDate &first, const QDate &last) const requires Dated<Entity>
    {
        const auto at = m_byDate.lower_bound(first);
        return at != m_byDate.end() && at->first <= last;
    }
    /// The earliest and the latest day; invalid without dated rows.
    QDate firstDate() const requires Dated<Entity>
    {
        return m_byDate.empty() ? QDate() : m_byDate.begin()->first;
    }
    QDate lastDate() const requires Dated<Entity>
    {
        return m_byDate.empty() ? QDate() : m_byDate.rbegin()->first;
    }

    /// Every row; by position where the entity has one.
    std::vector<const Entity *> all() const
    {
        std::vector<const Entity *> rows;
        rows.reserve(m_rows.size());
        for (const Entity &row : m_rows)
            rows.push_back(&row);
        if constexpr (Positioned<Entity>)
            std::sort(rows.begin(), rows.end(), inOrder);
        return rows;
    }

    /// False, and nothing changed, if the id is taken.
    bool insert(Entity row)
    {
        if (m_index.contains(row.id.value))
            return false;
        const auto place = Place(m_rows.size());
        m_index.insert(row.id.value, place);
        m_rows.push_back(std::move(row));
        link(place);
        return true;
    }

    bool replace(Entity row)
    {
        const auto at = m_index.constFind(row.id.value);
        if (at == m_index.cend())
            return false;
        const Place place = *at;
        unlink(place);
        m_rows[place] = std::move(row);
        link(place);
        return true;
    }

    bool erase(const Id<Entity> &id)
    {
        const auto at = m_index.constFind(id.value);
        if (at == m_index.cend())
            return false;
        const Place place = *at;
        unlink(place);
        m_index.erase(at);
        if (const auto last = Place(m_rows.size() - 1); place != last)
            move(last, place);
        m_rows.pop_back();
        return true;
    }

    friend bool operator==(const Table &a, const Table &b)
    {
        return a.m_rows.size() == b.m_rows.size() &&
               std::all_of(a.m_rows.begin(), a.m_rows.end(), [&](const Entity &row) {
                   const Entity *other = b.find(row.id);
                   return other && *other == row;
               });
    }

private:
    using Place = quint32;             ///< of a row in m_rows
    using Key = std::pair<int, QUuid>; ///< number of the reference, row that it names

    static bool inOrder(const Entity *a, const Entity *b) requires Positioned<Entity>
    {
        return a->position != b->position ? a->position < b->position : a->id < b->id;
    }

    /// Which of the references, in the order of Fields, a member is.
    template <class Value>
    static int referenceNumber(Value Entity::*member)
    {
        int number = 0, found = -1;
        forEachReference<Entity>([&](const auto &field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.member)>, Value Entity::*>) {
                if (field.member == member)
                    found = number;
            }
            ++number;
        });
        return found;
    }

    /// Calls function(key) with each row that a row names.
    template <class Function>
    static void forEachKey(const Entity &row, Function &&function)
    {
        int number = 0;
        forEachReference<Entity>([&](const auto &field) {
            if (const QUuid named = referred(row.*field.member); !named.isNull())
                function(Key{number, named});
            ++number;
        });
    }

    void link(Place place)
    {
        const Entity &row = m_rows[place];
        forEachKey(row, [&](const Key &key) { m_referring[key].push_back(place); });
        if constexpr (Dated<Entity>) {
            if (const QDate day = row.*Fields<Entity>::dated; day.isValid()) {
                auto &places = m_byDate[day];
                const auto at = std::upper_bound(
                    places.begin(), places.end(), row.id,
                    [this](const Id<Entity> &id, Place other) { return id < m_rows[other].id; });
                places.insert(at, place);
            }
        }
    }

    void unlink(Place place)
    {
        const Entity &row = m_rows[place];
        forEachKey(row, [&](const Key &key) {
            auto &places = m_referring[key];
            std::erase(places, place);
            if (places.empty())
                m_referring.remove(key);
        });
        if constexpr (Dated<Entity>) {
            if (const auto at = m_byDate.find(row.*Fields<Entity>::dated); at != m_byDate.end()) {
                std::erase(at->second, place);
                if (at->second.empty())
                    m_byDate.erase(at);
            }
        }
    }

    /// The row itself stays as it is, so its lists keep their order.
    void move(Place from, Place to)
    {
        const Entity &row = m_rows[from];
        forEachKey(row, [&](const Key &key) {
            auto &places = m_referring[key];
            std::replace(places.begin(), places.end(), from, to);
        });
        if constexpr (Dated<Entity>) {
            if (const auto at = m_byDate.find(row.*Fields<Entity>::dated); at != m_byDate.end())
                std::replace(at->second.begin(), at->second.end(), from, to);
        }
        m_index[row.id.value] = to;
        m_rows[to] = std::move(m_rows[from]);
    }

    std::vector<Entity> m_rows;
    // Places, not ids: a parent's children are found without looking each of them up.
    QHash<QUuid, Place> m_index;
    QHash<Key, std::vector<Place>> m_referring;   ///< in the order in which they came
    std::map<QDate, std::vector<Place>> m_byDate; ///< of dated entities; each day's by id
};

} // namespace jalon::core
