// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/Provenance.h"
#include "report/kinds/ReportParts.h"

namespace jalon::report {

/// The performance table: every indicator of the plan, year by year up to the year under review, what is
/// measured and what is not in words, the charts of those measured in two years, where each figure comes
/// from. As of 31 December of the year.
class IndicatorsReport
{
public:
    explicit IndicatorsReport(const ReportScope &scope);

    Document document();

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    void addSummary();
    void addNeverMeasured();
    void addChallenge(const core::ChallengeReview &challenge);
    void addFigures(const core::ChallengeReview &challenge);
    void addDefinitions();
    Row rowOf(const core::Indicator &indicator, const core::IndicatorValue &now, const QColor &strip);
    Cell state(const core::Indicator &indicator, const core::IndicatorValue &now) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    core::AnnualReview m_review;
    ReportParts m_parts;
    Provenance m_origins;
    QList<int> m_years; ///< of the plan, up to the year under review
    Document m_document;
    int m_tables = 0, m_figures = 0;
};

} // namespace jalon::report
