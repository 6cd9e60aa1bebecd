// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Closing.h"

#include "core/rules/Opinions.h"

#include <algorithm>

namespace jalon::core {

namespace {

/// Whether the totals of the plan are the sums of its challenges, and those the sums of their actions.
bool crossFoots(const AnnualReview &review)
{
    int actions = 0, late = 0, measured = 0;
    ObligationCount obligations;
    BudgetSum budget;
    for (const ChallengeReview &challenge : review.challenges) {
        ObligationCount below;
        BudgetSum money;
        int values = 0;
        for (const ActionReview &action : challenge.actions) {
            below += action.obligations;
            money += action.budget;
            values += action.now.indicatorsMeasured;
        }
        if (int(challenge.actions.size()) != challenge.totals.actions ||
            !(below == challenge.totals.obligations) || !(money == challenge.totals.budget) ||
            values != challenge.totals.indicatorsMeasured)
            return false;
        actions += challenge.totals.actions;
        late += challenge.totals.late;
        measured += challenge.totals.indicatorsMeasured;
        obligations += challenge.totals.obligations;
        budget += challenge.totals.budget;
    }
    return actions == review.totals.actions && late == review.totals.late &&
           measured == review.totals.indicatorsMeasured && obligations == review.totals.obligations &&
           budget == review.totals.budget;
}

void appendOfAction(const Plan &plan, const AnnualReview &review, const ActionReview &action,
                    std::vector<ClosingFinding> &findings)
{
    for (const IndicatorFigure &figure : action.indicators) {
        const Indicator *indicator = plan.find(figure.id);
        if (indicator && indicator->collected && !figure.value.isMeasured())
            findings.push_back({ClosingFindingKind::ValueMissing, action.id, figure.id});
    }
    for (const Obligation *obligation : plan.obligations(action.id)) {
        if (obligation->due.year() == review.year &&
            stateOf(*obligation, review.asOf) == ObligationState::Late)
            findings.push_back({ClosingFindingKind::ObligationLate, action.id, {}, obligation->id});
    }
    const ActionDecision *decision = plan.decision(action.id, review.year);
    if (decision && decision->confirmedOn.isNull())
        findings.push_back({ClosingFindingKind::DecisionUnconfirmed, action.id, {}, {}, decision->id});
}

const ActionReview *find(const AnnualReview &review, const Id<ActionSheet> &id)
{
    for (const ChallengeReview &challenge : review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            if (action.id == id)
                return &action;
        }
    }
    return nullptr;
}

bool sameValue(const IndicatorValue &a, const IndicatorValue &b)
{
    return a.isMeasured() == b.isMeasured() && a.value == b.value && a.numerator == b.numerator &&
           a.denominator == b.denominator && a.text == b.text && a.atLeast == b.atLeast;
}

Rectification ofAction(RectifiedFigure figure, const ActionReview &action)
{
    Rectification one;
    one.figure = figure;
    one.code = action.code;
    one.label = action.title;
    return one;
}

void appendIndicators(const ActionReview &sealed, const ActionReview &today, std::vector<Rectification> &all)
{
    for (const IndicatorFigure &before : sealed.indicators) {
        const auto after = std::find_if(today.indicators.begin(), today.indicators.end(),
                                        [&](const IndicatorFigure &one) { return one.id == before.id; });
        if (after == today.indicators.end() || sameValue(before.value, after->value))
            continue;
        Rectification one;
        one.code = before.code;
        one.label = before.label;
        one.sealedValue = before;
        one.todayValue = *after;
        all.push_back(std::move(one));
    }
}

void appendAction(const ActionReview &sealed, const ActionReview &today, std::vector<Rectification> &all)
{
    if (sealed.now.status != today.now.status) {
        Rectification one = ofAction(RectifiedFigure::Status, sealed);
        one.sealedStatus = sealed.now.status;
        one.todayStatus = today.now.status;
        all.push_back(std::move(one));
    }
    const auto count = [&](RectifiedFigure figure, int before, int after) {
        if (before == after)
            return;
        Rectification one = ofAction(figure, sealed);
        one.sealedCount = before;
        one.todayCount = after;
        all.push_back(std::move(one));
    };
    count(RectifiedFigure::StepsDone, sealed.now.stepsDone, today.now.stepsDone);
    count(RectifiedFigure::ObligationsKept, sealed.obligations.kept, today.obligations.kept);
    const auto money = [&](RectifiedFigure figure, const MoneySum &before, const MoneySum &after) {
        if (before == after)
            return;
        Rectification one = ofAction(figure, sealed);
        one.sealedMoney = before;
        one.todayMoney = after;
        all.push_back(std::move(one));
    };
    money(RectifiedFigure::Planned, sealed.budget.planned, today.budget.planned);
    money(RectifiedFigure::Committed, sealed.budget.committed, today.budget.committed);
    money(RectifiedFigure::Paid, sealed.budget.paid, today.budget.paid);
    appendIndicators(sealed, today, all);
}

} // namespace

std::vector<ClosingFinding> closingFindings(const Plan &plan, const AnnualReview &review)
{
    std::vector<ClosingFinding> findings;
    if (!crossFoots(review))
        findings.push_back({ClosingFindingKind::TotalsDiffer, {}});
    if (!plan.introduction(review.year))
        findings.push_back({ClosingFindingKind::NoIntroduction, {}});
    for (const ChallengeReview &challenge : review.challenges) {
        for (const ActionReview &action : challenge.actions)
            appendOfAction(plan, review, action, findings);
    }
    for (const Opinion *opinion : opinionsOf(plan, review.year)) {
        if (stateOf(*opinion, review.asOf) == OpinionState::Late)
            findings.push_back({ClosingFindingKind::OpinionUnanswered,
                                opinion->actionId.value_or(Id<ActionSheet>{}),
                                {},
                                {},
                                {},
                                opinion->id});
    }
    return findings;
}

std::vector<Rectification> rectifications(const AnnualReview &sealed, const AnnualReview &today)
{
    std::vector<Rectification> all;
    for (const ChallengeReview &challenge : sealed.challenges) {
        for (const ActionReview &action : challenge.actions) {
            if (const ActionReview *now = find(today, action.id))
                appendAction(action, *now, all);
        }
    }
    return all;
}

} // namespace jalon::core
