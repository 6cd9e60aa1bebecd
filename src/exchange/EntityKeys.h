// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <array>
#include <string_view>

namespace jalon::exchange {

template <class Value>
inline constexpr bool isId = false;
template <class Entity>
inline constexpr bool isId<core::Id<Entity>> = true;

/// The exchange format's key of every field of an entity, in the order of its description: the column in
/// camelCase
/// ("unit_amount" is "unitAmount"). Computed when compiling, for paths keep pointers to them.
template <class Entity>
inline constexpr auto jsonKeys = [] {
    std::array<std::array<char, 32>, std::tuple_size_v<decltype(core::Fields<Entity>::all)>> keys{};
    size_t index = 0;
    const auto camel = [](const char *column, std::array<char, 32> &key) {
        for (size_t length = 0; *column; ++column) {
            const bool upper = *column == '_';
            column += upper;
            key[length++] = upper ? char(*column - 'a' + 'A') : *column;
        }
    };
    std::apply([&](const auto &...field) { (camel(field.name, keys[index++]), ...); },
               core::Fields<Entity>::all);
    return keys;
}();

/// Calls function(key, member) for every field of an entity whose JSON is its description, key by key. Left
/// out: ids, which the structure of the file tells, and the position of cost lines, which is their place in
/// the list.
template <class Entity, class Function>
void forEachKey(Function &&function)
{
    size_t index = 0;
    core::forEachField<Entity>([&](const auto &field) {
        const char *key = jsonKeys<Entity>[index++].data();
        using Value = std::remove_cvref_t<decltype(std::declval<Entity>().*field.member)>;
        if constexpr (!isId<Value>) {
            if (!std::is_same_v<Entity, core::CostLine> || std::string_view(key) != "position")
                function(key, field.member);
        }
    });
}

} // namespace jalon::exchange
