// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::core {

// Opinions of the follow-up body and proposals for the plan as of a date: what was said later does not count.

enum class OpinionState {
    Awaiting, ///< no reply, and none is due yet
    Late,     ///< no reply, and its deadline has passed
    Answered, ///< carried into the next review until it is closed
    Closed,
};
OpinionState stateOf(const Opinion &opinion, const QDate &asOf);
/// The reply as it stood: None before it was given.
OpinionReply replyAt(const Opinion &opinion, const QDate &asOf);

/// The opinions that the review of a year has to tell: given by its end, and not closed before it began. By
/// number. Those given before the year are carried over from earlier reviews.
std::vector<const Opinion *> opinionsOf(const Plan &plan, int year);

/// How many opinions were given up to a date, and what became of them. given = awaiting + followed + partly +
/// notFollowed; late are some of those awaiting, closed some of the answered.
struct OpinionCount
{
    int given = 0;
    int awaiting = 0;
    int late = 0;
    int followed = 0;
    int partly = 0;
    int notFollowed = 0;
    int closed = 0;

    int answered() const { return followed + partly + notFollowed; }
    friend bool operator==(const OpinionCount &, const OpinionCount &) = default;
};
OpinionCount countOpinions(const Plan &plan, const QDate &asOf);

/// A proposal's conclusion as it stood: Open before it was given.
ProposalConclusion conclusionAt(const Proposal &proposal, const QDate &asOf);

/// How many proposals were received up to a date: received = open + accepted + adjourned + rejected.
struct ProposalCount
{
    int received = 0;
    int open = 0;
    int accepted = 0;
    int adjourned = 0;
    int rejected = 0;

    friend bool operator==(const ProposalCount &, const ProposalCount &) = default;
};
ProposalCount countProposals(const Plan &plan, const QDate &asOf);

/// The proposals that the review of a year has to tell: received by its end, and not concluded before it
/// began. By number.
std::vector<const Proposal *> proposalsOf(const Plan &plan, int year);

/// The assessors of a proposal, by name, and what each answered to a criterion; nullptr: nothing.
std::vector<const Party *> assessorsOf(const Plan &plan, const Id<Proposal> &proposal);
const Assessment *assessmentOf(const Plan &plan, const Id<Proposal> &proposal, const Id<Criterion> &criterion,
                               const Id<Party> &assessor);

/// The proposal that an action came from; nullptr: it was there from the vote on, or nobody proposed it.
const Proposal *originOf(const Plan &plan, const Id<ActionSheet> &action);

} // namespace jalon::core
