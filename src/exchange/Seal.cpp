// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Seal.h"

#include "core/review/AnnualReview.h"
#include "exchange/FactsWriter.h"
#include "exchange/JsonObject.h"
#include "exchange/JsonParser.h"
#include "exchange/PlanJson.h"
#include "exchange/PlanReader.h"

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using namespace core;

namespace {

/// Sorted keys: what makes the bytes depend on the content alone.
using Canonical = nlohmann::json;

Canonical canonical(const Json &value)
{
    return Canonical::parse(value.dump());
}

Canonical reviewJson(const Plan &plan, int year)
{
    return Canonical::parse(writeReview(plan, reviewOf(plan, year)).toStdString());
}

struct Opened
{
    Plan plan;
    Canonical review;
};

Result<Opened> opened(const QByteArray &seal, int year)
{
    const Error notASeal{ErrorCode::BadFormat, u"seal"_s, QString::number(year)};
    auto parsed = parseJson(seal);
    if (!parsed)
        return parsed.error();
    if (!parsed->is_object() || parsed->value("format", std::string()) != "jalon-seal" ||
        parsed->value("year", 0) != year || !parsed->contains("plan") || !parsed->contains("review"))
        return notASeal;
    auto plan = readPlanJson((*parsed)["plan"]);
    if (!plan)
        return plan.error();
    return Opened{std::move(*plan), canonical((*parsed)["review"])};
}

} // namespace

QByteArray sealOf(const Plan &plan, int year, const QDate &closedOn, const QString &closedBy)
{
    Canonical seal;
    seal["format"] = "jalon-seal";
    seal["version"] = 1;
    seal["year"] = year;
    seal["closedOn"] = closedOn.toString(Qt::ISODate).toStdString();
    seal["closedBy"] = closedBy.toStdString();
    seal["review"] = reviewJson(plan, year);
    seal["plan"] = canonical(documentJson(plan));
    return QByteArray::fromStdString(seal.dump());
}

Result<Plan> readSeal(const QByteArray &seal, int year)
{
    auto content = opened(seal, year);
    return content ? Result<Plan>(std::move(content->plan)) : Result<Plan>(content.error());
}

Result<bool> sealHolds(const QByteArray &seal, int year)
{
    const auto content = opened(seal, year);
    if (!content)
        return content.error();
    return content->review == reviewJson(content->plan, year);
}

Result<std::optional<Plan>> sealedPlan(const Plan &plan, int year, const ContentLoader &load)
{
    const YearClosing *closing = plan.closing(year);
    if (!closing)
        return std::optional<Plan>();
    const auto seal = load(closing->seal);
    if (!seal)
        return seal.error();
    auto sealed = readSeal(*seal, year);
    return sealed ? Result<std::optional<Plan>>(std::optional<Plan>(std::move(*sealed)))
                  : Result<std::optional<Plan>>(sealed.error());
}

} // namespace jalon::exchange
