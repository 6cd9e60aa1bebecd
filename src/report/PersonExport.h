// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "report/Reports.h"

namespace jalon::report {

/// What is asked about somebody: everything that the plan holds.
struct PersonRequest
{
    core::Id<core::Party> person;
    QDate asOf;
    std::vector<core::LogEntry> log; ///< the whole change log; only the lines that name him are told
    QByteArray logo = {};            ///< as in ReportRequest
};

/// As a file of any format, in the plan's language. UnknownReference if nobody is called so, CannotWrite if
/// the document could not be made. Needs loadFonts().
core::Result<QByteArray> makePersonReport(const core::Plan &plan, const PersonRequest &request,
                                          ReportFormat format);

} // namespace jalon::report
