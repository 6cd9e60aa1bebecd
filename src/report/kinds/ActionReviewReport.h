// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/AnnualReport.h"

namespace jalon::report {

/// The yearly document of one action, as its sheet promises it: what it is for, what happened in the year,
/// due dates kept, indicators with target and trend, money, what is asked and what was decided.
class ActionReviewReport : private AnnualReport
{
public:
    explicit ActionReviewReport(const ReportScope &scope)
        : AnnualReport(scope)
    {
    }

    /// The action must be one of the plan.
    Document document(const core::ActionSheet &action);

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    const core::ActionReview *reviewed(const core::ActionSheet &action) const;
    void addHead(const core::ActionSheet &sheet, const core::ActionReview &action);
    void addPurpose(const core::ActionSheet &sheet);
    void addEvents(const core::ActionReview &action);
    void addDueDates(const core::ActionReview &action);
    void addFigures(const core::ActionReview &action);
    void addMoney(const core::ActionReview &action);
    void addConclusions(const core::ActionSheet &sheet);
    void addHeading(const QString &text);
    void addNothing(const QString &text);
    Runs happened(const core::JournalEntry &entry) const;
    Cell outcome(const core::Obligation &obligation) const;
};

} // namespace jalon::report
