// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"

namespace jalon::core {

/// How a value stands beside its target. Never guessed: whoever did not say which way is good gets no
/// judgement.
enum class TrackState {
    NoTarget,
    NotMeasured, ///< a target, and no value to hold beside it
    NoDirection, ///< target and value, but nobody said which way is good
    Open,        ///< not reached, and the year is not over
    OnTrack,
    OffTrack,
};

template <>
struct EnumCodes<TrackState>
{
    static constexpr std::array all{
        EnumCode{TrackState::NoTarget, u"noTarget"},       EnumCode{TrackState::NotMeasured, u"notMeasured"},
        EnumCode{TrackState::NoDirection, u"noDirection"}, EnumCode{TrackState::Open, u"open"},
        EnumCode{TrackState::OnTrack, u"onTrack"},         EnumCode{TrackState::OffTrack, u"offTrack"},
    };
};

/// The target of a year that has a value; nullptr if there is none. A milestone's holds on until it is
/// reached: the latest one of that year or before.
const Target *targetOf(const Plan &plan, const Indicator &indicator, int year);

/// `value` beside the target of `year`, as of a date (before the year's end, what is not reached is open).
/// Upwards: at least the target; downwards: at most. A milestone needs no direction: its target is 1. A
/// milestone that nobody said to be reached by the end of its year is not measured, not missed.
TrackState trackOf(const Plan &plan, const Indicator &indicator, const IndicatorValue &value, int year,
                   const QDate &asOf);

} // namespace jalon::core
