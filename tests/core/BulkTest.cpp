// SPDX-License-Identifier: GPL-3.0-or-later
// A bulk change is the single verbs one after the other, as one step.
#include "core/change/BulkVerbs.h"
#include "core/rules/Validation.h"
#include "support/RandomRows.h"
#include "support/SamplePlan.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

template <class Entity>
std::vector<Id<Entity>> some(const Plan &plan, Chance &chance)
{
    std::vector<Id<Entity>> ids;
    for (const Entity &row : plan.table<Entity>().rows()) {
        if (chance.below(3) > 0)
            ids.push_back(row.id);
    }
    if (!ids.empty())
        ids.push_back(ids.front()); // twice counts once
    ids.push_back(Id<Entity>::create());
    return ids;
}

Id<Party> somebody(const Plan &plan, Chance &chance)
{
    const auto &rows = plan.table<Party>().rows();
    return rows[size_t(chance.below(int(rows.size())))].id;
}

SheetsChange sheetsChange(const Plan &plan, Chance &chance)
{
    switch (chance.below(5)) {
    case 0:
        return BulkState{ActionState(chance.below(5)), QDate(2017, 1 + chance.below(12), 1), u"vu"_s};
    case 1:
        return BulkPilot{BulkPilot::How::Add, somebody(plan, chance)};
    case 2:
        return BulkPilot{BulkPilot::How::Replace, somebody(plan, chance), somebody(plan, chance)};
    case 3:
        return BulkPilot{BulkPilot::How::Remove, somebody(plan, chance)};
    default:
        return BulkDate{chance.below(2) == 0, SoftDate::month(2018, 1 + chance.below(12))};
    }
}

IndicatorsChange indicatorsChange(const Plan &plan, Chance &chance)
{
    switch (chance.below(3)) {
    case 0:
        return chance.below(4) == 0 ? BulkOwner{} : BulkOwner{somebody(plan, chance)};
    case 1:
        return BulkFrequency{Frequency(chance.below(7))};
    default:
        return BulkCollection{chance.below(2) == 0, u"Trop lourd"_s};
    }
}

// The same by hand, each verb on the plan as the one before left it.
template <class Entity, class Change>
Plan oneByOne(Plan plan, const std::vector<Id<Entity>> &ids, const Change &change)
{
    for (const Id<Entity> &id : ids) {
        for (const BulkLine &line : bulkLines(plan, {id}, change))
            REQUIRE(apply(plan, line.set));
    }
    return plan;
}

// Rows that a state adds have new ids each time; everything else is compared as it is.
Plan withoutIds(Plan plan)
{
    Plan same = plan;
    for (const StateStatement &row : plan.table<StateStatement>().rows()) {
        StateStatement after = row;
        after.id = {QUuid::createUuidV5(row.actionId.value, row.date.toString(Qt::ISODate))};
        same.table<StateStatement>().erase(row.id);
        same.table<StateStatement>().insert(after);
    }
    return same;
}

template <class Entity, class Change>
void holds(const Plan &start, const std::vector<Id<Entity>> &ids, const Change &change)
{
    const auto lines = bulkLines(start, ids, change);
    const ChangeSet set = verbs::bulk(start, lines);
    Plan plan = start;
    REQUIRE(apply(plan, set));
    CHECK(withoutIds(plan) == withoutIds(oneByOne(start, ids, change)));
    for (const BulkLine &line : lines)
        CHECK((line.answer == BulkLine::Answer::Changes) == !line.set.isEmpty());
    CHECK(lines.back().answer == BulkLine::Answer::Gone);
    CHECK(lines.size() <= ids.size());
    if (!set.isEmpty())
        CHECK(set.verb == Verb::Bulk);
    REQUIRE(apply(plan, inverted(set)));
    CHECK(plan == start);
}

} // namespace

TEST_CASE("A bulk change is the single verbs in sequence; its inverse gives the start")
{
    Chance chance(4);
    const Plan plan = samplePlan();
    REQUIRE(plan.table<Party>().size() > 1);
    for (int round = 0; round < 300; ++round) {
        INFO(round);
        holds(plan, some<ActionSheet>(plan, chance), sheetsChange(plan, chance));
        holds(plan, some<Indicator>(plan, chance), indicatorsChange(plan, chance));
    }
}

TEST_CASE("What a bulk change cannot do to a row is said, and the step is named after what it changes")
{
    TinyPlan tiny;
    const auto first = tiny.addParty(PartyKind::Person, u"Une personne"_s);
    const auto second = tiny.addParty(PartyKind::Person, u"Une autre"_s);
    ActionSheet other;
    other.id = Id<ActionSheet>::create();
    other.challengeId = tiny.challenge;
    other.title = u"Autre"_s;
    tiny.perform(verbs::addAction(tiny.plan, other));
    tiny.perform(verbs::assignParty(tiny.plan, tiny.action, PartyRole::Pilot, first));
    const std::vector<Id<ActionSheet>> both{tiny.action, other.id};

    auto lines = bulkLines(tiny.plan, both, SheetsChange(BulkPilot{BulkPilot::How::Replace, first, second}));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].answer == BulkLine::Answer::Changes);
    CHECK(lines[1].answer == BulkLine::Answer::NotThere);
    lines = bulkLines(tiny.plan, both, SheetsChange(BulkPilot{BulkPilot::How::Add, first}));
    CHECK(lines[0].answer == BulkLine::Answer::Same);
    CHECK(lines[1].answer == BulkLine::Answer::Changes);

    const ChangeSet set = verbs::bulk(
        tiny.plan, bulkLines(tiny.plan, both, SheetsChange(BulkDate{false, SoftDate::year(2019)})));
    CHECK(set.subject == u"1.1, 1.2"_s);
    CHECK(set.field == u"end"_s);
    CHECK(set.changes.size() == 2);
    CHECK(verbs::bulk(tiny.plan, {}).isEmpty());
}
