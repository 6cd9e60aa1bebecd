// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::core {

/// Below this denominator a rate is marked as resting on a small sample.
inline constexpr qint64 smallSample = 10;

/// What an indicator is worth in a period, and from which measurements. No origin: not measured, which is no
/// zero.
struct IndicatorValue
{
    std::optional<Decimal> value; ///< count, euros, percent; 1 or 0 for a milestone
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    QString text;       ///< of a text indicator
    QDate date;         ///< of the latest measurement used
    bool small = false; ///< a rate on fewer than smallSample
    std::vector<Id<Measurement>> origin;

    bool isMeasured() const { return !origin.empty(); }
    friend bool operator==(const IndicatorValue &, const IndicatorValue &) = default;
};

/// The value of one year, combined from that year's measurements dated up to `asOf` by the indicator's rule
/// (Combine). Milestones: reached if any measurement of the year says so.
IndicatorValue valueInYear(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf);

/// What is known at a date: for a milestone, once reached it stays reached (dated when it was); for
/// everything else the value of the year of `asOf`.
IndicatorValue valueAsOf(const Plan &plan, const Indicator &indicator, const QDate &asOf);

/// The latest year's value up to a date, however old: the "last value" of a sheet.
IndicatorValue lastValue(const Plan &plan, const Indicator &indicator, const QDate &asOf);

} // namespace jalon::core
