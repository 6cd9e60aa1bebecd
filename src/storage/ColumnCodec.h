// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "storage/Statement.h"

namespace jalon::storage {

/// How a value of a field type stands in a column (docs/data-model.md): bind() writes it as a parameter,
/// read() takes it back and answers false for anything that bind() would not have written. A SoftDate takes
/// two columns.
template <class Value>
struct ColumnCodec;

bool readUuid(QByteArrayView utf8, QUuid &value);          ///< 36 characters, lower case, no braces, not null
bool readDay(QByteArrayView utf8, QDate &value);           ///< "2016-10-14"
bool readSoft(QByteArrayView utf8, core::SoftDate &value); ///< "2016", "2016-10", "2016-10-14"
bool readText(QByteArrayView utf8, QString &value);        ///< false if it is not UTF-8
QByteArray uuidText(const QUuid &id);

template <>
struct ColumnCodec<QString>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, const QString &value) { to.bind(at, value); }
    static bool read(const Statement &from, int at, QString &value)
    {
        return from.isText(at) && readText(from.utf8(at), value);
    }
};

template <>
struct ColumnCodec<QStringList>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, const QStringList &value) { to.bind(at, value.join(u'\n')); }
    static bool read(const Statement &from, int at, QStringList &value)
    {
        QString lines;
        if (!ColumnCodec<QString>::read(from, at, lines))
            return false;
        value = lines.isEmpty() ? QStringList() : lines.split(u'\n');
        return true;
    }
};

template <>
struct ColumnCodec<int>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, int value) { to.bind(at, qint64(value)); }
    static bool read(const Statement &from, int at, int &value)
    {
        const qint64 number = from.integer(at);
        value = int(number);
        return from.isInteger(at) && number == value;
    }
};

template <>
struct ColumnCodec<bool>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, bool value) { to.bind(at, qint64(value)); }
    static bool read(const Statement &from, int at, bool &value)
    {
        const qint64 number = from.integer(at);
        value = number == 1;
        return from.isInteger(at) && (number == 0 || number == 1);
    }
};

template <>
struct ColumnCodec<core::Money>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, core::Money value) { to.bind(at, value.cents()); }
    static bool read(const Statement &from, int at, core::Money &value)
    {
        value = core::Money::fromCents(from.integer(at));
        return from.isInteger(at);
    }
};

template <>
struct ColumnCodec<core::Decimal>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, core::Decimal value) { to.bind(at, value.units()); }
    static bool read(const Statement &from, int at, core::Decimal &value)
    {
        value = core::Decimal::fromUnits(from.integer(at));
        return from.isInteger(at);
    }
};

template <>
struct ColumnCodec<QDate>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, const QDate &value)
    {
        if (value.isValid())
            to.bind(at, value.toString(Qt::ISODate));
        else
            to.bindNull(at);
    }
    static bool read(const Statement &from, int at, QDate &value)
    {
        return from.isNull(at) || (from.isText(at) && readDay(from.utf8(at), value));
    }
};

template <>
struct ColumnCodec<core::SoftDate>
{
    static constexpr int columns = 2;
    static void bind(Statement &to, int at, const core::SoftDate &value)
    {
        if (value.hasValue())
            to.bind(at, value.toIso());
        else
            to.bindNull(at);
        to.bind(at + 1, value.text);
    }
    static bool read(const Statement &from, int at, core::SoftDate &value)
    {
        if (!from.isNull(at) && !(from.isText(at) && readSoft(from.utf8(at), value)))
            return false;
        return ColumnCodec<QString>::read(from, at + 1, value.text);
    }
};

template <class Entity>
struct ColumnCodec<core::Id<Entity>>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, const core::Id<Entity> &value)
    {
        to.bind(at, QByteArrayView(uuidText(value.value)));
    }
    static bool read(const Statement &from, int at, core::Id<Entity> &value)
    {
        return from.isText(at) && readUuid(from.utf8(at), value.value);
    }
};

template <class Value>
struct ColumnCodec<std::optional<Value>>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, const std::optional<Value> &value)
    {
        if (value)
            ColumnCodec<Value>::bind(to, at, *value);
        else
            to.bindNull(at);
    }
    static bool read(const Statement &from, int at, std::optional<Value> &value)
    {
        return from.isNull(at) || ColumnCodec<Value>::read(from, at, value.emplace());
    }
};

/// Every enum, by its stable code.
template <class Enum>
requires std::is_enum_v<Enum>
struct ColumnCodec<Enum>
{
    static constexpr int columns = 1;
    static void bind(Statement &to, int at, Enum value) { to.bind(at, core::toCode(value)); }
    static bool read(const Statement &from, int at, Enum &value)
    {
        const auto known = from.isText(at) ? core::fromCode<Enum>(from.text(at)) : std::nullopt;
        if (known)
            value = *known;
        return known.has_value();
    }
};

} // namespace jalon::storage
