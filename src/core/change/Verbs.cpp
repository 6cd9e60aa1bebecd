// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Verbs.h"

#include <algorithm>

namespace jalon::core {

QString subjectOf(const Plan &plan, const Row &row)
{
    if (const auto *challenge = std::get_if<Challenge>(&row))
        return plan.code(*challenge);
    if (const auto *action = std::get_if<ActionSheet>(&row))
        return plan.code(*action);
    if (const auto *indicator = std::get_if<Indicator>(&row))
        return plan.code(*indicator);
    if (const auto *party = std::get_if<Party>(&row))
        return party->name;
    if (const auto *measurement = std::get_if<Measurement>(&row)) {
        const Indicator *indicator = plan.find(measurement->indicatorId);
        return indicator ? plan.code(*indicator) : QString();
    }
    const ActionSheet *action = plan.find(actionOf(plan, {}, row));
    return action ? plan.code(*action) : QString();
}

namespace verbs {

namespace {

template <class Entity>
void appendRemoval(const Entity &row, std::vector<Change> &changes)
{
    changes.push_back({Row(row), std::nullopt});
}

template <class Entity>
void appendChildren(const Plan &plan, const Id<ActionSheet> &action, std::vector<Change> &changes)
{
    for (const Entity *row : plan.childrenOf<Entity>(action))
        appendRemoval(*row, changes);
}

void appendAction(const Plan &plan, const ActionSheet &action, std::vector<Change> &changes)
{
    for (const Indicator *indicator : plan.childrenOf<Indicator>(action.id)) {
        detail::appendDependents(plan, indicator->id, changes);
        appendRemoval(*indicator, changes);
    }
    appendChildren<Clarification>(plan, action.id, changes);
    appendChildren<StateStatement>(plan, action.id, changes);
    const auto gone = [&](const ActionLink &link) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const Change &c) { return idOf(*c.before) == link.id.value; });
    };
    for (const ActionLink &link : plan.table<ActionLink>().rows()) {
        if ((link.actionId == action.id || link.targetId == action.id) && !gone(link))
            appendRemoval(link, changes);
    }
    appendChildren<CostLine>(plan, action.id, changes);
    appendChildren<ExpectedResult>(plan, action.id, changes);
    appendChildren<MethodStep>(plan, action.id, changes);
    appendChildren<ActionParty>(plan, action.id, changes);
    appendRemoval(action, changes);
}

template <class Entity>
ChangeSet addRow(const Plan &plan, Entity row, Verb verb = Verb::Add)
{
    if (row.id.isNull())
        row.id = Id<Entity>::create();
    normalise(row);
    const QString subject = subjectOf(plan, row);
    return {verb, detail::table<Entity>(), {}, subject, {{std::nullopt, Row(std::move(row))}}};
}

template <class Entity>
ChangeSet removeRow(const Plan &plan, const Id<Entity> &id)
{
    const Entity *row = plan.find(id);
    if (!row)
        return {};
    return {Verb::Remove, detail::table<Entity>(), {}, subjectOf(plan, *row), {{Row(*row), std::nullopt}}};
}

const ActionParty *placeOf(const Plan &plan, const Id<ActionSheet> &action, PartyRole role,
                           const Id<Party> &party)
{
    for (const ActionParty *place : plan.childrenOf<ActionParty>(action)) {
        if (place->role == role && place->partyId == party)
            return place;
    }
    return nullptr;
}

/// A rate's percentage follows from its parts; what stands there is only kept where the parts are unknown.
void completeRate(const Plan &plan, Measurement &measurement)
{
    const Indicator *indicator = plan.find(measurement.indicatorId);
    if (indicator && indicator->kind == IndicatorKind::Rate && measurement.numerator &&
        measurement.denominator && measurement.denominator->units() != 0)
        measurement.value = Decimal::percent(*measurement.numerator, *measurement.denominator);
}

} // namespace

void detail::appendDependents(const Plan &plan, const Id<Indicator> &id, std::vector<Change> &changes)
{
    for (const Measurement *measurement : plan.measurements(id))
        appendRemoval(*measurement, changes);
}

