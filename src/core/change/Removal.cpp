// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Removal.h"

#include <QSet>

namespace jalon::core {

namespace {

/// Follows the references to what goes, then says what that changes. Lives for one removal.
class Removal
{
public:
    explicit Removal(const Plan &plan)
        : m_plan(plan)
    {
    }

    template <class Target>
    void collect(const Id<Target> &id)
    {
        if (!m_plan.find(id) || m_gone.contains(id.value))
            return;
        m_gone.insert(id.value);
        Entities::forEach([&]<class Entity>() {
            forEachReference<Entity>([&](const auto &field) { collectFrom<Entity, Target>(field, id); });
        });
    }

    std::vector<Change> changes() const
    {
        std::vector<Change> kept, removed;
        Entities::forEach([&]<class Entity>() {
            for (const Entity &row : m_plan.table<Entity>().rows()) {
                if (m_gone.contains(row.id.value))
                    removed.push_back({Row(row), std::nullopt});
                else if (Entity after = row; clear(after))
                    kept.push_back({Row(row), Row(std::move(after))});
            }
        });
        // parents stand first in Entities: children go first
        kept.insert(kept.end(), std::make_move_iterator(removed.rbegin()),
                    std::make_move_iterator(removed.rend()));
        return kept;
    }

private:
    template <class Entity, class Target, class Field>
    void collectFrom(const Field &field, const Id<Target> &id)
    {
        using Value = std::remove_cvref_t<decltype(std::declval<Entity &>().*field.member)>;
        if constexpr (std::is_same_v<typename ReferenceTo<Value>::Target, Target>) {
            for (const Entity *row : m_plan.referring(field.member, id)) {
                if (ReferenceTo<Value>::required || (goesWithReferences<Entity> && hasLostAll(*row)))
                    collect(row->id);
            }
        }
    }

    template <class Entity>
    bool hasLostAll(const Entity &row) const
    {
        bool lost = true;
        forEachReference<Entity>([&](const auto &field) {
            const QUuid named = referred(row.*field.member);
            lost = lost && (named.isNull() || m_gone.contains(named));
        });
        return lost;
    }

    /// Takes the references to what goes out of a row that stays; whether there were any.
    template <class Entity>
    bool clear(Entity &row) const
    {
        bool cleared = false;
        forEachReference<Entity>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(row.*field.member)>;
            if constexpr (!ReferenceTo<Value>::required) {
                if (row.*field.member && m_gone.contains(referred(row.*field.member))) {
                    row.*field.member = std::nullopt;
                    cleared = true;
                }
            }
        });
        return cleared;
    }

    const Plan &m_plan;
    QSet<QUuid> m_gone;
};

} // namespace

std::vector<Change> removalOf(const Plan &plan, const std::vector<Row> &rows)
{
    Removal removal(plan);
    for (const Row &row : rows)
        std::visit([&](const auto &entity) { removal.collect(entity.id); }, row);
    return removal.changes();
}

} // namespace jalon::core
