// SPDX-License-Identifier: GPL-3.0-or-later
// Series of obligations: dates, counts, states and what a journal entry may fulfil.
#include "core/rules/Obligations.h"

#include "support/RandomChange.h"
#include "support/TinyPlan.h"

#include <random>
#include <set>

using namespace jalon;
using namespace jalon::core;
using test::TinyPlan;

namespace {

int monthNumber(const QDate &date)
{
    return 12 * date.year() + date.month();
}

Id<MethodStep> addRecurring(TinyPlan &tiny, Recurrence recurrence, const SoftDate &start, const SoftDate &end)
{
    ActionSheet sheet = tiny.sheet();
    sheet.start = start;
    sheet.end = end;
    tiny.perform(verbs::edit(tiny.plan, sheet));
    MethodStep step;
    step.id = Id<MethodStep>::create();
    step.actionId = tiny.action;
    step.text = QStringLiteral("Organiser une rencontre");
    step.recurrence = recurrence;
    tiny.perform(verbs::addItem(tiny.plan, step));
    return step.id;
}

} // namespace

TEST_CASE(
    "Obligations: dates rise, are ends of months within start and end, and are as many as the period fits")
{
    std::mt19937 random(20161014);
    for (int round = 0; round < 2'000; ++round) {
        const QDate start = QDate(2000, 1, 1).addDays(int(random() % 14'000));
        const QDate end = start.addDays(int(random() % 4'000));
        for (const Recurrence recurrence :
             {Recurrence::TwoMonthly, Recurrence::Quarterly, Recurrence::Yearly}) {
            const std::vector<QDate> dates = dueDates(start, end, recurrence);
            const int months = monthNumber(end) - monthNumber(start);
            INFO(start.toString(Qt::ISODate).toStdString()
                 << " to " << end.toString(Qt::ISODate).toStdString());
            REQUIRE(int(dates.size()) == months / monthsOf(recurrence));
            REQUIRE(countOfDueDates(start, end, recurrence) == int(dates.size()));
            REQUIRE(countOfDueDates(end, start, recurrence) == int(dueDates(end, start, recurrence).size()));
            for (size_t i = 0; i < dates.size(); ++i) {
                REQUIRE(dates[i].day() == dates[i].daysInMonth());
                REQUIRE(monthNumber(dates[i]) == monthNumber(start) + int(i + 1) * monthsOf(recurrence));
                REQUIRE((i == 0 || dates[i - 1] < dates[i]));
                REQUIRE(monthNumber(dates[i]) <= monthNumber(end));
            }
        }
    }
    CHECK(dueDates(QDate(2016, 12, 1), QDate(2020, 9, 30), Recurrence::Quarterly).size() == 15);
    CHECK(dueDates(QDate(2016, 1, 1), QDate(2020, 12, 31), Recurrence::None).empty());
    CHECK(dueDates({}, QDate(2020, 12, 31), Recurrence::Yearly).empty());
    CHECK(dueDates(QDate(2016, 1, 1), QDate(9999, 12, 31), Recurrence::TwoMonthly).size() == 400);
}

TEST_CASE("Obligations: a series taken up is not proposed again, and taking it up is one step")
{
    TinyPlan tiny;
    const auto step =
        addRecurring(tiny, Recurrence::Quarterly, SoftDate::month(2016, 12), SoftDate::month(2020, 9));
    auto series = proposedSeries(tiny.plan);
    REQUIRE(series.size() == 1);
    CHECK(series.front().stepId == step);
    CHECK(series.front().obligations.size() == 15);
    CHECK(series.front().obligations.front().due == QDate(2017, 3, 31));
    CHECK(series.front().obligations.back().due == QDate(2020, 9, 30));
    const Plan before = tiny.plan;
    const ChangeSet set = verbs::addObligations(tiny.plan, series.front().obligations);
    tiny.perform(set);
    CHECK(proposedSeries(tiny.plan).empty());
    CHECK(tiny.plan.obligations(tiny.action).size() == 15);
    REQUIRE(apply(tiny.plan, inverted(set)));
    CHECK(tiny.plan == before);
}

TEST_CASE("Obligations: the count of what is proposed is that of the rows, whatever is done to a plan")
{
    const auto rows = [](const Plan &plan) {
        int count = 0;
        for (const ProposedSeries &series : proposedSeries(plan))
            count += int(series.obligations.size());
        return count;
    };
    test::Chance chance(20161014);
    Plan plan = test::samplePlan();
    std::set<int> seen;
    for (int step = 0; step < 1'500; ++step) {
        // series are often taken up and thrown away, and steps recur more often than chance has it
        ChangeSet set = test::randomChange(plan, chance);
        const auto series = proposedSeries(plan);
        const auto &steps = plan.table<MethodStep>().rows();
        if (step % 7 == 0 && !series.empty()) {
            set = verbs::addObligations(plan, series.front().obligations);
        } else if (step % 3 == 0 && !steps.empty()) {
            MethodStep some = steps[size_t(chance.below(int(steps.size())))];
            some.recurrence = EnumCodes<Recurrence>::all[size_t(chance.below(4))].value;
            set = verbs::edit(plan, some);
        }
        REQUIRE(apply(plan, set));
        REQUIRE(proposedCount(plan) == rows(plan));
        seen.insert(proposedCount(plan));
    }
    CHECK(seen.size() > 5); // the count is tried at several sizes
    CHECK(*seen.rbegin() > 0);
}

TEST_CASE("Obligations: states follow the as-of date and the tolerance; an answer counts from its day on")
{
    Obligation obligation;
    obligation.due = QDate(2018, 3, 31);
    CHECK(stateOf(obligation, QDate(2018, 2, 28)) == ObligationState::Coming);
    CHECK(stateOf(obligation, QDate(2018, 3, 1)) == ObligationState::DueSoon);
    CHECK(stateOf(obligation, QDate(2018, 3, 31)) == ObligationState::DueSoon);
    CHECK(stateOf(obligation, QDate(2018, 4, 1)) == ObligationState::Late);
    obligation.toleranceDays = 15;
    CHECK(stateOf(obligation, QDate(2018, 4, 15)) == ObligationState::DueSoon);
    CHECK(stateOf(obligation, QDate(2018, 4, 16)) == ObligationState::Late);
    obligation.outcome = ObligationOutcome::Kept;
    obligation.settledOn = QDate(2018, 5, 2);
    CHECK(stateOf(obligation, QDate(2018, 5, 1)) == ObligationState::Late);
    CHECK(stateOf(obligation, QDate(2018, 5, 2)) == ObligationState::Kept);
    obligation.outcome = ObligationOutcome::Missed;
    CHECK(stateOf(obligation, QDate(2019, 1, 1)) == ObligationState::Missed);
}

TEST_CASE(
    "Obligations: the rate is of what was due; what was answered early counts, what comes later does not")
{
    TinyPlan tiny;
    addRecurring(tiny, Recurrence::Quarterly, SoftDate::month(2016, 12), SoftDate::month(2018, 12));
    tiny.perform(verbs::addObligations(tiny.plan, proposedSeries(tiny.plan).front().obligations));
    const auto all = tiny.plan.obligations(tiny.action);
    REQUIRE(all.size() == 8);
    const Id<Obligation> first = all[0]->id, second = all[1]->id, sixth = all[5]->id;
    tiny.perform(verbs::keepObligation(tiny.plan, first, QDate(2017, 3, 10)));
    tiny.perform(verbs::missObligation(tiny.plan, second, QDate(2017, 7, 1), QStringLiteral("Report")));
    tiny.perform(verbs::keepObligation(tiny.plan, sixth, QDate(2017, 12, 1)));
    const ObligationCount count = countObligations(tiny.plan, tiny.sheet(), 0, QDate(2017, 12, 31));
    CHECK(count.due == 5); // four of 2017 and one kept before its time
    CHECK(count.kept == 2);
    CHECK(count.missed == 1);
    CHECK(count.open == 2);
    CHECK(count.late == 1); // the one of 31 December is due that very day
    CHECK(count.coming == 3);
    CHECK(count.rate() == 40);
    CHECK(countObligations(tiny.plan, tiny.sheet(), 2017, QDate(2017, 12, 31)).rate() == 25);
    CHECK_FALSE(countObligations(tiny.plan, tiny.sheet(), 2018, QDate(2016, 12, 31)).rate());
}

TEST_CASE("Obligations: an entry may fulfil what is open and near, nearest first")
{
    TinyPlan tiny;
    addRecurring(tiny, Recurrence::Quarterly, SoftDate::month(2016, 12), SoftDate::month(2018, 12));
    tiny.perform(verbs::addObligations(tiny.plan, proposedSeries(tiny.plan).front().obligations));
    const auto near = [&](const QDate &date) {
        std::vector<QDate> dates;
        for (const Obligation *obligation : fulfillable(tiny.plan, {tiny.action}, date))
            dates.push_back(obligation->due);
        return dates;
    };
    CHECK(near(QDate(2017, 6, 12)) == std::vector{QDate(2017, 6, 30), QDate(2017, 3, 31)});
    const auto all = tiny.plan.obligations(tiny.action);
    tiny.perform(verbs::keepObligation(tiny.plan, all[1]->id, QDate(2017, 6, 12)));
    CHECK(near(QDate(2017, 6, 12)) == std::vector{QDate(2017, 3, 31)});
    CHECK(near(QDate(2030, 1, 1)).empty());
}
