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
    REQUIRE(exchange::sealedPlan(plan, 2018, load));
    CHECK_FALSE(*exchange::sealedPlan(plan, 2018, load));
    const Plan before = plan;
    YearClosing closing;
    closing.id = Id<YearClosing>::create();
    closing.year = 2018;
    closing.closedOn = day;
    const QByteArray seal = sealed(plan, 2018);
    closing.seal = contentHash(seal);
    plan.table<YearClosing>().insert(closing);
    CHECK_FALSE(exchange::sealedPlan(plan, 2018, load)); // the bytes are gone
    contents.emplace(closing.seal, seal);
    const auto found = exchange::sealedPlan(plan, 2018, load);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((**found == before));
}
