// SPDX-License-Identifier: GPL-3.0-or-later
// review --json of a year with a journal: where each figure comes from, and null where nobody knows.
#include "exchange/FactsWriter.h"
#include "exchange/Json.h"
#include "support/TinyPlan.h"

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;

namespace {

exchange::Json reviewJson(const Plan &plan, int year)
{
    return exchange::Json::parse(exchange::writeReview(plan, reviewOf(plan, year)).toStdString());
}

const exchange::Json &indicatorAt(const exchange::Json &review, size_t place)
{
    return review.at("challenges")[0].at("actions")[0].at("indicators")[place];
}

} // namespace

TEST_CASE("A plan without a year's facts has nulls, not zeros", "[review]")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    tiny.setRule(id, RuleFunction::Count);
    const auto review = reviewJson(tiny.plan, 2018);
    const auto &totals = review.at("totals");
    CHECK(totals.at("budget").at("planned").is_null());
    CHECK(totals.at("budget").at("paid").is_null());
    CHECK(totals.at("cost").at("forYear").is_null());
    CHECK(totals.at("indicators").at("computed") == 0);
    CHECK(indicatorAt(review, 0).at("value").is_null());
    CHECK(indicatorAt(review, 0).at("computed") == false);
    CHECK(indicatorAt(review, 0).at("target").is_null());
    CHECK(indicatorAt(review, 0).at("track") == "noTarget");
    CHECK(indicatorAt(review, 0).at("formula").at("function") == "count");
}

TEST_CASE("Computed figures name the entries, steps and duties they rest on", "[review]")
{
    TinyPlan tiny;
    const auto count = tiny.addIndicator(IndicatorKind::Count);
    const auto sum = tiny.addIndicator(IndicatorKind::Count);
    const auto milestone = tiny.addIndicator(IndicatorKind::Milestone);
    const auto rate = tiny.addIndicator(IndicatorKind::Rate);
    const auto distinct = tiny.addIndicator(IndicatorKind::Count);
    tiny.setRule(count, RuleFunction::Count);
    tiny.setRule(sum, RuleFunction::Sum, [](auto &rule) { rule.measure = RuleMeasure::Participants; });
    tiny.setRule(milestone, RuleFunction::Reached, [](auto &rule) { rule.source = RuleSource::Steps; });
    tiny.setRule(rate, RuleFunction::Ratio, [](auto &rule) {
        rule.source = RuleSource::Obligations;
        rule.measure = RuleMeasure::Kept;
        rule.base = RuleMeasure::Due;
    });
    tiny.setRule(distinct, RuleFunction::Distinct);
    const auto person = tiny.addParty(PartyKind::Person, u"Une personne"_s);
    const auto commune = tiny.addParty(PartyKind::Commune, u"Aubière"_s);
    tiny.record(QDate(2018, 2, 3), u"meeting"_s, [](auto &entry) { entry.participants = 12; },
                {person, commune});
    tiny.record(QDate(2018, 3, 3), u"contact"_s, {}, {commune});
    tiny.addStep({}, SoftDate::month(2018, 5));
    const auto duty = tiny.oblige(QDate(2018, 6, 30));
    tiny.perform(verbs::keepObligation(tiny.plan, duty, QDate(2018, 6, 1)));
    tiny.oblige(QDate(2018, 9, 30));
    tiny.perform(verbs::setTarget(tiny.plan, count, 2018, Decimal::fromInt(2)));
    tiny.perform(verbs::setField(tiny.plan, count, &Indicator::direction, Direction::Up));

    const auto review = reviewJson(tiny.plan, 2018);
    const auto &counted = indicatorAt(review, 0);
    CHECK(counted.at("value") == 2);
    CHECK(counted.at("computed") == true);
    CHECK(counted.at("status") == "measured");
    CHECK(counted.at("target") == 2);
    CHECK(counted.at("track") == "onTrack");
    REQUIRE(counted.at("origin").size() == 2);
    CHECK(counted.at("origin")[0].at("date") == "2018-02-03");
    CHECK(counted.at("origin")[0].at("kind") == "meeting");
    CHECK(counted.at("origin")[0].at("title") == "Fait");
    CHECK(indicatorAt(review, 1).at("value") == 12);
    CHECK(indicatorAt(review, 1).at("atLeast") == true);
    CHECK(indicatorAt(review, 1).at("silent").size() == 1);
    CHECK(indicatorAt(review, 2).at("value") == true);
    CHECK(indicatorAt(review, 2).at("origin")[0].at("date") == "2018-05");
    CHECK(indicatorAt(review, 3).at("numerator") == 1);
    CHECK(indicatorAt(review, 3).at("denominator") == 2);
    CHECK(indicatorAt(review, 3).at("origin").size() == 2);
    CHECK(indicatorAt(review, 4).at("value") == 2);
    const std::string all = indicatorAt(review, 4).at("origin").dump();
    CHECK(all.find("Aubière") != std::string::npos);
    CHECK(all.find("Une personne") == std::string::npos); // counted, not named

    const auto &totals = review.at("totals");
    CHECK(totals.at("obligations").at("due") == 2);
    CHECK(totals.at("obligations").at("kept") == 1);
    CHECK(totals.at("obligations").at("open") == 1);
    CHECK(totals.at("indicators").at("computed") == 5);
    CHECK(totals.at("indicators").at("withTarget") == 1);
    CHECK(totals.at("indicators").at("onTrack") == 1);
}
