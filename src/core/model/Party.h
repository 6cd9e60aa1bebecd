// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

#include <array>

namespace jalon::core {

/// The sheets name people, but also services ("Service communication"), roles ("Président(e) de l'instance"),
/// organisations (CRESS) and groups ("les élus volontaires") as pilots and partners.
enum class PartyKind { Person, Organisation, Service, Role, Group };

template <>
struct EnumCodes<PartyKind>
{
    static constexpr std::array all{
        EnumCode{PartyKind::Person, u"person"},   EnumCode{PartyKind::Organisation, u"organisation"},
        EnumCode{PartyKind::Service, u"service"}, EnumCode{PartyKind::Role, u"role"},
        EnumCode{PartyKind::Group, u"group"},
    };
};

/// Somebody or something that pilots or is associated with actions. Other spellings met in the source are
/// aliases.
struct Party
{
    Id<Party> id;
    PartyKind kind = PartyKind::Person;
    QString name;
    QStringList aliases;

    friend bool operator==(const Party &, const Party &) = default;
};

template <>
struct Fields<Party>
{
    static constexpr auto table = "party";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &Party::id},
        Field{"kind", &Party::kind},
        Field{"name", &Party::name},
        Field{"aliases", &Party::aliases},
    };
};

} // namespace jalon::core
