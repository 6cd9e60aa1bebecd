// SPDX-License-Identifier: GPL-3.0-or-later
// One table-driven property over every verb: perform, undo = start, redo = end. Then what each verb promises.
#include "core/change/Difference.h"
#include "core/change/Verbs.h"
#include "support/TinyPlan.h"

#include <functional>

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

/// Two challenges, three actions with everything on them, linked.
struct RichPlan : TinyPlan
{
    Id<ActionSheet> second = Id<ActionSheet>::create();
    Id<Challenge> other = Id<Challenge>::create();
    Id<Party> person = Id<Party>::create();
    Id<Party> service = Id<Party>::create();
    Id<Indicator> count;

    RichPlan()
    {
        perform(verbs::addChallenge(plan, {other, 0, u"Autre défi"_s, {}, {}}));
        ActionSheet sheet;
        sheet.id = second;
        sheet.challengeId = other;
        sheet.title = u"Autre action"_s;
        perform(verbs::addAction(plan, sheet));
        perform(verbs::addParty(plan, {person, PartyKind::Person, u"Une personne"_s, {u"U. Personne"_s}}));
        perform(verbs::addParty(plan, {service, PartyKind::Service, u"Service"_s, {}}));
        for (const auto &id : {action, second}) {
            perform(verbs::assignParty(plan, id, PartyRole::Pilot, person));
            perform(verbs::assignParty(plan, id, PartyRole::Pilot, service));
            perform(verbs::assignParty(plan, id, PartyRole::Partner, service));
        }
        for (int i = 0; i < 4; ++i) {
            addStep(SoftDate::year(2017 + i));
            ExpectedResult result;
            result.actionId = action;
            result.text = u"Résultat"_s;
            perform(verbs::addItem(plan, result));
        }
        addCost(Money::fromCents(100));
        addCost(Money::fromCents(200));
        count = addIndicator(IndicatorKind::Count);
        addIndicator(IndicatorKind::Milestone);
        measure(count, QDate(2017, 1, 1), 3);
        measure(count, QDate(2018, 1, 1), 4);
        perform(verbs::addLink(
            plan, {{}, action, second, LinkKind::Related, u"lien"_s, GateOutcome::Undecided, {}}));
        perform(verbs::addLink(plan,
                               {{}, second, action, LinkKind::Gate, u"porte"_s, GateOutcome::Undecided, {}}));
        perform(verbs::setState(plan, action, QDate(2017, 1, 1), ActionState::InProgress));
        perform(verbs::addClarification(plan, {{}, action, u"cost"_s, u"?"_s, u"À préciser"_s, false}));
        Criterion criterion;
        criterion.label = u"Critère"_s;
        perform(verbs::addItem(plan, criterion));
        perform(verbs::addItem(plan, criterion));
    }

    template <class Entity>
    Id<Entity> nth(size_t n) const
    {
        if constexpr (hasParent<Entity>)
            return plan.table<Entity>().childrenOf(action.value).at(n)->id;
        else
            return plan.table<Entity>().rows().at(n).id;
    }
};

