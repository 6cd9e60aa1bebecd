// SPDX-License-Identifier: GPL-3.0-or-later
// A closed year: the same bytes from the same plan, the same plan and figures back from the bytes.
#include "exchange/Seal.h"
#include "core/change/Verbs.h"
#include "core/review/AnnualReview.h"
#include "exchange/FactsWriter.h"
#include "Shipped.h"
#include "support/SamplePlan.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;

namespace {

const QDate day(2018, 4, 3);

QByteArray sealed(const Plan &plan, int year = 2017)
{
    return exchange::sealOf(plan, year, day, u"Chargée de mission"_s);
}

} // namespace

TEST_CASE("A seal gives back the plan and the figures that were sealed")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        INFO(seed);
        const Plan plan = randomPlan(seed);
        const QByteArray seal = sealed(plan);
        CHECK((seal == sealed(plan)));
        const auto back = exchange::readSeal(seal, 2017);
        INFO((back ? std::string() : (back.error().where + back.error().detail).toStdString()));
        REQUIRE(back);
        CHECK((*back == plan));
        CHECK((sealed(*back) == seal));
        CHECK(exchange::writeReview(*back, reviewOf(*back, 2017)) ==
              exchange::writeReview(plan, reviewOf(plan, 2017)));
        const auto holds = exchange::sealHolds(seal, 2017);
        REQUIRE(holds);
        CHECK(*holds);
    }
}

TEST_CASE("Figures that were altered in a seal are noticed")
{
    QByteArray seal = sealed(readShipped(exerciseFile));
    const auto at = seal.indexOf("\"kept\":");
    REQUIRE(at > 0);
    seal[at + 7] = seal[at + 7] == '1' ? '2' : '1';
    const auto holds = exchange::sealHolds(seal, 2017);
    REQUIRE(holds);
    CHECK_FALSE(*holds);
}

TEST_CASE("What is no seal of the year is refused")
{
    const Plan plan = readShipped(exerciseFile);
    CHECK_FALSE(exchange::readSeal(sealed(plan), 2016));
    CHECK_FALSE(exchange::readSeal("{}", 2017));
    CHECK_FALSE(exchange::readSeal(sealed(plan).chopped(1), 2017));
}

TEST_CASE("A closed year is told from its seal, an open one from the plan")
{
    Plan plan = readShipped(exerciseFile);
    std::map<QString, QByteArray> contents;
    const auto load = [&](const QString &hash) -> Result<QByteArray> {
        const auto at = contents.find(hash);
        return at == contents.end() ? Result<QByteArray>(Error{ErrorCode::Damaged, hash, {}}) : at->second;
    };
    REQUIRE(exchange::sealedPlan(plan, 2019, load));
    CHECK_FALSE(*exchange::sealedPlan(plan, 2019, load));
    const Plan before = plan;
    YearClosing closing;
    closing.id = Id<YearClosing>::create();
    closing.year = 2019;
    closing.closedOn = day;
    const QByteArray seal = sealed(plan, 2019);
    closing.seal = contentHash(seal);
    plan.table<YearClosing>().insert(closing);
    CHECK_FALSE(exchange::sealedPlan(plan, 2019, load)); // the bytes are gone
    contents.emplace(closing.seal, seal);
    const auto found = exchange::sealedPlan(plan, 2019, load);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((**found == before));
}

TEST_CASE("A seal of an earlier version, which said less, holds; one that says something else does not")
{
    const QByteArray seal = sealed(readShipped(exerciseFile));
    const auto holdsWithout = [&](const QByteArray &gone, const QByteArray &instead) {
        QByteArray other = seal;
        const auto at = other.indexOf(gone);
        REQUIRE(at > 0);
        other.replace(at, gone.size(), instead);
        const auto holds = exchange::sealHolds(other, 2017);
        REQUIRE(holds);
        return *holds;
    };
    CHECK(holdsWithout("\"asOf\":\"2017-12-31\",", ""));
    CHECK_FALSE(holdsWithout("\"asOf\":\"2017-12-31\"", "\"asOf\":\"2017-12-30\""));
    CHECK_FALSE(holdsWithout("\"asOf\":\"2017-12-31\"", "\"atNoon\":true")); // this version does not say it
    CHECK_FALSE(holdsWithout("\"notCosted\":[\"1.2\",", "\"notCosted\":[")); // a list is one value
}

