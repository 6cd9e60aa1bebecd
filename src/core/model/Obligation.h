// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionParts.h"
#include "core/model/Journal.h"

namespace jalon::core {

/// How a dated duty ended. That it is still open is no answer.
enum class ObligationOutcome { Open, Kept, Missed };

template <>
struct EnumCodes<ObligationOutcome>
{
    static constexpr std::array all{
        EnumCode{ObligationOutcome::Open, u""},
        EnumCode{ObligationOutcome::Kept, u"kept"},
        EnumCode{ObligationOutcome::Missed, u"missed"},
    };
};

/// One occurrence of a dated duty that a method step implies ("tous les trimestres"), or that the officer set
/// (échéance). It is late from the day after `due` plus the tolerance on, while it is open. Rules:
/// rules/Obligations.
struct Obligation
{
    Id<Obligation> id;
    Id<ActionSheet> actionId;
    std::optional<Id<MethodStep>> stepId; ///< the step whose wording it comes from; none: set by hand
    QString label;                        ///< what is due; empty: the step's text says it
    QDate due;
    int toleranceDays = 0;
    ObligationOutcome outcome = ObligationOutcome::Open;
    QDate settledOn;                           ///< when it was kept, or noted as missed; invalid while open
    QString reason;                          ///< why it was missed; a remark where it was kept
    std::optional<Id<JournalEntry>> entryId; ///< the entry that proves it
    QString link; ///< or an address (http, https), or words: "délibération n° 12"

    friend bool operator==(const Obligation &, const Obligation &) = default;
};

template <>
struct Fields<Obligation>
{
    static constexpr auto table = "obligation";
    static constexpr auto parent = &Obligation::actionId;
    static constexpr auto all = std::tuple{
        Field{"id", &Obligation::id},           Field{"action_id", &Obligation::actionId},
        Field{"step_id", &Obligation::stepId},  Field{"label", &Obligation::label},
        Field{"due", &Obligation::due},         Field{"tolerance_days", &Obligation::toleranceDays},
        Field{"result", &Obligation::outcome}, Field{"settled_on", &Obligation::settledOn},
        Field{"reason", &Obligation::reason},   Field{"entry_id", &Obligation::entryId},
        Field{"link", &Obligation::link},
    };
};

/// A file that proves or documents: a journal entry's, or an obligation's. Its bytes live in the plan file,
/// addressed by their hash and loaded on demand (PlanSession::content); the same bytes are kept once. It goes
/// with what it belongs to.
struct Attachment
{
    Id<Attachment> id;
    std::optional<Id<JournalEntry>> entryId;
    std::optional<Id<Obligation>> obligationId;
    QString name;      ///< as it was called, without folders; never used as a path
    QString mediaType; ///< "application/pdf"
    int size = 0;      ///< bytes
    QString hash;      ///< SHA-256, 64 hexadecimal digits, lower case

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Largest file that a plan takes in, and most that it holds together: bytes. Beyond it, keep the address in
/// `link`.
inline constexpr qint64 maximumAttachment = 10 * 1024 * 1024;
inline constexpr qint64 maximumAttachments = 200 * 1024 * 1024;

template <>
struct Fields<Attachment>
{
    static constexpr auto table = "attachment";
    static constexpr auto parent = nullptr;
    static constexpr bool goesWithReferences = true;
    static constexpr auto all = std::tuple{
        Field{"id", &Attachment::id},
        Field{"entry_id", &Attachment::entryId},
        Field{"obligation_id", &Attachment::obligationId},
        Field{"name", &Attachment::name},
        Field{"media_type", &Attachment::mediaType},
        Field{"size", &Attachment::size},
        Field{"hash", &Attachment::hash},
    };
};

} // namespace jalon::core
