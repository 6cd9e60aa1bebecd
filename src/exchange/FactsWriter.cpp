// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FactsWriter.h"

#include "core/change/Verbs.h"
#include "exchange/JsonWrite.h"
#include "exchange/PlanJson.h"

namespace jalon::exchange {

using namespace core;

namespace {

QByteArray written(const Json &document)
{
    return QByteArray::fromStdString(document.dump(2)) + '\n';
}

/// The value alone, in the type of its indicator; null if not measured.
Json valueJson(const IndicatorValue &value, IndicatorKind kind)
{
    if (!value.isMeasured())
        return nullptr;
    if (kind == IndicatorKind::Text)
        return toJson(value.text);
    if (kind == IndicatorKind::Milestone)
        return value.value == Decimal::fromInt(1);
    return toJson(value.value);
}

Json originJson(const Plan &plan, const IndicatorValue &value)
{
    Json list = Json::array();
    for (const Id<Measurement> &id : value.origin) {
        if (const Measurement *m = plan.find(id))
            list.push_back({{"measurement", toJson(m->id)},
                            {"date", toJson(m->date)},
                            {"source", toJson(m->source)},
                            {"comment", toJson(m->comment)}});
    }
    return list;
}

Json figureJson(const Plan &plan, const IndicatorFigure &figure)
{
    return {
        {"code", toJson(figure.code)},
        {"label", toJson(figure.label)},
        {"kind", toJson(figure.kind)},
        {"unit", toJson(figure.unit)},
        {"value", valueJson(figure.value, figure.kind)},
        {"numerator", toJson(figure.value.numerator)},
        {"denominator", toJson(figure.value.denominator)},
        {"smallSample", figure.value.small},
        {"target", nullptr}, // the plan sets none
        {"previous", valueJson(figure.previous, figure.kind)},
        {"status", figure.value.isMeasured() ? "measured" : "missing"},
        {"origin", originJson(plan, figure.value)},
    };
}

Json costJson(const ActionCost &cost)
{
    return {{"state", toJson(cost.state)}, {"perYear", toJson(cost.perYear)}, {"once", toJson(cost.once)}};
}

Json actionJson(const Plan &plan, const ActionReview &action)
{
    Json json{
        {"code", toJson(action.code)},
        {"title", toJson(action.title)},
        {"status", toJson(action.now.status)},
        {"previousStatus", toJson(action.before.status)},
        {"late", action.now.late},
        {"lateSince", toJson(action.now.lateSince)},
        {"waitingFor", action.waitingForCode.isEmpty() ? Json(nullptr) : toJson(action.waitingForCode)},
        {"progress",
         {{"stepsDone", action.now.stepsDone},
          {"stepsTotal", action.now.stepsTotal},
          {"indicatorsMeasured", action.now.indicatorsMeasured},
          {"indicatorsTotal", action.now.indicatorsTotal}}},
        {"cost", costJson(action.now.cost)},
        {"pointsToClarify", action.pointsToClarify},
    };
    json["indicators"] = Json::array();
    for (const IndicatorFigure &figure : action.indicators)
        json["indicators"].push_back(figureJson(plan, figure));
    return json;
}

Json costTotalJson(const CostTotal &cost)
{
    return {{"yearlyKnown", toJson(cost.yearlyKnown)},
            {"onceKnown", toJson(cost.onceKnown)},
            {"atLeast", cost.atLeast()},
            {"notCosted", toJson(cost.notCosted)}};
}

Json totalsJson(const ReviewTotals &totals)
{
    Json byStatus = Json::object();
    for (const auto &[status, count] : totals.byStatus)
        byStatus[toCode(status).toStdString()] = count;
    return {
        {"actions", totals.actions},
        {"byStatus", byStatus},
        {"late", totals.late},
        {"waiting", totals.waiting},
        {"steps", {{"done", totals.stepsDone}, {"total", totals.stepsTotal}}},
        // no series of obligations can be recorded yet, so none is due
        {"obligations", {{"due", 0}, {"kept", 0}, {"missed", 0}, {"open", 0}}},
        {"indicators",
         {{"total", totals.indicators},
          {"measured", totals.indicatorsMeasured},
          {"computed", 0},
          {"withTarget", 0},
          {"onTrack", 0}}},
        {"cost", costTotalJson(totals.cost)},
    };
}

Json headJson(const PlanInfo &info)
{
    return {{"title", toJson(info.title)},
            {"authority", toJson(info.authority)},
            {"periodStart", isoJson(info.periodStart)},
            {"periodEnd", isoJson(info.periodEnd)},
            {"fictitious", info.fictitious}};
}

Json logJson(const LogEntry &entry)
{
    return {
        {"sequence", entry.sequence},
        {"at", toJson(entry.at.toString(Qt::ISODateWithMs))},
        {"who", toJson(entry.who)},
        {"step", toJson(entry.step.toString(QUuid::WithoutBraces))},
        {"origin", toJson(entry.origin)},
        {"verb", toJson(entry.verb)},
        {"subject", toJson(entry.subject)},
        {"entity", toJson(entry.change.entity)},
        {"entityId", toJson(entry.change.entityId.toString(QUuid::WithoutBraces))},
        {"field", toJson(entry.change.field)},
        {"before", toJson(entry.change.before)},
        {"after", toJson(entry.change.after)},
    };
}

} // namespace

QByteArray writeReview(const Plan &plan, const AnnualReview &review)
{
    Json document{
        {"year", review.year},
        {"asOf", toJson(review.asOf)},
        {"plan", headJson(plan.info())},
        {"totals", totalsJson(review.totals)},
        {"previousTotals", totalsJson(review.before)},
        {"pointsToClarify", review.pointsToClarify.size()},
    };
    document["challenges"] = Json::array();
    for (const ChallengeReview &challenge : review.challenges) {
        Json part{{"number", challenge.number},
                  {"title", toJson(challenge.title)},
                  {"totals", totalsJson(challenge.totals)}};
        part["actions"] = Json::array();
        for (const ActionReview &action : challenge.actions)
            part["actions"].push_back(actionJson(plan, action));
        document["challenges"].push_back(part);
    }
    return written(document);
}

QByteArray writeInfo(const Plan &plan, int schemaVersion, const std::optional<LogEntry> &lastChange)
{
    Json document = headJson(plan.info());
    document["schemaVersion"] = schemaVersion;
    Json counts = Json::object();
    Entities::forEach([&]<class Entity>() { counts[Fields<Entity>::table] = plan.table<Entity>().size(); });
    document["counts"] = counts;
    document["lastChange"] = lastChange ? logJson(*lastChange) : Json(nullptr);
    return written(document);
}

QByteArray writeShown(const Plan &plan, const Challenge &challenge)
{
    return written(challengeJson(plan, challenge));
}

QByteArray writeShown(const Plan &plan, const ActionSheet &action)
{
    return written(exchange::actionJson(plan, action));
}

QByteArray writeShown(const Plan &plan, const Indicator &indicator)
{
    return written(indicatorJson(plan, indicator));
}

QByteArray writeCheck(const Plan &plan, const QStringList &problems,
                      const std::vector<ClarificationPoint> &points)
{
    Json document{{"sound", problems.isEmpty()}, {"problems", toJson(problems)}};
    document["pointsToClarify"] = Json::array();
    for (const ClarificationPoint &point : points) {
        const ActionSheet *action = plan.find(point.actionId);
        document["pointsToClarify"].push_back(
            {{"action", action ? toJson(plan.code(*action)) : Json(nullptr)},
             {"kind", toJson(point.kind)},
             {"field", toJson(point.field)},
             {"wording", toJson(point.wording)},
             {"comment", toJson(point.comment)}});
    }
    return written(document);
}

QByteArray writeLog(const std::vector<LogEntry> &log)
{
    Json document = Json::array();
    for (const LogEntry &entry : log)
        document.push_back(logJson(entry));
    return written(document);
}

QByteArray writeImported(const ChangeSet &set, bool dryRun)
{
    Json rows = Json::object();
    for (const auto &[table, count] : verbs::countByEntity(set))
        rows[table.toStdString()] = count;
    return written({{"dryRun", dryRun}, {"rows", rows}});
}

} // namespace jalon::exchange