TEST_CASE("What later years rectify is told as the plan of that year knew it")
{
    Plan plan = readShipped(exerciseFile);
    std::map<QString, QByteArray> contents;
    const auto load = [&](const QString &hash) -> Result<QByteArray> {
        const auto at = contents.find(hash);
        return at == contents.end() ? Result<QByteArray>(Error{ErrorCode::Damaged, hash, {}}) : at->second;
    };
    for (const Id<YearClosing> &id : [&] {
             std::vector<Id<YearClosing>> ids;
             for (const YearClosing &closing : plan.table<YearClosing>().rows())
                 ids.push_back(closing.id);
             return ids;
         }())
        plan.table<YearClosing>().erase(id);
    const auto close = [&](int year) {
        YearClosing closing;
        closing.id = Id<YearClosing>::create();
        closing.year = year;
        closing.closedOn = QDate(year + 1, 3, 20);
        const QByteArray seal = sealed(plan, year);
        closing.seal = contentHash(seal);
        contents.emplace(closing.seal, seal);
        plan.table<YearClosing>().insert(closing);
        return closing.id;
    };
    const auto closedFirst = close(2017);
    CHECK(exchange::earlierRectifications(plan, 2018, load).empty());
    const Indicator *indicator = plan.indicatorByCode(u"2.1.4");
    REQUIRE(indicator);
    const auto measurements = plan.measurements(indicator->id);
    const auto of2017 = std::find_if(measurements.begin(), measurements.end(),
                                     [](const Measurement *one) { return one->date.year() == 2017; });
    REQUIRE(of2017 != measurements.end());
    Measurement mended = **of2017;
    mended.value = Decimal::fromInt(99);
    REQUIRE(plan.table<Measurement>().replace(mended));
    CHECK(exchange::earlierRectifications(plan, 2017, load).empty()); // of earlier years only
    const auto told = exchange::earlierRectifications(plan, 2018, load);
    REQUIRE(told.size() == 1);
    CHECK(told.front().year == 2017);
    CHECK(told.front().closedOn == QDate(2018, 3, 20));
    REQUIRE(told.front().figures.size() == 1);
    CHECK(told.front().figures.front().code == u"2.1.4"_s);

    // 2018 is closed with it; that 2017 is opened again afterwards changes no document of 2018
    close(2018);
    const auto before = *exchange::sealedPlan(plan, 2018, load);
    YearClosing again = *plan.find(closedFirst);
    again.reopenedOn = QDate(2019, 5, 2);
    plan.table<YearClosing>().erase(closedFirst);
    plan.table<YearClosing>().insert(again);
    CHECK(exchange::earlierRectifications(plan, 2018, load).empty());
    const auto after = *exchange::sealedPlan(plan, 2018, load);
    REQUIRE((before && after));
    CHECK(exchange::earlierRectifications(*after, 2018, load).size() == 1);
}

TEST_CASE("Seals of closed years that do not hold are named")
{
    Plan plan = readShipped(exerciseFile);
    const auto unreadable = [](const QString &hash) -> Result<QByteArray> {
        return Error{ErrorCode::Damaged, hash, {}};
    };
    const auto broken = exchange::brokenSeals(plan, unreadable);
    REQUIRE(broken.size() >= 2);
    CHECK(broken.front().year == 2016);
    CHECK(broken.front().unreadable);
    const auto another = [&](const QString &hash) -> Result<QByteArray> {
        for (const YearClosing &closing : plan.table<YearClosing>().rows()) {
            QByteArray seal = sealed(plan, closing.year);
            if (closing.year == 2016)
                seal.replace("\"asOf\":\"2016-12-31\"", "\"asOf\":\"2016-12-30\"");
            if (closing.seal == hash)
                return seal;
        }
        return Error{ErrorCode::Damaged, hash, {}};
    };
    const auto one = exchange::brokenSeals(plan, another);
    REQUIRE(one.size() == 1);
    CHECK(one.front().year == 2016);
    CHECK_FALSE(one.front().unreadable);
}
