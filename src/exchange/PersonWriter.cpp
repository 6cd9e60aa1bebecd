// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PersonWriter.h"

#include "core/rules/Directory.h"
#include "core/rules/Mentions.h"
#include "core/rules/Opinions.h"
#include "exchange/FactsWriterParts.h"
#include "exchange/JsonWrite.h"
#include "exchange/PlanJson.h"

namespace jalon::exchange {

using namespace core;

namespace {

/// A list of the rows of these ids, each made by `make`.
template <class Entity, class Make>
Json rowsJson(const Plan &plan, const std::vector<Id<Entity>> &ids, Make make)
{
    Json list = Json::array();
    for (const Id<Entity> &id : ids) {
        if (const Entity *row = plan.find(id))
            list.push_back(make(*row));
    }
    return list;
}

class PersonJson
{
public:
    explicit PersonJson(const Plan &plan)
        : m_plan(plan)
    {
    }

    Json self(const Party &person) const
    {
        Json json = entityJson(person);
        const Party *home = person.organisationId ? m_plan.find(*person.organisationId) : nullptr;
        json["organisation"] = home ? toJson(home->name) : Json(nullptr);
        return json;
    }
    Json ties(const PartyTies &ties, const Id<Party> &party) const
    {
        return {
            {"pilotOf", actions(ties.pilotOf)},
            {"partnerOf", actions(ties.partnerOf)},
            {"ownerOf", indicators(ties.ownerOf)},
            {"journal",
             rowsJson(m_plan, ties.entries, [this](const JournalEntry &entry) { return entryJson(entry); })},
            {"members", rowsJson(m_plan, ties.members,
                                 [](const Party &member) {
                                     return Json{{"id", toJson(member.id)}, {"name", toJson(member.name)}};
                                 })},
            {"followUpBody", rowsJson(m_plan, ties.seats, entityJson<BodyMember>)},
            {"proposed", proposals(ties.proposed)},
            {"assessed", rowsJson(m_plan, ties.assessed,
                                  [&](const Proposal &proposal) { return assessed(proposal, party); })},
            {"opinionsToAnswer", opinions(ties.addressed)},
            {"received", rowsJson(m_plan, ties.received, entityJson<Transmission>)}};
    }
    Json owed(const Owed &owed) const
    {
        return {{"lateActions", actions(owed.lateActions)},
                {"lateObligations", obligations(owed.late)},
                {"dueSoon", obligations(owed.dueSoon)},
                {"unmeasured", indicators(owed.unmeasured)},
                {"replies", opinions(owed.replies)}};
    }
    Json mentions(const std::vector<Mention> &mentions) const
    {
        Json list = Json::array();
        for (const Mention &mention : mentions) {
            const ActionSheet *action = m_plan.find(mention.actionId);
            list.push_back({{"entity", toJson(mention.entity)},
                            {"id", toJson(mention.row.toString(QUuid::WithoutBraces))},
                            {"action", action ? toJson(m_plan.code(*action)) : Json(nullptr)},
                            {"field", toJson(mention.field)},
                            {"text", toJson(mention.text)}});
        }
        return list;
    }

private:
    Json actions(const std::vector<Id<ActionSheet>> &ids) const
    {
        return rowsJson(m_plan, ids, [this](const ActionSheet &action) {
            return Json{{"code", toJson(m_plan.code(action))}, {"title", toJson(displayTitle(action))}};
        });
    }
    Json indicators(const std::vector<Id<Indicator>> &ids) const
    {
        return rowsJson(m_plan, ids, [this](const Indicator &indicator) {
            return Json{{"code", toJson(m_plan.code(indicator))}, {"label", toJson(indicator.label)}};
        });
    }
    Json obligations(const std::vector<Id<Obligation>> &ids) const
    {
        return rowsJson(m_plan, ids, [this](const Obligation &obligation) {
            const ActionSheet *action = m_plan.find(obligation.actionId);
            return Json{{"action", action ? toJson(m_plan.code(*action)) : Json(nullptr)},
                        {"text", toJson(textOf(m_plan, obligation))},
                        {"due", toJson(obligation.due)}};
        });
    }
    Json proposals(const std::vector<Id<Proposal>> &ids) const
    {
        return rowsJson(m_plan, ids, [](const Proposal &proposal) {
            return Json{{"number", proposal.number}, {"title", toJson(proposal.title)}};
        });
    }
    /// A proposal with what that assessor said of it, and nobody else.
    Json assessed(const Proposal &proposal, const Id<Party> &assessor) const
    {
        Json answers = Json::array();
        for (const Criterion *criterion : m_plan.criteria()) {
            if (const Assessment *answer = assessmentOf(m_plan, proposal.id, criterion->id, assessor))
                answers.push_back({{"criterion", toJson(criterion->label)},
                                   {"answer", toJson(toCode(answer->answer))},
                                   {"evidence", toJson(answer->evidence)}});
        }
        return {{"number", proposal.number}, {"title", toJson(proposal.title)}, {"answers", answers}};
    }
    Json opinions(const std::vector<Id<Opinion>> &ids) const
    {
        return rowsJson(m_plan, ids, [](const Opinion &opinion) {
            return Json{{"number", opinion.number},
                        {"text", toJson(opinion.text)},
                        {"deadline", toJson(opinion.deadline)}};
        });
    }
    Json entryJson(const JournalEntry &entry) const
    {
        Json json = entityJson(entry);
        Json codes = Json::array();
        for (const ActionSheet *action : m_plan.actions(entry.id))
            codes.push_back(toJson(m_plan.code(*action)));
        json["actions"] = std::move(codes);
        return json;
    }

    const Plan &m_plan;
};

} // namespace

QByteArray writePerson(const Plan &plan, const Party &person, const QDate &asOf,
                       const std::vector<LogEntry> &log)
{
    const PersonJson parts(plan);
    Json history = Json::array();
    for (const LogEntry &line : linesNaming(person, log))
        history.push_back(logJson(line));
    const Json document{{"format", "jalon-person"},
                        {"version", 1},
                        {"plan", toJson(plan.info().title)},
                        {"asOf", toJson(asOf)},
                        {"person", parts.self(person)},
                        {"ties", parts.ties(tiesOf(plan, person.id), person.id)},
                        {"owes", parts.owed(owedBy(plan, person.id, asOf))},
                        {"mentions", parts.mentions(mentionsOf(plan, person.id))},
                        {"history", std::move(history)}};
    return written(document);
}

} // namespace jalon::exchange
