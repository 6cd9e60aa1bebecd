// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/YearSource.h"

#include "core/review/AnnualReview.h"
#include "exchange/FactsWriter.h"
#include "exchange/Seal.h"
#include "session/PlanSession.h"

using namespace jalon::core;

namespace jalon::cli {

namespace {

exchange::ContentLoader contentsOf(const session::PlanSession &session)
{
    return [&session](const QString &hash) { return session.content(hash); };
}

} // namespace

YearSource::YearSource(const session::PlanSession &session, int year, std::optional<Plan> sealed)
    : m_session(&session)
    , m_open(&session.plan())
    , m_year(year)
    , m_sealed(std::move(sealed))
{
}

Result<YearSource> YearSource::of(const session::PlanSession &session, int year)
{
    auto sealed = exchange::sealedPlan(session.plan(), year, contentsOf(session));
    if (!sealed)
        return sealed.error();
    return YearSource(session, year, std::move(*sealed));
}

QByteArray YearSource::logo() const
{
    const QString &hash = plan().info().logo;
    const auto logo = hash.isEmpty() ? Result<QByteArray>(QByteArray()) : m_session->content(hash);
    return logo ? *logo : QByteArray();
}

std::vector<YearRectifications> YearSource::rectifications() const
{
    return exchange::earlierRectifications(plan(), m_year, contentsOf(*m_session));
}

report::YearFigures YearSource::figures() const
{
    report::YearFigures figures{reviewOf(plan(), m_year), {}};
    figures.json = exchange::writeReview(plan(), figures.review);
    return figures;
}

} // namespace jalon::cli
