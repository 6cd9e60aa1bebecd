// SPDX-License-Identifier: GPL-3.0-or-later
// The fictitious exercise: marked as such, the same plan underneath, and a follow-up that tells a coherent
// story.
#include "Shipped.h"

#include "core/review/AnnualReview.h"
#include "core/rules/Amendments.h"

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;

namespace {

QStringList lateCodes(const Plan &plan, const QDate &asOf)
{
    QStringList codes;
    for (const ActionSheet *action : plan.actions()) {
        if (situationOf(plan, *action, asOf).late)
            codes.append(plan.code(*action));
    }
    return codes;
}

/// What the years brought: journal, due dates, budgets, rules, targets, definitions.
void takeYearsAway(Plan &exercise)
{
    exercise.table<JournalEntry>() = {};
    exercise.table<JournalAction>() = {};
    exercise.table<JournalParty>() = {};
    exercise.table<Obligation>() = {};
    exercise.table<BudgetLine>() = {};
    exercise.table<IndicatorRule>() = {};
    exercise.table<Target>() = {};
    exercise.table<Proposal>() = {};
    exercise.table<Assessment>() = {};
    exercise.table<BodyMember>() = {};
    exercise.table<BodySession>() = {};
    exercise.table<Opinion>() = {};
    exercise.table<YearText>() = {};
    exercise.table<ActionDecision>() = {};
    exercise.table<YearClosing>() = {};
    exercise.table<Transmission>() = {};
    const std::vector<Indicator> indicators = exercise.table<Indicator>().rows();
    for (const Indicator &indicator : indicators) {
        Indicator plain;
        plain.id = indicator.id;
        plain.actionId = indicator.actionId;
        plain.number = indicator.number;
        plain.position = indicator.position;
        plain.label = indicator.label;
        plain.kind = indicator.kind;
        plain.unit = indicator.unit;
        plain.combine = indicator.combine;
        exercise.table<Indicator>().replace(plain);
    }
}

/// The plan as voted: only what an amendment names may differ from it.
void undoAmendments(Plan &exercise, const Plan &adopted)
{
    for (const ComparedValue &value : comparedWithVote(exercise, QDate(2018, 12, 31))) {
        const ActionSheet *action = adopted.actionByCode(value.action);
        REQUIRE(action);
        ActionSheet sheet = *exercise.find(action->id);
        if (value.field == u"end"_s)
            sheet.end = value.votedDate;
        exercise.table<ActionSheet>().replace(sheet);
    }
    exercise.table<Amendment>() = {};
    exercise.table<AmendmentChange>() = {};
    const std::vector<ActionParty> places = exercise.table<ActionParty>().rows();
    for (const ActionParty &place : places) {
        if (!adopted.find(place.partyId)) // the invented party that an amendment made a pilot
            exercise.table<ActionParty>().erase(place.id);
    }
    const std::vector<Party> parties = exercise.table<Party>().rows();
    for (const Party &party : parties) {
        if (adopted.find(party.id))
            continue;
        INFO(party.name.toStdString());
        CHECK((party.name.contains(u"ficti"_s) ||
               party.name.contains(u"Exemple"_s))); // nobody takes it for real
        exercise.table<Party>().erase(party.id);
    }
}

} // namespace

TEST_CASE("The exercise says that it is fictitious", "[data]")
{
    const Plan exercise = readShipped(exerciseFile);
    CHECK(exercise.info().fictitious);
    CHECK(exercise.info().title == readShipped(adoptedFile).info().title + u" (exercice fictif)"_s);
}

TEST_CASE("Under its follow-up the exercise is the adopted plan", "[data]")
{
    Plan exercise = readShipped(exerciseFile);
    Plan adopted = readShipped(adoptedFile);
    exercise.table<Measurement>() = {};
    exercise.table<StateStatement>() = {};
    exercise.table<PlanInfo>() = adopted.table<PlanInfo>();
    takeYearsAway(exercise);
    undoAmendments(exercise, adopted);
    const std::vector<MethodStep> steps = exercise.table<MethodStep>().rows();
    for (MethodStep step : steps) {
        const MethodStep *original = adopted.find(step.id);
        REQUIRE(original);
        step.done = original->done;
        step.due = original->due;
        exercise.table<MethodStep>().replace(step);
    }
    CHECK(exercise == adopted);
}

TEST_CASE("The exercise at the end of 2018", "[data]")
{
    const Plan plan = readShipped(exerciseFile);
    const AnnualReview review = reviewOf(plan, 2018);
    CHECK(review.totals.byStatus.at(Status::Done) == 2);
    CHECK(review.totals.byStatus.at(Status::InProgress) == 10);
    CHECK(review.totals.byStatus.at(Status::Unknown) == 2);
    CHECK(review.totals.indicatorsMeasured == 36);
    CHECK(plan.table<IndicatorRule>().size() == 32);
    int computed = 0;
    for (const Indicator *indicator : plan.indicators())
        computed += valueAsOf(plan, *indicator, review.asOf).computed;
    CHECK(computed >= 20);
    CHECK(plan.table<Obligation>().size() == 74);
    CHECK(countAmendments(plan, review.asOf) == AmendmentCount{2, 2, 1});
    CHECK(lateCodes(plan, review.asOf) == QStringList{u"2.2"_s, u"4.3"_s});
    CHECK(lateCodes(plan, QDate(2016, 12, 31)).isEmpty());
    CHECK(lateCodes(plan, QDate(2017, 12, 31)) == QStringList{u"4.3"_s});
    CHECK(situationOf(plan, *plan.actionByCode(u"3.2"), review.asOf).isWaiting());
    CHECK(openingDate(plan, QDate(2030, 1, 1)) == QDate(2018, 12, 31));
}

TEST_CASE("Every measurement of the exercise has a source and stands within the plan's period", "[data]")
{
    const Plan plan = readShipped(exerciseFile);
    for (const Measurement &measurement : plan.table<Measurement>().rows()) {
        CHECK_FALSE(measurement.source.isEmpty());
        CHECK(measurement.date >= QDate(2016, 9, 1));
        CHECK(measurement.date <= QDate(2018, 12, 31));
        const bool rate = plan.find(measurement.indicatorId)->kind == IndicatorKind::Rate;
        CHECK(measurement.numerator.has_value() == rate);
    }
    CHECK(valueInYear(plan, *plan.indicatorByCode(u"1.3.3"), 2017, QDate(2017, 12, 31)).small);
}
