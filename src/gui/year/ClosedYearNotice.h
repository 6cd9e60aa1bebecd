// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jalon::core {
class Plan;
struct ChangeSet;
} // namespace jalon::core

namespace jalon::gui {

/// What is told, once and quietly, after a change that speaks of a closed year (core/rules/ClosedYears);
/// empty for any other.
QString closedYearNotice(const core::Plan &plan, const core::ChangeSet &changes);

} // namespace jalon::gui
