// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FactsWriter.h"

#include "core/change/Verbs.h"
#include "exchange/FactsWriterParts.h"
#include "exchange/JsonWrite.h"
#include "exchange/PlanJson.h"

namespace jalon::exchange {

using namespace core;

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

QByteArray written(const Json &document)
{
    return QByteArray::fromStdString(document.dump(2)) + '\n';
}

Json planHeadJson(const PlanInfo &info)
{
    return {{"title", toJson(info.title)},
            {"authority", toJson(info.authority)},
            {"periodStart", isoJson(info.periodStart)},
            {"periodEnd", isoJson(info.periodEnd)},
            {"fictitious", info.fictitious}};
}

QByteArray writeInfo(const Plan &plan, int schemaVersion, const std::optional<LogEntry> &lastChange)
{
    Json document = planHeadJson(plan.info());
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
                      const std::vector<ClarificationPoint> &points,
                      const std::vector<BrokenSeal> &brokenSeals)
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
    document["brokenSeals"] = Json::array();
    for (const BrokenSeal &seal : brokenSeals)
        document["brokenSeals"].push_back({{"year", seal.year},
                                           {"closedOn", toJson(seal.closedOn)},
                                           {"readable", !seal.unreadable.has_value()}});
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
