// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/AnnualReview.h"

namespace jalon::core {

// What needs the officer now: the lists of the page Tableau de bord, each line with its place. No score: the
// four kinds of progress stand side by side.

/// Indicators without a value for the year, under who answers for them: the owner, else the sheet's first
/// pilot.
struct UnfedIndicators
{
    Id<Party> party; ///< null: nobody answers
    std::vector<Id<Indicator>> indicators;
};

/// Part of a whole that is known: "23 of 62 steps done".
struct Share
{
    int part = 0;
    int whole = 0;

    friend bool operator==(const Share &, const Share &) = default;
};

struct Attention
{
    QDate asOf;
    std::vector<Id<ActionSheet>> lateActions; ///< the longest late first
    std::vector<Id<Obligation>> lateObligations;
    std::vector<Id<Obligation>> dueSoon;
    std::vector<UnfedIndicators> unfed; ///< collected ones only; by name, nobody last
    std::vector<ClarificationPoint> toClarify;
    std::vector<Overrun> overruns;           ///< up to the year of asOf
    std::vector<Id<Opinion>> lateReplies;    ///< of the follow-up body, the longest late first
    std::vector<Id<Opinion>> awaitedReplies; ///< not late yet; by deadline, those without one last
    std::vector<Id<Proposal>> openProposals; ///< nobody concluded yet; by number
    Share steps;                             ///< done of all
    Share obligations;                       ///< kept of those due so far
    Share indicators;                        ///< with a value for the year, of those collected
    BudgetSum money;                         ///< of the year
};

/// At the date of a review of the plan, whose figures it takes.
Attention attentionAt(const Plan &plan, const AnnualReview &review);

} // namespace jalon::core
