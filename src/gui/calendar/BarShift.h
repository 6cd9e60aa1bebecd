// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ActionSheet.h"

namespace jalon::gui {

// By how many months the two ends of an action are moved.
struct BarShift
{
    int start = 0;
    int end = 0;
};

// The sheet with its dates moved, each at the precision it has; a year that does not move by whole years
// becomes a month. A date that is not known stays so. The ends never change places: the one that is moved
// stops at the other.
core::ActionSheet shifted(core::ActionSheet action, const BarShift &shift);

} // namespace jalon::gui
