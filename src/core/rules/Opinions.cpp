// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Opinions.h"

#include <algorithm>

namespace jalon::core {

namespace {

bool happened(const QDate &day, const QDate &asOf)
{
    return day.isValid() && day <= asOf;
}

} // namespace

OpinionReply replyAt(const Opinion &opinion, const QDate &asOf)
{
    return happened(opinion.repliedOn, asOf) ? opinion.reply : OpinionReply::None;
}

OpinionState stateOf(const Opinion &opinion, const QDate &asOf)
{
    if (happened(opinion.closedOn, asOf))
        return OpinionState::Closed;
    if (replyAt(opinion, asOf) != OpinionReply::None)
        return OpinionState::Answered;
    return opinion.deadline.isValid() && opinion.deadline < asOf ? OpinionState::Late
                                                                 : OpinionState::Awaiting;
}

std::vector<const Opinion *> opinionsOf(const Plan &plan, int year)
{
    auto opinions = plan.opinions();
    std::erase_if(opinions, [year](const Opinion *opinion) {
        return !happened(opinion->date, QDate(year, 12, 31)) ||
               happened(opinion->closedOn, QDate(year - 1, 12, 31));
    });
    return opinions;
}

OpinionCount countOpinions(const Plan &plan, const QDate &asOf)
{
    OpinionCount count;
    for (const Opinion &opinion : plan.table<Opinion>().rows()) {
        if (!happened(opinion.date, asOf))
            continue;
        ++count.given;
        switch (replyAt(opinion, asOf)) {
        case OpinionReply::None:
            ++count.awaiting;
            break;
        case OpinionReply::Followed:
            ++count.followed;
            break;
        case OpinionReply::Partly:
            ++count.partly;
            break;
        case OpinionReply::NotFollowed:
            ++count.notFollowed;
            break;
        }
        const OpinionState state = stateOf(opinion, asOf);
        count.late += state == OpinionState::Late;
        count.closed += state == OpinionState::Closed;
    }
    return count;
}

ProposalConclusion conclusionAt(const Proposal &proposal, const QDate &asOf)
{
    return happened(proposal.concludedOn, asOf) ? proposal.conclusion : ProposalConclusion::Open;
}

ProposalCount countProposals(const Plan &plan, const QDate &asOf)
{
    ProposalCount count;
    for (const Proposal &proposal : plan.table<Proposal>().rows()) {
        if (!happened(proposal.date, asOf))
            continue;
        ++count.received;
        switch (conclusionAt(proposal, asOf)) {
        case ProposalConclusion::Open:
            ++count.open;
            break;
        case ProposalConclusion::Accepted:
            ++count.accepted;
            break;
        case ProposalConclusion::Adjourned:
            ++count.adjourned;
            break;
        case ProposalConclusion::Rejected:
            ++count.rejected;
            break;
        }
    }
    return count;
}

std::vector<const Proposal *> proposalsOf(const Plan &plan, int year)
{
    auto proposals = plan.proposals();
    std::erase_if(proposals, [year](const Proposal *proposal) {
        return !happened(proposal->date, QDate(year, 12, 31)) ||
               happened(proposal->concludedOn, QDate(year - 1, 12, 31));
    });
    return proposals;
}

std::vector<const Party *> assessorsOf(const Plan &plan, const Id<Proposal> &proposal)
{
    std::vector<const Party *> assessors;
    const auto rows = plan.childrenOf<Assessment>(proposal);
    for (const Party *party : plan.parties()) {
        if (std::any_of(rows.begin(), rows.end(),
                        [party](const Assessment *row) { return row->partyId == party->id; }))
            assessors.push_back(party);
    }
    return assessors;
}

const Assessment *assessmentOf(const Plan &plan, const Id<Proposal> &proposal, const Id<Criterion> &criterion,
                               const Id<Party> &assessor)
{
    for (const Assessment *row : plan.childrenOf<Assessment>(proposal)) {
        if (row->criterionId == criterion && row->partyId == assessor)
            return row;
    }
    return nullptr;
}

const Proposal *originOf(const Plan &plan, const Id<ActionSheet> &action)
{
    const Proposal *first = nullptr;
    for (const Proposal *proposal : plan.referring(&Proposal::actionId, action)) {
        if (!first || proposal->number < first->number)
            first = proposal;
    }
    return first;
}

} // namespace jalon::core
