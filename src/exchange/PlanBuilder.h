// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Verbs.h"
#include "core/model/Plan.h"
#include "exchange/EntityKeys.h"
#include "exchange/JsonObject.h"

#include <QHash>

#include <algorithm>

namespace jalon::exchange {

/// Collects the rows that are read, each with its place in the file, so that what only the finished plan
/// shows to be wrong (rules/Validation) is told with a path too. Belongs to one reading.
class PlanBuilder
{
public:
    explicit PlanBuilder(Diagnosis &diagnosis)
        : m_diagnosis(diagnosis)
    {
    }

    const core::Plan &plan() const { return m_plan; }
    Diagnosis &diagnosis() const { return m_diagnosis; }

    /// A row without an id gets a new one; a party needs its own, for the sheets name it.
    template <class Entity>
    void readId(JsonObject &object, Entity &row)
    {
        row.id = core::Id<Entity>::create();
        object.read("id", row.id,
                    std::is_same_v<Entity, core::Party> ? JsonObject::Required : JsonObject::Optional);
    }

    /// Adds a row that stands at `path`.
    template <class Entity>
    void add(Entity row, const QString &path)
    {
        core::normalise(row);
        m_places.insert(row.id.value, path);
        if (!m_plan.table<Entity>().insert(std::move(row)))
            m_diagnosis.refuse(core::ErrorCode::NotUnique, path + QStringLiteral(".id"),
                               Expected::unusedId());
    }

    /// Reads the keys of an entity that are its description.
    template <class Entity>
    void readKeys(JsonObject &object, Entity &row)
    {
        forEachKey<Entity>([&](const char *name, auto member) {
            using Value = std::remove_cvref_t<decltype(row.*member)>;
            const std::string_view key(name);
            const auto value = object.member(name, needOf<Entity>(key));
            if (!value)
                return;
            if constexpr (std::is_same_v<Value, QDate>)
                mayBeUnsaid<Entity>(key) ? value->readIfSaid(row.*member) : value->read(row.*member);
            else if constexpr (std::is_same_v<Value, int>)
                key == "toleranceDays" || key == "size" ? value->readFromZero(row.*member)
                                                        : value->read(row.*member);
            else
                value->read(row.*member);
        });
    }

    /// Reads a list of entities whose JSON is their description (forEachKey). `complete(object, row)` reads
    /// what is more, and is called before the row is added.
    template <class Entity, class Complete>
    void readList(JsonObject &parent, const char *key, JsonObject::Need need, Complete complete)
    {
        const auto list = parent.member(key, need);
        if (!list)
            return;
        int position = 0;
        for (const JsonValue &item : list->items()) {
            Entity row;
            JsonObject object(item);
            readId(object, row);
            readKeys(object, row);
            if constexpr (core::Positioned<Entity>)
                position = row.position = checkedPosition(item, row.position, position);
            complete(object, row);
            object.finish();
            add(std::move(row), item.path());
        }
    }
    template <class Entity>
    void readList(JsonObject &parent, const char *key, JsonObject::Need need)
    {
        readList<Entity>(parent, key, need, [](JsonObject &, Entity &) {});
    }

    /// The plan, held against every rule, or the first thing wrong.
    core::Result<core::Plan> finish();

private:
    /// The keys that came after the format's first draft, or say nothing when empty.
    template <class Entity>
    static JsonObject::Need needOf(std::string_view key)
    {
        constexpr std::array<std::string_view, 6> optional{"adoptedTitle", "start",   "due",
                                                           "done",         "combine", "settled"};
        const bool number = std::is_same_v<Entity, core::Indicator> && key == "number";
        return number || isLater<Entity>(key) || mayBeLeftOut<Entity>(key) ||
                       std::find(optional.begin(), optional.end(), key) != optional.end()
                   ? JsonObject::Optional
                   : JsonObject::Required;
    }
    /// Positions rise through a list; where they are not written (0) they count from 1.
    static int checkedPosition(const JsonValue &item, int position, int previous);
    QString pathOf(const QUuid &row, const QString &column) const;

    core::Plan m_plan;
    QHash<QUuid, QString> m_places;
    Diagnosis &m_diagnosis;
};

} // namespace jalon::exchange
