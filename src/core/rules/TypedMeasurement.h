// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"

#include <variant>

namespace jalon::core {

/// Why a typed measurement was not taken. One sentence each: report/MeasurementSentences.
enum class MeasurementRefusal {
    Empty,               ///< nothing was typed
    NotANumber,          ///< "environ 12", "5/7" where no rate is asked for
    Ambiguous,           ///< "1.250": one and a quarter, or twelve hundred and fifty?
    Negative,            ///< "-3" where only zero and more can be meant
    Signed,              ///< "+3": a change, not a value
    NotWhole,            ///< "12,5" of what can only be counted in ones
    TooPrecise,          ///< more decimals than an amount has
    TooLarge,            ///< beyond Decimal
    RatioForNumber,      ///< "5/7" for a count or an amount
    PercentForNumber,    ///< "71 %" for a count or an amount
    NotARate,            ///< neither "5/7" nor "71 %"
    IncompleteRate,      ///< "5/"
    RateParts,           ///< "4,5/5": parts count people or answers
    PartAboveWhole,      ///< "7/5"
    ZeroWhole,           ///< "5/0"
    AmbiguousRate,       ///< "0,71": 71 % or 0,71 %?
    AboveHundred,        ///< "150 %"
    NotAMilestone,       ///< neither yes, no nor a date
    NotADate,            ///< "32/13/2017"
    DayMissing,          ///< "mars 2017" for a milestone: which day?
    OutsideYear,         ///< a date that belongs into the column of another year
    AfterAsOf,           ///< a date that lies after "situation au": it would not be seen
    SeveralMeasurements, ///< the year has several already: which one is meant?
    OutsideTable,        ///< pasted beyond the last row or year
};

/// What was read, or why not. A measurement that was read holds value, numerator and denominator or text, and
/// the date where one was typed; never an id, a source or a comment.
using MeasurementReading = std::variant<Measurement, MeasurementRefusal>;

/// Reads what a person types or pastes for an indicator, in French or English. Strict on purpose: a wrong
/// figure is worse than a question, so what can be read in two ways is refused. Pure.
///  - count: "12", "1 250", "14 communes" (its own unit); decimals only where the unit can be divided (ETP,
///    heures, km …)
///  - rate: "5/7", "5 sur 7", "71 %", "71"; never "0,71", never parts that are no whole numbers
///  - milestone: "oui", "non", "12/03/2017" (= yes on that day), "non 12/03/2017"
///  - amount: "1 250,50 €"; text: anything
MeasurementReading readMeasurement(const QString &typed, IndicatorKind kind, const QString &unit = {});

/// Whether half of one makes sense: "ETP", "heures", "km". Everything else is counted in ones.
bool isDivisible(const QString &unit);

/// True for what a spreadsheet shows where there is no value: nothing, "n.c.", "n.d.", "-", "–".
bool isNoValue(const QString &typed);

/// The value as a person would type it again, for the editor of a cell: "14", "5/7", "71,4286 %",
/// "12/01/2017".
QString typedForm(const Measurement &measurement, IndicatorKind kind);

} // namespace jalon::core
