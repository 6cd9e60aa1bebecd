// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals, the follow-up body, and a year that is prepared, decided, closed and sent.
#include "core/change/Verbs.h"

namespace jalon::core::verbs {

namespace {

template <class Entity>
int nextNumber(const Plan &plan)
{
    int highest = 0;
    for (const Entity &row : plan.table<Entity>().rows())
        highest = std::max(highest, row.number);
    return highest + 1;
}

ChangeSet as(Verb verb, ChangeSet set)
{
    if (!set.isEmpty())
        set.verb = verb;
    return set;
}

ChangeSet conclude(const Plan &plan, const Id<Proposal> &id, ProposalConclusion conclusion, const QDate &date,
                   const QString &text, const std::optional<Id<ActionSheet>> &action)
{
    const Proposal *before = plan.find(id);
    if (!before)
        return {};
    Proposal after = *before;
    after.conclusion = conclusion;
    after.concludedOn = conclusion == ProposalConclusion::Open ? QDate() : date;
    after.conclusionText = text;
    after.actionId = action;
    return edit(plan, std::move(after));
}

/// The row that speaks of the same year and place.
const YearText *presentText(const Plan &plan, const YearText &text)
{
    if (text.actionId)
        return plan.yearText(*text.actionId, text.year);
    return text.challengeId ? plan.yearText(*text.challengeId, text.year) : plan.introduction(text.year);
}

std::optional<ActionState> stateAfter(DecisionKind decision)
{
    switch (decision) {
    case DecisionKind::Suspend:
        return ActionState::Suspended;
    case DecisionKind::Stop:
        return ActionState::Stopped;
    case DecisionKind::Continue:
    case DecisionKind::Reinforce:
    case DecisionKind::Adapt:
        break;
    }
    return {};
}

} // namespace

int nextProposalNumber(const Plan &plan)
{
    return nextNumber<Proposal>(plan);
}

int nextOpinionNumber(const Plan &plan)
{
    return nextNumber<Opinion>(plan);
}

ChangeSet addProposal(const Plan &plan, Proposal proposal)
{
    if (proposal.number == 0)
        proposal.number = nextProposalNumber(plan);
    return add(plan, std::move(proposal));
}

ChangeSet addOpinion(const Plan &plan, Opinion opinion)
{
    if (opinion.number == 0)
        opinion.number = nextOpinionNumber(plan);
    return add(plan, std::move(opinion));
}

ChangeSet assess(const Plan &plan, Assessment assessment)
{
    for (const Assessment *present : plan.childrenOf<Assessment>(assessment.proposalId)) {
        if (present->criterionId == assessment.criterionId && present->partyId == assessment.partyId) {
            assessment.id = present->id;
            return edit(plan, std::move(assessment));
        }
    }
    return add(plan, std::move(assessment));
}

ChangeSet removeAssessment(const Plan &plan, const Id<Assessment> &id)
{
    return remove(plan, id);
}

ChangeSet concludeProposal(const Plan &plan, const Id<Proposal> &id, ProposalConclusion conclusion,
                           const QDate &date, const QString &text)
{
    return conclude(plan, id, conclusion, date, text, {});
}

ChangeSet acceptProposal(const Plan &plan, const Id<Proposal> &id, const QDate &date, const QString &text,
                         ActionSheet action)
{
    if (!plan.find(id))
        return {};
    if (action.id.isNull())
        action.id = Id<ActionSheet>::create();
    if (action.number == 0)
        action.number = nextActionNumber(plan, action.challengeId);
    const Id<ActionSheet> actionId = action.id;
    const ChangeSet proposal =
        conclude(plan, id, ProposalConclusion::Accepted, date, text, std::optional(actionId));
    ChangeSet set = addAction(plan, std::move(action));
    set.verb = Verb::Accept;
    set.entity = proposal.entity;
    set.subject = proposal.subject;
    append(set.changes, proposal);
    return set;
}

ChangeSet acceptProposal(const Plan &plan, const Id<Proposal> &id, const QDate &date, const QString &text,
                         const Id<ActionSheet> &action)
{
    return as(Verb::Accept, conclude(plan, id, ProposalConclusion::Accepted, date, text, action));
}

ChangeSet answerOpinion(const Plan &plan, const Id<Opinion> &id, OpinionReply reply, const QDate &date,
                        const QString &text)
{
    const Opinion *before = plan.find(id);
    if (!before)
        return {};
    Opinion after = *before;
    after.reply = reply;
    after.repliedOn = reply == OpinionReply::None ? QDate() : date;
    after.replyText = text;
    if (reply == OpinionReply::None)
        after.closedOn = {};
    return as(Verb::Answer, edit(plan, std::move(after)));
}

ChangeSet closeOpinion(const Plan &plan, const Id<Opinion> &id, const QDate &date)
{
    return setField(plan, id, &Opinion::closedOn, date);
}

ChangeSet writeYear(const Plan &plan, YearText text)
{
    normalise(text);
    const YearText *present = presentText(plan, text);
    if (text.text.isEmpty() && text.asked.isEmpty())
        return present ? remove(plan, present->id) : ChangeSet{};
    if (!present)
        return add(plan, std::move(text));
    text.id = present->id;
    return edit(plan, std::move(text));
}

ChangeSet noteDecision(const Plan &plan, const Id<ActionSheet> &action, int year,
                       const std::optional<DecisionKind> &decision, const QString &text, const QDate &date)
{
    const ActionDecision *present = plan.decision(action, year);
    if (!decision)
        return present ? as(Verb::Decide, remove(plan, present->id)) : ChangeSet{};
    if (!present)
        return as(Verb::Decide, add(plan, ActionDecision{{}, action, year, *decision, text, date, {}, {}}));
    ActionDecision after = *present;
    after.decision = *decision;
    after.text = normalised(text);
    after.decidedOn = date;
    if (after == *present)
        return {};
    after.confirmedOn = {};
    after.amendmentId.reset();
    return as(Verb::Decide, edit(plan, std::move(after)));
}

ChangeSet confirmDecision(const Plan &plan, const Id<ActionDecision> &id, const QDate &date,
                          const QString &authority, const QString &reason)
{
    const ActionDecision *before = plan.find(id);
    if (!before || before->confirmedOn.isValid())
        return {};
    ActionDecision after = *before;
    after.confirmedOn = date;
    ChangeSet set{Verb::Decide, detail::table<ActionDecision>(), {}, subjectOf(plan, *before), {}};
    if (before->decision != DecisionKind::Continue) {
        const Amendment amendment{Id<Amendment>::create(), AmendmentKind::Amendment, before->decidedOn,
                                  authority, reason};
        append(set.changes, add(plan, amendment));
        after.amendmentId = amendment.id;
    }
    if (const auto state = stateAfter(before->decision))
        append(set.changes, setState(plan, before->actionId, before->decidedOn, *state, reason));
    append(set.changes, edit(plan, std::move(after)));
    return set;
}

ChangeSet closeYear(const Plan &plan, YearClosing closing)
{
    if (plan.closing(closing.year))
        return {};
    return as(Verb::Close, add(plan, std::move(closing)));
}

ChangeSet reopenYear(const Plan &plan, int year, const QDate &date, const QString &reason)
{
    const YearClosing *before = plan.closing(year);
    if (!before)
        return {};
    YearClosing after = *before;
    after.reopenedOn = date;
    after.reopenReason = reason;
    return as(Verb::Reopen, edit(plan, std::move(after)));
}

ChangeSet recordTransmissions(const Plan &plan, std::vector<Transmission> sent)
{
    ChangeSet set{Verb::Send, detail::table<Transmission>(), {}, {}, {}};
    for (Transmission &one : sent) {
        const ChangeSet row = add(plan, std::move(one));
        set.subject = row.subject;
        append(set.changes, row);
    }
    return set.changes.empty() ? ChangeSet{} : set;
}

} // namespace jalon::core::verbs
