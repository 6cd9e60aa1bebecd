// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/AnnualReview.h"

#include "core/review/ReviewParts.h"
#include "core/rules/SituationParts.h"

namespace jalon::core {

namespace {

IndicatorFigure figureOf(const Plan &plan, const Indicator &indicator, const ReviewDates &dates)
{
    IndicatorFigure figure;
    figure.id = indicator.id;
    figure.code = plan.code(indicator);
    figure.label = indicator.label;
    figure.kind = indicator.kind;
    figure.unit = indicator.unit;
    figure.value = valueAsOf(plan, indicator, dates.now);
    figure.previous = valueAsOf(plan, indicator, dates.before);
    if (figure.value.overridden)
        figure.overruled = computedValue(plan, indicator, 0, dates.now);
    if (const Target *target = targetOf(plan, indicator, dates.now.year()))
        figure.target = target->value;
    figure.track = trackOf(plan, indicator, figure.value, dates.now.year(), dates.now);
    figure.previousTrack = trackOf(plan, indicator, figure.previous, dates.before.year(), dates.before);
    return figure;
}

void readYear(const Plan &plan, const ActionSheet &action, const ReviewDates &dates, ActionReview &review)
{
    const int year = dates.now.year(), yearBefore = dates.before.year();
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action.id)) {
        if (isDone(*step, dates.now) && step->done.hasValue() && step->done.firstDay().year() == year)
            review.stepsDoneThisYear.push_back(step->id);
    }
    for (const StateStatement *statement : plan.states(action.id)) {
        if (statement->date.year() == year && statement->date <= dates.now)
            review.statementsThisYear.push_back(statement->id);
    }
    for (const JournalEntry *entry : plan.journal(action.id)) {
        if (entry->date.year() == year && entry->date <= dates.now)
            review.entriesThisYear.push_back(entry->id);
    }
    review.obligations = countObligations(plan, action, year, dates.now);
    review.obligationsBefore = countObligations(plan, action, yearBefore, dates.before);
    review.budget = budgetOf(plan, action, year);
    review.budgetBefore = budgetOf(plan, action, yearBefore);
    review.cost = costInYear(plan, action, year);
    review.costBefore = costInYear(plan, action, yearBefore);
}

/// As situationOf counts them, of the values that are known already.
void addIndicators(const ActionReview &review, Situation &situation, IndicatorValue IndicatorFigure::*value)
{
    situation.indicatorsTotal = int(review.indicators.size());
    for (const IndicatorFigure &figure : review.indicators)
        situation.indicatorsMeasured += (figure.*value).isMeasured() ? 1 : 0;
}

void addTo(ReviewTotals &totals, const Situation &situation)
{
    ++totals.actions;
    ++totals.byStatus[situation.status];
    totals.late += situation.late ? 1 : 0;
    totals.waiting += situation.isWaiting() ? 1 : 0;
    totals.stepsDone += situation.stepsDone;
    totals.stepsTotal += situation.stepsTotal;
    totals.indicators += situation.indicatorsTotal;
    totals.indicatorsMeasured += situation.indicatorsMeasured;
}

void addTo(ReviewTotals &totals, const IndicatorValue &value, TrackState track)
{
    totals.indicatorsComputed += value.isMeasured() && value.computed ? 1 : 0;
    totals.indicatorsWithTarget += track != TrackState::NoTarget ? 1 : 0;
    totals.indicatorsOnTrack += track == TrackState::OnTrack ? 1 : 0;
    totals.indicatorsOffTrack += track == TrackState::OffTrack ? 1 : 0;
}

void addNow(ReviewTotals &totals, const ActionReview &action)
{
    addTo(totals, action.now);
    for (const IndicatorFigure &figure : action.indicators)
        addTo(totals, figure.value, figure.track);
    totals.obligations += action.obligations;
    totals.budget += action.budget;
    totals.costOfYear += action.cost;
    totals.changedValues += action.changedValues;
}

