// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/ReportParts.h"

namespace jalon::report {

/// One action sheet in the order and under the headings of the original form, with what is known at a date.
class SheetReport
{
public:
    SheetReport(const core::Plan &plan, const Wording &wording, const QDate &asOf);

    /// The sheet must be one of the plan.
    Document document(const core::ActionSheet &action);

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    void addHead(const core::ActionSheet &action);
    void addText(const QString &title, const QString &text);
    void addMethod(const core::ActionSheet &action);
    void addResults(const core::ActionSheet &action);
    void addFacts(const core::ActionSheet &action);
    void addIndicators(const core::ActionSheet &action);
    void addFigures(const core::ActionSheet &action);
    Cell orNotGiven(const QString &text) const;
    Cell softDate(const core::SoftDate &date) const;
    Cell readAs(const QString &wording, const QString &reading, core::Knowledge state) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    ReportParts m_parts;
    Document m_document;
};

} // namespace jalon::report
