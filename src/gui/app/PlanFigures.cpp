// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/PlanFigures.h"

#include <algorithm>

#include "session/PlanSession.h"

namespace jalon::gui {

using session::PlanSession;

PlanFigures::PlanFigures(const PlanSession &session)
    : m_session(session)
{
    // The first to be connected, so the first to hear.
    connect(&session, &PlanSession::changed, this, &PlanFigures::note);
    connect(&session, &PlanSession::reloaded, this, &PlanFigures::forget);
}

std::shared_ptr<const core::AnnualReview> PlanFigures::sharedReviewAt(const QDate &asOf)
{
    const auto made = [](core::AnnualReview review) {
        return Known{std::make_shared<core::AnnualReview>(std::move(review)), {}, false};
    };
    const auto at = std::find_if(m_reviews.begin(), m_reviews.end(),
                                 [&](const Known &known) { return known.review->asOf == asOf; });
    if (at == m_reviews.end()) {
        if (m_reviews.size() == Dates)
            m_reviews.pop_back();
        m_reviews.push_front(made(core::reviewAt(m_session.plan(), asOf)));
        return m_reviews.front().review;
    }
    if (at->isStale) {
        // who still shows the one before keeps it whole
        const bool isOurs = at->review.use_count() == 1;
        core::AnnualReview known = isOurs ? std::move(*at->review) : core::AnnualReview(*at->review);
        *at = made(core::renewed(m_session.plan(), std::move(known), at->concern));
    }
    return at->review;
}

const core::AnnualReview &PlanFigures::reviewAt(const QDate &asOf)
{
    return *sharedReviewAt(asOf);
}

const core::AnnualReview &PlanFigures::reviewOf(int year)
{
    return reviewAt(QDate(year, 12, 31));
}

int PlanFigures::proposedObligations()
{
    if (!m_proposed)
        m_proposed = core::proposedCount(m_session.plan());
    return *m_proposed;
}

void PlanFigures::note(const core::ChangeSet &set)
{
    const core::Concern concern = core::concernOf(m_session.plan(), set);
    for (Known &known : m_reviews) {
        known.concern.add(concern);
        known.isStale = true;
    }
    m_proposed.reset();
}

void PlanFigures::forget()
{
    m_reviews.clear();
    m_proposed.reset();
}

} // namespace jalon::gui
