// SPDX-License-Identifier: GPL-3.0-or-later
#include "Helpers.h"

#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "core/rules/Validation.h"
#include "support/RandomChange.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace jalon;
using namespace Qt::StringLiterals;

namespace {

core::Plan loaded(storage::PlanStore &store)
{
    auto plan = store.load();
    INFO((plan ? QString() : plan.error().detail));
    REQUIRE(plan);
    return std::move(*plan);
}

} // namespace

TEST_CASE("A plan with every field filled comes back as it went")
{
    const test::PlanFile file;
    const auto store = test::opened(file.path);
    CHECK(loaded(*store) == file.plan);
    CHECK(store->path() == file.path);
    CHECK_FALSE(store->isReadOnly());
    const auto findings = store->checkIntegrity();
    REQUIRE(findings);
    CHECK(findings->join(u'\n') == QString());
}

TEST_CASE("Random plans come back as they went")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const core::Plan plan = test::randomPlan(seed);
        const auto valid = core::validate(plan);
        INFO((valid ? QString() : valid.error().where + u' ' + valid.error().detail));
        REQUIRE(valid);
        const test::PlanFile file(plan);
        CHECK(loaded(*test::opened(file.path, storage::OpenMode::ReadOnly)) == plan);
    }
}

TEST_CASE("After random changes the file holds what memory holds")
{
    for (unsigned seed = 1; seed <= 2; ++seed) {
        test::PlanFile file(test::randomPlan(seed));
        test::Chance chance(seed + 100);
        const auto store = test::opened(file.path);
        core::Plan memory = loaded(*store);
        for (const auto &[hash, bytes] : test::sampleContents())
            REQUIRE(store->addContents({bytes}));
        std::vector<core::ChangeSet> done;
        for (int i = 0; i < 40; ++i) {
            done.push_back(test::randomChange(memory, chance));
            const auto written = test::write(*store, memory, done.back());
            CAPTURE(seed, i);
            INFO((written ? QString() : written.error().detail));
            REQUIRE(written);
            if (i % 10 == 0)
                REQUIRE(loaded(*store) == memory);
        }
        CHECK(loaded(*store) == memory);
        for (; !done.empty(); done.pop_back()) {
            const auto undone = test::write(*store, memory, core::inverted(done.back()));
            INFO((undone ? QString() : undone.error().detail));
            REQUIRE(undone);
        }
        CHECK(memory == file.plan);
        CHECK(loaded(*test::opened(file.path)) == file.plan);
        const auto findings = store->checkIntegrity();
        REQUIRE(findings);
        CHECK(findings->join(u'\n') == QString());
    }
}

TEST_CASE("The change log tells who, when, what, before and after, newest first")
{
    test::PlanFile file;
    const auto store = test::opened(file.path);
    core::Plan plan = loaded(*store);
    const QString before = plan.info().title;
    REQUIRE(test::write(*store, plan, test::retitled(plan, u"Nouveau ‘titre’"_s)));
    const core::ActionSheet action = *plan.actionByCode(u"2.1");
    REQUIRE(test::write(*store, plan,
                        core::verbs::setField(plan, action.id, &core::ActionSheet::remarks, u"'\"; --"_s)));

    const auto all = store->log({}, 100);
    REQUIRE(all);
    REQUIRE(all->size() == 3);
    CHECK(all->at(0).actionId == action.id);
    CHECK(all->at(0).subject == u"2.1"_s);
    CHECK(all->at(0).change.field == u"remarks"_s);
    CHECK(all->at(0).change.before == action.remarks);
    CHECK(all->at(0).change.after == u"'\"; --"_s);
    CHECK(all->at(0).who == u"Sandrine"_s);
    CHECK(all->at(0).at == test::stamp().at);
    CHECK(all->at(0).origin == u"do"_s);
    CHECK(all->at(1).actionId.isNull());
    CHECK(all->at(1).change.before == before);
    CHECK(all->at(2).verb == core::Verb::Create);
    CHECK(all->at(2).change.after == before);

    const auto some = store->log(action.id, 100);
    REQUIRE(some);
    CHECK(some->size() == 1);
    CHECK(store->log({}, 2)->size() == 2);
    const auto last = store->lastChange();
    REQUIRE(last);
    REQUIRE(last->has_value());
    CHECK((*last)->sequence == all->at(0).sequence);
}

TEST_CASE("A verb of a later program reads as an edit: what changed is told all the same")
{
    const test::PlanFile file;
    test::Outsider(file.path).run("UPDATE change_log SET verb = 'teleport'");
    const auto lines = test::opened(file.path, storage::OpenMode::ReadOnly)->log({}, 10);
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().verb == core::Verb::Edit);
    CHECK(lines->front().change.after == file.plan.info().title);
}

TEST_CASE("A log line that cannot be read back is damage")
{
    const test::PlanFile file;
    test::Outsider(file.path).run("UPDATE change_log SET entity_id = 'x'");
    const auto lines = test::opened(file.path, storage::OpenMode::ReadOnly)->log({}, 10);
    REQUIRE_FALSE(lines);
    CHECK(lines.error().code == core::ErrorCode::Damaged);
}

TEST_CASE("The lines of a removed sheet stay in the log")
{
    test::PlanFile file;
    const auto store = test::opened(file.path);
    core::Plan plan = loaded(*store);
    const core::ActionSheet action = *plan.actionByCode(u"1.1");
    REQUIRE(test::write(*store, plan, core::verbs::removeAction(plan, action.id)));
    const auto lines = store->log(action.id, 10'000);
    REQUIRE(lines);
    const bool titleKept = std::any_of(lines->begin(), lines->end(), [&](const core::LogEntry &line) {
        return line.change.field == u"title"_s && line.change.before == action.title;
    });
    CHECK(titleKept);
    CHECK(loaded(*store) == plan);
}

TEST_CASE("A large plan loads at once", "[large]")
{
    const test::PlanFile file(test::largePlan());
    QElapsedTimer clock;
    clock.start();
    const auto store = test::opened(file.path);
    const qint64 open = clock.restart();
    const core::Plan plan = loaded(*store);
    const qint64 load = clock.elapsed();
    WARN("actions " << plan.table<core::ActionSheet>().size() << ", measurements "
                    << plan.table<core::Measurement>().size() << ", bytes " << QFileInfo(file.path).size()
                    << ": checked in " << open << " ms, loaded in " << load << " ms");
    CHECK(plan == file.plan);
    CHECK(load < 1'500); // ten times what it takes: a guard against a quadratic surprise, not a benchmark
}

TEST_CASE("A new file can be written to at once, without loading")
{
    const QTemporaryDir folder;
    core::Plan plan = test::samplePlan();
    auto made = storage::PlanStore::create(folder.filePath(u"x.jalon"_s), plan, test::stamp(),
                                           test::sampleContents());
    REQUIRE(made);
    REQUIRE(test::write(**made, plan, test::retitled(plan, u"x"_s)));
    CHECK(*(*made)->changedOutside() == false);
    CHECK(loaded(**made) == plan);
}
