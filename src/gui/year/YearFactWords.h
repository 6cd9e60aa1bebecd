// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Figures.h"
#include "gui/year/YearPlace.h"

#include <QCoreApplication>

namespace jalon::gui {

/// One fact: words, and what stands at the right end.
struct YearFact
{
    QString code;
    QString text;
    QString aside;
    bool quiet = false; ///< nothing is known or recorded: in italics

    bool operator==(const YearFact &) const = default;
};

/// Facts under a small heading.
struct YearFactGroup
{
    QString title;
    std::vector<YearFact> facts;

    bool operator==(const YearFactGroup &) const = default;
};

/// What happened in a year to the plan, a challenge or an action, worded for who writes about it. Figures are
/// AnnualReview's; this only says them. A short-lived value.
class YearFactWords
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::YearFactWords)

public:
    YearFactWords(const core::Plan &plan, const core::AnnualReview &review, const report::Wording &wording);

    std::vector<YearFactGroup> of(const YearPlace &place) const;
    /// The state of an action with what is computed; empty above the actions.
    std::vector<BadgeText> badges(const YearPlace &place) const;
    static const core::ActionReview *find(const core::AnnualReview &review,
                                          const core::Id<core::ActionSheet> &action);

private:
    std::vector<YearFactGroup> ofAction(const core::ActionReview &action) const;
    std::vector<YearFactGroup> ofTotals(const core::ReviewTotals &totals,
                                        const core::ReviewTotals &before) const;
    YearFactGroup obligations(const core::ActionReview &action) const;
    YearFactGroup steps(const core::ActionReview &action) const;
    YearFactGroup journal(const core::ActionReview &action) const;
    YearFactGroup indicators(const core::ActionReview &action) const;
    YearFactGroup money(const core::BudgetSum &budget, const core::MoneySum &cost) const;
    YearFactGroup body() const;
    YearFactGroup actions(const core::ChallengeReview &challenge) const;
    QString before(const QString &value) const; ///< "11 en 2016"

    const core::Plan &m_plan;
    const core::AnnualReview &m_review;
    const report::Wording &m_wording;
};

} // namespace jalon::gui
