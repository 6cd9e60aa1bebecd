// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Situation.h"
#include "gui/theme/Theme.h"
#include "report/chart/Mark.h"

namespace jalon::gui {

// The marks of states are drawn by report::drawMark: the same paths on screen, in delegates and on paper.
using report::Mark;

// The mark that stands for a state.
Mark markOf(core::Status status);
Mark markOf(core::ActionState state);
// What the badge of that mark is tinted with.
Tone toneOf(Mark mark);

} // namespace jalon::gui
