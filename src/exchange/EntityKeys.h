// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <array>
#include <string_view>

namespace jalon::exchange {

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

/// Whether a file may leave a key out of an entity that came to the format with the officer's year: what
/// makes sense of the row is needed, the rest is nothing said. The writer always writes them.
template <class Entity>
constexpr bool mayBeLeftOut(std::string_view key)
{
    const auto among = [&](auto... keys) { return ((key == keys) || ...); };
    if constexpr (std::is_same_v<Entity, core::Obligation>)
        return !among("due");
    else if constexpr (std::is_same_v<Entity, core::BudgetLine> || std::is_same_v<Entity, core::Target>)
        return !among("year");
    else if constexpr (std::is_same_v<Entity, core::IndicatorRule>)
        return !among("function", "source");
    else if constexpr (std::is_same_v<Entity, core::JournalEntry>)
        return !among("date", "kind", "title");
    else if constexpr (std::is_same_v<Entity, core::Attachment>)
        return !among("name", "hash");
    else if constexpr (std::is_same_v<Entity, core::Amendment>)
        return !among("kind", "date", "reason");
    else if constexpr (std::is_same_v<Entity, core::AmendmentChange>)
        return !among("entity", "row", "field");
    else if constexpr (std::is_same_v<Entity, core::Proposal>)
        return !among("number", "date", "title");
    else if constexpr (std::is_same_v<Entity, core::Assessment>)
        return !among("answer");
    else if constexpr (std::is_same_v<Entity, core::BodyMember>)
        return true;
    else if constexpr (std::is_same_v<Entity, core::BodySession>)
        return !among("date", "title");
    else if constexpr (std::is_same_v<Entity, core::Opinion>)
        return !among("number", "date", "text");
    else if constexpr (std::is_same_v<Entity, core::YearText>)
        return !among("year");
    else if constexpr (std::is_same_v<Entity, core::ActionDecision>)
        return !among("year", "decision", "decidedOn");
    else if constexpr (std::is_same_v<Entity, core::YearClosing>)
        return !among("year", "closedOn", "seal");
    else if constexpr (std::is_same_v<Entity, core::Transmission>)
        return !among("year", "document", "sentOn");
    else
        return false;
}

/// Whether a day may be written as null: not known, or not yet.
template <class Entity>
constexpr bool mayBeUnsaid(std::string_view key)
{
    const auto among = [&](auto... keys) { return ((key == keys) || ...); };
    if constexpr (std::is_same_v<Entity, core::Obligation>)
        return among("settledOn");
    else if constexpr (std::is_same_v<Entity, core::Proposal>)
        return among("concludedOn");
    else if constexpr (std::is_same_v<Entity, core::Assessment>)
        return among("date");
    else if constexpr (std::is_same_v<Entity, core::BodyMember>)
        return among("since", "until");
    else if constexpr (std::is_same_v<Entity, core::Opinion>)
        return among("deadline", "repliedOn", "closedOn");
    else if constexpr (std::is_same_v<Entity, core::ActionDecision>)
        return among("confirmedOn");
    else if constexpr (std::is_same_v<Entity, core::YearClosing>)
        return among("reopenedOn");
    else
        return false;
}

/// Whether a key came to the format after files had been written: read where it stands, written only where it
/// says something, so that a plan that does not use it reads as before.
template <class Entity>
constexpr bool isLater(std::string_view key)
{
    const auto among = [&](auto... keys) { return ((key == keys) || ...); };
    if constexpr (std::is_same_v<Entity, core::Party>)
        return among("function", "email", "phone", "notes", "active");
    else if constexpr (std::is_same_v<Entity, core::CostLine>)
        return among("from", "to");
    else if constexpr (std::is_same_v<Entity, core::Indicator>)
        return among("direction", "frequency", "baseline", "baselineYear", "source", "smallSample",
                     "collected", "collectionReason");
    else if constexpr (std::is_same_v<Entity, core::AmendmentChange>)
        return among("dateBefore", "dateAfter");
    else
        return false;
}

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
        if constexpr (!core::isReference<Value>) {
            if (!std::is_same_v<Entity, core::CostLine> || std::string_view(key) != "position")
                function(key, field.member);
        }
    });
}

} // namespace jalon::exchange
