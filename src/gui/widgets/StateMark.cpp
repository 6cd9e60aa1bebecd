// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/StateMark.h"

namespace jalon::gui {

Mark markOf(core::Status status)
{
    switch (status) {
    case core::Status::Planned:
        return Mark::Planned;
    case core::Status::InProgress:
        return Mark::Ongoing;
    case core::Status::Done:
        return Mark::Done;
    case core::Status::Suspended:
        return Mark::Suspended;
    case core::Status::Stopped:
        return Mark::Stopped;
    case core::Status::Unknown:
        break;
    }
    return Mark::Unknown;
}

Mark markOf(core::ActionState state)
{
    switch (state) {
    case core::ActionState::Planned:
        return Mark::Planned;
    case core::ActionState::InProgress:
        return Mark::Ongoing;
    case core::ActionState::Done:
        return Mark::Done;
    case core::ActionState::Suspended:
        return Mark::Suspended;
    case core::ActionState::Stopped:
        break;
    }
    return Mark::Stopped;
}

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Ongoing:
        return Tone::Active;
    case Mark::Done:
        return Tone::Good;
    case Mark::Late:
        return Tone::Bad;
    case Mark::ToClarify:
        return Tone::Caution;
    case Mark::Waiting:
    case Mark::Suspended:
        return Tone::Waiting;
    default:
        return Tone::Neutral;
    }
}

} // namespace jalon::gui
