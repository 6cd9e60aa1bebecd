// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace jalon::core {

/// The stable text code of each value of an enum, used in the file, in exchange and in the change log. An
/// enum gets its codes by specialising EnumCodes<E>::all, an array of {value, code}.
template <class E>
struct EnumCodes;

template <class E>
struct EnumCode
{
    E value;
    const char16_t *code;
};

template <class E>
QString toCode(E value)
{
    for (const auto &entry : EnumCodes<E>::all) {
        if (entry.value == value)
            return QString::fromUtf16(entry.code);
    }
    return {};
}

template <class E>
std::optional<E> fromCode(QStringView code)
{
    for (const auto &entry : EnumCodes<E>::all) {
        if (code == QStringView(entry.code))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace jalon::core
