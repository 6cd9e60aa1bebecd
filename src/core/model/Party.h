// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

#include <array>

namespace jalon::core {

/// The sheets name people, but also services ("Service communication"), roles ("Président(e) de l'instance"),
/// organisations (CRESS), communes and groups ("les élus volontaires") as pilots and partners.
enum class PartyKind { Person, Organisation, Service, Role, Group, Commune };

template <>
struct EnumCodes<PartyKind>
{
    static constexpr std::array all{
        EnumCode{PartyKind::Person, u"person"},   EnumCode{PartyKind::Organisation, u"organisation"},
        EnumCode{PartyKind::Service, u"service"}, EnumCode{PartyKind::Role, u"role"},
        EnumCode{PartyKind::Group, u"group"},     EnumCode{PartyKind::Commune, u"commune"},
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
    QString function = {};                        ///< "chargée de mission ESS"
    std::optional<Id<Party>> organisationId = {}; ///< where a person or service belongs
    QString email = {};
    QString phone = {};
    QString notes = {};
    bool active = true; ///< false: left, no longer proposed; what was recorded stays

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
        Field{"function", &Party::function},
        Field{"organisation_id", &Party::organisationId},
        Field{"email", &Party::email},
        Field{"phone", &Party::phone},
        Field{"notes", &Party::notes},
        Field{"active", &Party::active},
    };
};

} // namespace jalon::core
