// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kinds/ReportParts.h"

#include <functional>

namespace jalon::report {

/// What people wrote, asked, decided, advised and proposed in the review of a year, as chapters of a
/// document: introduction and comments, what is asked of the elected officials, decisions, opinions with
/// their replies, proposals with their criteria, rectifications. Each stands only where there is something to
/// say. Writes into a document of its owner and holds references; counts come from AnnualReview.
class ReviewChapters
{
public:
    /// "Table 3. …" of a text: numbers go through the whole document.
    using Caption = std::function<QString(const QString &text)>;

    ReviewChapters(const ReportScope &scope, const core::AnnualReview &review, Document &document,
                   Caption caption);

    // -- ReviewChapters.cpp: what was written and decided
    void addIntroduction();
    void addAsked();
    void addDecisions();
    void addComment(const core::YearText *text);              ///< below a challenge or an action
    void addAskedAndDecided(const core::ActionSheet &action); ///< at the end of an action
    Table askedTable() const;
    Table decisionTable() const;

    // -- SentChapter.cpp
    void addSendings(); ///< of the year, and of documents on the year

    // -- BodyChapters.cpp: the follow-up body, proposals, what was mended in closed years
    void addOpinions();
    enum class Criteria { Left, Shown };
    void addProposals(Criteria criteria);
    void addRectifications();
    QString opinionSentence() const; ///< "3 avis rendus : 1 suivi, …"; empty if none was given
    QString proposalSentence() const;

    /// Paragraphs of a text that somebody typed, one a line; nothing for an empty one.
    static QList<Paragraph> paragraphs(const QString &text, ParagraphStyle style = ParagraphStyle::Body);

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    void addText(const QString &text, bool keepWithNext = false);
    Runs decided(const core::ActionDecision &decision) const;
    Cell opinionCell(const core::Opinion &opinion) const;
    Cell replyCell(const core::Opinion &opinion) const;
    Runs conclusion(const core::Proposal &proposal) const;
    QString originOf(const core::Proposal &proposal) const;
    Table proposalTable() const;
    void addProposal(const core::Proposal &proposal);
    void addCriteria(const core::Proposal &proposal);
    QString assessorName(const core::Party &assessor, int index) const;
    Cell sentCell(const core::Transmission &sent) const;
    QString answersOf(const std::vector<std::pair<QString, int>> &counted) const;
    Table rectificationTable(const core::YearRectifications &year) const;
    Row rectifiedRow(const core::Rectification &rectification) const;
    QColor stripOf(const core::Id<core::ActionSheet> &action) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    const core::AnnualReview &m_review;
    const std::vector<core::YearRectifications> *m_rectifications;
    bool m_withoutNames;
    Document &m_document;
    Caption m_caption;
};

} // namespace jalon::report
