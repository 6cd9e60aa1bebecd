// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

namespace jalon::core {

/// The changes that take rows out of a plan: everything that must refer to them goes too, what may refer to
/// them stays without the reference, and what goes with its references (Fields.h) goes when the last of them
/// has gone. Found from the fields alone, so that no entity can be forgotten. Rows that the plan does not
/// hold are left out.
std::vector<Change> removalOf(const Plan &plan, const std::vector<Row> &rows);

} // namespace jalon::core
