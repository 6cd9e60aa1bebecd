// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Obligations.h"

#include <algorithm>
#include <cmath>

namespace jalon::core {

namespace {

/// Nobody follows two hundred years of monthly meetings: a guard against a mistyped end.
constexpr int mostOccurrences = 400;

QDate endOfMonth(const QDate &date)
{
    return {date.year(), date.month(), date.daysInMonth()};
}

int monthNumber(const QDate &date)
{
    return 12 * date.year() + date.month();
}

/// The days between which a step recurs: its own, else its action's.
std::pair<QDate, QDate> spanOf(const ActionSheet &action, const MethodStep &step)
{
    return {(step.start.hasValue() ? step.start : action.start).firstDay(),
            (step.due.hasValue() ? step.due : action.end).lastDay()};
}

/// Calls with every step that may have a series and has none, by action and position.
template <class Function>
void forEachOpenStep(const Plan &plan, Function &&function)
{
    for (const ActionSheet *action : plan.actions()) {
        for (const MethodStep *step : plan.childrenOf<MethodStep>(action->id)) {
            if (step->recurrence != Recurrence::None && plan.referring(&Obligation::stepId, step->id).empty())
                function(*action, *step);
        }
    }
}

/// Whether an answer counts at a date.
bool isSettled(const Obligation &obligation, const QDate &asOf)
{
    return obligation.outcome != ObligationOutcome::Open && obligation.settledOn <= asOf;
}

} // namespace

int monthsOf(Recurrence recurrence)
{
    switch (recurrence) {
    case Recurrence::TwoMonthly:
        return 2;
    case Recurrence::Quarterly:
        return 3;
    case Recurrence::Yearly:
        return 12;
    case Recurrence::None:
        break;
    }
    return 0;
}

std::vector<QDate> dueDates(const QDate &start, const QDate &end, Recurrence recurrence)
{
    std::vector<QDate> dates;
    const int count = countOfDueDates(start, end, recurrence);
    const QDate first(start.year(), start.month(), 1);
    for (int n = 1; n <= count; ++n)
        dates.push_back(endOfMonth(first.addMonths(n * monthsOf(recurrence))));
    return dates;
}

int countOfDueDates(const QDate &start, const QDate &end, Recurrence recurrence)
{
    const int months = monthsOf(recurrence);
    if (months == 0 || !start.isValid() || !end.isValid())
        return 0;
    return std::clamp((monthNumber(end) - monthNumber(start)) / months, 0, mostOccurrences);
}

std::vector<Obligation> proposedObligations(const Plan &plan, const MethodStep &step)
{
    std::vector<Obligation> series;
    const ActionSheet *action = plan.find(step.actionId);
    if (!action)
        return series;
    const auto [start, end] = spanOf(*action, step);
    for (const QDate &due : dueDates(start, end, step.recurrence)) {
        Obligation obligation;
        obligation.id = Id<Obligation>::create();
        obligation.actionId = step.actionId;
        obligation.stepId = step.id;
        obligation.due = due;
        series.push_back(std::move(obligation));
    }
    return series;
}

std::vector<ProposedSeries> proposedSeries(const Plan &plan)
{
    std::vector<ProposedSeries> all;
    forEachOpenStep(plan, [&](const ActionSheet &action, const MethodStep &step) {
        if (auto series = proposedObligations(plan, step); !series.empty())
            all.push_back({action.id, step.id, std::move(series)});
    });
    return all;
}

int proposedCount(const Plan &plan)
{
    int count = 0;
    forEachOpenStep(plan, [&](const ActionSheet &action, const MethodStep &step) {
        const auto [start, end] = spanOf(action, step);
        count += countOfDueDates(start, end, step.recurrence);
    });
    return count;
}

ObligationState stateOf(const Obligation &obligation, const QDate &asOf)
{
    if (isSettled(obligation, asOf))
        return obligation.outcome == ObligationOutcome::Kept ? ObligationState::Kept
                                                             : ObligationState::Missed;
    if (obligation.due.addDays(obligation.toleranceDays) < asOf)
        return ObligationState::Late;
    return obligation.due.addDays(-soonDays) <= asOf ? ObligationState::DueSoon : ObligationState::Coming;
}

QString textOf(const Plan &plan, const Obligation &obligation)
{
    if (!obligation.label.isEmpty())
        return obligation.label;
    const MethodStep *step = obligation.stepId ? plan.find(*obligation.stepId) : nullptr;
    return step ? step->text : QString();
}

std::optional<int> ObligationCount::rate() const
{
    if (due == 0)
        return std::nullopt;
    return int(std::lround(100.0 * kept / due));
}

ObligationCount &ObligationCount::operator+=(const ObligationCount &other)
{
    due += other.due;
    kept += other.kept;
    missed += other.missed;
    open += other.open;
    late += other.late;
    coming += other.coming;
    return *this;
}

ObligationCount countObligations(const Plan &plan, const ActionSheet &action, int year, const QDate &asOf)
{
    ObligationCount count;
    for (const Obligation *obligation : plan.childrenOf<Obligation>(action.id)) {
        if (year != 0 && obligation->due.year() != year)
            continue;
        const ObligationState state = stateOf(*obligation, asOf);
        const bool answered = state == ObligationState::Kept || state == ObligationState::Missed;
        if (obligation->due > asOf && !answered) {
            ++count.coming;
            continue;
        }
        ++count.due;
        count.kept += state == ObligationState::Kept;
        count.missed += state == ObligationState::Missed;
        count.open += !answered;
        count.late += state == ObligationState::Late;
    }
    return count;
}

std::vector<const Obligation *> fulfillable(const Plan &plan, const std::vector<Id<ActionSheet>> &actions,
                                            const QDate &date)
{
    std::vector<const Obligation *> open;
    for (const Id<ActionSheet> &action : actions) {
        for (const Obligation *obligation : plan.childrenOf<Obligation>(action)) {
            const MethodStep *step = obligation->stepId ? plan.find(*obligation->stepId) : nullptr;
            const int period = step ? std::max(1, monthsOf(step->recurrence)) : 3;
            if (obligation->outcome == ObligationOutcome::Open &&
                obligation->due.addMonths(-period) <= date && date <= obligation->due.addMonths(period))
                open.push_back(obligation);
        }
    }
    const auto away = [&](const Obligation *obligation) { return std::abs(obligation->due.daysTo(date)); };
    std::sort(open.begin(), open.end(), [&](const Obligation *a, const Obligation *b) {
        return away(a) != away(b) ? away(a) < away(b) : a->id < b->id;
    });
    return open;
}

} // namespace jalon::core
