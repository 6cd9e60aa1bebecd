// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/change/ChangeSet.h"

namespace jalon::core {

/// Longest text of one field, in UTF-16 units: ten pages. A guard against accidents and hostile files, not a
/// style.
inline constexpr qsizetype maximumText = 50'000;

/// Refuses rows that make no sense in `plan`, which already holds the changes: empty titles, ends before
/// starts, codes taken twice, references to nothing, impossible numbers, texts that did not pass the
/// normaliser. Error::where is the column ("end"), Error::detail the offending value. A start after which
/// nothing ends, a missing pilot and the like are points to clarify (rules/Clarifications), not errors.
Outcome validate(const Plan &plan, const ChangeSet &set);

/// The same for a whole plan, as read from outside; Error::where is "table.column", Error::detail the row's
/// code or the value.
Outcome validate(const Plan &plan);

} // namespace jalon::core
