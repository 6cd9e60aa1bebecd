// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/SealedYears.h"

#include "exchange/Seal.h"
#include "session/PlanSession.h"

namespace jalon::gui {

SealedYears::SealedYears(const session::PlanSession &session)
    : m_session(session)
{
}

core::Result<const SealedYear *> SealedYears::of(int year)
{
    const core::YearClosing *closing = m_session.plan().closing(year);
    if (!closing)
        return static_cast<const SealedYear *>(nullptr);
    if (const auto known = m_years.find(closing->seal); known != m_years.end())
        return static_cast<const SealedYear *>(&known->second);
    const QString seal = closing->seal;
    auto plan = exchange::sealedPlan(m_session.plan(), year,
                                     [this](const QString &hash) { return m_session.content(hash); });
    if (!plan)
        return plan.error();
    SealedYear &made = m_years[seal];
    made.plan = std::move(**plan);
    made.review = core::reviewOf(made.plan, year);
    return static_cast<const SealedYear *>(&made);
}

QByteArray SealedYears::logo(int year) const
{
    const core::YearClosing *closing = m_session.plan().closing(year);
    const QString hash = closing ? closing->logo : m_session.plan().info().logo;
    if (hash.isEmpty())
        return {};
    const auto bytes = m_session.content(hash);
    return bytes ? *bytes : QByteArray();
}

std::vector<core::YearRectifications> SealedYears::earlier(int year)
{
    const auto source = of(year);
    if (!source)
        return {};
    return exchange::earlierRectifications(*source ? (*source)->plan : m_session.plan(), year,
                                           [this](const QString &hash) { return m_session.content(hash); });
}

} // namespace jalon::gui
