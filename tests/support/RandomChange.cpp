// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RandomChange.h"

#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "core/rules/Validation.h"

namespace jalon::test {

using namespace core;

namespace {

template <class Entity>
const Entity *anyRow(const Plan &plan, Chance &chance)
{
    const auto &rows = plan.table<Entity>().rows();
    return rows.empty() ? nullptr : &rows[size_t(chance.below(int(rows.size())))];
}

/// Another content for any row of any entity, or for one field of it.
ChangeSet randomEdit(const Plan &plan, Chance &chance)
{
    ChangeSet set;
    int turn = chance.below(int(std::tuple_size_v<Entities::Tables>));
    Entities::forEach([&]<class Entity>() {
        const Entity *row = turn-- == 0 ? anyRow<Entity>(plan, chance) : nullptr;
        if (!row)
            return;
        Entity after = *row;
        constexpr int fields = int(std::tuple_size_v<decltype(Fields<Entity>::all)>);
        int which = chance.below(fields);
        forEachField<Entity>([&](const auto &field) {
            if (which-- == 0)
                randomize(chance, after.*field.member);
        });
        set = verbs::edit(plan, after);
    });
    return set;
}

template <Positioned Entity>
ChangeSet randomListChange(const Plan &plan, Chance &chance)
{
    const Entity *row = anyRow<Entity>(plan, chance);
    if (!row)
        return {};
    switch (chance.below(3)) {
    case 0:
        return verbs::moveItem<Entity>(plan, row->id, 1 + chance.below(5));
    case 1:
        return verbs::removeItem<Entity>(plan, row->id);
    default: {
        Entity added = *row;
        added.id = {};
        randomizeRow(chance, added);
        makeValid(chance, added);
        if constexpr (requires { added.number; })
            added.number = 0;
        return verbs::addItem(plan, added, 1 + chance.below(5));
    }
    }
}

ChangeSet randomSheetChange(const Plan &plan, Chance &chance)
{
    const ActionSheet *action = anyRow<ActionSheet>(plan, chance);
    const Challenge *challenge = anyRow<Challenge>(plan, chance);
    if (!action || !challenge || chance.below(8) == 0) {
        Challenge added;
        randomizeRow(chance, added);
        makeValid(chance, added);
        added.number = verbs::nextChallengeNumber(plan);
        return verbs::addChallenge(plan, added);
    }
    switch (chance.below(6)) {
    case 0:
        return verbs::removeAction(plan, action->id);
    case 1:
        return plan.challenges().size() > 2 ? verbs::removeChallenge(plan, challenge->id) : ChangeSet{};
    case 2:
        return verbs::moveAction(plan, action->id, challenge->id,
                                 verbs::nextActionNumber(plan, challenge->id));
    default: {
        ActionSheet added;
        randomizeRow(chance, added);
        makeValid(chance, added);
        added.challengeId = challenge->id;
        added.number = verbs::nextActionNumber(plan, challenge->id);
        return verbs::addAction(plan, added);
    }
    }
}

ChangeSet randomFollowUp(const Plan &plan, Chance &chance)
{
    const ActionSheet *action = anyRow<ActionSheet>(plan, chance);
    const Party *party = anyRow<Party>(plan, chance);
    const Indicator *indicator = anyRow<Indicator>(plan, chance);
    const Measurement *measurement = anyRow<Measurement>(plan, chance);
    switch (chance.below(5)) {
    case 0:
        return action ? verbs::setState(plan, action->id, QDate(2017, 1, 1).addDays(chance.below(900)),
                                        ActionState::Done, hostileTexts()[chance.below(4)])
                      : ChangeSet{};
    case 1:
        return action && party ? verbs::assignParty(plan, action->id, PartyRole::Partner, party->id)
                               : ChangeSet{};
    case 2:
        return party ? verbs::removeParty(plan, party->id) : ChangeSet{};
    case 3:
        return measurement ? verbs::removeMeasurement(plan, measurement->id) : ChangeSet{};
    default: {
        if (!indicator)
            return {};
        Measurement added;
        randomizeRow(chance, added);
        added.indicatorId = indicator->id;
        makeValid(chance, *indicator, added);
        return verbs::recordMeasurement(plan, added);
    }
    }
}

ChangeSet candidate(const Plan &plan, Chance &chance)
{
    switch (chance.below(8)) {
    case 0:
        return randomListChange<MethodStep>(plan, chance);
    case 1:
        return randomListChange<Indicator>(plan, chance);
    case 2:
        return randomListChange<CostLine>(plan, chance);
    case 3:
        return randomListChange<Criterion>(plan, chance);
    case 4:
        return randomSheetChange(plan, chance);
    case 5:
        return randomFollowUp(plan, chance);
    default:
        return randomEdit(plan, chance);
    }
}

} // namespace

ChangeSet randomChange(const Plan &plan, Chance &chance)
{
    for (;;) {
        const ChangeSet set = candidate(plan, chance);
        Plan after = plan;
        if (!set.isEmpty() && apply(after, set) && validate(after, set))
            return set;
    }
}

} // namespace jalon::test
