// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <array>

namespace jalon::core {

/// Why a point must be clarified. All but Recorded are seen in the fields themselves and go away with the
/// cause.
enum class ClarificationKind {
    Recorded,     ///< a Clarification of the plan: its comment says what
    TitleMissing, ///< the sheet has no title of its own (the deliberation's stands in)
    PilotMissing,
    StartMissing,
    EndMissing,       ///< blank
    EndUnknown,       ///< words that are no date ("?????")
    StartsBeforeVote, ///< starts before the deliberation
    CostMissing,
    CostUndetermined,
    CostIncomplete, ///< said to be known, but a line has no amount
    FundingMissing,
    FundingUndetermined,
    NoIndicator,
    NoMethod,
};

template <>
struct EnumCodes<ClarificationKind>
{
    static constexpr std::array all{
        EnumCode{ClarificationKind::Recorded, u"recorded"},
        EnumCode{ClarificationKind::TitleMissing, u"titleMissing"},
        EnumCode{ClarificationKind::PilotMissing, u"pilotMissing"},
        EnumCode{ClarificationKind::StartMissing, u"startMissing"},
        EnumCode{ClarificationKind::EndMissing, u"endMissing"},
        EnumCode{ClarificationKind::EndUnknown, u"endUnknown"},
        EnumCode{ClarificationKind::StartsBeforeVote, u"startsBeforeVote"},
        EnumCode{ClarificationKind::CostMissing, u"costMissing"},
        EnumCode{ClarificationKind::CostUndetermined, u"costUndetermined"},
        EnumCode{ClarificationKind::CostIncomplete, u"costIncomplete"},
        EnumCode{ClarificationKind::FundingMissing, u"fundingMissing"},
        EnumCode{ClarificationKind::FundingUndetermined, u"fundingUndetermined"},
        EnumCode{ClarificationKind::NoIndicator, u"noIndicator"},
        EnumCode{ClarificationKind::NoMethod, u"noMethod"},
    };
};

struct ClarificationPoint
{
    ClarificationKind kind = ClarificationKind::Recorded;
    Id<ActionSheet> actionId;
    QString field;              ///< exchange key of the field to jump to: "cost", "end", "pilots" …
    QString wording;            ///< what stands in the source; empty where nothing does
    QString comment;            ///< of a recorded point
    Id<Clarification> recorded; ///< null for computed points

    friend bool operator==(const ClarificationPoint &, const ClarificationPoint &) = default;
};

/// Every open point, by action, then in the order of the form.
std::vector<ClarificationPoint> pointsToClarify(const Plan &plan);
std::vector<ClarificationPoint> pointsToClarify(const Plan &plan, const ActionSheet &action);

} // namespace jalon::core
