// SPDX-License-Identifier: GPL-3.0-or-later
#include "Helpers.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <random>

using namespace jalon;
using namespace Qt::StringLiterals;

TEST_CASE("write until killed", "[.storm]")
{
    const auto store = test::opened(qEnvironmentVariable("JALON_TEST_PLAN"));
    auto plan = *store->load();
    // one set touches the title, a party and a new result: all three or none must be there
    for (int n = plan.info().title.toInt();;) {
        core::ChangeSet set = test::retitled(plan, QString::number(++n));
        core::Party party = plan.table<core::Party>().rows().front();
        const core::Party before = party;
        party.name = QString::number(n);
        set.changes.push_back({before, party});
        set.changes.push_back({std::nullopt, core::ExpectedResult{core::Id<core::ExpectedResult>::create(),
                                                                  plan.actionByCode(u"1.1")->id, n,
                                                                  u"résultat "_s.repeated(100)}});
        if (!test::write(*store, plan, set))
            break;
        std::printf("%d\n", n); // acknowledged
        std::fflush(stdout);
    }
}

TEST_CASE("Killed while it writes, fifty times: nothing acknowledged is lost, nothing torn")
{
    core::Plan start = test::samplePlan();
    core::PlanInfo info = start.info();
    info.title = u"0"_s;
    start.table<core::PlanInfo>().replace(info);
    const test::PlanFile file(start);
    std::mt19937 chance(42);
    int acknowledged = 0;
    for (int round = 0; round < 50; ++round) {
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"JALON_TEST_PLAN"_s, file.path);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"[.storm]"_s});
        REQUIRE(child.waitForReadyRead(20'000));
        QThread::msleep(chance() % 60);
        child.kill();
        REQUIRE(child.waitForFinished(20'000));
        const QStringList said =
            QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        CAPTURE(round);
        REQUIRE_FALSE(said.isEmpty());
        acknowledged = std::max(acknowledged, said.last().toInt());

        { // a reader repairs nothing: it reads, or says that a writer must take an interrupted write back
            const QByteArray before = test::traceOf(file.path);
            auto reader = storage::PlanStore::open(file.path, storage::OpenMode::ReadOnly);
            if (!reader)
                CHECK(reader.error().code == core::ErrorCode::ReadOnly);
            CHECK(test::traceOf(file.path) == before);
        }
        const auto store = test::opened(file.path);
        const auto plan = store->load();
        REQUIRE(plan);
        const int held = plan->info().title.toInt();
        CHECK(held >= acknowledged);
        CHECK(held <= acknowledged + 1); // written, and killed before it could say so
        CHECK(plan->table<core::ExpectedResult>().size() ==
              start.table<core::ExpectedResult>().size() + held);
        const auto &parties = plan->table<core::Party>();
        const auto changed = parties.find(start.table<core::Party>().rows().front().id);
        CHECK(changed->name == QString::number(held));
        CHECK(store->checkIntegrity()->isEmpty());
        acknowledged = held;
    }
    WARN(acknowledged << " commits acknowledged, 50 kills, 0 lost");
}
