// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "core/review/AnnualReview.h"

#include <set>

namespace jalon::core {

// A review after a change, without computing again what the change cannot have touched: in a plan of 1,400
// sheets, an edit of one of them is seen at once.

/// The sheets whose figures a change may have moved; more than it moved, never fewer.
struct Concern
{
    bool everything = false;
    std::set<Id<ActionSheet>> actions;

    void add(const Concern &other);
};

/// `plan`: as the set left it.
Concern concernOf(const Plan &plan, const ChangeSet &set);

/// The same as reviewAt(plan, known.asOf), if `known` was that of the plan before the changes that `concern`
/// gathers.
AnnualReview renewed(const Plan &plan, AnnualReview known, const Concern &concern);

} // namespace jalon::core
