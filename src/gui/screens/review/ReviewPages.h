// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/review/ReviewPage.h"

namespace jalon::gui {

// Makes the pages of a year's review from core::reviewOf: the year, each challenge, each action. A
// short-lived value over the plan and its review; computes no figure, only words them.
class ReviewPages
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::ReviewPages)

public:
    ReviewPages(const core::Plan &plan, const core::AnnualReview &review, const report::Wording &wording);

    // In the order of the plan: the year, then each challenge followed by its actions.
    static std::vector<ReviewPlace> places(const core::AnnualReview &review);
    ReviewPage page(const ReviewPlace &place) const;

private:
    void fillYear(ReviewPage &page) const;
    void fillChallenge(ReviewPage &page, const core::ChallengeReview &challenge) const;
    void fillAction(ReviewPage &page, const core::ActionReview &action) const;
    ReviewTile tile(const core::ChallengeReview &challenge) const;
    ReviewRow row(const core::ActionReview &action) const;
    ReviewBox promised(const core::ActionReview &action) const;
    ReviewBox happened(const core::ActionReview &action) const;
    ReviewIndicator indicator(const core::IndicatorFigure &figure) const;
    ReviewLine alert(const core::ActionReview &action) const;
    void addDone(ReviewBox &box, const core::ActionReview &action, bool withCode) const;
    void addLate(ReviewBox &box, const core::ActionReview &action, bool withCode) const;
    QString atYearEnd(const QString &value) const; // "8 fin 2017"; empty in the plan's first year
    static QString stepsText(int done, int total);
    static QString indicatorsText(int measured, int total);
    QString totalsText(const core::ReviewTotals &totals) const;

    const core::Plan &m_plan;
    const core::AnnualReview &m_review;
    const report::Wording &m_wording;
    bool m_hasBefore = false; // the year before lies in the plan too
};

} // namespace jalon::gui
