// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that nobody typed: what a rule counts, what it must not claim, and who may overrule it.
#include "core/rules/ComputedIndicators.h"
#include "core/rules/Obligations.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

const QDate endOf2018(2018, 12, 31);

IndicatorValue in2018(const TinyPlan &tiny, const Id<Indicator> &id)
{
    return valueInYear(tiny.plan, *tiny.plan.find(id), 2018, endOf2018);
}

void meetings(IndicatorRule &rule)
{
    rule.kinds = {u"meeting"_s};
}

} // namespace

TEST_CASE("A count names the entries it counts, and only those of the year, the kind and the sheet")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count, Combine::Sum);
    tiny.setRule(id, RuleFunction::Count, meetings);
    const auto march = tiny.record(QDate(2018, 3, 1), u"meeting"_s);
    const auto may = tiny.record(QDate(2018, 5, 1), u"meeting"_s);
    tiny.record(QDate(2018, 5, 2), u"contact"_s);
    tiny.record(QDate(2017, 5, 1), u"meeting"_s);
    JournalEntry elsewhere;
    elsewhere.date = QDate(2018, 6, 1);
    elsewhere.kind = u"meeting"_s;
    elsewhere.title = u"Ailleurs"_s;
    tiny.perform(verbs::recordEntry(tiny.plan, elsewhere, {}));
    const IndicatorValue value = in2018(tiny, id);
    CHECK(value.value == Decimal::fromInt(2));
    CHECK(value.computed);
    CHECK(value.entries == std::vector{march, may});
    CHECK(value.date == QDate(2018, 5, 1));
    CHECK(valueInYear(tiny.plan, *tiny.plan.find(id), 2018, QDate(2018, 4, 30)).value == Decimal::fromInt(1));
    tiny.setRule(id, RuleFunction::Count, [](IndicatorRule &rule) {
        rule.kinds = {u"meeting"_s};
        rule.scope = RuleScope::Plan;
    });
    CHECK(in2018(tiny, id).value == Decimal::fromInt(3));
}

TEST_CASE("A count of nothing is zero only where a journal was kept")
{
    TinyPlan tiny;
    const auto count = tiny.addIndicator(IndicatorKind::Count);
    tiny.setRule(count, RuleFunction::Count, meetings);
    const auto sum = tiny.addIndicator(IndicatorKind::Count);
    tiny.setRule(sum, RuleFunction::Sum, [](IndicatorRule &rule) {
        meetings(rule);
        rule.measure = RuleMeasure::Participants;
    });
    CHECK_FALSE(in2018(tiny, count).isMeasured());
    CHECK_FALSE(in2018(tiny, sum).isMeasured());
    tiny.record(QDate(2018, 9, 1), u"contact"_s);
    CHECK(in2018(tiny, count).isMeasured());
    CHECK(in2018(tiny, count).value == Decimal::fromInt(0));
    CHECK(in2018(tiny, sum).value == Decimal::fromInt(0));
    // not before the first entry of the year, and not in a year without one
    CHECK_FALSE(valueInYear(tiny.plan, *tiny.plan.find(count), 2018, QDate(2018, 8, 31)).isMeasured());
    CHECK_FALSE(valueInYear(tiny.plan, *tiny.plan.find(count), 2017, endOf2018).isMeasured());
}

TEST_CASE("A sum over entries that do not all say the number is a least, and over none is not measured")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    tiny.setRule(id, RuleFunction::Sum,
                 [](IndicatorRule &rule) { rule.measure = RuleMeasure::Participants; });
    const auto silent = tiny.record(QDate(2018, 2, 1), u"training"_s);
    CHECK_FALSE(in2018(tiny, id).isMeasured());
    CHECK(in2018(tiny, id).silent == std::vector{silent});
    const auto said =
        tiny.record(QDate(2018, 3, 1), u"training"_s, [](JournalEntry &entry) { entry.participants = 12; });
    const IndicatorValue value = in2018(tiny, id);
    CHECK(value.value == Decimal::fromInt(12));
    CHECK(value.atLeast);
    CHECK(value.entries == std::vector{said});
    tiny.perform(verbs::setField(tiny.plan, silent, &JournalEntry::participants, std::optional(0)));
    CHECK_FALSE(in2018(tiny, id).atLeast);
    CHECK(in2018(tiny, id).value == Decimal::fromInt(12));
}

TEST_CASE("Money of entries adds up to the cent")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Amount);
    tiny.setRule(id, RuleFunction::Sum, [](IndicatorRule &rule) { rule.measure = RuleMeasure::Amount; });
    tiny.record(QDate(2018, 2, 1), u"grant"_s, [](auto &entry) { entry.amount = Money::fromCents(500050); });
    tiny.record(QDate(2018, 3, 1), u"grant"_s, [](auto &entry) { entry.amount = Money::fromCents(1); });
    CHECK(in2018(tiny, id).value == Decimal::fromUnits(50'005'100));
}

