// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Seal.h"

#include "core/review/AnnualReview.h"
#include "exchange/FactsWriter.h"
#include "exchange/JsonObject.h"
#include "exchange/JsonParser.h"
#include "exchange/PlanJson.h"
#include "exchange/PlanReader.h"

#include <algorithm>

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

/// Whether `today` says all that was sealed. Keys that later versions added are no change of what was said.
bool saysAll(const Canonical &sealed, const Canonical &today)
{
    if (sealed.is_object() && today.is_object())
        return std::all_of(sealed.items().begin(), sealed.items().end(), [&](const auto &item) {
            const auto same = today.find(item.key());
            return same != today.end() && saysAll(item.value(), *same);
        });
    if (sealed.is_array() && today.is_array())
        return std::equal(sealed.begin(), sealed.end(), today.begin(), today.end(), saysAll);
    return sealed == today;
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
    return saysAll(content->review, reviewJson(content->plan, year));
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

namespace {

/// The closings in force, in the order of their years.
std::vector<YearClosing> closedYears(const Plan &plan)
{
    std::vector<YearClosing> closed;
    for (const YearClosing &closing : plan.table<YearClosing>().rows()) {
        if (!closing.reopenedOn.isValid())
            closed.push_back(closing);
    }
    std::sort(closed.begin(), closed.end(), [](const auto &a, const auto &b) { return a.year < b.year; });
    return closed;
}

} // namespace

std::vector<YearRectifications> earlierRectifications(const Plan &plan, int year, const ContentLoader &load)
{
    std::vector<YearRectifications> all;
    for (const YearClosing &closing : closedYears(plan)) {
        if (closing.year >= year)
            break;
        const auto bytes = load(closing.seal);
        const auto sealed = bytes ? readSeal(*bytes, closing.year) : Result<Plan>(bytes.error());
        if (!sealed)
            continue;
        auto figures = rectifications(reviewOf(*sealed, closing.year), reviewOf(plan, closing.year));
        if (!figures.empty())
            all.push_back({closing.year, closing.closedOn, std::move(figures)});
    }
    return all;
}

std::vector<BrokenSeal> brokenSeals(const Plan &plan, const ContentLoader &load)
{
    std::vector<BrokenSeal> broken;
    for (const YearClosing &closing : closedYears(plan)) {
        const auto bytes = load(closing.seal);
        const auto holds = bytes ? sealHolds(*bytes, closing.year) : Result<bool>(bytes.error());
        if (!holds)
            broken.push_back({closing.year, closing.closedOn, holds.error()});
        else if (!*holds)
            broken.push_back({closing.year, closing.closedOn, std::nullopt});
    }
    return broken;
}

} // namespace jalon::exchange
