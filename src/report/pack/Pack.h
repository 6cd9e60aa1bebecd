// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/YearFigures.h"

namespace jalon::report {

/// One document of a year's pack: what makeReport() makes and the name it goes under.
struct PackItem
{
    ReportRequest request;
    ReportFormat format = ReportFormat::Pdf;
    QString fileName; ///< without a folder; unique in the pack
};

struct PackOptions
{
    std::vector<ReportKind> kinds;     ///< empty: all
    std::vector<ReportFormat> formats; ///< empty: all three
    bool withoutNames = false;
    QByteArray logo;                                           ///< as ReportRequest::logo
    std::vector<core::YearRectifications> rectifications = {}; ///< as ReportRequest::rectifications
};

/// The documents of a year, in the order in which one reads them: annual report, file of the follow-up body,
/// synthesis, indicators, the yearly document of each sheet that promises one, sheets, minutes; each in every
/// format in turn. A document keeps its number and name whatever else is asked for
/// ("2017-01-bilan-annuel.pdf"). Makes nothing; giveFigures() comes before it is written.
std::vector<PackItem> packOf(const core::Plan &plan, int year, const PackOptions &options = {});

/// giveFigures() for each document, which lives no longer than `figures`.
void giveFigures(const core::Plan &plan, const YearFigures &figures, std::vector<PackItem> &items);

} // namespace jalon::report
