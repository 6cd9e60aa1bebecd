// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/StateMark.h"

namespace jalon::gui {

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