struct Case
{
    const char *name;
    std::function<ChangeSet(const RichPlan &)> make;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"setField text",
         [](const RichPlan &p) {
             return verbs::setField(p.plan, p.action, &ActionSheet::context, u"Nouveau"_s);
         }},
        {"setField date",
         [](const RichPlan &p) {
             return verbs::setField(p.plan, p.action, &ActionSheet::end,
                                    SoftDate::month(2019, 4, u"avril 2019"_s));
         }},
        {"setField list",
         [](const RichPlan &p) {
             return verbs::setField(p.plan, p.action, &ActionSheet::funders, {u"A"_s, u"B"_s});
         }},
        {"setField plan",
         [](const RichPlan &p) {
             return verbs::setField(p.plan, p.plan.info().id, &PlanInfo::vision, u"Vision"_s);
         }},
        {"edit party",
         [](const RichPlan &p) {
             return verbs::edit(p.plan, Party{p.person, PartyKind::Role, u"Présidence"_s, {}});
         }},
        {"addItem first",
         [](const RichPlan &p) {
             MethodStep s;
             s.actionId = p.action;
             s.text = u"Neuf"_s;
             return verbs::addItem(p.plan, s, 1);
         }},
        {"addItem middle",
         [](const RichPlan &p) {
             ExpectedResult s;
             s.actionId = p.action;
             s.text = u"Neuf"_s;
             return verbs::addItem(p.plan, s, 3);
         }},
        {"addItem indicator",
         [](const RichPlan &p) {
             Indicator s;
             s.actionId = p.action;
             s.label = u"Neuf"_s;
             return verbs::addItem(p.plan, s);
         }},
        {"moveItem down", [](const RichPlan &p) { return verbs::moveItem(p.plan, p.nth<MethodStep>(0), 4); }},
        {"moveItem up", [](const RichPlan &p) { return verbs::moveItem(p.plan, p.nth<MethodStep>(3), 2); }},
        {"moveItem cost", [](const RichPlan &p) { return verbs::moveItem(p.plan, p.nth<CostLine>(0), 2); }},
        {"moveItem criterion",
         [](const RichPlan &p) {
             return verbs::moveItem(p.plan, p.nth<Criterion>(0),
                                    p.plan.find(p.nth<Criterion>(0))->position == 1 ? 2 : 1);
         }},
        {"removeItem step",
         [](const RichPlan &p) { return verbs::removeItem(p.plan, p.nth<MethodStep>(1)); }},
        {"removeItem indicator", [](const RichPlan &p) { return verbs::removeItem(p.plan, p.count); }},
        {"addChallenge",
         [](const RichPlan &p) {
             return verbs::addChallenge(p.plan, {{}, 0, u"Neuf"_s, {}, {}});
         }},
        {"addAction",
         [](const RichPlan &p) {
             ActionSheet a;
             a.challengeId = p.other;
             a.title = u"Neuve"_s;
             return verbs::addAction(p.plan, a);
         }},
        {"moveAction", [](const RichPlan &p) { return verbs::moveAction(p.plan, p.action, p.other, 7); }},
        {"removeAction", [](const RichPlan &p) { return verbs::removeAction(p.plan, p.action); }},
        {"removeChallenge", [](const RichPlan &p) { return verbs::removeChallenge(p.plan, p.challenge); }},
        {"addParty",
         [](const RichPlan &p) {
             return verbs::addParty(p.plan, {{}, PartyKind::Group, u"Groupe"_s, {}});
         }},
        {"removeParty", [](const RichPlan &p) { return verbs::removeParty(p.plan, p.service); }},
        {"assignParty",
         [](const RichPlan &p) {
             return verbs::assignParty(p.plan, p.action, PartyRole::Partner, p.person, 1);
         }},
        {"assignNewParty",
         [](const RichPlan &p) {
             return verbs::assignNewParty(p.plan, p.action, PartyRole::Pilot,
                                          {{}, PartyKind::Person, u"Neuve"_s, {}});
         }},
        {"releaseParty",
         [](const RichPlan &p) { return verbs::releaseParty(p.plan, p.action, PartyRole::Pilot, p.person); }},
        {"replaceParty",
         [](const RichPlan &p) {
             return verbs::replaceParty(p.plan, p.action, PartyRole::Partner, p.service, p.person);
         }},
        {"replaceParty by one present",
         [](const RichPlan &p) {
             return verbs::replaceParty(p.plan, p.action, PartyRole::Pilot, p.service, p.person);
         }},
        {"setState new",
         [](const RichPlan &p) {
             return verbs::setState(p.plan, p.action, QDate(2018, 1, 1), ActionState::Done);
         }},
        {"setState same day",
         [](const RichPlan &p) {
             return verbs::setState(p.plan, p.action, QDate(2017, 1, 1), ActionState::Stopped);
         }},
        {"removeState",
         [](const RichPlan &p) { return verbs::removeState(p.plan, p.nth<StateStatement>(0)); }},
        {"recordMeasurement",
         [](const RichPlan &p) {
             return verbs::recordMeasurement(
                 p.plan, {{}, p.count, QDate(2019, 1, 1), Decimal::fromInt(9), {}, {}, {}, u"s"_s, {}});
         }},
        {"editMeasurement",
         [](const RichPlan &p) {
             Measurement m = *p.plan.measurements(p.count)[0];
             m.value = Decimal::fromInt(99);
             return verbs::editMeasurement(p.plan, m);
         }},
        {"removeMeasurement",
         [](const RichPlan &p) {
             return verbs::removeMeasurement(p.plan, p.plan.measurements(p.count)[0]->id);
         }},
        {"addLink",
         [](const RichPlan &p) {
             return verbs::addLink(
                 p.plan,
                 {{}, p.action, p.second, LinkKind::Gate, {}, GateOutcome::Positive, QDate(2018, 1, 1)});
         }},
        {"removeLink", [](const RichPlan &p) { return verbs::removeLink(p.plan, p.nth<ActionLink>(0)); }},
        {"addClarification",
         [](const RichPlan &p) {
             return verbs::addClarification(p.plan, {{}, p.action, u"end"_s, {}, u"Quand ?"_s, false});
         }},
        {"settleClarification",
         [](const RichPlan &p) { return verbs::settleClarification(p.plan, p.nth<Clarification>(0), true); }},
        {"removeClarification",
         [](const RichPlan &p) { return verbs::removeClarification(p.plan, p.nth<Clarification>(0)); }},
        {"combined",
         [](const RichPlan &p) {
             return combined(
                 Verb::Paste, {},
                 {verbs::recordMeasurement(
                      p.plan, {{}, p.count, QDate(2019, 1, 1), Decimal::fromInt(1), {}, {}, {}, {}, {}}),
                  verbs::recordMeasurement(
                      p.plan, {{}, p.count, QDate(2020, 1, 1), Decimal::fromInt(2), {}, {}, {}, {}, {}})});
         }},
    };
    return all;
}

