// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionSheet.h"

#include <array>

namespace jalon::core {

enum class AmendmentKind {
    Amendment,  ///< the plan was changed: voted and present values differ
    Correction, ///< the transcription was wrong: the present value is what was voted
};

template <>
struct EnumCodes<AmendmentKind>
{
    static constexpr std::array all{EnumCode{AmendmentKind::Amendment, u"amendment"},
                                    EnumCode{AmendmentKind::Correction, u"correction"}};
};

/// A change of the adopted plan (avenant, modification), with who decided it and why. Rules:
/// rules/Amendments.
struct Amendment
{
    Id<Amendment> id;
    AmendmentKind kind = AmendmentKind::Amendment;
    QDate date;
    QString authority; ///< who decided: "Conseil communautaire", "Comité de pilotage"; empty for a correction
    QString reason;

    friend bool operator==(const Amendment &, const Amendment &) = default;
};

template <>
struct Fields<Amendment>
{
    static constexpr auto table = "amendment";
    static constexpr auto parent = nullptr;
    static constexpr auto all = std::tuple{
        Field{"id", &Amendment::id},         Field{"kind", &Amendment::kind},
        Field{"date", &Amendment::date},     Field{"authority", &Amendment::authority},
        Field{"reason", &Amendment::reason},
    };
};

/// One value that an amendment changed, with what stood there. For a row that came or went (a pilot, a cost
/// line, an indicator) `field` is empty and the texts are what the row is called. It outlives the row, hence
/// no reference to it.
struct AmendmentChange
{
    Id<AmendmentChange> id;
    Id<Amendment> amendmentId;
    QString action; ///< code of the sheet at that time, "2.3"; empty above the sheets
    QString entity; ///< table of the row: "action_sheet", "action_party"
    QString row;    ///< its id: UUID without braces
    QString field;  ///< column
    QString before;
    QString after;
    SoftDate dateBefore; ///< the same, where the value is a date
    SoftDate dateAfter;

    friend bool operator==(const AmendmentChange &, const AmendmentChange &) = default;
};

template <>
struct Fields<AmendmentChange>
{
    static constexpr auto table = "amendment_change";
    static constexpr auto parent = &AmendmentChange::amendmentId;
    static constexpr auto all = std::tuple{
        Field{"id", &AmendmentChange::id},
        Field{"amendment_id", &AmendmentChange::amendmentId},
        Field{"action", &AmendmentChange::action},
        Field{"entity", &AmendmentChange::entity},
        Field{"row", &AmendmentChange::row},
        Field{"field", &AmendmentChange::field},
        Field{"before", &AmendmentChange::before},
        Field{"after", &AmendmentChange::after},
        Field{"date_before", &AmendmentChange::dateBefore},
        Field{"date_after", &AmendmentChange::dateAfter},
    };
};

} // namespace jalon::core
