// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The independent body for follow-up, evaluation and proposals (instance de suivi, sheet 5.2): its members,
// its sessions, its opinions and recommendations with the authority's replies.

#include "core/model/Journal.h"

namespace jalon::core {

/// Somebody who sits, or sat, in the body.
struct BodyMember
{
    Id<BodyMember> id;
    Id<Party> partyId;
    QString role; ///< "présidente", "au titre des acteurs de l'ESS"; empty: member
    QDate since;  ///< invalid: not said
    QDate until;  ///< invalid: still

    friend bool operator==(const BodyMember &, const BodyMember &) = default;
};

template <>
struct Fields<BodyMember>
{
    static constexpr auto table = "body_member";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &BodyMember::id},       Field{"party_id", &BodyMember::partyId},
        Field{"role", &BodyMember::role},   Field{"since", &BodyMember::since},
        Field{"until", &BodyMember::until},
    };
};

/// A session of the body. The journal entry that recorded it, if any, is what the indicators count.
struct BodySession
{
    Id<BodySession> id;
    QDate date;
    QString title;
    QString notes;
    std::optional<Id<JournalEntry>> entryId;

    friend bool operator==(const BodySession &, const BodySession &) = default;
};

template <>
struct Fields<BodySession>
{
    static constexpr auto table = "body_session";
    static constexpr auto parent = nullptr;
    static constexpr auto dated = &BodySession::date;
    static constexpr auto all = std::tuple{
        Field{"id", &BodySession::id},
        Field{"date", &BodySession::date},
        Field{"title", &BodySession::title},
        Field{"notes", &BodySession::notes},
        Field{"entry_id", &BodySession::entryId},
    };
};

enum class OpinionKind { Opinion, Recommendation };

template <>
struct EnumCodes<OpinionKind>
{
    static constexpr std::array all{EnumCode{OpinionKind::Opinion, u"opinion"},
                                    EnumCode{OpinionKind::Recommendation, u"recommendation"}};
};

/// What the authority answered (suivie, partiellement suivie, non suivie). None is no refusal.
enum class OpinionReply { None, Followed, Partly, NotFollowed };

template <>
struct EnumCodes<OpinionReply>
{
    static constexpr std::array all{
        EnumCode{OpinionReply::None, u""},
        EnumCode{OpinionReply::Followed, u"followed"},
        EnumCode{OpinionReply::Partly, u"partly"},
        EnumCode{OpinionReply::NotFollowed, u"notFollowed"},
    };
};

/// An opinion or recommendation of the body, with the authority's reply. It comes back in every review until
/// it is closed (rules/Opinions).
struct Opinion
{
    Id<Opinion> id;
    int number = 0; ///< unique in the plan, from 1; documents quote it ("avis n° 3")
    OpinionKind kind = OpinionKind::Opinion;
    QDate date; ///< given
    std::optional<Id<BodySession>> sessionId;
    std::optional<Id<ActionSheet>> actionId; ///< none: the whole plan
    QString text;
    std::optional<Id<Party>> addresseeId;
    QDate deadline; ///< for the reply; invalid: none was set
    OpinionReply reply = OpinionReply::None;
    QDate repliedOn;   ///< invalid while there is no reply
    QString replyText; ///< what is done; the reason where it is not, or only partly, followed
    QDate closedOn;    ///< invalid: still carried into the next review

    friend bool operator==(const Opinion &, const Opinion &) = default;
};

template <>
struct Fields<Opinion>
{
    static constexpr auto table = "opinion";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &Opinion::id},
        Field{"number", &Opinion::number},
        Field{"kind", &Opinion::kind},
        Field{"date", &Opinion::date},
        Field{"session_id", &Opinion::sessionId},
        Field{"action_id", &Opinion::actionId},
        Field{"text", &Opinion::text},
        Field{"addressee_id", &Opinion::addresseeId},
        Field{"deadline", &Opinion::deadline},
        Field{"reply", &Opinion::reply},
        Field{"replied_on", &Opinion::repliedOn},
        Field{"reply_text", &Opinion::replyText},
        Field{"closed_on", &Opinion::closedOn},
    };
};

} // namespace jalon::core
