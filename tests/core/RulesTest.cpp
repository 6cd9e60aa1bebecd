// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that could hurt somebody: lateness, values, totals, what counts as said.
#include "core/review/AnnualReview.h"
#include "core/rules/Situation.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

Situation at(const TinyPlan &tiny, const QDate &date)
{
    return situationOf(tiny.plan, tiny.sheet(), date);
}

} // namespace

TEST_CASE("Silence is neither progress nor lateness")
{
    TinyPlan tiny;
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::start, SoftDate::month(2017, 3)));
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::end, SoftDate::month(2017, 9)));
    CHECK(at(tiny, QDate(2017, 2, 28)).status == Status::Planned);
    CHECK(at(tiny, QDate(2017, 3, 1)).status == Status::Unknown);
    CHECK(at(tiny, QDate(2019, 1, 1)).status == Status::Unknown);
    CHECK_FALSE(at(tiny, QDate(2019, 1, 1)).late);
}

TEST_CASE("An action is late after the last day of its end, unless done or stopped")
{
    TinyPlan tiny;
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::end, SoftDate::month(2017, 9)));
    tiny.perform(verbs::setState(tiny.plan, tiny.action, QDate(2017, 1, 1), ActionState::InProgress));
    CHECK_FALSE(at(tiny, QDate(2017, 9, 30)).late);
    CHECK(at(tiny, QDate(2017, 10, 1)).late);
    CHECK(at(tiny, QDate(2017, 10, 1)).lateSince == QDate(2017, 9, 30));
    tiny.perform(verbs::setState(tiny.plan, tiny.action, QDate(2018, 1, 15), ActionState::Done));
    CHECK_FALSE(at(tiny, QDate(2018, 1, 15)).late);
    CHECK(at(tiny, QDate(2018, 1, 14)).late); // the past stays as it was
    tiny.perform(verbs::setState(tiny.plan, tiny.action, QDate(2018, 1, 15), ActionState::Stopped));
    CHECK_FALSE(at(tiny, QDate(2018, 2, 1)).late);
    tiny.perform(verbs::setState(tiny.plan, tiny.action, QDate(2018, 1, 15), ActionState::Suspended));
    CHECK(at(tiny, QDate(2018, 2, 1)).late);
}

TEST_CASE("A step past due makes its action late, until it is done")
{
    TinyPlan tiny;
    tiny.addStep(SoftDate::year(2017), SoftDate::month(2018, 3));
    tiny.perform(verbs::setState(tiny.plan, tiny.action, QDate(2017, 1, 1), ActionState::InProgress));
    CHECK_FALSE(at(tiny, QDate(2017, 12, 31)).late);
    CHECK(at(tiny, QDate(2018, 1, 1)).late);
    CHECK(at(tiny, QDate(2018, 1, 1)).lateSteps.size() == 1);
    CHECK(at(tiny, QDate(2018, 1, 1)).stepsDone == 0);
    CHECK_FALSE(at(tiny, QDate(2018, 3, 1)).late);
    CHECK(at(tiny, QDate(2018, 3, 1)).stepsDone == 1);
}

TEST_CASE("A closed gate means waiting: neither late nor done")
{
    TinyPlan tiny;
    ActionSheet opener;
    opener.id = Id<ActionSheet>::create();
    opener.challengeId = tiny.challenge;
    opener.title = u"Diagnostic"_s;
    tiny.perform(verbs::addAction(tiny.plan, opener));
    tiny.perform(verbs::addLink(
        tiny.plan, {{}, opener.id, tiny.action, LinkKind::Gate, {}, GateOutcome::Undecided, {}}));
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::end, SoftDate::month(2017, 9)));
    tiny.perform(verbs::setState(tiny.plan, tiny.action, QDate(2017, 1, 1), ActionState::Planned));
    CHECK(at(tiny, QDate(2018, 1, 1)).waitingFor == opener.id);
    CHECK_FALSE(at(tiny, QDate(2018, 1, 1)).late);
    ActionLink link = tiny.plan.table<ActionLink>().rows().front();
    link.outcome = GateOutcome::Positive;
    link.outcomeDate = QDate(2018, 6, 30);
    tiny.perform(verbs::edit(tiny.plan, link));
    CHECK(at(tiny, QDate(2018, 6, 29)).isWaiting());
    CHECK_FALSE(at(tiny, QDate(2018, 6, 30)).isWaiting());
    CHECK(at(tiny, QDate(2018, 6, 30)).late);
    link.outcome = GateOutcome::Negative;
    tiny.perform(verbs::edit(tiny.plan, link));
    CHECK(at(tiny, QDate(2019, 1, 1)).isWaiting());
}

