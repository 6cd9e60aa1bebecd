// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewSubject.h"

#include "gui/app/PlanFigures.h"
#include "gui/screens/ScreenContext.h"
#include "report/kinds/WithoutNames.h"
#include "session/PlanSession.h"

#include <QCoreApplication>

namespace jalon::gui {

ReviewSubject::ReviewSubject(const ScreenContext &context)
    : m_context(context)
    , m_sealed(context.session)
    , m_plan(&context.session.plan())
{
}

void ReviewSubject::load(int year, bool namesHidden)
{
    m_plan = &m_context.session.plan();
    m_nameless.reset();
    m_namesHidden = namesHidden;
    m_closing.reset();
    m_problem.reset();
    m_rectifications.clear();
    const auto sealed = m_sealed.of(year);
    if (!sealed)
        m_problem = sealed.error();
    if (sealed && *sealed) {
        m_closing = *m_plan->closing(year);
        m_plan = &(*sealed)->plan;
        m_review = {std::shared_ptr<void>(), &(*sealed)->review}; // m_sealed owns it
        m_rectifications = core::rectifications(*m_review, m_context.figures.reviewOf(year));
    } else {
        m_review = m_context.figures.sharedReviewAt(QDate(year, 12, 31));
    }
    if (namesHidden)
        hideNames(year);
}

// Also what was mended is searched for names: those of the sealed plan and those of today's.
void ReviewSubject::hideNames(int year)
{
    const QString somebody = QCoreApplication::translate("jalon::gui::ReviewSubject", "a person");
    std::vector<core::YearRectifications> mended{{year, {}, std::move(m_rectifications)}};
    mended = report::withoutNames(*m_plan, std::move(mended), somebody);
    mended = report::withoutNames(m_context.session.plan(), std::move(mended), somebody);
    m_rectifications = std::move(mended.front().figures);
    m_nameless = report::withoutNames(*m_plan, somebody);
    m_review = std::make_shared<core::AnnualReview>(core::reviewOf(*m_nameless, year));
}

} // namespace jalon::gui
