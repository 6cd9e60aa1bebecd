// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A year as it is prepared, shown, decided, closed and sent: what the officer writes for the review, what the
// elected officials decide in it, the seal, and the register of who received what.

#include "core/model/ActionSheet.h"
#include "core/model/Amendment.h"
#include "core/model/Party.h"

namespace jalon::core {

/// What the officer wrote for the review of a year: of the whole plan (the introduction), of a challenge or
/// of an action. It goes with what it speaks of.
struct YearText
{
    Id<YearText> id;
    int year = 0;
    std::optional<Id<Challenge>> challengeId; ///< of a challenge …
    std::optional<Id<ActionSheet>> actionId;  ///< … or of an action; neither: the introduction
    QString text;
    QString asked; ///< what is asked of the elected officials

    friend bool operator==(const YearText &, const YearText &) = default;
};

template <>
struct Fields<YearText>
{
    static constexpr auto table = "year_text";
    static constexpr auto parent = nullptr;
    static constexpr bool goesWithReferences = true;
    static constexpr auto all = std::tuple{
        Field{"id", &YearText::id},
        Field{"year", &YearText::year},
        Field{"challenge_id", &YearText::challengeId},
        Field{"action_id", &YearText::actionId},
        Field{"text", &YearText::text},
        Field{"asked", &YearText::asked},
    };
};

/// What the elected officials may decide of an action (poursuivre, renforcer, adapter, suspendre, arrêter).
enum class DecisionKind { Continue, Reinforce, Adapt, Suspend, Stop };

template <>
struct EnumCodes<DecisionKind>
{
    static constexpr std::array all{
        EnumCode{DecisionKind::Continue, u"continue"}, EnumCode{DecisionKind::Reinforce, u"reinforce"},
        EnumCode{DecisionKind::Adapt, u"adapt"},       EnumCode{DecisionKind::Suspend, u"suspend"},
        EnumCode{DecisionKind::Stop, u"stop"},
    };
};

/// A decision noted in the review of a year; one per action and year. Noted, it is a line of the minutes;
/// once the officer has confirmed it, it counts, and the state that it means is stated
/// (verbs::confirmDecision).
struct ActionDecision
{
    Id<ActionDecision> id;
    Id<ActionSheet> actionId;
    int year = 0;
    DecisionKind decision = DecisionKind::Continue;
    QString text;
    QDate decidedOn;
    QDate confirmedOn;                        ///< invalid: noted, not yet confirmed
    std::optional<Id<Amendment>> amendmentId; ///< of what it changed in the plan

    friend bool operator==(const ActionDecision &, const ActionDecision &) = default;
};

template <>
struct Fields<ActionDecision>
{
    static constexpr auto table = "action_decision";
    static constexpr auto parent = &ActionDecision::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &ActionDecision::id},
        Field{"action_id", &ActionDecision::actionId},
        Field{"year", &ActionDecision::year},
        Field{"decision", &ActionDecision::decision},
        Field{"text", &ActionDecision::text},
        Field{"decided_on", &ActionDecision::decidedOn},
        Field{"confirmed_on", &ActionDecision::confirmedOn},
        Field{"amendment_id", &ActionDecision::amendmentId},
    };
};

/// A year that was closed: the seal is the canonical JSON of its review with the plan it was made from, kept
/// among the plan's contents under its SHA-256 (exchange/Seal). A year that was opened again keeps the row,
/// with the reason, as the trace.
struct YearClosing
{
    Id<YearClosing> id;
    int year = 0;
    QDate closedOn;
    QString closedBy;
    QString seal;     ///< SHA-256 of the sealed bytes, 64 hexadecimal digits, lower case
    QString logo;     ///< the logo of that day, so that the documents can be made again; empty: none
    QDate reopenedOn; ///< invalid: closed
    QString reopenReason;

    friend bool operator==(const YearClosing &, const YearClosing &) = default;
};

template <>
struct Fields<YearClosing>
{
    static constexpr auto table = "year_closing";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &YearClosing::id},
        Field{"year", &YearClosing::year},
        Field{"closed_on", &YearClosing::closedOn},
        Field{"closed_by", &YearClosing::closedBy},
        Field{"seal", &YearClosing::seal},
        Field{"logo", &YearClosing::logo},
        Field{"reopened_on", &YearClosing::reopenedOn},
        Field{"reopen_reason", &YearClosing::reopenReason},
    };
};

/// A document that was sent: which one, which version, to whom, when. Feeds indicator 5.2.3.
struct Transmission
{
    Id<Transmission> id;
    int year = 0;     ///< the year that the document speaks of
    QString document; ///< kind of report: "annual"
    QString action;   ///< code of the sheet, for a document of one action; else empty
    QString format;   ///< "pdf"
    QString hash;     ///< SHA-256 of the bytes that were sent; empty: not kept
    QDate sentOn;
    std::optional<Id<Party>> recipientId; ///< in the directory …
    QString recipient;                    ///< … or in words
    QString medium;                       ///< "courriel", "remis en séance"
    QString notes;

    friend bool operator==(const Transmission &, const Transmission &) = default;
};

template <>
struct Fields<Transmission>
{
    static constexpr auto table = "transmission";
    static constexpr auto parent = nullptr;
    static constexpr auto dated = &Transmission::sentOn;
    static constexpr auto all = std::tuple{
        Field{"id", &Transmission::id},
        Field{"year", &Transmission::year},
        Field{"document", &Transmission::document},
        Field{"action", &Transmission::action},
        Field{"format", &Transmission::format},
        Field{"hash", &Transmission::hash},
        Field{"sent_on", &Transmission::sentOn},
        Field{"recipient_id", &Transmission::recipientId},
        Field{"recipient", &Transmission::recipient},
        Field{"medium", &Transmission::medium},
        Field{"notes", &Transmission::notes},
    };
};

} // namespace jalon::core
