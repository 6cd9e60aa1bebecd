// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/Provenance.h"
#include "report/kinds/ReportParts.h"

namespace jalon::report {

/// Action sheets in the order and under the headings of the original form, with what is known at a date;
/// after the form, where the plan holds them, definitions and targets of the indicators, due dates and
/// budget.
class SheetReport
{
public:
    explicit SheetReport(const ReportScope &scope);

    /// The sheet must be one of the plan.
    Document document(const core::ActionSheet &action);
    /// Every sheet of the plan on a page of its own, with cover, contents and where the figures come from.
    Document documentOfAll();

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    void addSheet(const core::ActionSheet &action);
    void addTitle(const core::ActionSheet &action);
    void addHead(const core::ActionSheet &action);
    void addText(const QString &title, const QString &text);
    void addMethod(const core::ActionSheet &action);
    void addResults(const core::ActionSheet &action);
    void addFacts(const core::ActionSheet &action);
    void addIndicators(const core::ActionSheet &action);
    // SheetFollowUp.cpp
    void addDefinitions(const core::ActionSheet &action);
    void addFollowUp(const core::ActionSheet &action);
    void addBudget(const core::ActionSheet &action);

    Cell orNotGiven(const QString &text) const;
    Cell softDate(const core::SoftDate &date) const;
    Cell readAs(const QString &wording, const QString &reading, core::Knowledge state) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    ReportParts m_parts;
    Provenance m_origins;
    bool m_collection = false; ///< all sheets in one document
    Document m_document;
};

} // namespace jalon::report