std::vector<int> positions(const Plan &plan, const Id<ActionSheet> &action)
{
    std::vector<int> found;
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action))
        found.push_back(step->position);
    return found;
}

} // namespace

TEST_CASE("Every verb: what it does is valid, undone it leaves no trace, redone it is there again")
{
    const RichPlan rich;
    REQUIRE(validate(rich.plan));
    for (const Case &test : cases()) {
        INFO(test.name);
        Plan plan = rich.plan;
        const ChangeSet set = test.make(rich);
        REQUIRE_FALSE(set.isEmpty());
        perform(plan, set);
        CHECK(validate(plan)); // the whole plan: nothing dangles
        CHECK_FALSE(plan == rich.plan);
        const Plan after = plan;
        REQUIRE(apply(plan, inverted(set)));
        CHECK(plan == rich.plan);
        REQUIRE(apply(plan, set));
        CHECK(plan == after);
        CHECK(inverted(inverted(set)) == set);
        CHECK_FALSE(set.entity.isEmpty());
    }
}

TEST_CASE("The difference of two plans turns one into the other, both ways")
{
    const RichPlan rich;
    CHECK(difference(rich.plan, rich.plan).isEmpty());
    for (const Case &test : cases()) {
        INFO(test.name);
        Plan after = rich.plan;
        perform(after, test.make(rich));
        Plan there = rich.plan;
        perform(there, difference(rich.plan, after));
        CHECK(there == after);
        perform(there, difference(after, rich.plan));
        CHECK(there == rich.plan);
    }
}

TEST_CASE("A set whose before is no longer true is refused whole")
{
    const RichPlan rich;
    for (const Case &test : cases()) {
        INFO(test.name);
        Plan plan = rich.plan;
        const ChangeSet set = test.make(rich);
        perform(plan, set);
        const Plan after = plan;
        const auto again = apply(plan, set);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Stale);
        CHECK(plan == after);
    }
}

TEST_CASE("A verb with nothing to do is an empty set")
{
    const RichPlan p;
    CHECK(verbs::setField(p.plan, p.action, &ActionSheet::title, u"Action"_s).isEmpty());
    CHECK(verbs::setField(p.plan, Id<ActionSheet>::create(), &ActionSheet::title, u"x"_s).isEmpty());
    CHECK(verbs::moveItem(p.plan, p.nth<MethodStep>(1), 2).isEmpty());
    CHECK(verbs::assignParty(p.plan, p.action, PartyRole::Pilot, p.person).isEmpty());
    CHECK(verbs::setState(p.plan, p.action, QDate(2017, 1, 1), ActionState::InProgress).isEmpty());
    CHECK(verbs::removeItem(p.plan, Id<MethodStep>::create()).isEmpty());
}

TEST_CASE("Lists keep their positions from 1 without gaps")
{
    RichPlan p;
    MethodStep step;
    step.actionId = p.action;
    step.text = u"Neuf"_s;
    p.perform(verbs::addItem(p.plan, step, 2));
    CHECK(positions(p.plan, p.action) == std::vector<int>{1, 2, 3, 4, 5});
    p.perform(verbs::moveItem(p.plan, p.nth<MethodStep>(1), 5));
    p.perform(verbs::removeItem(p.plan, p.nth<MethodStep>(0)));
    CHECK(positions(p.plan, p.action) == std::vector<int>{1, 2, 3, 4});
    CHECK(p.plan.childrenOf<MethodStep>(p.action).back()->text == u"Neuf"_s);
}

