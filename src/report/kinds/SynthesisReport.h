// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/AnnualReport.h"

namespace jalon::report {

/// The year on exactly two pages, for elected officials and the consultation spaces. First page: what the
/// plan is for, the key figures beside last year's, the challenges with what was promised, done and late.
/// Second page: what is late, what is asked, what was decided, what the follow-up body says. Long texts are
/// shortened where the annual report holds them whole; it says so.
class SynthesisReport : private AnnualReport
{
public:
    explicit SynthesisReport(const ReportScope &scope)
        : AnnualReport(scope)
    {
    }

    Document document();

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    QString shortened(const QString &text, int most);
    /// How much of a line a text takes, in Latin letters: scripts of the far east and pictures are twice as
    /// wide.
    static qsizetype widthOf(QStringView text);
    static int linesOf(const QString &text, int width);

    // SynthesisReport.cpp
    void addHead();
    void addKeyFigures();
    void addChallenges();
    void measureTable();
    Row challengeRow(const core::ChallengeReview &challenge);
    void addLegend();
    void addDevelopment();

    // SynthesisSecondPage.cpp
    void addSecondPage();
    void addLateActions();
    void addRequests();
    void addDecisionsTaken();
    void addBody();

    bool m_named = true; ///< the first page names every action
    int m_titleLines = 2;
    int m_tableLines = 0;     ///< of the table of challenges, estimated
    int m_lines = 0;          ///< left on the second page, estimated
    bool m_shortened = false; ///< a text or a list was: the last line says where the rest is
};

} // namespace jalon::report
