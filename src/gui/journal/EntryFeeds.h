// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// One indicator that a change moves, as computed before and after.
struct FedIndicator
{
    core::Id<core::Indicator> id;
    QString code;
    QString before; ///< empty: not measured
    QString after;

    friend bool operator==(const FedIndicator &, const FedIndicator &) = default;
};

/// What recording a set would do to the computed indicators of a year, by code: on a copy of the plan, which
/// stays as it is. Indicators without a rule are never moved.
std::vector<FedIndicator> indicatorsFedBy(const core::Plan &plan, const core::ChangeSet &set, int year,
                                          const report::Wording &wording);

} // namespace jalon::gui
