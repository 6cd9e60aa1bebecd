// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/Theme.h"
#include "report/chart/Mark.h"

namespace jalon::gui {

// The marks of states are drawn by report::drawMark: the same paths on screen, in delegates and on paper.
using report::Mark;
using report::markOf;

// What the badge of that mark is tinted with.
Tone toneOf(Mark mark);

} // namespace jalon::gui
