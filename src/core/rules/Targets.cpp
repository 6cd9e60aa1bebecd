// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Targets.h"

namespace jalon::core {

const Target *targetOf(const Plan &plan, const Indicator &indicator, int year)
{
    const Target *found = nullptr;
    for (const Target *target : plan.childrenOf<Target>(indicator.id)) {
        const bool holds =
            target->year == year || (indicator.kind == IndicatorKind::Milestone && target->year < year);
        if (target->value && holds && (!found || found->year < target->year))
            found = target;
    }
    return found;
}

TrackState trackOf(const Plan &plan, const Indicator &indicator, const IndicatorValue &value, int year,
                   const QDate &asOf)
{
    const Target *target = targetOf(plan, indicator, year);
    if (!target || indicator.kind == IndicatorKind::Text)
        return TrackState::NoTarget;
    if (!value.isMeasured() || !value.value)
        return TrackState::NotMeasured;
    const bool milestone = indicator.kind == IndicatorKind::Milestone;
    if (!milestone && indicator.direction == Direction::Unsaid)
        return TrackState::NoDirection;
    const bool down = !milestone && indicator.direction == Direction::Down;
    const bool reached = down ? *value.value <= *target->value : *value.value >= *target->value;
    if (!reached && asOf < QDate(target->year, 12, 31))
        return TrackState::Open;
    // a sum that is not known in full may have passed the limit already
    if (reached && down && value.atLeast)
        return TrackState::Open;
    return reached ? TrackState::OnTrack : TrackState::OffTrack;
}

} // namespace jalon::core
