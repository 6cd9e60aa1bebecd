// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

namespace jalon::core {

/// The set that turns `from` into `to`, row by row through their ids: what importing a plan into its own file
/// does, as one step that can be previewed (verbs::countByEntity), undone and read in the history. Empty if
/// they are equal.
ChangeSet difference(const Plan &from, const Plan &to);

} // namespace jalon::core
