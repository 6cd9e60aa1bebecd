// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/AnnualReport.h"

namespace jalon::report {

/// What the independent follow-up body receives of a year (dossier de l'instance): the year on one page, its
/// own opinions with the replies, the proposals against the criteria, due dates kept, what changed since the
/// vote, what was sent to whom, where the figures come from.
class FollowUpReport : private AnnualReport
{
public:
    explicit FollowUpReport(const ReportScope &scope)
        : AnnualReport(scope)
    {
    }

    Document document();

private:
    void addNothingChanged();
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
};

} // namespace jalon::report
