// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Reports.h"

namespace jalon::report {

/// The figures of a year, computed once for all documents made of it. Owned by whoever makes them; must
/// outlive the requests that use it.
struct YearFigures
{
    core::AnnualReview review;
    QByteArray
        json; ///< what `jalon-cli review --json` prints; made by exchange, which this layer does not know
};

/// Gives a request those figures: to print, and in a PDF as a file too ("chiffres-2018.json"), so that a
/// machine reads what a person reads. The one rule for window and command line: every PDF that prints figures
/// carries them. The minutes print none; without names none does, since sources and comments may name people.
void giveFigures(const core::Plan &plan, const YearFigures &figures, ReportFormat format,
                 ReportRequest &request);

} // namespace jalon::report
