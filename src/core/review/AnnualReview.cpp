// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/AnnualReview.h"

namespace jalon::core {

namespace {

struct Dates
{
    QDate now;
    QDate before;
};

IndicatorFigure figureOf(const Plan &plan, const Indicator &indicator, const Dates &dates)
{
    return {indicator.id,
            plan.code(indicator),
            indicator.label,
            indicator.kind,
            indicator.unit,
            valueAsOf(plan, indicator, dates.now),
            valueAsOf(plan, indicator, dates.before)};
}

ActionReview reviewAction(const Plan &plan, const ActionSheet &action, const Dates &dates)
{
    ActionReview review;
    review.id = action.id;
    review.code = plan.code(action);
    review.title = displayTitle(action);
    review.now = situationOf(plan, action, dates.now);
    review.before = situationOf(plan, action, dates.before);
    if (const ActionSheet *opener = plan.find(review.now.waitingFor))
        review.waitingForCode = plan.code(*opener);
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action.id)) {
        if (isDone(*step, dates.now) && step->done.hasValue() &&
            step->done.firstDay().year() == dates.now.year())
            review.stepsDoneThisYear.push_back(step->id);
    }
    for (const StateStatement *statement : plan.states(action.id)) {
        if (statement->date.year() == dates.now.year() && statement->date <= dates.now)
            review.statementsThisYear.push_back(statement->id);
    }
    for (const Indicator *indicator : plan.childrenOf<Indicator>(action.id))
        review.indicators.push_back(figureOf(plan, *indicator, dates));
    review.pointsToClarify = int(pointsToClarify(plan, action).size());
    return review;
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

ReviewTotals emptyTotals()
{
    ReviewTotals totals;
    for (const auto &code : EnumCodes<Status>::all)
        totals.byStatus[code.value] = 0;
    return totals;
}

} // namespace

AnnualReview reviewAt(const Plan &plan, const QDate &asOf)
{
    const Dates dates{asOf, asOf.addYears(-1)};
    AnnualReview review{asOf.year(), asOf, emptyTotals(), emptyTotals(), {}, pointsToClarify(plan)};
    for (const Challenge *challenge : plan.challenges()) {
        ChallengeReview part{challenge->id, challenge->number, displayTitle(*challenge),
                             emptyTotals(), emptyTotals(),     {}};
        const auto actions = plan.actions(challenge->id);
        for (const ActionSheet *action : actions) {
            part.actions.push_back(reviewAction(plan, *action, dates));
            for (ReviewTotals *totals : {&part.totals, &review.totals})
                addTo(*totals, part.actions.back().now);
            for (ReviewTotals *totals : {&part.before, &review.before})
                addTo(*totals, part.actions.back().before);
        }
        part.totals.cost = part.before.cost = costTotal(plan, actions);
        review.challenges.push_back(std::move(part));
    }
    review.totals.cost = review.before.cost = costTotal(plan, plan.actions());
    return review;
}

AnnualReview reviewOf(const Plan &plan, int year)
{
    return reviewAt(plan, QDate(year, 12, 31));
}

} // namespace jalon::core
