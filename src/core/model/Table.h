// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace jalon::core {

/// The rows of one entity in memory, found by id or by parent. Row order is not part of the value: ordered
/// lists have a position. Pointers are valid until the next insert or erase.
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
        std::vector<const Entity *> children;
        const auto at = m_children.constFind(parent);
        if (at == m_children.cend())
            return children;
        children.reserve(at->size());
        for (const QUuid &id : *at)
            children.push_back(find({id}));
        if constexpr (Positioned<Entity>) {
            std::sort(children.begin(), children.end(), [](const Entity *a, const Entity *b) {
                return a->position != b->position ? a->position < b->position : a->id < b->id;
            });
        }
        return children;
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
    void link(const Entity &row)
    {
        if constexpr (hasParent<Entity>)
            m_children[(row.*Fields<Entity>::parent).value].push_back(row.id.value);
    }

    void unlink(const Entity &row)
    {
        if constexpr (hasParent<Entity>) {
            const auto at = m_children.find((row.*Fields<Entity>::parent).value);
            auto &siblings = *at;
            siblings.erase(std::find(siblings.begin(), siblings.end(), row.id.value));
            if (siblings.empty())
                m_children.erase(at);
        }
    }

    std::vector<Entity> m_rows;
    QHash<QUuid, size_t> m_index;
    QHash<QUuid, std::vector<QUuid>> m_children;
};

} // namespace jalon::core
