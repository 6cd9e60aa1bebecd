// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Verbs.h"

#include <algorithm>

namespace jalon::core {

namespace {

/// What documents quote of a row without a code: the number of a proposal or opinion, the year of a review.
QString documentNumber(const Row &row)
{
    if (const auto *proposal = std::get_if<Proposal>(&row))
        return QString::number(proposal->number);
    if (const auto *opinion = std::get_if<Opinion>(&row))
        return QString::number(opinion->number);
    if (const auto *closing = std::get_if<YearClosing>(&row))
        return QString::number(closing->year);
    if (const auto *sent = std::get_if<Transmission>(&row))
        return QString::number(sent->year);
    const auto *text = std::get_if<YearText>(&row);
    return text && !text->actionId ? QString::number(text->year) : QString();
}

} // namespace

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
    if (const auto *entry = std::get_if<JournalEntry>(&row))
        return entry->title;
    if (const auto *file = std::get_if<Attachment>(&row))
        return file->name;
    if (const auto *amendment = std::get_if<Amendment>(&row))
        return amendment->authority;
    if (const auto *session = std::get_if<BodySession>(&row))
        return session->title;
    if (const QString number = documentNumber(row); !number.isEmpty())
        return number;
    // a figure, a target, a rule: the indicator's code
    QString code;
    std::visit(
        [&](const auto &entity) {
            if constexpr (requires { entity.indicatorId; }) {
                if (const Indicator *indicator = plan.find(entity.indicatorId))
                    code = plan.code(*indicator);
            }
        },
        row);
    if (!code.isEmpty())
        return code;
    const ActionSheet *action = plan.find(actionOf(plan, {}, row));
    return action ? plan.code(*action) : QString();
}

namespace verbs {

namespace {

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
    return add(plan, std::move(challenge));
}

ChangeSet addAction(const Plan &plan, ActionSheet action)
{
    if (action.number == 0)
        action.number = nextActionNumber(plan, action.challengeId);
    return add(plan, std::move(action));
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
    return remove(plan, id);
}

ChangeSet removeChallenge(const Plan &plan, const Id<Challenge> &id)
{
    return remove(plan, id);
}

ChangeSet addParty(const Plan &plan, Party party)
{
    return add(plan, std::move(party));
}

ChangeSet removeParty(const Plan &plan, const Id<Party> &id)
{
    ChangeSet set = remove(plan, id);
    for (const ActionParty *place : plan.referring(&ActionParty::partyId, id)) {
        auto order = detail::siblings(plan, *place);
        std::erase(order, place);
        detail::renumber<ActionParty>(order, nullptr, set.changes);
    }
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
    ChangeSet set = add(plan, StateStatement{{}, action, date, state, comment});
    set.verb = Verb::SetState;
    return set;
}

ChangeSet removeState(const Plan &plan, const Id<StateStatement> &id)
{
    return remove(plan, id);
}

ChangeSet recordMeasurement(const Plan &plan, Measurement measurement)
{
    completeRate(plan, measurement);
    ChangeSet set = add(plan, std::move(measurement));
    set.verb = Verb::Measure;
    return set;
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
    return remove(plan, id);
}

ChangeSet addLink(const Plan &plan, ActionLink link)
{
    return add(plan, std::move(link));
}

ChangeSet removeLink(const Plan &plan, const Id<ActionLink> &id)
{
    return remove(plan, id);
}

ChangeSet addClarification(const Plan &plan, Clarification point)
{
    return add(plan, std::move(point));
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
    return remove(plan, id);
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
