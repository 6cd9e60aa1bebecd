// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Attention.h"

#include "core/base/Text.h"
#include "core/rules/Opinions.h"

#include <algorithm>
#include <map>

namespace jalon::core {

namespace {

Id<Party> answering(const Plan &plan, const Indicator &indicator)
{
    if (indicator.ownerId)
        return *indicator.ownerId;
    const auto pilots = plan.parties(indicator.actionId, PartyRole::Pilot);
    return pilots.empty() ? Id<Party>{} : pilots.front()->id;
}

void readIndicators(const Plan &plan, const AnnualReview &review, Attention &attention)
{
    std::map<Id<Party>, std::vector<Id<Indicator>>> unfed;
    const auto read = [&](const IndicatorFigure &figure) {
        const Indicator *indicator = plan.find(figure.id);
        if (!indicator || !indicator->collected)
            return;
        ++attention.indicators.whole;
        if (figure.value.isMeasured())
            ++attention.indicators.part;
        else
            unfed[answering(plan, *indicator)].push_back(indicator->id);
    };
    for (const ChallengeReview &challenge : review.challenges) {
        for (const ActionReview &action : challenge.actions)
            std::for_each(action.indicators.begin(), action.indicators.end(), read);
    }
    for (auto &[party, indicators] : unfed)
        attention.unfed.push_back({party, std::move(indicators)});
    const auto name = [&](const UnfedIndicators &one) {
        const Party *party = plan.find(one.party);
        return std::pair(party == nullptr, party ? folded(party->name) : QString());
    };
    std::sort(attention.unfed.begin(), attention.unfed.end(),
              [&](const UnfedIndicators &a, const UnfedIndicators &b) { return name(a) < name(b); });
}

void readObligations(const Plan &plan, Attention &attention)
{
    std::vector<const Obligation *> late, soon;
    for (const Obligation &obligation : plan.table<Obligation>().rows()) {
        const ObligationState state = stateOf(obligation, attention.asOf);
        if (state == ObligationState::Late)
            late.push_back(&obligation);
        else if (state == ObligationState::DueSoon)
            soon.push_back(&obligation);
    }
    const auto append = [](std::vector<const Obligation *> &rows, std::vector<Id<Obligation>> &ids) {
        std::sort(rows.begin(), rows.end(), [](const Obligation *a, const Obligation *b) {
            return a->due != b->due ? a->due < b->due : a->id < b->id;
        });
        for (const Obligation *row : rows)
            ids.push_back(row->id);
    };
    append(late, attention.lateObligations);
    append(soon, attention.dueSoon);
}

void readActions(const AnnualReview &review, Attention &attention)
{
    std::vector<std::pair<QDate, Id<ActionSheet>>> late;
    for (const ChallengeReview &challenge : review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            if (action.now.late)
                late.emplace_back(action.now.lateSince, action.id);
            attention.obligations.part += action.now.obligations.kept;
            attention.obligations.whole += action.now.obligations.due;
        }
    }
    attention.steps = {review.totals.stepsDone, review.totals.stepsTotal};
    attention.money = review.totals.budget;
    std::stable_sort(late.begin(), late.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[since, action] : late)
        attention.lateActions.push_back(action);
}

void readReview(const Plan &plan, Attention &attention)
{
    for (const Opinion *opinion : plan.opinions()) {
        const OpinionState state = stateOf(*opinion, attention.asOf);
        if (opinion->date > attention.asOf)
            continue;
        if (state == OpinionState::Late)
            attention.lateReplies.push_back(opinion->id);
        else if (state == OpinionState::Awaiting)
            attention.awaitedReplies.push_back(opinion->id);
    }
    const auto byDeadline = [&](const Id<Opinion> &a, const Id<Opinion> &b) {
        const QDate left = plan.find(a)->deadline, right = plan.find(b)->deadline;
        return left.isValid() != right.isValid() ? left.isValid() : left < right;
    };
    std::stable_sort(attention.lateReplies.begin(), attention.lateReplies.end(), byDeadline);
    std::stable_sort(attention.awaitedReplies.begin(), attention.awaitedReplies.end(), byDeadline);
    for (const Proposal *proposal : plan.proposals()) {
        if (proposal->date <= attention.asOf &&
            conclusionAt(*proposal, attention.asOf) == ProposalConclusion::Open)
            attention.openProposals.push_back(proposal->id);
    }
}

} // namespace

Attention attentionAt(const Plan &plan, const AnnualReview &review)
{
    const QDate &asOf = review.asOf;
    Attention attention;
    attention.asOf = asOf;
    readActions(review, attention);
    readObligations(plan, attention);
    readIndicators(plan, review, attention);
    readReview(plan, attention);
    attention.toClarify = review.pointsToClarify;
    attention.overruns = overruns(plan);
    std::erase_if(attention.overruns, [&](const Overrun &one) { return one.year > asOf.year(); });
    return attention;
}

} // namespace jalon::core
