// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Amendments.h"
#include "core/rules/Budgets.h"
#include "core/rules/Clarifications.h"
#include "core/rules/Costs.h"
#include "core/rules/Opinions.h"
#include "core/rules/Situation.h"
#include "core/rules/Targets.h"

#include <map>

namespace jalon::core {

/// One indicator in the year under review, beside the year before.
struct IndicatorFigure
{
    Id<Indicator> id;
    QString code;
    QString label;
    IndicatorKind kind = IndicatorKind::Count;
    QString unit;
    IndicatorValue value;               ///< as of the end of the year
    IndicatorValue previous;            ///< as of the end of the year before
    IndicatorValue overruled = {};      ///< what the rule computes, where a measurement overrides it
    std::optional<Decimal> target = {}; ///< of the year (rules/Targets)
    TrackState track = TrackState::NoTarget;
    TrackState previousTrack = TrackState::NoTarget; ///< the year before, against its own target

    friend bool operator==(const IndicatorFigure &, const IndicatorFigure &) = default;
};

struct ActionReview
{
    Id<ActionSheet> id;
    QString code;
    QString title; ///< displayTitle
    Situation now;
    Situation before;       ///< at the end of the year before
    QString waitingForCode; ///< "3.1"; empty if not waiting
    std::vector<Id<MethodStep>> stepsDoneThisYear;
    std::vector<Id<StateStatement>> statementsThisYear;
    std::vector<Id<JournalEntry>> entriesThisYear; ///< by date
    std::vector<IndicatorFigure> indicators;
    ObligationCount obligations;       ///< due in the year
    ObligationCount obligationsBefore; ///< due in the year before, as it stood then
    BudgetSum budget;                  ///< of the year
    BudgetSum budgetBefore;
    MoneySum cost; ///< what the cost lines make for the year (costInYear)
    MoneySum costBefore;
    int changedValues = 0; ///< amended since the vote
    int pointsToClarify = 0;

    friend bool operator==(const ActionReview &, const ActionReview &) = default;
};

/// The sums of a year over a set of actions.
struct ReviewTotals
{
    int actions = 0;
    std::map<Status, int> byStatus; ///< every status has its entry, zero included
    int late = 0;
    int waiting = 0;
    int stepsDone = 0;
    int stepsTotal = 0;
    int indicators = 0;
    int indicatorsMeasured = 0;
    int indicatorsComputed = 0; ///< of the measured ones: by a rule
    int indicatorsWithTarget = 0;
    int indicatorsOnTrack = 0;
    int indicatorsOffTrack = 0;
    ObligationCount obligations; ///< due in the year
    BudgetSum budget;            ///< of the year
    MoneySum costOfYear;         ///< what falls due in the year; incomplete: at least
    CostTotal cost;              ///< full-year indicative cost, whatever the year
    int changedValues = 0;       ///< amended since the vote; of the year before: not counted

    friend bool operator==(const ReviewTotals &, const ReviewTotals &) = default;
};

struct ChallengeReview
{
    Id<Challenge> id;
    int number = 0;
    QString title; ///< displayTitle
    ReviewTotals totals;
    ReviewTotals before;
    std::vector<ActionReview> actions;

    friend bool operator==(const ChallengeReview &, const ChallengeReview &) = default;
};

/// Every figure of a year, computed once: the screen, the reports and `review --json` print these values and
/// compute none of their own. As of 31 December of the year, whatever the window shows.
struct AnnualReview
{
    int year = 0;
    QDate asOf;
    ReviewTotals totals;
    ReviewTotals before; ///< the same at the end of the year before
    std::vector<ChallengeReview> challenges;
    std::vector<ClarificationPoint> pointsToClarify;
    AmendmentCount amendments = {}; ///< up to asOf
    AmendmentCount amendmentsBefore = {};
    OpinionCount opinions = {}; ///< of the follow-up body, up to asOf
    OpinionCount opinionsBefore = {};
    ProposalCount proposals = {}; ///< up to asOf
    ProposalCount proposalsBefore = {};

    friend bool operator==(const AnnualReview &, const AnnualReview &) = default;
};

AnnualReview reviewOf(const Plan &plan, int year);

/// The same figures at any date, for the pages that follow "situation au"; `before` is one year earlier.
AnnualReview reviewAt(const Plan &plan, const QDate &asOf);

} // namespace jalon::core
