// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ManyActions.h"

using namespace jalon::core;

namespace jalon::bench {

namespace {

constexpr int CopiesPerChallenge = 10;
constexpr int NumbersPerCopy = 10; // more than any challenge of the sample has

using Renamed = QHash<QUuid, QUuid>;

template <class Entity>
constexpr bool isBelowChallenges =
    !std::is_same_v<Entity, PlanInfo> && !std::is_same_v<Entity, ContextFigure> &&
    !std::is_same_v<Entity, Criterion> && !std::is_same_v<Entity, Party> &&
    !std::is_same_v<Entity, Challenge>;

/// What there is once in a plan, or once a year, whatever its size. Years are not closed: a seal holds the
/// plan it was made of.
template <class Entity>
constexpr bool isOnce = std::is_same_v<Entity, BodyMember> || std::is_same_v<Entity, YearClosing>;

/// Whether a copy of the sample has the row too: an introduction of a year stands once in a plan, a comment
/// once for each challenge.
template <class Entity>
bool isCopied(const Entity &row, int copy)
{
    if constexpr (isOnce<Entity>)
        return copy == 0 && !std::is_same_v<Entity, YearClosing>;
    else if constexpr (std::is_same_v<Entity, YearText>)
        return row.actionId || copy == 0 || (row.challengeId && copy % CopiesPerChallenge == 0);
    else
        return true;
}

/// New ids for the rows of an entity.
template <class Entity>
void rename(const Plan &sample, Renamed &names)
{
    for (const Entity &row : sample.table<Entity>().rows())
        names.insert(row.id.value, QUuid::createUuid());
}

/// The row with every id in it replaced by its new one; what has none keeps its own.
template <class Entity>
Entity renamed(Entity row, const Renamed &names)
{
    const auto replace = [&]<class Other>(Id<Other> &id) { id.value = names.value(id.value, id.value); };
    forEachField<Entity>([&](const auto &field) {
        if constexpr (requires { replace(row.*field.member); })
            replace(row.*field.member);
        else if constexpr (requires { replace(*(row.*field.member)); }) {
            if (row.*field.member)
                replace(*(row.*field.member));
        }
    });
    return row;
}

/// A line of an amendment names its row and its action in words.
void renameWords(AmendmentChange &line, const Plan &plan, const Plan &sample, const Renamed &names)
{
    const QUuid row(line.row);
    line.row = names.value(row, row).toString(QUuid::WithoutBraces);
    const ActionSheet *action = sample.actionByCode(line.action);
    if (const ActionSheet *copy =
            action ? plan.find(Id<ActionSheet>{names.value(action->id.value, action->id.value)}) : nullptr)
        line.action = plan.code(*copy);
}

void addMeasurements(Plan &plan, const Measurement &measurement, int count)
{
    for (int i = 0; i < count; ++i) {
        Measurement more = measurement;
        if (i > 0)
            more.id = Id<Measurement>::create();
        more.date = measurement.date.addDays(7 * i);
        plan.table<Measurement>().insert(more);
    }
}

void addCopy(Plan &plan, const Plan &sample, int copy, const Renamed &challenges, int measurements)
{
    Renamed names = challenges;
    if (copy > 0)
        Entities::forEach([&]<class Entity>() {
            if constexpr (isBelowChallenges<Entity>)
                rename<Entity>(sample, names);
        });
    Entities::forEach([&]<class Entity>() {
        if constexpr (isBelowChallenges<Entity>) {
            for (const Entity &row : sample.table<Entity>().rows()) {
                if (!isCopied(row, copy))
                    continue;
                Entity one = renamed(row, names);
                if constexpr (std::is_same_v<Entity, ActionSheet>)
                    one.number += copy % CopiesPerChallenge * NumbersPerCopy;
                if constexpr (std::is_same_v<Entity, Proposal> || std::is_same_v<Entity, Opinion>)
                    one.number += copy * sample.table<Entity>().size();
                if constexpr (std::is_same_v<Entity, AmendmentChange>)
                    renameWords(one, plan, sample, names);
                if constexpr (std::is_same_v<Entity, Measurement>)
                    addMeasurements(plan, one, measurements);
                else
                    plan.table<Entity>().insert(one);
            }
        }
    });
}

} // namespace

Plan manyActions(const Plan &sample, int copies, int measurements)
{
    Plan plan;
    Entities::forEach([&]<class Entity>() {
        // No seal holds a plan that was multiplied: its years are open.
        if constexpr (!isBelowChallenges<Entity> && !std::is_same_v<Entity, Challenge> &&
                      !std::is_same_v<Entity, YearClosing>)
            plan.table<Entity>() = sample.table<Entity>();
    });
    Renamed challenges;
    for (int copy = 0; copy < copies; ++copy) {
        const int set = copy / CopiesPerChallenge;
        if (copy % CopiesPerChallenge == 0) {
            if (set > 0)
                rename<Challenge>(sample, challenges);
            for (const Challenge &row : sample.table<Challenge>().rows()) {
                Challenge one = renamed(row, challenges);
                one.number += set * sample.table<Challenge>().size();
                plan.table<Challenge>().insert(one);
            }
        }
        addCopy(plan, sample, copy, challenges, measurements);
    }
    return plan;
}

} // namespace jalon::bench