int nextChallengeNumber(const Plan &plan)
{
    int highest = 0;
    for (const Challenge &challenge : plan.table<Challenge>().rows())
        highest = std::max(highest, challenge.number);
    return highest + 1;
}

int nextActionNumber(const Plan &plan, const Id<Challenge> &challenge)
{
    int highest = 0;
    for (const ActionSheet *action : plan.childrenOf<ActionSheet>(challenge))
        highest = std::max(highest, action->number);
    return highest + 1;
}

int nextIndicatorNumber(const Plan &plan, const Id<ActionSheet> &action)
{
    int highest = 0;
    for (const Indicator *indicator : plan.childrenOf<Indicator>(action))
        highest = std::max(highest, indicator->number);
    return highest + 1;
}

ChangeSet addChallenge(const Plan &plan, Challenge challenge)
{
    if (challenge.number == 0)
        challenge.number = nextChallengeNumber(plan);
    return addRow(plan, std::move(challenge));
}

ChangeSet addAction(const Plan &plan, ActionSheet action)
{
    if (action.number == 0)
        action.number = nextActionNumber(plan, action.challengeId);
    return addRow(plan, std::move(action));
}

ChangeSet moveAction(const Plan &plan, const Id<ActionSheet> &id, const Id<Challenge> &challenge, int number)
{
    const ActionSheet *action = plan.find(id);
    if (!action)
        return {};
    ActionSheet after = *action;
    after.challengeId = challenge;
    after.number = number;
    ChangeSet set = edit(plan, std::move(after));
    if (!set.isEmpty())
        set.verb = Verb::Move;
    return set;
}

ChangeSet removeAction(const Plan &plan, const Id<ActionSheet> &id)
{
    const ActionSheet *action = plan.find(id);
    if (!action)
        return {};
    ChangeSet set{Verb::Remove, detail::table<ActionSheet>(), {}, plan.code(*action), {}};
    appendAction(plan, *action, set.changes);
    return set;
}

ChangeSet removeChallenge(const Plan &plan, const Id<Challenge> &id)
{
    const Challenge *challenge = plan.find(id);
    if (!challenge)
        return {};
    ChangeSet set{Verb::Remove, detail::table<Challenge>(), {}, plan.code(*challenge), {}};
    for (const ActionSheet *action : plan.actions(id))
        appendAction(plan, *action, set.changes);
    appendRemoval(*challenge, set.changes);
    // a link between two sheets of the challenge is removed with the first of them; a sheet may go only after
    // all links that lead to it have gone
    std::stable_partition(set.changes.begin(), set.changes.end(), [](const Change &change) {
        return std::holds_alternative<ActionLink>(*change.before);
    });
    return set;
}

ChangeSet addParty(const Plan &plan, Party party)
{
    return addRow(plan, std::move(party));
}

ChangeSet removeParty(const Plan &plan, const Id<Party> &id)
{
    const Party *party = plan.find(id);
    if (!party)
        return {};
    ChangeSet set{Verb::Remove, detail::table<Party>(), {}, party->name, {}};
    for (const ActionParty &place : plan.table<ActionParty>().rows()) {
        if (place.partyId != id)
            continue;
        const ChangeSet one = removeItem(plan, place.id);
        set.changes.insert(set.changes.end(), one.changes.begin(), one.changes.end());
    }
    appendRemoval(*party, set.changes);
    return set;
}

ChangeSet assignParty(const Plan &plan, const Id<ActionSheet> &action, PartyRole role, const Id<Party> &party,
                      int position)
{
    if (placeOf(plan, action, role, party))
        return {};
    ChangeSet set =
        addItem(plan, ActionParty{placeId(action, role, party), action, party, role, 0}, position);
    set.verb = Verb::Assign;
    set.field = toCode(role);
    return set;
}

ChangeSet assignNewParty(const Plan &plan, const Id<ActionSheet> &action, PartyRole role, Party party)
{
    if (party.id.isNull())
        party.id = Id<Party>::create();
    const Id<Party> id = party.id;
    ChangeSet set = assignParty(plan, action, role, id);
    const ChangeSet creation = addParty(plan, std::move(party));
    set.changes.insert(set.changes.begin(), creation.changes.begin(), creation.changes.end());
    return set;
}

