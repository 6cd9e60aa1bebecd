// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/change/ChangeSet.h"

namespace jalon::core {

/// Applies a set to the plan in memory, all of it or nothing: Stale if a `before` is not what the plan holds
/// now (or a row to add is already there). The only function that changes a Plan after loading; PlanSession
/// is its caller.
Outcome apply(Plan &plan, const ChangeSet &set);

} // namespace jalon::core
