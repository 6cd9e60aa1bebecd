// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happened, recorded once and counted everywhere (rule "record once").

#include "core/model/ActionSheet.h"
#include "core/model/Party.h"

namespace jalon::core {

/// The kinds of journal entries that every plan knows, as codes worded at display. A kind of the user's own
/// is any other text, in his words: the list grows by using it.
inline constexpr std::array journalKinds{
    u"meeting",          // réunion
    u"contact",          // contact
    u"annualMeeting",    // rendez-vous annuel
    u"training",         // formation, sensibilisation
    u"internalArticle",  // publication interne
    u"externalArticle",  // publication externe
    u"grant",            // aide ou subvention
    u"companySupported", // entreprise accompagnée
    u"companyCreated",   // entreprise créée
    u"contract",         // marché remporté
    u"survey",           // enquête de satisfaction
    u"decision",         // décision
    u"letter",           // courrier
    u"document",         // document, bilan
};

/// One thing that happened. People stay counted; who is named stands as JournalParty, at will.
struct JournalEntry
{
    Id<JournalEntry> id;
    QDate date;
    QString kind; ///< one of journalKinds, or the user's own word
    QString title;
    std::optional<int> participants; ///< people; nothing: not counted, which is not nobody
    std::optional<int> satisfied;    ///< of those who answered
    std::optional<int> answered;     ///< of those who were asked
    std::optional<int> asked;
    std::optional<Money> amount; ///< of a grant, a share …
    QString notes;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

template <>
struct Fields<JournalEntry>
{
    static constexpr auto table = "journal_entry";
    static constexpr auto parent = nullptr;
    static constexpr auto dated = &JournalEntry::date;
    static constexpr auto all = std::tuple{
        Field{"id", &JournalEntry::id},
        Field{"date", &JournalEntry::date},
        Field{"kind", &JournalEntry::kind},
        Field{"title", &JournalEntry::title},
        Field{"participants", &JournalEntry::participants},
        Field{"satisfied", &JournalEntry::satisfied},
        Field{"answered", &JournalEntry::answered},
        Field{"asked", &JournalEntry::asked},
        Field{"amount", &JournalEntry::amount},
        Field{"notes", &JournalEntry::notes},
    };
};

/// An action that an entry concerns.
struct JournalAction
{
    Id<JournalAction> id;
    Id<JournalEntry> entryId;
    Id<ActionSheet> actionId;

    friend bool operator==(const JournalAction &, const JournalAction &) = default;
};

template <>
struct Fields<JournalAction>
{
    static constexpr auto table = "journal_action";
    static constexpr auto parent = &JournalAction::entryId;
    static constexpr auto all = std::tuple{
        Field{"id", &JournalAction::id},
        Field{"entry_id", &JournalAction::entryId},
        Field{"action_id", &JournalAction::actionId},
    };
};

/// An organisation, a commune, a service or a person that took part in what an entry records.
struct JournalParty
{
    Id<JournalParty> id;
    Id<JournalEntry> entryId;
    Id<Party> partyId;

    friend bool operator==(const JournalParty &, const JournalParty &) = default;
};

template <>
struct Fields<JournalParty>
{
    static constexpr auto table = "journal_party";
    static constexpr auto parent = &JournalParty::entryId;
    static constexpr auto all = std::tuple{
        Field{"id", &JournalParty::id},
        Field{"entry_id", &JournalParty::entryId},
        Field{"party_id", &JournalParty::partyId},
    };
};

/// The ids of the two follow from what they say, so that every copy of a plan gives them the same.
inline Id<JournalAction> linkId(const Id<JournalEntry> &entry, const Id<ActionSheet> &action)
{
    return {QUuid::createUuidV5(entry.value, QStringLiteral("action") + action.value.toString())};
}
inline Id<JournalParty> linkId(const Id<JournalEntry> &entry, const Id<Party> &party)
{
    return {QUuid::createUuidV5(entry.value, QStringLiteral("party") + party.value.toString())};
}

} // namespace jalon::core
