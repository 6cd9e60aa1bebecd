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
        for (const QUuid &id : *at)
            rows.push_back(find({id}));
        if constexpr (Positioned<Entity>)
            std::sort(rows.begin(), rows.end(), inOrder);
        return rows;
    }

    /// The rows of the days from `first` (invalid: from the beginning) to `last`, by date, then id.
    std::vector<const Entity *> between(const QDate &first, const QDate &last) const requires Dated<Entity>
    {
        std::vector<const Entity *> rows;
        for (auto at = m_byDate.lower_bound(first); at != m_byDate.end() && at->first <= last; ++at) {
            for (const QUuid &id : at->second)
                rows.push_back(find({id}));
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
        m_index.insert(row.id.value, m_rows.size());
        link(row);
        m_rows.push_back(std::move(row));
        return true;
    }

    bool replace(Entity row)
    {
        const auto at = m_index.constFind(row.id.value);
        if (at == m_index.cend())
            return false;
        Entity &present = m_rows[*at];
        unlink(present);
        link(row);
        present = std::move(row);
        return true;
    }

    bool erase(const Id<Entity> &id)
    {
        const auto at = m_index.constFind(id.value);
        if (at == m_index.cend())
            return false;
        const size_t place = *at;
        unlink(m_rows[place]);
        m_index.erase(at);
        if (place + 1 != m_rows.size()) {
            m_rows[place] = std::move(m_rows.back());
            m_index[m_rows[place].id.value] = place;
        }
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

    void link(const Entity &row)
    {
        int number = 0;
        forEachReference<Entity>([&](const auto &field) {
            if (const QUuid named = referred(row.*field.member); !named.isNull())
                m_referring[{number, named}].push_back(row.id.value);
            ++number;
        });
        if constexpr (Dated<Entity>) {
            if (const QDate day = row.*Fields<Entity>::dated; day.isValid()) {
                auto &ids = m_byDate[day];
                ids.insert(std::upper_bound(ids.begin(), ids.end(), row.id.value), row.id.value);
            }
        }
    }

    void unlink(const Entity &row)
    {
        int number = 0;
        forEachReference<Entity>([&](const auto &field) {
            if (const auto at = m_referring.find({number, referred(row.*field.member)});
                at != m_referring.end()) {
                std::erase(*at, row.id.value);
                if (at->empty())
                    m_referring.erase(at);
            }
            ++number;
        });
        if constexpr (Dated<Entity>) {
            if (const auto at = m_byDate.find(row.*Fields<Entity>::dated); at != m_byDate.end()) {
                std::erase(at->second, row.id.value);
                if (at->second.empty())
                    m_byDate.erase(at);
            }
        }
    }

    std::vector<Entity> m_rows;
    QHash<QUuid, size_t> m_index;
    QHash<Key, std::vector<QUuid>> m_referring;
    std::map<QDate, std::vector<QUuid>> m_byDate; ///< of dated entities
};

} // namespace jalon::core
