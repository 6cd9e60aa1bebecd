// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

namespace jalon::core {

/// The closed years, ascending, that a change speaks of: it adds, changes or removes a fact dated in one of
/// them, so that a figure of that year may differ from what was sealed (rules/Closing, rectifications).
/// Remarks, titles and sources are no facts; a rule of an indicator speaks of every closed year. `plan` is
/// the plan before or after the change.
std::vector<int> closedYearsTouched(const Plan &plan, const ChangeSet &set);

} // namespace jalon::core
