// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Situation.h"

#include "core/rules/IndicatorValues.h"
#include "core/rules/SituationParts.h"

namespace jalon::core {

namespace {

Status toStatus(ActionState state)
{
    switch (state) {
    case ActionState::Planned:
        return Status::Planned;
    case ActionState::InProgress:
        return Status::InProgress;
    case ActionState::Done:
        return Status::Done;
    case ActionState::Suspended:
        return Status::Suspended;
    case ActionState::Stopped:
        return Status::Stopped;
    }
    return Status::Unknown;
}

void readStatus(const Plan &plan, const ActionSheet &action, const QDate &asOf, Situation &situation)
{
    for (const StateStatement *statement : plan.states(action.id)) {
        if (statement->date > asOf)
            break;
        situation.said = true;
        situation.status = toStatus(statement->state);
        situation.since = statement->date;
    }
    if (!situation.said && action.start.hasValue() && asOf < action.start.firstDay())
        situation.status = Status::Planned;
}

Id<ActionSheet> closedGate(const Plan &plan, const ActionSheet &action, const QDate &asOf)
{
    for (const ActionLink *link : plan.referring(&ActionLink::targetId, action.id)) {
        if (link->kind == LinkKind::Gate &&
            !(link->outcome == GateOutcome::Positive && link->outcomeDate <= asOf))
            return link->actionId;
    }
    return {};
}

/// Lateness is computed, never chosen: past its end, or a step or an obligation past due, unless done,
/// stopped, waiting, or never said to be anything.
void readLateness(const Plan &plan, const ActionSheet &action, const QDate &asOf, Situation &situation)
{
    if (!situation.said || situation.isWaiting() || situation.status == Status::Done ||
        situation.status == Status::Stopped)
        return;
    const auto note = [&](const QDate &lastDay) {
        situation.late = true;
        if (situation.lateSince.isNull() || lastDay < situation.lateSince)
            situation.lateSince = lastDay;
    };
    if (action.end.hasValue() && action.end.lastDay() < asOf)
        note(action.end.lastDay());
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action.id)) {
        if (step->due.hasValue() && step->due.lastDay() < asOf && !isDone(*step, asOf)) {
            note(step->due.lastDay());
            situation.lateSteps.push_back(step->id);
        }
    }
    for (const Obligation *obligation : plan.obligations(action.id)) {
        if (stateOf(*obligation, asOf) == ObligationState::Late) {
            note(obligation->due.addDays(obligation->toleranceDays));
            situation.lateObligations.push_back(obligation->id);
        }
    }
}

template <class Entity, class DateOf>
void latest(const Plan &plan, DateOf dateOf, QDate &found)
{
    for (const Entity &row : plan.table<Entity>().rows()) {
        const QDate date = dateOf(row);
        if (date.isValid() && (!found.isValid() || date > found))
            found = date;
    }
}

} // namespace

bool isDone(const MethodStep &step, const QDate &asOf)
{
    return step.isDone() && (!step.done.hasValue() || step.done.firstDay() <= asOf);
}

Situation situationBeforeIndicators(const Plan &plan, const ActionSheet &action, const QDate &asOf)
{
    Situation situation;
    readStatus(plan, action, asOf, situation);
    if (situation.status != Status::Done && situation.status != Status::Stopped)
        situation.waitingFor = closedGate(plan, action, asOf);
    readLateness(plan, action, asOf, situation);
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action.id)) {
        ++situation.stepsTotal;
        situation.stepsDone += isDone(*step, asOf) ? 1 : 0;
    }
    situation.obligations = countObligations(plan, action, 0, asOf);
    situation.cost = costOf(plan, action);
    return situation;
}

Situation situationOf(const Plan &plan, const ActionSheet &action, const QDate &asOf)
{
    Situation situation = situationBeforeIndicators(plan, action, asOf);
    for (const Indicator *indicator : plan.childrenOf<Indicator>(action.id)) {
        ++situation.indicatorsTotal;
        situation.indicatorsMeasured += valueAsOf(plan, *indicator, asOf).isMeasured() ? 1 : 0;
    }
    return situation;
}

QDate openingDate(const Plan &plan, const QDate &today)
{
    const PlanInfo &info = plan.info();
    if (!info.periodEnd.hasValue() || today <= info.periodEnd.lastDay())
        return today;
    QDate found = info.deliberationDate;
    latest<StateStatement>(
        plan, [](const auto &row) { return row.date; }, found);
    latest<MethodStep>(
        plan, [](const auto &row) { return row.done.firstDay(); }, found);
    latest<ActionLink>(
        plan, [](const auto &row) { return row.outcomeDate; }, found);
    latest<Measurement>(
        plan, [](const auto &row) { return row.date; }, found);
    latest<JournalEntry>(
        plan, [](const auto &row) { return row.date; }, found);
    latest<Obligation>(
        plan, [](const auto &row) { return row.settledOn; }, found);
    latest<Amendment>(
        plan, [](const auto &row) { return row.date; }, found);
    if (!found.isValid())
        found = info.periodStart.hasValue() ? info.periodStart.firstDay() : today;
    return std::min(found, today);
}

std::pair<int, int> yearsOf(const Plan &plan, const QDate &today)
{
    const PlanInfo &info = plan.info();
    int first = info.periodStart.hasValue() ? info.periodStart.firstDay().year() : today.year();
    int last = info.periodEnd.hasValue() ? info.periodEnd.lastDay().year() : std::max(first, today.year());
    QDate earliest, latest; // compared as days: asking a hundred thousand of them for their year takes longer
    const auto widen = [&](const QDate &date) {
        if (!date.isValid())
            return;
        earliest = earliest.isValid() ? std::min(earliest, date) : date;
        latest = latest.isValid() ? std::max(latest, date) : date;
    };
    for (const Measurement &m : plan.table<Measurement>().rows())
        widen(m.date);
    for (const Obligation &obligation : plan.table<Obligation>().rows())
        widen(obligation.due);
    widen(plan.table<JournalEntry>().firstDate());
    widen(plan.table<JournalEntry>().lastDate());
    if (earliest.isValid()) {
        first = std::min(first, earliest.year());
        last = std::max(last, latest.year());
    }
    for (const BudgetLine &line : plan.table<BudgetLine>().rows()) {
        first = std::min(first, line.year);
        last = std::max(last, line.year);
    }
    return {first, last};
}

} // namespace jalon::core