TEST_CASE("Codes are given once: removing an indicator renumbers nobody")
{
    RichPlan p;
    const QString second = p.plan.code(*p.plan.childrenOf<Indicator>(p.action)[1]);
    CHECK(second == u"1.1.2"_s);
    p.perform(verbs::removeItem(p.plan, p.count));
    CHECK(p.plan.code(*p.plan.childrenOf<Indicator>(p.action)[0]) == second);
    CHECK(p.plan.childrenOf<Indicator>(p.action)[0]->position == 1);
    CHECK(verbs::nextIndicatorNumber(p.plan, p.action) == 3);
    p.perform(verbs::moveAction(p.plan, p.action, p.other, 9));
    CHECK(p.plan.code(p.sheet()) == u"2.9"_s);
    CHECK(p.plan.indicatorByCode(u"2.9.2"_s) != nullptr);
    CHECK(p.plan.indicatorByCode(u"1.1.2"_s) == nullptr);
}

TEST_CASE("What goes with an action can be counted before asking")
{
    const RichPlan p;
    const auto counts = verbs::countByEntity(verbs::removeAction(p.plan, p.action));
    const auto of = [&](const char *table) {
        for (const auto &[name, count] : counts) {
            if (name == QLatin1StringView(table))
                return count;
        }
        return 0;
    };
    CHECK(of("method_step") == 4);
    CHECK(of("expected_result") == 4);
    CHECK(of("indicator") == 2);
    CHECK(of("measurement") == 2);
    CHECK(of("action_link") == 2); // its own and the one that leads to it
    CHECK(of("action_sheet") == 1);
}

TEST_CASE("The change log says field by field what changed")
{
    const RichPlan p;
    const auto edit =
        verbs::setField(p.plan, p.action, &ActionSheet::end, SoftDate::month(2019, 4, u"avril 2019"_s));
    const auto lines = fieldChanges(edit.changes[0]);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].field == u"end"_s);
    CHECK(lines[0].before.isEmpty());
    CHECK(lines[0].after == u"avril 2019"_s);
    CHECK(edit.field == u"end"_s);
    CHECK(edit.subject == u"1.1"_s);
    const auto removal = verbs::removeItem(p.plan, p.count);
    for (const Change &change : removal.changes) {
        const Row &row = change.before ? *change.before : *change.after;
        CHECK(actionOf(p.plan, removal, row) == p.action);
    }
}

TEST_CASE("Random edits: undo all is the start, redo all is the end")
{
    quint64 state = 20161014;
    const auto random = [&](int below) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((state >> 33) % quint64(below));
    };
    RichPlan p;
    const Plan start = p.plan;
    std::vector<ChangeSet> done;
    while (done.size() < 1000) {
        const auto steps = p.plan.childrenOf<MethodStep>(p.action);
        ChangeSet set;
        switch (random(8)) {
        case 0: {
            MethodStep step;
            step.actionId = p.action;
            step.text = u"Étape %1"_s.arg(done.size());
            set = verbs::addItem(p.plan, step, random(12));
            break;
        }
        case 1:
            if (steps.size() > 2)
                set = verbs::removeItem(p.plan, steps[size_t(random(int(steps.size())))]->id);
            break;
        case 2:
            if (!steps.empty())
                set = verbs::moveItem(p.plan, steps[size_t(random(int(steps.size())))]->id, random(12));
            break;
        case 3:
            set = verbs::setField(p.plan, p.action, &ActionSheet::remarks, u"r%1"_s.arg(random(5)));
            break;
        case 4:
            set = verbs::recordMeasurement(p.plan, {{},
                                                    p.count,
                                                    QDate(2016, 1, 1).addDays(random(1500)),
                                                    Decimal::fromInt(random(50)),
                                                    {},
                                                    {},
                                                    {},
                                                    {},
                                                    {}});
            break;
        case 5:
            if (const auto rows = p.plan.measurements(p.count); !rows.empty())
                set = verbs::removeMeasurement(p.plan, rows[size_t(random(int(rows.size())))]->id);
            break;
        case 6:
            set = verbs::setState(p.plan, p.action, QDate(2017, 1, 1).addDays(random(30)),
                                  ActionState(random(5)));
            break;
        case 7:
            set = random(2) ? verbs::assignParty(p.plan, p.second, PartyRole::Partner, p.person, random(4))
                            : verbs::releaseParty(p.plan, p.second, PartyRole::Partner, p.person);
            break;
        }
        if (set.isEmpty())
            continue;
        p.perform(set);
        done.push_back(set);
    }
    CHECK(validate(p.plan));
    const Plan end = p.plan;
    for (auto set = done.rbegin(); set != done.rend(); ++set)
        REQUIRE(apply(p.plan, inverted(*set)));
    CHECK(p.plan == start);
    for (const ChangeSet &set : done)
        REQUIRE(apply(p.plan, set));
    CHECK(p.plan == end);
}
