// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PlanWriter.h"

#include "exchange/Expected.h"
#include "exchange/JsonParser.h"
#include "exchange/JsonWrite.h"
#include "exchange/PlanJson.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using namespace core;

namespace {

Json deliberationJson(const PlanInfo &info)
{
    return {
        {"reference", toJson(info.deliberationReference)},
        {"date", toJson(info.deliberationDate)},
        {"present", toJson(info.present)},
        {"represented", toJson(info.represented)},
        {"voters", toJson(info.voters)},
        {"for", toJson(info.votesFor)},
        {"against", toJson(info.votesAgainst)},
        {"abstentions", toJson(info.abstentions)},
    };
}

Json infoJson(const Plan &plan)
{
    const PlanInfo &info = plan.info();
    Json json{
        {"id", toJson(info.id)},
        {"title", toJson(info.title)},
        {"shortTitle", toJson(info.shortTitle)},
        {"authority", toJson(info.authority)},
        {"language", toJson(info.language)},
        {"fictitious", info.fictitious},
        {"periodStart", isoJson(info.periodStart)},
        {"periodStartText", toJson(info.periodStart.text)},
        {"periodEnd", isoJson(info.periodEnd)},
        {"periodEndText", toJson(info.periodEnd.text)},
        {"vision", toJson(info.vision)},
        {"contextFigures", listJson(plan.contextFigures())},
        {"deliberation", deliberationJson(info)},
        {"frozenOn", toJson(info.frozenOn)},
    };
    // later keys stand only where they say something (EntityKeys.h)
    if (!info.logo.isEmpty())
        json["logo"] = toJson(info.logo);
    if (!info.colour.isEmpty())
        json["colour"] = toJson(info.colour);
    return json;
}

Json partiesJson(const Plan &plan, const ActionSheet &action, PartyRole role)
{
    return listJson(plan.parties(action.id, role), [](const Party &party) { return toJson(party.id); });
}

/// What a measurement says, in the type of its indicator.
Json valueJson(const Indicator &indicator, const Measurement &measurement)
{
    if (indicator.kind == IndicatorKind::Text)
        return toJson(measurement.text);
    if (indicator.kind == IndicatorKind::Milestone && measurement.value)
        return *measurement.value != Decimal();
    return toJson(measurement.value);
}

} // namespace

Json indicatorJson(const Plan &plan, const Indicator &indicator)
{
    Json json = Json::object();
    json["id"] = toJson(indicator.id);
    json["code"] = toJson(plan.code(indicator));
    json.update(entityJson(indicator));
    writeDefinition(plan, indicator, json);
    json["measurements"] = listJson(plan.measurements(indicator.id), [&](const Measurement &row) {
        Json measurement{
            {"id", toJson(row.id)},
            {"date", toJson(row.date)},
            {"value", valueJson(indicator, row)},
            {"numerator", toJson(row.numerator)},
            {"denominator", toJson(row.denominator)},
            {"source", toJson(row.source)},
            {"comment", toJson(row.comment)},
        };
        if (row.overrides)
            measurement["overrides"] = true;
        return measurement;
    });
    return json;
}

namespace {

Json linksJson(const Plan &plan, const ActionSheet &action)
{
    auto links = plan.childrenOf<ActionLink>(action.id);
    const auto target = [&](const ActionLink *link) { return plan.find(link->targetId); };
    std::erase_if(links, [&](const ActionLink *link) { return !target(link); });
    const auto order = [&](const ActionLink *link) {
        const Challenge *challenge = plan.find(target(link)->challengeId);
        return std::tuple(challenge ? challenge->number : 0, target(link)->number, link->kind,
                          fieldText(link->id));
    };
    std::sort(links.begin(), links.end(),
              [&](const ActionLink *a, const ActionLink *b) { return order(a) < order(b); });
    return listJson(links, [&](const ActionLink &link) {
        return Json{
            {"id", toJson(link.id)},
            {"kind", toJson(link.kind)},
            {"action", toJson(plan.code(*target(&link)))},
            {"text", toJson(link.text)},
            {"outcome", toJson(link.outcome)},
            {"outcomeDate", toJson(link.outcomeDate)},
        };
    });
}

Json clarificationsJson(const Plan &plan, const ActionSheet &action)
{
    auto points = plan.childrenOf<Clarification>(action.id);
    const auto order = [](const Clarification *point) {
        return std::tuple(point->field, point->wording, fieldText(point->id));
    };
    std::sort(points.begin(), points.end(),
              [&](const Clarification *a, const Clarification *b) { return order(a) < order(b); });
    return listJson(points);
}

} // namespace

