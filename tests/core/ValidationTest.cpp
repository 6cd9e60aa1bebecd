// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Validation.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

/// The error a set meets, applied to a copy.
std::optional<Error> refusal(Plan plan, const ChangeSet &set)
{
    REQUIRE_FALSE(set.isEmpty());
    REQUIRE(apply(plan, set));
    const auto outcome = validate(plan, set);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

void refuses(const Plan &plan, const ChangeSet &set, ErrorCode code, const QString &where)
{
    const auto error = refusal(plan, set);
    REQUIRE(error);
    CHECK(error->code == code);
    CHECK(error->where == where);
}

} // namespace

TEST_CASE("What makes no sense is refused with its field")
{
    TinyPlan tiny;
    const auto &plan = tiny.plan;
    refuses(plan, verbs::setField(plan, tiny.action, &ActionSheet::title, QString()), ErrorCode::Empty,
            u"title"_s);
    refuses(plan, verbs::setField(plan, tiny.action, &ActionSheet::title, QString(60'000, u'x')),
            ErrorCode::TooLong, u"title"_s);
    refuses(plan, verbs::setField(plan, tiny.action, &ActionSheet::number, 0), ErrorCode::OutOfRange,
            u"number"_s);
    tiny.perform(verbs::setField(plan, tiny.action, &ActionSheet::start, SoftDate::month(2017, 3)));
    refuses(plan, verbs::setField(plan, tiny.action, &ActionSheet::end, SoftDate::month(2017, 2)),
            ErrorCode::EndBeforeStart, u"end"_s);
    CHECK_FALSE(
        refusal(plan, verbs::setField(plan, tiny.action, &ActionSheet::end, SoftDate::month(2017, 3))));
    CHECK_FALSE(refusal(plan, verbs::setField(plan, tiny.action, &ActionSheet::end, SoftDate::year(2017))));
    refuses(plan, verbs::addChallenge(plan, {{}, 1, u"Deux fois un"_s, {}, {}}), ErrorCode::NotUnique,
            u"number"_s);
    ActionSheet twin;
    twin.challengeId = tiny.challenge;
    twin.number = 1;
    twin.title = u"Deux fois 1.1"_s;
    refuses(plan, verbs::addAction(plan, twin), ErrorCode::NotUnique, u"number"_s);
    twin.challengeId = Id<Challenge>::create();
    refuses(plan, verbs::addAction(plan, twin), ErrorCode::UnknownReference, u"challenge_id"_s);
}

TEST_CASE("Wrong measurements are refused")
{
    TinyPlan tiny;
    const auto &plan = tiny.plan;
    const auto rate = tiny.addIndicator(IndicatorKind::Rate);
    const auto count = tiny.addIndicator(IndicatorKind::Count);
    const auto milestone = tiny.addIndicator(IndicatorKind::Milestone);
    const auto text = tiny.addIndicator(IndicatorKind::Text);
    const auto record = [&](const Id<Indicator> &id, std::optional<Decimal> value,
                            std::optional<Decimal> numerator = {}, std::optional<Decimal> denominator = {},
                            const QDate &date = QDate(2018, 1, 1)) {
        return verbs::recordMeasurement(plan, {{}, id, date, value, numerator, denominator, {}, {}, {}});
    };
    const auto n = [](int value) { return Decimal::fromInt(value); };
    refuses(plan, record(rate, {}, n(7), n(5)), ErrorCode::NumeratorAboveDenominator, u"numerator"_s);
    refuses(plan, record(rate, {}, n(5), n(0)), ErrorCode::ZeroDenominator, u"denominator"_s);
    refuses(plan, record(rate, {}, n(5)), ErrorCode::IncompleteRate, u"denominator"_s);
    refuses(plan, record(rate, n(101)), ErrorCode::OutOfRange, u"value"_s);
    refuses(plan, record(rate, {}), ErrorCode::Empty, u"value"_s);
    refuses(plan, record(count, {}), ErrorCode::Empty, u"value"_s);
    refuses(plan, record(count, n(-1)), ErrorCode::OutOfRange, u"value"_s);
    refuses(plan, record(count, n(1), n(1), n(2)), ErrorCode::WrongType, u"numerator"_s);
    refuses(plan, record(milestone, n(2)), ErrorCode::WrongType, u"value"_s);
    refuses(plan, record(text, n(2)), ErrorCode::WrongType, u"value"_s);
    refuses(plan, record(text, {}), ErrorCode::Empty, u"text"_s);
    refuses(plan, record(count, n(1), {}, {}, QDate()), ErrorCode::Empty, u"date"_s);
    refuses(plan, record(count, n(1), {}, {}, QDate(20180, 1, 1)), ErrorCode::NotADate, u"date"_s);
    CHECK_FALSE(refusal(plan, record(count, n(0))));
    CHECK_FALSE(refusal(plan, record(rate, {}, n(0), n(5))));
}

TEST_CASE("An indicator keeps its kind while its measurements need it")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    const auto setKind = [&](IndicatorKind kind) {
        return verbs::setField(tiny.plan, id, &Indicator::kind, kind);
    };
    CHECK_FALSE(refusal(tiny.plan, setKind(IndicatorKind::Milestone)));
    Measurement measurement;
    measurement.indicatorId = id;
    measurement.date = QDate(2017, 6, 1);
    measurement.value = Decimal::fromInt(410);
    tiny.perform(verbs::recordMeasurement(tiny.plan, measurement));
    refuses(tiny.plan, setKind(IndicatorKind::Milestone), ErrorCode::WrongType, u"kind"_s);
    refuses(tiny.plan, setKind(IndicatorKind::Rate), ErrorCode::WrongType, u"kind"_s);
    refuses(tiny.plan, setKind(IndicatorKind::Text), ErrorCode::WrongType, u"kind"_s);
    CHECK_FALSE(refusal(tiny.plan, setKind(IndicatorKind::Amount)));
    measurement.text = u"beside the number"_s;
    refuses(tiny.plan, verbs::recordMeasurement(tiny.plan, measurement), ErrorCode::WrongType, u"text"_s);
}

TEST_CASE("Texts are normalised by the verbs, and validation refuses what went round them")
{
    TinyPlan tiny;
    const ChangeSet set =
        verbs::setField(tiny.plan, tiny.action, &ActionSheet::title, u"e\u0301te\u0301\u0007"_s);
    tiny.perform(set);
    CHECK(tiny.sheet().title == u"été"_s);
    ActionSheet raw = tiny.sheet();
    raw.title = u"a\u0007b"_s;
    const ChangeSet smuggled{Verb::Edit, u"action_sheet"_s, {}, {}, {{Row(tiny.sheet()), Row(raw)}}};
    refuses(tiny.plan, smuggled, ErrorCode::NotNormalised, u"title"_s);
}

TEST_CASE("A whole plan is validated with the place of the fault")
{
    TinyPlan tiny;
    CHECK(validate(tiny.plan));
    ActionSheet broken = tiny.sheet();
    broken.challengeId = Id<Challenge>::create();
    tiny.plan.table<ActionSheet>().replace(broken);
    const auto outcome = validate(tiny.plan);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().where == u"action_sheet.challenge_id"_s);
    CHECK_FALSE(validate(Plan()));
}
