// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::core {

// Dated duties: proposed from the wording of the method, kept with a proof or missed with a reason (rule
// "obligations").

/// The series that a step's wording implies: one occurrence a period, the first one period after the action's
/// start, the last not after its end; due on the last day of its month. A step's own start and due date stand
/// before the action's. Nothing where no recurrence is known or a date is missing. Rows have ids and are not
/// in the plan.
std::vector<Obligation> proposedObligations(const Plan &plan, const MethodStep &step);

/// A series that was not taken up yet: the step has a recurrence and no obligation.
struct ProposedSeries
{
    Id<ActionSheet> actionId;
    Id<MethodStep> stepId;
    std::vector<Obligation> obligations;
};
/// Every series that the plan implies and does not hold yet, by action and step.
std::vector<ProposedSeries> proposedSeries(const Plan &plan);
/// How many obligations proposedSeries holds, without making them.
int proposedCount(const Plan &plan);

/// The occurrences between two days, by the same rule; for series that the officer edits.
std::vector<QDate> dueDates(const QDate &start, const QDate &end, Recurrence recurrence);
/// How many those are.
int countOfDueDates(const QDate &start, const QDate &end, Recurrence recurrence);
/// Months of a recurrence; 0 for none.
int monthsOf(Recurrence recurrence);

enum class ObligationState { Coming, DueSoon, Late, Kept, Missed };

/// Days before its due date from which an obligation is "due soon".
inline constexpr int soonDays = 30;

/// At a date: an answer given after it does not count. Late from the day after due date and tolerance.
ObligationState stateOf(const Obligation &obligation, const QDate &asOf);

/// "what is due" of an obligation: its label, else its step's text.
QString textOf(const Plan &plan, const Obligation &obligation);

/// How many were due in a period and what became of them as of a date. `due` = kept + missed + open; those
/// that are not yet due are not in it. `open` are late or within their tolerance.
struct ObligationCount
{
    int due = 0;
    int kept = 0;
    int missed = 0;
    int open = 0;
    int late = 0;   ///< of the open ones
    int coming = 0; ///< due later than `asOf`; not in `due`

    /// Per cent of what was due, rounded; nothing if nothing was due.
    std::optional<int> rate() const;
    ObligationCount &operator+=(const ObligationCount &other);
    friend bool operator==(const ObligationCount &, const ObligationCount &) = default;
};

/// Those due in a year; year 0: up to `asOf`, whatever their year.
ObligationCount countObligations(const Plan &plan, const ActionSheet &action, int year, const QDate &asOf);

/// The open obligations that a journal entry of that date may fulfil, nearest first: of these actions, due
/// within a period before or after.
std::vector<const Obligation *> fulfillable(const Plan &plan, const std::vector<Id<ActionSheet>> &actions,
                                            const QDate &date);

} // namespace jalon::core