Json actionJson(const Plan &plan, const ActionSheet &action)
{
    Json json{
        {"id", toJson(action.id)},
        {"code", toJson(plan.code(action))},
        {"title", toJson(action.title)},
        {"adoptedTitle", toJson(action.adoptedTitle)},
        {"shortTitle", toJson(action.shortTitle)},
        {"pilots", partiesJson(plan, action, PartyRole::Pilot)},
        {"partners", partiesJson(plan, action, PartyRole::Partner)},
        {"context", toJson(action.context)},
        {"method", listJson(plan.childrenOf<MethodStep>(action.id))},
        {"expectedResults", listJson(plan.childrenOf<ExpectedResult>(action.id))},
        {"targetPublic", toJson(action.targetPublic)},
        {"humanMeans", toJson(action.humanMeans)},
        {"start", toJson(action.start)},
        {"end", toJson(action.end)},
        {"cost",
         {{"state", toJson(action.costState)},
          {"text", toJson(action.costText)},
          {"lines", listJson(plan.childrenOf<CostLine>(action.id))}}},
        {"funding",
         {{"state", toJson(action.fundingState)},
          {"text", toJson(action.fundingText)},
          {"funders", toJson(action.funders)}}},
        {"remarks", toJson(action.remarks)},
        {"links", linksJson(plan, action)},
        {"indicators", listJson(plan.childrenOf<Indicator>(action.id),
                                [&](const Indicator &row) { return indicatorJson(plan, row); })},
        {"states", listJson(plan.states(action.id))},
        {"clarifications", clarificationsJson(plan, action)},
    };
    writeObligations(plan, action, json);
    if (const auto lines = plan.childrenOf<BudgetLine>(action.id); !lines.empty())
        json["budget"] = listJson(lines);
    return json;
}

Json challengeJson(const Plan &plan, const Challenge &challenge)
{
    Json json = entityJson(challenge);
    json["actions"] = listJson(plan.actions(challenge.id),
                               [&](const ActionSheet &action) { return actionJson(plan, action); });
    return json;
}

namespace {

Json partyJson(const Party &party)
{
    Json json = entityJson(party);
    if (party.organisationId)
        json["organisation"] = toJson(*party.organisationId);
    return json;
}

} // namespace

Json documentJson(const Plan &plan)
{
    Json document{
        {"format", "jalon-plan"},
        {"version", 1},
        {"plan", infoJson(plan)},
        {"criteria", listJson(plan.criteria())},
        {"parties", listJson(plan.parties(), partyJson)},
        {"challenges", listJson(plan.challenges(),
                                [&](const Challenge &challenge) { return challengeJson(plan, challenge); })},
    };
    writeJournal(plan, document);
    writeAmendments(plan, document);
    writeReviewYears(plan, document);
    return document;
}

namespace {

QByteArray written(const Json &document)
{
    return QByteArray::fromStdString(document.dump(2)) + '\n';
}

} // namespace

QByteArray writePlan(const Plan &plan)
{
    return written(documentJson(plan));
}

Result<QByteArray> writeDocument(const Plan &plan, const Contents &contents)
{
    const Error tooLarge{ErrorCode::TooLarge, {}, Expected::smallerFile(JsonLimits::bytes)};
    Json document = documentJson(plan);
    qint64 bytes = 0;
    for (const QString &hash : namedContents(plan)) {
        const auto content = contents.find(hash);
        if (content == contents.end())
            return Error{ErrorCode::UnknownReference, u"contents"_s, Expected::contentOf(hash)};
        bytes += (content->second.size() + 2) / 3 * 4;
        if (bytes > JsonLimits::bytes) // told before base64 of it is made
            return tooLarge;
        document["contents"].push_back(
            {{"hash", toJson(hash)}, {"base64", content->second.toBase64().toStdString()}});
    }
    const QByteArray json = written(document);
    return json.size() > JsonLimits::bytes ? Result<QByteArray>(tooLarge) : Result<QByteArray>(json);
}

} // namespace jalon::exchange