void addBefore(ReviewTotals &totals, const ActionReview &action)
{
    addTo(totals, action.before);
    for (const IndicatorFigure &figure : action.indicators)
        addTo(totals, figure.previous, figure.previousTrack);
    totals.obligations += action.obligationsBefore;
    totals.budget += action.budgetBefore;
    totals.costOfYear += action.costBefore;
}

ReviewTotals emptyTotals()
{
    ReviewTotals totals;
    for (const auto &code : EnumCodes<Status>::all)
        totals.byStatus[code.value] = 0;
    return totals;
}

/// A year's cost lacks what the sheets do not say at all.
void closeCosts(ReviewTotals &totals, const CostTotal &cost)
{
    totals.cost = cost;
    totals.costOfYear.incomplete = totals.costOfYear.incomplete || cost.atLeast();
}

} // namespace

ActionReview reviewAction(const Plan &plan, const ActionSheet &action, const ReviewDates &dates)
{
    ActionReview review;
    review.id = action.id;
    review.code = plan.code(action);
    review.title = displayTitle(action);
    review.now = situationBeforeIndicators(plan, action, dates.now);
    review.before = situationBeforeIndicators(plan, action, dates.before);
    if (const ActionSheet *opener = plan.find(review.now.waitingFor))
        review.waitingForCode = plan.code(*opener);
    readYear(plan, action, dates, review);
    for (const Indicator *indicator : plan.childrenOf<Indicator>(action.id))
        review.indicators.push_back(figureOf(plan, *indicator, dates));
    addIndicators(review, review.now, &IndicatorFigure::value);
    addIndicators(review, review.before, &IndicatorFigure::previous);
    return review;
}

AnnualReview assembled(const Plan &plan, const ReviewDates &dates,
                       const std::function<ActionReview(const ActionSheet &)> &partOf)
{
    const QDate &asOf = dates.now;
    AnnualReview review{asOf.year(), asOf, emptyTotals(), emptyTotals(), {}, {}, {}, {}, {}, {}, {}, {}};
    std::map<QString, int> changed;
    for (const ComparedValue &value : comparedWithVote(plan, asOf))
        changed[value.action] += value.correctedOnly ? 0 : 1;
    for (const Challenge *challenge : plan.challenges()) {
        ChallengeReview part{challenge->id, challenge->number, displayTitle(*challenge),
                             emptyTotals(), emptyTotals(),     {}};
        const auto actions = plan.actions(challenge->id);
        for (const ActionSheet *action : actions) {
            ActionReview &added = part.actions.emplace_back(partOf(*action));
            const auto at = changed.find(added.code);
            added.changedValues = at == changed.end() ? 0 : at->second;
            const auto points = pointsToClarify(plan, *action);
            added.pointsToClarify = int(points.size());
            review.pointsToClarify.insert(review.pointsToClarify.end(), points.begin(), points.end());
            for (ReviewTotals *totals : {&part.totals, &review.totals})
                addNow(*totals, added);
            for (ReviewTotals *totals : {&part.before, &review.before})
                addBefore(*totals, added);
        }
        const CostTotal cost = costTotal(plan, actions);
        closeCosts(part.totals, cost);
        closeCosts(part.before, cost);
        review.challenges.push_back(std::move(part));
    }
    const CostTotal cost = costTotal(plan, plan.actions());
    closeCosts(review.totals, cost);
    closeCosts(review.before, cost);
    review.amendments = countAmendments(plan, asOf);
    review.amendmentsBefore = countAmendments(plan, dates.before);
    review.opinions = countOpinions(plan, asOf);
    review.opinionsBefore = countOpinions(plan, dates.before);
    review.proposals = countProposals(plan, asOf);
    review.proposalsBefore = countProposals(plan, dates.before);
    return review;
}

AnnualReview reviewAt(const Plan &plan, const QDate &asOf)
{
    const ReviewDates dates(asOf);
    return assembled(plan, dates,
                     [&](const ActionSheet &action) { return reviewAction(plan, action, dates); });
}

AnnualReview reviewOf(const Plan &plan, int year)
{
    return reviewAt(plan, QDate(year, 12, 31));
}

} // namespace jalon::core
