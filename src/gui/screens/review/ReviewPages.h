// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Closing.h"
#include "gui/screens/review/ReviewPage.h"

namespace jalon::gui {

class ReviewSubject;

// Makes the pages of a year's review: the year, its figures, each challenge and action, what is to be
// decided, the opinions, what changed. A short-lived value over what is shown; computes no figure, only words
// them.
class ReviewPages
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::ReviewPages)

public:
    ReviewPages(const ReviewSubject &subject, const report::Wording &wording);

    // A line of the contents.
    struct Entry
    {
        ReviewPlace place;
        QString code; // "2", "2.3"; empty for pages of the whole plan
        QString title;
        Mark mark = Mark::None;
    };

    // In the order of the review. Pages that would have nothing to say are left out.
    std::vector<ReviewPlace> places() const;
    Entry entry(const ReviewPlace &place) const;
    ReviewPage page(const ReviewPlace &place) const;

private:
    // ReviewPages.cpp
    void fillYear(ReviewPage &page) const;
    void fillChallenge(ReviewPage &page, const core::ChallengeReview &challenge) const;
    ReviewTile tile(const core::ChallengeReview &challenge, const ReviewPlace &place) const;
    ReviewRow row(const core::ActionReview &action, const ReviewPlace &place) const;
    void addText(ReviewPage &page, const core::YearText *text, const QString &title) const;
    void addAsked(ReviewPage &page, const core::YearText *text) const;
    std::vector<ReviewLine> paragraphs(const QString &text) const;
    QString totalsText(const core::ReviewTotals &totals) const;
    QString atYearEnd(const QString &value) const; // "8 fin 2017"; empty in the plan's first year
    QString lastYear(const QString &value) const;  // "8 en 2017"; the same
    QString numberOf(int part, int whole) const;   // "12 sur 15"
    const core::ActionReview &actionAt(const ReviewPlace &place) const;
    QString titleOf(ReviewPlace::Kind kind) const;

    // ReviewPagesOfActions.cpp
    void fillAction(ReviewPage &page, const core::ActionReview &action) const;
    ReviewBox promised(const core::ActionReview &action) const;
    ReviewBox happened(const core::ActionReview &action) const;
    void addDone(ReviewBox &box, const core::ActionReview &action) const;
    void addLate(ReviewBox &box, const core::ActionReview &action) const;
    void addLateObligations(ReviewBox &box, const core::ActionReview &action) const;
    ReviewIndicator indicator(const core::IndicatorFigure &figure) const;
    void sayTarget(ReviewIndicator &shown, const core::IndicatorFigure &figure) const;
    ReviewBlock money(const core::ActionReview &action) const;

    // ReviewPagesOfYear.cpp
    void fillIntroduction(ReviewPage &page) const;
    void fillFigures(ReviewPage &page) const;
    void fillDecisions(ReviewPage &page) const;
    ReviewRow decisionRow(const core::ActionReview &action, const ReviewPlace &place) const;
    void fillOpinions(ReviewPage &page) const;
    ReviewRow opinionRow(const core::Opinion &opinion) const;
    std::optional<ReviewPlace> placeOf(const core::Id<core::ActionSheet> &action) const;
    void fillChanges(ReviewPage &page) const;
    QString compared(const core::ComparedValue &value, const QString &text, const core::SoftDate &date) const;
    void fillRectifications(ReviewPage &page) const;
    ReviewPair rectified(const core::Rectification &found) const;

    // ReviewPagesOfProposals.cpp
    void fillProposals(ReviewPage &page) const;
    ReviewBlock assessed(const core::Proposal &proposal) const;
    void addAnswers(ReviewBlock &block, const core::Proposal &proposal) const;
    QString assessorName(const core::Party &assessor, std::size_t index) const;

    const ReviewSubject &m_subject;
    const core::Plan &m_plan;
    const core::AnnualReview &m_review;
    const report::Wording &m_wording;
    bool m_hasBefore = false; // the year before lies in the plan too
};

} // namespace jalon::gui
