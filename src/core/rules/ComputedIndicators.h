// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"

namespace jalon::core {

// What an IndicatorRule makes of the journal, the steps, the parties or the obligations: the value with its
// numerator and denominator, and every row it counted (rule "record once, count everywhere").
//
// The function says how the rows of a year become one value; the indicator's Combine speaks of measurements.
// A count, a sum, a ratio and a distinct count are always of the whole year: three meetings with the same
// four communes are four communes, whatever Combine says. One source is no flow: steps are those completed in
// the year for an indicator that sums, and those completed so far for any other.
//
// Nothing is ever zero for want of knowledge:
//   journal      no matching entry is 0 only in a year for which the plan has any entry, else not measured;
//                a sum or distinct count over entries that all say nothing is not measured; if some say
//                nothing it is "at least";
//                a ratio pools the entries that say both numbers, and is not measured over a zero
//   steps        not measured until one of them is done
//   parties      pilots and partners of the sheets, which have no dates: the same for every year since the
//                action's start; nobody entered is not measured
//   obligations  those due in the year; nothing due is not measured. A count is of those kept
//   reached      the first row dates it; none is not measured
//   proposals    of the whole plan, whatever the scope; 0 once the register of proposals is in use
//   documents    the same, by the register of transmissions; a document sent to five is one

/// Whether a rule of this function can give a value of this kind: milestones are reached, rates are ratios,
/// amounts are sums, counts are counted or summed, texts are never computed. A rule that does not fit
/// computes nothing.
bool fits(IndicatorKind kind, RuleFunction function);

/// The value of a year up to `asOf`. The rule need not be in the plan: an editor shows what it would give.
IndicatorValue computeInYear(const Plan &plan, const Indicator &indicator, const IndicatorRule &rule,
                             int year, const QDate &asOf);

/// What is known at a date: a milestone once reached stays reached; else the value of the year of `asOf`.
/// `without`: years that do not count for a milestone, because a measurement overrides them.
IndicatorValue computeAsOf(const Plan &plan, const Indicator &indicator, const IndicatorRule &rule,
                           const QDate &asOf, const std::vector<int> &without = {});

/// The earliest year in which the rule may give a value; nothing if none does.
std::optional<int> firstComputableYear(const Plan &plan, const Indicator &indicator,
                                       const IndicatorRule &rule);

/// The number that an entry says; nothing if it does not. Amounts in euros.
std::optional<Decimal> measureOf(const JournalEntry &entry, RuleMeasure measure);

} // namespace jalon::core
