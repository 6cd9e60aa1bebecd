// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/AnnualReview.h"

namespace jalon::core {

// Closing a year: what is looked at before, and what differs afterwards.

enum class ClosingFindingKind {
    TotalsDiffer,        ///< totals that do not cross-foot; the one thing that forbids closing
    ValueMissing,        ///< an indicator that is collected has no value for the year
    ObligationLate,      ///< a dated duty is neither kept nor missed with a reason
    DecisionUnconfirmed, ///< decided in the review, and not confirmed
    OpinionUnanswered,   ///< its deadline has passed
    NoIntroduction,
};

/// One thing to look at before a year is closed.
struct ClosingFinding
{
    ClosingFindingKind kind = ClosingFindingKind::ValueMissing;
    Id<ActionSheet> action;           ///< null above the sheets
    Id<Indicator> indicator = {};     ///< ValueMissing
    Id<Obligation> obligation = {};   ///< ObligationLate
    Id<ActionDecision> decision = {}; ///< DecisionUnconfirmed
    Id<Opinion> opinion = {};         ///< OpinionUnanswered

    bool forbids() const { return kind == ClosingFindingKind::TotalsDiffer; }
};

/// In the order of the plan. `review` is reviewOf(plan, year).
std::vector<ClosingFinding> closingFindings(const Plan &plan, const AnnualReview &review);

enum class RectifiedFigure { Indicator, Status, StepsDone, ObligationsKept, Paid, Committed, Planned };

/// A figure of a closed year that the plan gives another value today: both are shown, the sealed one first.
struct Rectification
{
    RectifiedFigure figure = RectifiedFigure::Indicator;
    QString code;                     ///< of the indicator, else of the action
    QString label;                    ///< of the indicator, else the action's title
    IndicatorFigure sealedValue = {}; ///< Indicator
    IndicatorFigure todayValue = {};
    Status sealedStatus = {}; ///< Status
    Status todayStatus = {};
    int sealedCount = 0; ///< StepsDone, ObligationsKept
    int todayCount = 0;
    MoneySum sealedMoney = {}; ///< Paid, Committed, Planned
    MoneySum todayMoney = {};
};

/// Both are reviews of the same year; in the order of the plan. Figures of actions that came or went since
/// are left out: they are amendments, not corrections.
std::vector<Rectification> rectifications(const AnnualReview &sealed, const AnnualReview &today);

} // namespace jalon::core
