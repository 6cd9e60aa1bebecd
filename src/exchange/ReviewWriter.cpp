// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of ReviewReader: proposals, the follow-up body, the years of review.
#include "exchange/JsonWrite.h"
#include "exchange/PlanJson.h"

#include <algorithm>
#include <tuple>

namespace jalon::exchange {

using namespace core;

namespace {

/// A sheet by its code.
Json codeJson(const Plan &plan, const std::optional<Id<ActionSheet>> &id)
{
    const ActionSheet *action = id ? plan.find(*id) : nullptr;
    return action ? toJson(plan.code(*action)) : Json(nullptr);
}

/// By what `key` makes of a row, then by id: an order that every copy of a plan has.
template <class Entity, class Key>
std::vector<const Entity *> inOrder(std::vector<const Entity *> rows, Key key)
{
    const auto place = [&](const Entity *row) { return std::tuple(key(*row), row->id.value); };
    std::sort(rows.begin(), rows.end(),
              [&](const Entity *a, const Entity *b) { return place(a) < place(b); });
    return rows;
}

Json assessmentJson(const Plan &plan, const Assessment &assessment)
{
    Json json = entityJson(assessment);
    const Criterion *criterion = plan.find(assessment.criterionId);
    json["criterion"] = criterion ? Json(criterion->position) : Json(nullptr);
    json["party"] = toJson(assessment.partyId);
    return json;
}

Json proposalJson(const Plan &plan, const Proposal &proposal)
{
    Json json = entityJson(proposal);
    json["party"] = toJson(proposal.partyId);
    json["action"] = codeJson(plan, proposal.actionId);
    const auto position = [&](const Assessment &row) {
        const Criterion *criterion = plan.find(row.criterionId);
        return criterion ? criterion->position : 0;
    };
    json["assessments"] = listJson(inOrder(plan.childrenOf<Assessment>(proposal.id), position),
                                   [&](const Assessment &row) { return assessmentJson(plan, row); });
    return json;
}

Json opinionJson(const Plan &plan, const Opinion &opinion)
{
    Json json = entityJson(opinion);
    json["session"] = toJson(opinion.sessionId);
    json["action"] = codeJson(plan, opinion.actionId);
    json["addressee"] = toJson(opinion.addresseeId);
    return json;
}

Json bodyJson(const Plan &plan)
{
    Json body = Json::object();
    if (const auto members = plan.members(); !members.empty())
        body["members"] = listJson(members, [](const BodyMember &row) {
            Json json = entityJson(row);
            json["party"] = toJson(row.partyId);
            return json;
        });
    if (const auto sessions = plan.sessions(); !sessions.empty())
        body["sessions"] = listJson(sessions, [](const BodySession &row) {
            Json json = entityJson(row);
            json["entry"] = toJson(row.entryId);
            return json;
        });
    if (const auto opinions = plan.opinions(); !opinions.empty())
        body["opinions"] = listJson(opinions, [&](const Opinion &row) { return opinionJson(plan, row); });
    return body;
}

Json yearTextJson(const Plan &plan, const YearText &text)
{
    Json json = entityJson(text);
    const Challenge *challenge = text.challengeId ? plan.find(*text.challengeId) : nullptr;
    json["challenge"] = challenge ? Json(challenge->number) : Json(nullptr);
    json["action"] = codeJson(plan, text.actionId);
    return json;
}

Json decisionJson(const Plan &plan, const ActionDecision &decision)
{
    Json json = entityJson(decision);
    json["action"] = codeJson(plan, decision.actionId);
    json["amendment"] = toJson(decision.amendmentId);
    return json;
}

Json transmissionJson(const Transmission &sent)
{
    Json json = entityJson(sent);
    json["party"] = toJson(sent.recipientId);
    return json;
}

} // namespace

void writeReviewYears(const Plan &plan, Json &document)
{
    const auto write = [&](const char *key, Json value) {
        if (!value.empty())
            document[key] = std::move(value);
    };
    const auto year = [](const auto &row) { return row.year; };
    write("proposals",
          listJson(plan.proposals(), [&](const Proposal &row) { return proposalJson(plan, row); }));
    write("followUpBody", bodyJson(plan));
    write("yearTexts", listJson(inOrder(plan.table<YearText>().all(), year),
                                [&](const YearText &row) { return yearTextJson(plan, row); }));
    write("decisions", listJson(inOrder(plan.table<ActionDecision>().all(), year),
                                [&](const ActionDecision &row) { return decisionJson(plan, row); }));
    write("closings", listJson(inOrder(plan.table<YearClosing>().all(), year)));
    write("transmissions", listJson(plan.transmissions(), transmissionJson));
}

} // namespace jalon::exchange