TEST_CASE("A ratio pools its entries and is nothing over a zero")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Rate);
    tiny.setRule(id, RuleFunction::Ratio, [](IndicatorRule &rule) {
        rule.measure = RuleMeasure::Satisfied;
        rule.base = RuleMeasure::Answered;
    });
    const auto answers = [](int satisfied, int answered) {
        return [=](JournalEntry &entry) {
            entry.satisfied = satisfied;
            entry.answered = answered;
        };
    };
    tiny.record(QDate(2018, 1, 5), u"survey"_s);
    CHECK_FALSE(in2018(tiny, id).isMeasured());
    tiny.record(QDate(2018, 1, 6), u"survey"_s, answers(0, 0));
    CHECK_FALSE(in2018(tiny, id).isMeasured());
    tiny.record(QDate(2018, 2, 1), u"survey"_s, answers(1, 1));
    CHECK(in2018(tiny, id).small);
    tiny.record(QDate(2018, 3, 1), u"survey"_s, answers(10, 20));
    const IndicatorValue value = in2018(tiny, id);
    CHECK(value.numerator == Decimal::fromInt(11));
    CHECK(value.denominator == Decimal::fromInt(21));
    CHECK(value.value == Decimal::percent(Decimal::fromInt(11), Decimal::fromInt(21)));
    CHECK_FALSE(value.small);
    tiny.perform(verbs::setField(tiny.plan, id, &Indicator::smallSample, std::optional(30)));
    CHECK(in2018(tiny, id).small);
}

TEST_CASE("Different communes of a year are counted once, whatever the meetings")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    tiny.setRule(id, RuleFunction::Distinct, [](IndicatorRule &rule) { rule.partyKinds = {u"commune"_s}; });
    const auto a = tiny.addParty(PartyKind::Commune, u"A"_s);
    const auto b = tiny.addParty(PartyKind::Commune, u"B"_s);
    const auto cress = tiny.addParty(PartyKind::Organisation, u"CRESS"_s);
    tiny.record(QDate(2018, 1, 1), u"meeting"_s, {}, {a, b});
    tiny.record(QDate(2018, 4, 1), u"meeting"_s, {}, {b, cress});
    CHECK(in2018(tiny, id).value == Decimal::fromInt(2));
    CHECK_FALSE(in2018(tiny, id).atLeast);
    tiny.record(QDate(2018, 7, 1), u"meeting"_s, {}, {cress}); // which communes came nobody noted
    CHECK(in2018(tiny, id).value == Decimal::fromInt(2));
    CHECK(in2018(tiny, id).atLeast);
}

TEST_CASE("A milestone is reached by its first entry or by a step, as precisely as is known")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Milestone);
    const Indicator &indicator = *tiny.plan.find(id);
    tiny.setRule(id, RuleFunction::Reached, meetings);
    tiny.record(QDate(2018, 1, 1), u"contact"_s);
    CHECK_FALSE(valueAsOf(tiny.plan, indicator, endOf2018).isMeasured());
    tiny.record(QDate(2018, 4, 1), u"meeting"_s);
    const auto first = tiny.record(QDate(2017, 4, 1), u"meeting"_s);
    CHECK(valueAsOf(tiny.plan, indicator, endOf2018).date == QDate(2017, 4, 1));
    CHECK(valueAsOf(tiny.plan, indicator, endOf2018).entries == std::vector{first});
    CHECK_FALSE(valueAsOf(tiny.plan, indicator, QDate(2017, 3, 31)).isMeasured());
    tiny.addStep({}, SoftDate::month(2017, 9));
    const auto step = tiny.plan.table<MethodStep>().rows().front().id;
    tiny.setRule(id, RuleFunction::Reached, [&](IndicatorRule &rule) {
        rule.source = RuleSource::Steps;
        rule.stepId = step;
    });
    const IndicatorValue value = valueAsOf(tiny.plan, indicator, endOf2018);
    CHECK(value.value == Decimal::fromInt(1));
    CHECK(value.when == SoftDate::month(2017, 9));
    CHECK(value.steps == std::vector{step});
    CHECK_FALSE(valueAsOf(tiny.plan, indicator, QDate(2017, 8, 31)).isMeasured());
}