TEST_CASE("An absent value is never a zero, and zero is a number")
{
    TinyPlan tiny;
    const auto count = tiny.addIndicator(IndicatorKind::Count, Combine::Sum);
    const Indicator &indicator = *tiny.plan.find(count);
    const QDate end(2018, 12, 31);
    CHECK_FALSE(valueInYear(tiny.plan, indicator, 2018, end).isMeasured());
    CHECK_FALSE(valueInYear(tiny.plan, indicator, 2018, end).value);
    tiny.measure(count, QDate(2018, 5, 1), 0);
    CHECK(valueInYear(tiny.plan, indicator, 2018, end).isMeasured());
    CHECK(valueInYear(tiny.plan, indicator, 2018, end).value == Decimal::fromInt(0));
    CHECK_FALSE(valueInYear(tiny.plan, indicator, 2017, end).isMeasured());
    CHECK_FALSE(valueInYear(tiny.plan, indicator, 2018, QDate(2018, 4, 30)).isMeasured());
}

TEST_CASE("Values of a year combine by the indicator's rule")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count, Combine::Latest);
    tiny.measure(id, QDate(2018, 9, 1), 2);
    tiny.measure(id, QDate(2018, 3, 1), 7);
    tiny.measure(id, QDate(2017, 3, 1), 100);
    const auto value = [&](Combine combine) {
        Indicator indicator = *tiny.plan.find(id);
        indicator.combine = combine;
        return *valueInYear(tiny.plan, indicator, 2018, QDate(2018, 12, 31)).value;
    };
    CHECK(value(Combine::Latest) == Decimal::fromInt(2));
    CHECK(value(Combine::Sum) == Decimal::fromInt(9));
    CHECK(value(Combine::Highest) == Decimal::fromInt(7));
}

TEST_CASE("Rates are pooled through their parts, never averaged")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Rate, Combine::Sum);
    tiny.measure(id, QDate(2018, 3, 1), {}, 1, 1);    // 100 %
    tiny.measure(id, QDate(2018, 9, 1), {}, 50, 100); // 50 %
    const Indicator &indicator = *tiny.plan.find(id);
    const auto value = valueInYear(tiny.plan, indicator, 2018, QDate(2018, 12, 31));
    CHECK(value.value == Decimal::percent(Decimal::fromInt(51), Decimal::fromInt(101)));
    CHECK(value.origin.size() == 2);
    CHECK_FALSE(value.small);
    tiny.measure(id, QDate(2019, 9, 1), {}, 5, 7);
    CHECK(valueInYear(tiny.plan, indicator, 2019, QDate(2019, 12, 31)).small);
}

TEST_CASE("A milestone once reached stays reached, on the day it was")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Milestone);
    tiny.measure(id, QDate(2016, 12, 31), 0);
    tiny.measure(id, QDate(2017, 6, 22), 1);
    const Indicator &indicator = *tiny.plan.find(id);
    CHECK(valueAsOf(tiny.plan, indicator, QDate(2017, 6, 21)).value == Decimal::fromInt(0));
    CHECK(valueAsOf(tiny.plan, indicator, QDate(2019, 12, 31)).value == Decimal::fromInt(1));
    CHECK(valueAsOf(tiny.plan, indicator, QDate(2019, 12, 31)).date == QDate(2017, 6, 22));
}

TEST_CASE("A total over unknowns says so, and the four kinds of not-known stay apart")
{
    TinyPlan tiny;
    const auto total = [&] { return costTotal(tiny.plan, tiny.plan.actions()); };
    const auto set = [&](Knowledge state) {
        tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::costState, state));
    };
    CHECK(total().notCosted == QStringList{u"1.1"_s}); // missing
    CHECK_FALSE(total().hasAmount);
    set(Knowledge::ToBeDetermined);
    CHECK(total().atLeast());
    set(Knowledge::Nil);
    CHECK_FALSE(total().atLeast());
    CHECK(total().allNil);
    set(Knowledge::NotApplicable);
    CHECK_FALSE(total().atLeast());
    set(Knowledge::Known);
    CHECK(total().atLeast()); // known, but nothing says how much
    tiny.addCost(Money::fromCents(0));
    CHECK_FALSE(total().atLeast());
    CHECK(total().hasAmount); // zero is an amount
    tiny.addCost(Money::fromCents(3500000));
    tiny.addCost(Money::fromCents(100), CostPer::Once);
    CHECK(total().yearlyKnown == Money::fromCents(3500000));
    CHECK(total().onceKnown == Money::fromCents(100));
    tiny.addCost(std::nullopt);
    CHECK(total().atLeast());
    CHECK(total().yearlyKnown == Money::fromCents(3500000));
}

