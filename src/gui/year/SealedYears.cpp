// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/SealedYears.h"

#include "exchange/Seal.h"
#include "session/PlanSession.h"

#include <algorithm>

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

std::vector<report::YearRectifications> SealedYears::earlier(int year)
{
    std::vector<report::YearRectifications> all;
    const auto source = of(year);
    if (!source)
        return all;
    const core::Plan &plan = *source ? (*source)->plan : m_session.plan();
    for (const core::YearClosing &closing : plan.table<core::YearClosing>().rows()) {
        if (closing.year >= year || closing.reopenedOn.isValid())
            continue;
        const auto bytes = m_session.content(closing.seal);
        const auto sealed =
            bytes ? exchange::readSeal(*bytes, closing.year) : core::Result<core::Plan>(bytes.error());
        if (!sealed)
            continue; // the page of that year says so
        auto figures =
            core::rectifications(core::reviewOf(*sealed, closing.year), core::reviewOf(plan, closing.year));
        if (!figures.empty())
            all.push_back({closing.year, closing.closedOn, std::move(figures)});
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.year < b.year; });
    return all;
}

} // namespace jalon::gui
