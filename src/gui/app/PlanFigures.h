// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <QObject>

#include "core/review/RenewedReview.h"

namespace jalon::session {
class PlanSession;
}

namespace jalon::gui {

// What is computed from the whole plan and asked for by several pages: once for a state of the plan. A change
// is taken note of before any page hears of it; of a review, what it cannot have touched is kept. Owned by
// PlanDocument beside its session. What it answers stands until the plan changes or is asked about more dates
// than `Dates`: share what must last longer.
class PlanFigures : public QObject
{
    Q_OBJECT

public:
    explicit PlanFigures(const session::PlanSession &session);

    const core::AnnualReview &reviewAt(const QDate &asOf);
    const core::AnnualReview &reviewOf(int year);
    // For who shows it until he reads the plan again.
    std::shared_ptr<const core::AnnualReview> sharedReviewAt(const QDate &asOf);
    // How many obligations the plan implies and does not hold.
    int proposedObligations();

private:
    static constexpr size_t Dates = 2; // the window's and the end of the year under review
    struct Known
    {
        std::shared_ptr<core::AnnualReview> review;
        core::Concern concern; // of the changes since it was made
        bool isStale = false;
    };
    void note(const core::ChangeSet &set);
    void forget();

    const session::PlanSession &m_session;
    std::deque<Known> m_reviews; // the one made last in front
    std::optional<int> m_proposed;
};

} // namespace jalon::gui
