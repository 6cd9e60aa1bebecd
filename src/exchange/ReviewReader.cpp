// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReviewReader.h"

namespace jalon::exchange {

using namespace core;

namespace {

constexpr auto optional = JsonObject::Optional;

} // namespace

std::optional<Id<ActionSheet>> ReviewReader::readAction(JsonObject &object, JsonObject::Need need)
{
    const auto value = object.member("action", need);
    if (!value || value->json().is_null())
        return {};
    QString code;
    value->read(code);
    const ActionSheet *action = m_builder.plan().actionByCode(code);
    if (action && m_builder.plan().code(*action) == code)
        return action->id;
    value->refuse(ErrorCode::UnknownReference, Expected::existingAction());
    return {};
}

Id<Criterion> ReviewReader::readCriterion(JsonObject &object)
{
    const auto value = object.member("criterion");
    if (!value)
        return {};
    int position = 0;
    value->read(position);
    for (const Criterion *criterion : m_builder.plan().criteria()) {
        if (criterion->position == position)
            return criterion->id;
    }
    value->refuse(ErrorCode::UnknownReference, Expected::existingCriterion());
    return {};
}

std::optional<Id<Challenge>> ReviewReader::readChallenge(JsonObject &object)
{
    const auto value = object.member("challenge", optional);
    if (!value || value->json().is_null())
        return {};
    int number = 0;
    value->read(number);
    if (const Challenge *challenge = m_builder.plan().challengeByCode(QString::number(number)))
        return challenge->id;
    value->refuse(ErrorCode::UnknownReference, Expected::existingChallenge());
    return {};
}

void ReviewReader::readProposals(JsonObject &document)
{
    m_builder.readList<Proposal>(
        document, "proposals", optional, [&](JsonObject &object, Proposal &proposal) {
            object.read("party", proposal.partyId, optional);
            proposal.actionId = readAction(object);
            m_builder.readList<Assessment>(object, "assessments", optional,
                                           [&](JsonObject &member, Assessment &assessment) {
                                               assessment.proposalId = proposal.id;
                                               assessment.criterionId = readCriterion(member);
                                               member.read("party", assessment.partyId);
                                           });
        });
}

void ReviewReader::readBody(JsonObject &document)
{
    const auto value = document.member("followUpBody", optional);
    if (!value)
        return;
    JsonObject body(*value);
    m_builder.readList<BodyMember>(body, "members", optional, [](JsonObject &object, BodyMember &member) {
        object.read("party", member.partyId);
    });
    m_builder.readList<BodySession>(body, "sessions", optional, [](JsonObject &object, BodySession &session) {
        object.read("entry", session.entryId, optional);
    });
    m_builder.readList<Opinion>(body, "opinions", optional, [&](JsonObject &object, Opinion &opinion) {
        object.read("session", opinion.sessionId, optional);
        opinion.actionId = readAction(object);
        object.read("addressee", opinion.addresseeId, optional);
    });
    body.finish();
}

void ReviewReader::readYears(JsonObject &document)
{
    m_builder.readList<YearText>(document, "yearTexts", optional, [&](JsonObject &object, YearText &text) {
        text.challengeId = readChallenge(object);
        text.actionId = readAction(object);
    });
    m_builder.readList<ActionDecision>(
        document, "decisions", optional, [&](JsonObject &object, ActionDecision &decision) {
            decision.actionId = readAction(object, JsonObject::Required).value_or(Id<ActionSheet>{});
            object.read("amendment", decision.amendmentId, optional);
        });
    m_builder.readList<YearClosing>(document, "closings", optional);
    m_builder.readList<Transmission>(
        document, "transmissions", optional,
        [](JsonObject &object, Transmission &sent) { object.read("party", sent.recipientId, optional); });
}

void ReviewReader::read(JsonObject &document)
{
    readProposals(document);
    readBody(document);
    readYears(document);
}

} // namespace jalon::exchange
