// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

namespace jalon::core {

/// A date as precise as it is known, with the words it was written in: "octobre 2016", "?????", "14/10/2016".
/// Both are kept: the wording is the record, the value is our reading of it (rule "soft dates"). A month
/// means its first day for a start and its last day for an end. Neither value nor wording: nothing was said.
struct SoftDate
{
    enum class Precision { None, Year, Month, Day };

    Precision precision = Precision::None;
    QDate first;  ///< first day of what is meant; invalid when precision is None
    QString text; ///< as written; may be empty when the value says it all

    static SoftDate year(int year, const QString &text = {});
    static SoftDate month(int year, int month, const QString &text = {});
    static SoftDate day(const QDate &date, const QString &text = {});

    /// Reads ISO 8601 at the precision known: "2016", "2016-10", "2016-10-14"; empty is "nothing known".
    static Result<SoftDate> fromIso(const QString &iso, const QString &text = {});
    /// Reads what a person writes, in French or English: "octobre 2016", "oct. 2016", "10/2016",
    /// "14/10/2016", "14 octobre 2016", "Novembre 2016 (Edition N°1)", "2016", "?". Words without a date are
    /// kept as wording with no value; digits that look like a date and are none ("32/13/2016") are an Error
    /// NotADate.
    static Result<SoftDate> fromTyped(const QString &typed);

    bool hasValue() const { return precision != Precision::None; }
    bool isEmpty() const { return !hasValue() && text.isEmpty(); }
    /// First and last day meant; invalid without a value.
    QDate firstDay() const { return first; }
    QDate lastDay() const;
    /// "2016-10"; empty without a value.
    QString toIso() const;

    friend bool operator==(const SoftDate &, const SoftDate &) = default;
};

} // namespace jalon::core
