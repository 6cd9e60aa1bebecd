// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "support/RandomRows.h"

namespace jalon::test {

/// A random operation on a plan that leaves it valid, made by the verbs: edits of any field of any row,
/// additions, moves, removals with what depends on them, measurements, states, parties,
/// journal, obligations, targets, rules, budgets, amendments; hashes are those of sampleContents(). Never
/// empty.
core::ChangeSet randomChange(const core::Plan &plan, Chance &chance);

} // namespace jalon::test
