// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Costs.h"
#include "core/rules/Obligations.h"

#include <array>

namespace jalon::core {

/// How an action reads at a date: what the officer said, or "planned" before its start, or "unknown": silence
/// is not progress, and not lateness either.
enum class Status { Planned, InProgress, Done, Suspended, Stopped, Unknown };

template <>
struct EnumCodes<Status>
{
    static constexpr std::array all{
        EnumCode{Status::Planned, u"planned"}, EnumCode{Status::InProgress, u"inProgress"},
        EnumCode{Status::Done, u"done"},       EnumCode{Status::Suspended, u"suspended"},
        EnumCode{Status::Stopped, u"stopped"}, EnumCode{Status::Unknown, u"unknown"},
    };
};

/// Everything the lists, the cards and the review say of one action at a date. Computed, never stored; there
/// is no overall score on purpose: steps, indicators and money stand side by side.
struct Situation
{
    Status status = Status::Unknown;
    bool said = false; ///< the officer stated it
    QDate since;       ///< of the statement that counts

    bool late = false;
    QDate lateSince; ///< the first day after which it (or the step or obligation that makes it late) should
                     ///< have been finished
    std::vector<Id<MethodStep>> lateSteps;
    std::vector<Id<Obligation>> lateObligations; ///< open after due date and tolerance, earliest first
    Id<ActionSheet> waitingFor;                  ///< the action whose gate is closed; null if none

    int stepsDone = 0;
    int stepsTotal = 0;
    int indicatorsMeasured = 0; ///< with a value as of the date (valueAsOf)
    int indicatorsTotal = 0;
    ObligationCount obligations; ///< all that fell due so far, whatever the year
    ActionCost cost;

    bool isWaiting() const { return !waitingFor.isNull(); }

    friend bool operator==(const Situation &, const Situation &) = default;
};

/// asOf: "situation au". Statements, steps and gates after it do not count.
Situation situationOf(const Plan &plan, const ActionSheet &action, const QDate &asOf);

/// Whether a step counts as done at a date: done words without a date count always, a soft date once it has
/// begun.
bool isDone(const MethodStep &step, const QDate &asOf);

/// The date a plan opens at ("situation au"): today; for a plan whose period is over, its last recorded fact
/// (state, completed step, measurement, gate, journal entry, settled obligation, amendment), or its adoption
/// if nothing was recorded since.
QDate openingDate(const Plan &plan, const QDate &today);

/// The years a plan covers, first to last: its period, widened by its measurements, journal, obligations and
/// budgets; this year if nothing is known.
std::pair<int, int> yearsOf(const Plan &plan, const QDate &today);

} // namespace jalon::core
