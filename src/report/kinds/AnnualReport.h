// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/Provenance.h"
#include "report/kinds/ReportParts.h"
#include "report/kinds/ReviewChapters.h"

namespace jalon::report {

/// The plan's annual report (bilan annuel): cover, contents, what the officer writes, asks and the officials
/// decided, the year on one page, every challenge and action, the indicator table and its charts, calendar,
/// due dates, costs and budget, what changed since the vote, points to clarify, where the figures come from.
/// All figures come from AnnualReview and the rules it uses; this class only says them. As of 31 December of
/// the year. The other documents of the year derive from it and choose among its chapters.
class AnnualReport
{
public:
    explicit AnnualReport(const ReportScope &scope);
    AnnualReport(const AnnualReport &) = delete;
    AnnualReport &operator=(const AnnualReport &) = delete;

    Document document();

protected:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;

    // AnnualReport.cpp
    void begin(const QString &title);
    void addWritten();
    void addOverview();
    KeyFigures keyFigures();
    void addStatusTable();
    void addProgressFigures();
    QString statusSentence(const core::ReviewTotals &totals) const;
    QString codesWhere(bool (*holds)(const core::ActionReview &)) const;

    // AnnualActions.cpp
    void addChallenge(const core::ChallengeReview &challenge);
    void addAction(const core::ActionReview &action, const QColor &accent);
    void addActionFacts(const core::ActionSheet &sheet, const core::ActionReview &action);
    void addDone(const core::ActionReview &action);
    void addLate(const core::ActionReview &action);
    Cell targetCell(const core::IndicatorFigure &figure) const;
    void addActionIndicators(const core::ActionReview &action, const QColor &accent);

    // AnnualYear.cpp
    void addActionObligations(const core::ActionReview &action);
    void addObligations();
    void addBudget();
    void addAmendments();
    Cell comparedCell(const core::ComparedValue &value, const QString &text,
                      const core::SoftDate &date) const;

    // AnnualTables.cpp
    void addIndicatorTable();
    void addIndicatorFigures();
    void addCalendar();
    void addCosts();
    Runs costNotes(const core::ActionReview &action) const;
    void addCostFigure();
    void addClarifications();
    Cell yearCell(const core::Indicator &indicator, int year);
    QString tableCaption(const QString &text);
    QString figureCaption(const QString &text);

    const core::Plan &m_plan;
    const Wording &m_wording;
    core::AnnualReview m_review;
    ReportParts m_parts;
    Provenance m_origins;
    Document m_document;
    ReviewChapters m_said;
    int m_tables = 0, m_figures = 0;
};

} // namespace jalon::report