TEST_CASE("Obligations kept over those due in the year")
{
    TinyPlan tiny;
    const auto rate = tiny.addIndicator(IndicatorKind::Rate);
    tiny.setRule(rate, RuleFunction::Ratio, [](IndicatorRule &rule) {
        rule.source = RuleSource::Obligations;
        rule.measure = RuleMeasure::Kept;
        rule.base = RuleMeasure::Due;
    });
    CHECK_FALSE(in2018(tiny, rate).isMeasured());
    const auto kept = tiny.oblige(QDate(2018, 3, 31));
    tiny.oblige(QDate(2018, 6, 30));
    tiny.oblige(QDate(2019, 3, 31));
    tiny.perform(verbs::keepObligation(tiny.plan, kept, QDate(2018, 4, 2)));
    CHECK(in2018(tiny, rate).numerator == Decimal::fromInt(1));
    CHECK(in2018(tiny, rate).denominator == Decimal::fromInt(2));
    CHECK(in2018(tiny, rate).obligations.size() == 2);
    const ObligationCount count = countObligations(tiny.plan, tiny.sheet(), 2018, endOf2018);
    CHECK(in2018(tiny, rate).denominator == Decimal::fromInt(count.due));
    // kept after the date looked at: not kept yet
    CHECK(valueInYear(tiny.plan, *tiny.plan.find(rate), 2018, QDate(2018, 4, 1)).numerator ==
          Decimal::fromInt(0));
}

TEST_CASE("A measurement overrules a rule only where it says so, and both stay to be seen")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    const Indicator &indicator = *tiny.plan.find(id);
    tiny.measure(id, QDate(2017, 12, 31), 7); // before the journal was kept
    tiny.measure(id, QDate(2018, 12, 31), 9);
    tiny.setRule(id, RuleFunction::Count, meetings);
    tiny.record(QDate(2018, 3, 1), u"meeting"_s);
    CHECK(in2018(tiny, id).value == Decimal::fromInt(1));
    CHECK(manualValue(tiny.plan, indicator, 2018, endOf2018).value == Decimal::fromInt(9));
    CHECK(computedValue(tiny.plan, indicator, 2018, endOf2018).value == Decimal::fromInt(1));
    const IndicatorValue before = valueInYear(tiny.plan, indicator, 2017, endOf2018);
    CHECK(before.value == Decimal::fromInt(7));
    CHECK_FALSE(before.computed);
    CHECK_FALSE(before.overridden);
    Measurement m = *tiny.plan.measurements(id).back();
    m.overrides = true;
    m.comment = u"Une réunion manque au journal."_s;
    tiny.perform(verbs::editMeasurement(tiny.plan, m));
    CHECK(in2018(tiny, id).value == Decimal::fromInt(9));
    CHECK(in2018(tiny, id).overridden);
    CHECK_FALSE(in2018(tiny, id).computed);
    CHECK(in2018(tiny, id).origin == std::vector{m.id});
    CHECK(lastValue(tiny.plan, indicator, QDate(2019, 6, 1)).value == Decimal::fromInt(9));
    tiny.perform(verbs::removeMeasurement(tiny.plan, m.id));
    CHECK(in2018(tiny, id).value == Decimal::fromInt(1));
}

TEST_CASE("Who says that a milestone was not reached speaks of his year only")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Milestone);
    const Indicator &indicator = *tiny.plan.find(id);
    tiny.setRule(id, RuleFunction::Reached, meetings);
    tiny.record(QDate(2017, 4, 1), u"meeting"_s);
    Measurement m;
    m.indicatorId = id;
    m.date = QDate(2017, 12, 31);
    m.value = Decimal::fromInt(0);
    m.overrides = true;
    m.comment = u"Réunion préparatoire."_s;
    tiny.perform(verbs::recordMeasurement(tiny.plan, m));
    CHECK(valueAsOf(tiny.plan, indicator, endOf2018).value == Decimal::fromInt(0));
    CHECK(valueAsOf(tiny.plan, indicator, endOf2018).overridden);
    tiny.record(QDate(2018, 4, 1), u"meeting"_s);
    CHECK(valueAsOf(tiny.plan, indicator, endOf2018).value == Decimal::fromInt(1));
    CHECK(valueAsOf(tiny.plan, indicator, endOf2018).date == QDate(2018, 4, 1));
    CHECK(valueAsOf(tiny.plan, indicator, QDate(2017, 12, 31)).value == Decimal::fromInt(0));
}

TEST_CASE("A rule that does not fit the kind computes nothing")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Rate);
    tiny.setRule(id, RuleFunction::Count, meetings);
    tiny.record(QDate(2018, 4, 1), u"meeting"_s);
    CHECK_FALSE(in2018(tiny, id).isMeasured());
    CHECK_FALSE(fits(IndicatorKind::Text, RuleFunction::Count));
}
