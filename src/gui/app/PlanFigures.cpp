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
    connect(&session, &PlanSession::changed, this, &PlanFigures::forget);
    connect(&session, &PlanSession::reloaded, this, &PlanFigures::forget);
}

const core::AnnualReview &PlanFigures::reviewAt(const QDate &asOf)
{
    const auto at = std::find_if(m_reviews.begin(), m_reviews.end(),
                                 [&](const core::AnnualReview &review) { return review.asOf == asOf; });
    if (at != m_reviews.end())
        return *at;
    if (m_reviews.size() == Dates)
        m_reviews.pop_back();
    m_reviews.push_front(core::reviewAt(m_session.plan(), asOf));
    return m_reviews.front();
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

void PlanFigures::forget()
{
    m_reviews.clear();
    m_proposed.reset();
}

} // namespace jalon::gui
