// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionParts.h"
#include "core/model/Indicator.h"

namespace jalon::core {

/// What a rule does with the rows that it counts.
enum class RuleFunction {
    Count,
    Distinct, ///< different parties of the entries
    Sum,      ///< of `measure`
    Ratio,    ///< `measure` over `base`: a rate with its numerator and denominator
    Reached,  ///< a milestone: the first row dates it
};

template <>
struct EnumCodes<RuleFunction>
{
    static constexpr std::array all{
        EnumCode{RuleFunction::Count, u"count"},     EnumCode{RuleFunction::Distinct, u"distinct"},
        EnumCode{RuleFunction::Sum, u"sum"},         EnumCode{RuleFunction::Ratio, u"ratio"},
        EnumCode{RuleFunction::Reached, u"reached"},
    };
};

/// What a rule counts.
enum class RuleSource {
    Journal,
    Steps,
    Parties,
    Obligations,
    Proposals,         ///< received in the year; `kinds`: codes of ProposalSource
    AcceptedProposals, ///< accepted in the year; `kinds` as above
    Transmissions,     ///< documents sent in the year, each counted once; `kinds`: kinds of documents
};

template <>
struct EnumCodes<RuleSource>
{
    static constexpr std::array all{
        EnumCode{RuleSource::Journal, u"journal"},
        EnumCode{RuleSource::Steps, u"steps"},
        EnumCode{RuleSource::Parties, u"parties"},
        EnumCode{RuleSource::Obligations, u"obligations"},
        EnumCode{RuleSource::Proposals, u"proposals"},
        EnumCode{RuleSource::AcceptedProposals, u"acceptedProposals"},
        EnumCode{RuleSource::Transmissions, u"transmissions"},
    };
};

/// Where a rule looks: the entries, steps, parties or obligations of …
enum class RuleScope { Action, Challenge, Plan };

template <>
struct EnumCodes<RuleScope>
{
    static constexpr std::array all{EnumCode{RuleScope::Action, u"action"},
                                    EnumCode{RuleScope::Challenge, u"challenge"},
                                    EnumCode{RuleScope::Plan, u"plan"}};
};

/// A number of a journal entry, or how many obligations were kept.
enum class RuleMeasure { None, Participants, Satisfied, Answered, Asked, Amount, Kept, Due };

template <>
struct EnumCodes<RuleMeasure>
{
    static constexpr std::array all{
        EnumCode{RuleMeasure::None, u""},
        EnumCode{RuleMeasure::Participants, u"participants"},
        EnumCode{RuleMeasure::Satisfied, u"satisfied"},
        EnumCode{RuleMeasure::Answered, u"answered"},
        EnumCode{RuleMeasure::Asked, u"asked"},
        EnumCode{RuleMeasure::Amount, u"amount"},
        EnumCode{RuleMeasure::Kept, u"kept"},
        EnumCode{RuleMeasure::Due, u"due"},
    };
};

/// How an indicator is computed; at most one per indicator. Declared, so that "where does this figure come
/// from?" has an answer in words. Evaluated by rules/ComputedIndicators.
struct IndicatorRule
{
    Id<IndicatorRule> id;
    Id<Indicator> indicatorId;
    RuleFunction function = RuleFunction::Count;
    RuleSource source = RuleSource::Journal;
    RuleScope scope = RuleScope::Action;
    QStringList kinds;                       ///< of journal entries; none: all
    QStringList partyKinds;                  ///< codes of PartyKind, for Distinct and Parties; none: all
    RuleMeasure measure = RuleMeasure::None; ///< of Sum and Ratio
    RuleMeasure base = RuleMeasure::None;    ///< of Ratio
    std::optional<Id<MethodStep>> stepId;    ///< of Steps: this one only

    friend bool operator==(const IndicatorRule &, const IndicatorRule &) = default;
};

template <>
struct Fields<IndicatorRule>
{
    static constexpr auto table = "indicator_rule";
    static constexpr auto parent = &IndicatorRule::indicatorId;
    static constexpr auto all = std::tuple{
        Field{"id", &IndicatorRule::id},
        Field{"indicator_id", &IndicatorRule::indicatorId},
        Field{"function", &IndicatorRule::function},
        Field{"source", &IndicatorRule::source},
        Field{"scope", &IndicatorRule::scope},
        Field{"kinds", &IndicatorRule::kinds},
        Field{"party_kinds", &IndicatorRule::partyKinds},
        Field{"measure", &IndicatorRule::measure},
        Field{"base", &IndicatorRule::base},
        Field{"step_id", &IndicatorRule::stepId},
    };
};

} // namespace jalon::core
