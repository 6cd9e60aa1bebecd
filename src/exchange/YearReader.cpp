// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/YearReader.h"

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using namespace core;

/// A step is told by its position in the sheet's method; by its id where it is another sheet's.
void YearReader::readStep(JsonObject &object, const Id<ActionSheet> &action,
                          std::optional<Id<MethodStep>> &step)
{
    const auto value = object.member("step", JsonObject::Optional);
    if (!value || value->json().is_null())
        return;
    if (value->json().is_string())
        return value->read(step.emplace());
    int position = 0;
    value->read(position);
    for (const MethodStep *one : m_builder.plan().childrenOf<MethodStep>(action)) {
        if (one->position == position)
            step = one->id;
    }
    if (!step)
        value->refuse(ErrorCode::UnknownReference, Expected::existingStep());
}

void YearReader::readObligations(JsonObject &object, const Id<ActionSheet> &action)
{
    m_builder.readList<Obligation>(
        object, "obligations", JsonObject::Optional, [&](JsonObject &member, Obligation &obligation) {
            obligation.actionId = action;
            readStep(member, action, obligation.stepId);
            member.read("entry", obligation.entryId, JsonObject::Optional);
            m_builder.readList<Attachment>(
                member, "attachments", JsonObject::Optional,
                [&](JsonObject &, Attachment &attachment) { attachment.obligationId = obligation.id; });
        });
}

void YearReader::readDefinition(JsonObject &object, Indicator &indicator)
{
    object.read("owner", indicator.ownerId, JsonObject::Optional);
    m_builder.readList<Target>(object, "targets", JsonObject::Optional,
                               [&](JsonObject &, Target &target) { target.indicatorId = indicator.id; });
    readRule(object, indicator);
}

void YearReader::readRule(JsonObject &object, const Indicator &indicator)
{
    const auto value = object.member("rule", JsonObject::Optional);
    if (!value)
        return;
    IndicatorRule rule;
    rule.indicatorId = indicator.id;
    JsonObject member(*value);
    m_builder.readId(member, rule);
    m_builder.readKeys(member, rule);
    readStep(member, indicator.actionId, rule.stepId);
    member.finish();
    m_builder.add(std::move(rule), value->path());
}

void YearReader::readLinks(JsonObject &object, const Id<JournalEntry> &entry)
{
    if (const auto list = object.member("actions", JsonObject::Optional)) {
        for (const JsonValue &item : list->items()) {
            QString code;
            item.read(code);
            const ActionSheet *action = m_builder.plan().actionByCode(code);
            if (!action || m_builder.plan().code(*action) != code) {
                item.refuse(ErrorCode::UnknownReference, Expected::existingAction());
                return;
            }
            m_builder.add(JournalAction{linkId(entry, action->id), entry, action->id}, item.path());
        }
    }
    if (const auto list = object.member("parties", JsonObject::Optional)) {
        for (const JsonValue &item : list->items()) {
            Id<Party> party;
            item.read(party);
            if (!m_builder.plan().find(party))
                item.refuse(ErrorCode::UnknownReference, Expected::existingParty());
            m_builder.add(JournalParty{linkId(entry, party), entry, party}, item.path());
        }
    }
}

void YearReader::readJournal(JsonObject &document)
{
    m_builder.readList<JournalEntry>(
        document, "journal", JsonObject::Optional, [&](JsonObject &object, JournalEntry &entry) {
            readLinks(object, entry.id);
            m_builder.readList<Attachment>(
                object, "attachments", JsonObject::Optional, [&](JsonObject &member, Attachment &attachment) {
                    attachment.entryId = entry.id;
                    member.read("obligation", attachment.obligationId, JsonObject::Optional);
                });
        });
}

void YearReader::readAmendments(JsonObject &document)
{
    m_builder.readList<Amendment>(
        document, "amendments", JsonObject::Optional, [&](JsonObject &object, Amendment &amendment) {
            m_builder.readList<AmendmentChange>(
                object, "changes", JsonObject::Optional,
                [&](JsonObject &, AmendmentChange &change) { change.amendmentId = amendment.id; });
        });
}

} // namespace jalon::exchange