ChangeSet releaseParty(const Plan &plan, const Id<ActionSheet> &action, PartyRole role,
                       const Id<Party> &party)
{
    const ActionParty *place = placeOf(plan, action, role, party);
    if (!place)
        return {};
    ChangeSet set = removeItem(plan, place->id);
    set.verb = Verb::Release;
    set.field = toCode(role);
    return set;
}

ChangeSet replaceParty(const Plan &plan, const Id<ActionSheet> &action, PartyRole role, const Id<Party> &from,
                       const Id<Party> &to)
{
    const ActionParty *place = placeOf(plan, action, role, from);
    if (!place || from == to)
        return {};
    if (placeOf(plan, action, role, to))
        return releaseParty(plan, action, role, from);
    ActionParty after = *place;
    after.id = placeId(action, role, to);
    after.partyId = to;
    return {Verb::Assign,
            detail::table<ActionParty>(),
            toCode(role),
            subjectOf(plan, *place),
            {{Row(*place), std::nullopt}, {std::nullopt, Row(std::move(after))}}};
}

ChangeSet setState(const Plan &plan, const Id<ActionSheet> &action, const QDate &date, ActionState state,
                   const QString &comment)
{
    for (const StateStatement *present : plan.states(action)) {
        if (present->date != date)
            continue;
        StateStatement after = *present;
        after.state = state;
        if (!comment.isEmpty())
            after.comment = comment;
        ChangeSet set = edit(plan, std::move(after));
        set.verb = Verb::SetState;
        return set.isEmpty() ? ChangeSet{} : set;
    }
    return addRow(plan, StateStatement{{}, action, date, state, comment}, Verb::SetState);
}

ChangeSet removeState(const Plan &plan, const Id<StateStatement> &id)
{
    return removeRow(plan, id);
}

ChangeSet recordMeasurement(const Plan &plan, Measurement measurement)
{
    completeRate(plan, measurement);
    return addRow(plan, std::move(measurement), Verb::Measure);
}

ChangeSet editMeasurement(const Plan &plan, Measurement measurement)
{
    completeRate(plan, measurement);
    ChangeSet set = edit(plan, std::move(measurement));
    if (!set.isEmpty())
        set.verb = Verb::Measure;
    return set;
}

ChangeSet removeMeasurement(const Plan &plan, const Id<Measurement> &id)
{
    return removeRow(plan, id);
}

ChangeSet addLink(const Plan &plan, ActionLink link)
{
    return addRow(plan, std::move(link));
}

ChangeSet removeLink(const Plan &plan, const Id<ActionLink> &id)
{
    return removeRow(plan, id);
}

ChangeSet addClarification(const Plan &plan, Clarification point)
{
    return addRow(plan, std::move(point));
}

ChangeSet settleClarification(const Plan &plan, const Id<Clarification> &id, bool settled)
{
    ChangeSet set = setField(plan, id, &Clarification::settled, settled);
    if (!set.isEmpty())
        set.verb = Verb::Settle;
    return set;
}

ChangeSet removeClarification(const Plan &plan, const Id<Clarification> &id)
{
    return removeRow(plan, id);
}

ChangeSet createPlan(const Plan &plan)
{
    ChangeSet set{Verb::Create, detail::table<PlanInfo>(), {}, plan.info().title, {}};
    Entities::forEach([&]<class Entity>() {
        for (Entity row : plan.table<Entity>().rows()) {
            normalise(row);
            set.changes.push_back({std::nullopt, Row(std::move(row))});
        }
    });
    return set;
}

std::vector<std::pair<QString, int>> countByEntity(const ChangeSet &set)
{
    std::vector<std::pair<QString, int>> counts;
    Entities::forEach([&]<class Entity>() {
        const auto holds = [](const Change &c) {
            return std::holds_alternative<Entity>(c.before ? *c.before : *c.after);
        };
        const auto count = std::count_if(set.changes.begin(), set.changes.end(), holds);
        if (count > 0)
            counts.emplace_back(detail::table<Entity>(), int(count));
    });
    return counts;
}

} // namespace verbs

} // namespace jalon::core
