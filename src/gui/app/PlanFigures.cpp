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

const core::AnnualReview &PlanFigures::reviewAt(const QDate &asOf)
{
    const auto at = std::find_if(m_reviews.begin(), m_reviews.end(),
                                 [&](const Known &known) { return known.review.asOf == asOf; });
    if (at == m_reviews.end()) {
        if (m_reviews.size() == Dates)
            m_reviews.pop_back();
        m_reviews.push_front({core::reviewAt(m_session.plan(), asOf), {}, false});
        return m_reviews.front().review;
    }
    if (at->isStale)
        *at = {core::renewed(m_session.plan(), std::move(at->review), at->concern), {}, false};
    return at->review;
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
