// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewSubject.h"

#include <QCoreApplication>

#include "exchange/Seal.h"
#include "gui/app/PlanFigures.h"
#include "gui/screens/ScreenContext.h"
#include "report/kinds/WithoutNames.h"
#include "session/PlanSession.h"

namespace jalon::gui {

void ReviewSubject::load(const ScreenContext &context, int year, bool namesHidden)
{
    m_plan = &context.session.plan();
    m_own.reset();
    m_closing.reset();
    m_problem.reset();
    m_rectifications.clear();
    const core::AnnualReview &today = context.figures.reviewOf(year);
    loadSealed(context, year);
    if (m_closing) {
        m_own = m_sealed;
        m_review = core::reviewOf(*m_own, year);
        m_rectifications = core::rectifications(m_review, today);
    } else {
        m_review = today;
    }
    if (namesHidden) {
        m_own = report::withoutNames(plan(),
                                     QCoreApplication::translate("jalon::gui::ReviewSubject", "a person"));
        m_review = core::reviewOf(*m_own, year);
    }
}

void ReviewSubject::loadSealed(const ScreenContext &context, int year)
{
    const core::YearClosing *closing = m_plan->closing(year);
    if (!closing)
        return;
    if (m_seal != closing->seal || !m_sealed) {
        auto sealed = exchange::sealedPlan(
            *m_plan, year, [&](const QString &hash) { return context.session.content(hash); });
        if (!sealed) {
            m_problem = sealed.error();
            return;
        }
        m_sealed = std::move(*sealed);
        m_seal = closing->seal;
    }
    if (m_sealed)
        m_closing = *closing;
}

} // namespace jalon::gui
