// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of YearReader: what a plan gathers in the course of its years.
#include "exchange/JsonWrite.h"
#include "exchange/PlanJson.h"

#include <algorithm>
#include <tuple>

namespace jalon::exchange {

using namespace core;

namespace {

/// A step by its position in the method of the sheet; by its id where it is another sheet's.
Json stepJson(const Plan &plan, const std::optional<Id<MethodStep>> &id, const Id<ActionSheet> &action)
{
    const MethodStep *step = id ? plan.find(*id) : nullptr;
    if (!step)
        return nullptr;
    return step->actionId == action ? Json(step->position) : toJson(step->id);
}

/// By name; several of one name by id.
Json attachmentsJson(std::vector<const Attachment *> attachments)
{
    const auto order = [](const Attachment *row) { return std::tuple(row->name, row->id.value); };
    std::sort(attachments.begin(), attachments.end(),
              [&](const Attachment *a, const Attachment *b) { return order(a) < order(b); });
    return listJson(attachments, [](const Attachment &row) {
        Json json = entityJson(row);
        if (row.entryId && row.obligationId)
            json["obligation"] = toJson(*row.obligationId);
        return json;
    });
}

Json obligationJson(const Plan &plan, const Obligation &obligation)
{
    Json json = entityJson(obligation);
    json["step"] = stepJson(plan, obligation.stepId, obligation.actionId);
    json["entry"] = toJson(obligation.entryId);
    // what belongs to an entry too is written there
    auto attachments = plan.referring(&Attachment::obligationId, obligation.id);
    std::erase_if(attachments, [](const Attachment *row) { return row->entryId.has_value(); });
    json["attachments"] = attachmentsJson(std::move(attachments));
    return json;
}

Json entryJson(const Plan &plan, const JournalEntry &entry)
{
    Json json = entityJson(entry);
    json["actions"] = listJson(plan.actions(entry.id),
                               [&](const ActionSheet &action) { return toJson(plan.code(action)); });
    json["parties"] = listJson(plan.parties(entry.id), [](const Party &party) { return toJson(party.id); });
    json["attachments"] = attachmentsJson(plan.referring(&Attachment::entryId, entry.id));
    return json;
}

Json amendmentJson(const Plan &plan, const Amendment &amendment)
{
    Json json = entityJson(amendment);
    auto changes = plan.childrenOf<AmendmentChange>(amendment.id);
    const auto order = [](const AmendmentChange *row) {
        return std::tuple(row->action, row->entity, row->row, row->field, row->id.value);
    };
    std::sort(changes.begin(), changes.end(),
              [&](const AmendmentChange *a, const AmendmentChange *b) { return order(a) < order(b); });
    json["changes"] = listJson(changes);
    return json;
}

} // namespace

void writeObligations(const Plan &plan, const ActionSheet &action, Json &json)
{
    if (const auto rows = plan.obligations(action.id); !rows.empty())
        json["obligations"] =
            listJson(rows, [&](const Obligation &row) { return obligationJson(plan, row); });
}

void writeDefinition(const Plan &plan, const Indicator &indicator, Json &json)
{
    if (indicator.ownerId)
        json["owner"] = toJson(*indicator.ownerId);
    if (const auto targets = plan.targets(indicator.id); !targets.empty())
        json["targets"] = listJson(targets);
    if (const IndicatorRule *rule = plan.rule(indicator.id)) {
        json["rule"] = entityJson(*rule);
        json["rule"]["step"] = stepJson(plan, rule->stepId, indicator.actionId);
    }
}

void writeJournal(const Plan &plan, Json &document)
{
    if (const auto entries = plan.journal(); !entries.empty())
        document["journal"] =
            listJson(entries, [&](const JournalEntry &row) { return entryJson(plan, row); });
}

void writeAmendments(const Plan &plan, Json &document)
{
    if (const auto rows = plan.amendments(); !rows.empty())
        document["amendments"] =
            listJson(rows, [&](const Amendment &row) { return amendmentJson(plan, row); });
}

} // namespace jalon::exchange
