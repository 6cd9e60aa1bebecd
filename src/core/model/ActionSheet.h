// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Challenge.h"

#include <array>

namespace jalon::core {

/// Whether something is known, and if not, in which of four ways; they are kept apart up to the last total
/// (rule "four kinds of not-known").
enum class Knowledge {
    Known,
    Nil,            ///< "Néant": there is none
    NotApplicable,  ///< "Pas d'objet"
    ToBeDetermined, ///< "???"
    Missing,        ///< blank or lost in the source
};

template <>
struct EnumCodes<Knowledge>
{
    static constexpr std::array all{
        EnumCode{Knowledge::Known, u"known"},
        EnumCode{Knowledge::Nil, u"nil"},
        EnumCode{Knowledge::NotApplicable, u"notApplicable"},
        EnumCode{Knowledge::ToBeDetermined, u"toBeDetermined"},
        EnumCode{Knowledge::Missing, u"missing"},
    };
};

/// An action sheet (fiche action) in the fields of the original form. Its code is "challenge.number"
/// (Plan::code): numbers are given once and never renumbered behind anyone's back, since documents quote
/// them.
struct ActionSheet
{
    Id<ActionSheet> id;
    Id<Challenge> challengeId;
    int number = 0;       ///< unique within its challenge
    QString title;        ///< as on the sheet
    QString adoptedTitle; ///< as in the deliberation
    QString shortTitle;   ///< ours, for lists and charts: editorial
    QString context;
    QString targetPublic;
    QString humanMeans;
    SoftDate start;
    SoftDate end;
    Knowledge costState = Knowledge::Missing;
    QString costText; ///< as on the sheet; its reading are the CostLines
    Knowledge fundingState = Knowledge::Missing;
    QString fundingText;
    QStringList funders;
    QString remarks;

    friend bool operator==(const ActionSheet &, const ActionSheet &) = default;
};

template <>
struct Fields<ActionSheet>
{
    static constexpr auto table = "action_sheet";
    static constexpr auto parent = &ActionSheet::challengeId;
    static constexpr auto all = std::tuple{
        Field{"id", &ActionSheet::id},
        Field{"challenge_id", &ActionSheet::challengeId},
        Field{"number", &ActionSheet::number},
        Field{"title", &ActionSheet::title},
        Field{"adopted_title", &ActionSheet::adoptedTitle},
        Field{"short_title", &ActionSheet::shortTitle},
        Field{"context", &ActionSheet::context},
        Field{"target_public", &ActionSheet::targetPublic},
        Field{"human_means", &ActionSheet::humanMeans},
        Field{"start", &ActionSheet::start},
        Field{"end", &ActionSheet::end},
        Field{"cost_state", &ActionSheet::costState},
        Field{"cost_text", &ActionSheet::costText},
        Field{"funding_state", &ActionSheet::fundingState},
        Field{"funding_text", &ActionSheet::fundingText},
        Field{"funders", &ActionSheet::funders},
        Field{"remarks", &ActionSheet::remarks},
    };
};

} // namespace jalon::core
