// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Money.h"
#include "core/base/SoftDate.h"
#include "core/model/Codes.h"
#include "core/model/Id.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <tuple>
#include <type_traits>

namespace jalon::core {

/// The one template idea of the code. Every entity describes itself once, beside its struct:
///
///     template <> struct Fields<MethodStep> {
///         static constexpr auto table = "method_step";          // in the file and in the change log
///         static constexpr auto parent = &MethodStep::actionId;  // nullptr where nothing is above
///         static constexpr auto all = std::tuple{Field{"id", &MethodStep::id}, Field{"position", …}, …};
///     };
///
/// and storage rows, detection of changed fields, the change log, validation of texts and form binding all
/// walk that one table with forEachField. A test compares it with PRAGMA table_info. Field names are
/// snake_case and are the columns; a SoftDate takes two columns, `name` (ISO) and `name_text` (wording).
template <class Entity>
struct Fields;

template <class Entity, class Value>
struct Field
{
    const char *name;
    Value Entity::*member;
};
template <class Entity, class Value>
Field(const char *, Value Entity::*) -> Field<Entity, Value>;

template <class Entity, class Function>
constexpr void forEachField(Function &&function)
{
    std::apply([&](const auto &...field) { (function(field), ...); }, Fields<Entity>::all);
}

template <class Entity>
constexpr bool hasParent = !std::is_null_pointer_v<std::remove_const_t<decltype(Fields<Entity>::parent)>>;

/// Whether rows of this entity go when every row that they refer to has gone, instead of staying without it.
template <class Entity>
constexpr bool goesWithReferences = requires
{
    Fields<Entity>::goesWithReferences;
};

/// What a field refers to: Id<Target> must name a row, std::optional<Id<Target>> may name one. `void` for
/// every other type.
template <class Value>
struct ReferenceTo
{
    using Target = void;
    static constexpr bool required = false;
};
template <class Entity>
struct ReferenceTo<Id<Entity>>
{
    using Target = Entity;
    static constexpr bool required = true;
};
template <class Entity>
struct ReferenceTo<std::optional<Id<Entity>>>
{
    using Target = Entity;
    static constexpr bool required = false;
};
template <class Value>
constexpr bool isReference = !std::is_void_v<typename ReferenceTo<Value>::Target>;

/// The row that a reference names; a null UUID if none.
template <class Entity>
QUuid referred(const Id<Entity> &id)
{
    return id.value;
}
template <class Entity>
QUuid referred(const std::optional<Id<Entity>> &id)
{
    return id ? id->value : QUuid();
}

/// Calls function(field) for every field that refers to another row: all ids but the row's own.
template <class Entity, class Function>
constexpr void forEachReference(Function &&function)
{
    forEachField<Entity>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(std::declval<Entity &>().*field.member)>;
        if constexpr (isReference<Value>) {
            if constexpr (std::is_same_v<Value, Id<Entity>>) {
                // a row's own id; references to its own kind are optional ones
            } else {
                function(field);
            }
        }
    });
}

template <class Entity>
concept Positioned = requires(Entity entity)
{
    entity.position;
};

/// A value of any field type as text, for the change log and for tests: never shown without wording for
/// codes.
inline QString fieldText(const QString &value)
{
    return value;
}
inline QString fieldText(const QStringList &value)
{
    return value.join(u'\n');
}
inline QString fieldText(int value)
{
    return QString::number(value);
}
inline QString fieldText(bool value)
{
    return value ? QStringLiteral("1") : QStringLiteral("0");
}
inline QString fieldText(const QDate &value)
{
    return value.toString(Qt::ISODate);
}
inline QString fieldText(Money value)
{
    return value.toDecimal();
}
inline QString fieldText(Decimal value)
{
    return value.toText();
}
inline QString fieldText(const SoftDate &value)
{
    return value.text.isEmpty() ? value.toIso() : value.text;
}
template <class E>
QString fieldText(const Id<E> &value)
{
    return value.isNull() ? QString() : value.value.toString(QUuid::WithoutBraces);
}
template <class E>
requires std::is_enum_v<E> QString fieldText(E value)
{
    return toCode(value);
}
template <class V>
QString fieldText(const std::optional<V> &value)
{
    return value ? fieldText(*value) : QString();
}

} // namespace jalon::core
