// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/ReportParts.h"

namespace jalon::report {

/// The decisions that the annual review took (relevé de décisions): action by action, noted or confirmed,
/// with a place to sign.
class MinutesReport
{
public:
    explicit MinutesReport(const ReportScope &scope);

    Document document();

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    void addDecisions();
    Table decisions(bool dated) const;
    void addUndecided();
    void addSignatures();
    Cell confirmation(const core::ActionDecision &decision) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    int m_year;
    ReportParts m_parts;
    Document m_document;
};

} // namespace jalon::report
