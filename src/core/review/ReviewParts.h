// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/AnnualReview.h"

#include <functional>

namespace jalon::core {

// The two halves of a review: the figures of each sheet, which take the time, and their sums.

struct ReviewDates
{
    explicit ReviewDates(const QDate &asOf)
        : now(asOf)
        , before(asOf.addYears(-1))
    {
    }
    QDate now;
    QDate before;
};

/// The figures of one sheet; what was amended and what is to be clarified is added by assembled().
ActionReview reviewAction(const Plan &plan, const ActionSheet &action, const ReviewDates &dates);

/// The review of a plan whose sheets have the figures that `partOf` gives.
AnnualReview assembled(const Plan &plan, const ReviewDates &dates,
                       const std::function<ActionReview(const ActionSheet &)> &partOf);

} // namespace jalon::core
