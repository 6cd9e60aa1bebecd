// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::core {

/// Below this denominator a rate is marked as resting on a small sample, unless the indicator says another
/// number (Indicator::smallSample).
inline constexpr qint64 smallSample = 10;
qint64 smallSampleOf(const Indicator &indicator);

/// What an indicator is worth in a period, and what that rests on: measurements somebody entered, or the rows
/// that its rule counted. Not measured is no zero: see isMeasured().
struct IndicatorValue
{
    std::optional<Decimal> value; ///< count, euros, percent; 1 or 0 for a milestone
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    QString text;       ///< of a text indicator
    QDate date;         ///< of the latest measurement or row used
    bool small = false; ///< a rate on fewer than smallSampleOf
    std::vector<Id<Measurement>> origin;

    bool computed = false;   ///< by the indicator's rule (rules/ComputedIndicators)
    bool overridden = false; ///< a measurement that overrides stands in place of the computed value
    bool atLeast = false;    ///< computed from rows of which some do not say the number: `silent`
    SoftDate when = {};      ///< of a milestone that a step reached: as precisely as it is known
    std::vector<Id<JournalEntry>> entries = {}; ///< what was counted, oldest first
    std::vector<Id<MethodStep>> steps = {};
    std::vector<Id<Party>> parties = {};
    std::vector<Id<Obligation>> obligations = {};
    std::vector<Id<Proposal>> proposals = {};
    std::vector<Id<Transmission>> transmissions = {};
    std::vector<Id<JournalEntry>> silent = {}; ///< would count, but do not say what is counted

    bool isMeasured() const { return !origin.empty() || (computed && value); }
    friend bool operator==(const IndicatorValue &, const IndicatorValue &) = default;
};

// The value that counts: what the indicator's rule computes, unless a measurement of that year overrides it.
// Where the rule has nothing to compute from (no journal was kept that year), what was measured stands.
// Without a rule: what was measured.

/// The value of one year, from what is dated in it up to `asOf`. Measurements are combined by the indicator's
/// Combine; milestones: reached if any of the year says so.
IndicatorValue valueInYear(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf);

/// What is known at a date: for a milestone, once reached it stays reached (dated when it was); for
/// everything else the value of the year of `asOf`.
IndicatorValue valueAsOf(const Plan &plan, const Indicator &indicator, const QDate &asOf);

/// The latest year's value up to a date, however old: the "last value" of a sheet.
IndicatorValue lastValue(const Plan &plan, const Indicator &indicator, const QDate &asOf);

// Both sides, to show one beside the other. Year 0: what is known at `asOf`, as valueAsOf.

/// What the measurements alone say, overriding or not.
IndicatorValue manualValue(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf);
/// What the rule alone says; not measured without a rule.
IndicatorValue computedValue(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf);

} // namespace jalon::core
