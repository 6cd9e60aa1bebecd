// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "core/rules/YearRectifications.h"

namespace jalon::report {

/// A copy of a plan in which nobody is named: every party of kind person becomes `somebody` without aliases,
/// and where a text of any row contains the name or an alias of one, `somebody` stands in its place, a title
/// before it included ("Mme Marion Canalès"). Services, roles, organisations and groups keep their names. A
/// spelling that the directory does not know is not found: add it there as an alias.
core::Plan withoutNames(const core::Plan &plan, const QString &somebody);

/// The same of what was rectified, which no plan holds.
std::vector<core::YearRectifications>
withoutNames(const core::Plan &plan, std::vector<core::YearRectifications> years, const QString &somebody);

} // namespace jalon::report