TEST_CASE("A quantity of a unit amount is an amount")
{
    CostLine line;
    line.quantity = Decimal::fromInt(7);
    line.unitAmount = Money::fromCents(500000);
    CHECK(amountOf(line) == Money::fromCents(3500000));
    line.quantity = Decimal::fromUnits(5'000); // a half
    CHECK(amountOf(line) == Money::fromCents(250000));
    line.unitAmount.reset();
    CHECK_FALSE(amountOf(line));
}

TEST_CASE("A plan that is over opens at its last recorded fact, else at its adoption")
{
    TinyPlan tiny;
    CHECK(openingDate(tiny.plan, QDate(2018, 5, 1)) == QDate(2018, 5, 1));
    CHECK(openingDate(tiny.plan, QDate(2020, 12, 31)) == QDate(2020, 12, 31));
    CHECK(openingDate(tiny.plan, QDate(2026, 1, 1)) == QDate(2016, 10, 14));
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    tiny.measure(id, QDate(2018, 12, 31), 4);
    CHECK(openingDate(tiny.plan, QDate(2026, 1, 1)) == QDate(2018, 12, 31));
}

TEST_CASE("The review of a year stands at its last day, beside the year before")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    tiny.measure(id, QDate(2017, 6, 1), 8);
    tiny.measure(id, QDate(2018, 6, 1), 12);
    tiny.perform(verbs::setState(tiny.plan, tiny.action, QDate(2018, 2, 1), ActionState::Done));
    const AnnualReview review = reviewOf(tiny.plan, 2018);
    CHECK(review.asOf == QDate(2018, 12, 31));
    CHECK(review.totals.byStatus.at(Status::Done) == 1);
    CHECK(review.before.byStatus.at(Status::Done) == 0);
    const ActionReview &action = review.challenges[0].actions[0];
    CHECK(action.indicators[0].value.value == Decimal::fromInt(12));
    CHECK(action.indicators[0].previous.value == Decimal::fromInt(8));
    CHECK(action.statementsThisYear.size() == 1);
    int all = 0;
    for (const auto &[status, count] : review.totals.byStatus)
        all += count;
    CHECK(all == review.totals.actions);
}

TEST_CASE("Points to clarify come from the fields and go with their cause")
{
    TinyPlan tiny;
    const auto has = [&](ClarificationKind kind) {
        const auto points = pointsToClarify(tiny.plan);
        return std::any_of(points.begin(), points.end(),
                           [&](const auto &point) { return point.kind == kind; });
    };
    CHECK(has(ClarificationKind::PilotMissing));
    tiny.perform(verbs::assignNewParty(tiny.plan, tiny.action, PartyRole::Pilot,
                                       {{}, PartyKind::Person, u"Une personne"_s, {}}));
    CHECK_FALSE(has(ClarificationKind::PilotMissing));
    CHECK(has(ClarificationKind::EndMissing));
    tiny.perform(
        verbs::setField(tiny.plan, tiny.action, &ActionSheet::end, *SoftDate::fromTyped(u"?????"_s)));
    CHECK(has(ClarificationKind::EndUnknown));
    CHECK_FALSE(has(ClarificationKind::EndMissing));
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::start, SoftDate::month(2016, 9)));
    CHECK(has(ClarificationKind::StartsBeforeVote));
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::start, SoftDate::month(2016, 10)));
    CHECK_FALSE(has(ClarificationKind::StartsBeforeVote)); // the month of the vote may lie after it
    tiny.perform(verbs::addClarification(tiny.plan,
                                         {{}, tiny.action, u"cost"_s, u"64 0000"_s, u"Confirmer."_s, false}));
    CHECK(has(ClarificationKind::Recorded));
    tiny.perform(
        verbs::settleClarification(tiny.plan, tiny.plan.table<Clarification>().rows().front().id, true));
    CHECK_FALSE(has(ClarificationKind::Recorded));
}
