// SPDX-License-Identifier: GPL-3.0-or-later
// The fictitious exercise: marked as such, the same plan underneath, and a follow-up that tells a coherent
// story.
#include "Shipped.h"

#include "core/review/AnnualReview.h"

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
    CHECK(lateCodes(plan, review.asOf) == QStringList{u"2.2"_s, u"4.3"_s});
    CHECK(lateCodes(plan, QDate(2016, 12, 31)).isEmpty());
    CHECK(lateCodes(plan, QDate(2017, 12, 31)) == QStringList{u"4.3"_s});
    CHECK(situationOf(plan, *plan.actionByCode(u"3.2"), review.asOf).isWaiting());
    CHECK(openingDate(plan, QDate(2030, 1, 1)) == QDate(2018, 12, 31));
}

TEST_CASE("Every measurement of the exercise has a source and stands within the plan's period", "[data]")
{
    const Plan plan = readShipped(exerciseFile);
    bool small = false;
    for (const Measurement &measurement : plan.table<Measurement>().rows()) {
        CHECK_FALSE(measurement.source.isEmpty());
        CHECK(measurement.date >= QDate(2016, 9, 1));
        CHECK(measurement.date <= QDate(2018, 12, 31));
        const bool rate = plan.find(measurement.indicatorId)->kind == IndicatorKind::Rate;
        CHECK(measurement.numerator.has_value() == rate);
        small = small || (rate && *measurement.denominator < Decimal::fromInt(smallSample));
    }
    CHECK(small);
}
