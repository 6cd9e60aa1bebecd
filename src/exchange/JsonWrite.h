// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "exchange/EntityKeys.h"
#include "exchange/Json.h"

namespace jalon::exchange {

/// A value of any field type as the exchange format has it: the other half of JsonValue::read.
Json toJson(const QString &text);
Json toJson(const QStringList &lines);
Json toJson(const QDate &date);           ///< null if invalid
Json toJson(const core::SoftDate &date);  ///< { value, text }
Json isoJson(const core::SoftDate &date); ///< "2016-10" or null
Json toJson(core::Decimal value);         ///< a whole number where it is one
inline Json toJson(core::Money amount)
{
    return toJson(amount.toDecimal());
}
inline Json toJson(int value)
{
    return value;
}
inline Json toJson(bool value)
{
    return value;
}
template <class Entity>
Json toJson(const core::Id<Entity> &id)
{
    return toJson(core::fieldText(id));
}
/// null for the value whose code is empty.
template <class E>
requires std::is_enum_v<E> Json toJson(E value)
{
    const QString code = core::toCode(value);
    return code.isEmpty() ? Json(nullptr) : toJson(code);
}
template <class Value>
Json toJson(const std::optional<Value> &value)
{
    return value ? toJson(*value) : Json(nullptr);
}

/// An entity as its description says, id first.
template <class Entity>
Json entityJson(const Entity &row)
{
    Json json = Json::object();
    json["id"] = toJson(row.id);
    const Entity silent{};
    forEachKey<Entity>([&](const char *key, auto member) {
        if (!isLater<Entity>(key) || row.*member != silent.*member)
            json[key] = toJson(row.*member);
    });
    return json;
}

/// A list of rows, each made by `make`.
template <class Entity, class Make>
Json listJson(const std::vector<const Entity *> &rows, Make make)
{
    Json list = Json::array();
    for (const Entity *row : rows)
        list.push_back(make(*row));
    return list;
}
template <class Entity>
Json listJson(const std::vector<const Entity *> &rows)
{
    return listJson(rows, entityJson<Entity>);
}

} // namespace jalon::exchange
