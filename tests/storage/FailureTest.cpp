// SPDX-License-Identifier: GPL-3.0-or-later
#include "Helpers.h"

#include "core/change/Verbs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace jalon;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using storage::OpenMode;

namespace {

/// No file of this process may grow beyond this size while it stands: a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{rlim_t(size), m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// A file, a store on it, the plan in memory; after a failure all three must be as they were, and then work.
struct Desk
{
    test::PlanFile file;
    std::unique_ptr<storage::PlanStore> store = test::opened(file.path);
    QByteArray before = test::bytesOf(file.path);

    Desk() { REQUIRE(store->load()); }

    ErrorCode failing(const core::ChangeSet &set, const storage::Stamp &stamp = test::stamp())
    {
        core::Plan memory = file.plan;
        const auto written = test::write(*store, memory, set, stamp);
        REQUIRE_FALSE(written);
        INFO(written.error().detail);
        CHECK(memory == file.plan);
        return written.error().code;
    }

    void checkUntouchedAndWorking()
    {
        CHECK(test::bytesOf(file.path) == before);
        REQUIRE(test::write(*store, file.plan, test::retitled(file.plan, u"après"_s)));
        const auto plan = store->load();
        REQUIRE(plan);
        CHECK(*plan == file.plan);
        CHECK(store->checkIntegrity()->isEmpty());
    }
};

/// A set of many rows, larger than any page cache slack.
core::ChangeSet large(const core::Plan &plan)
{
    core::ChangeSet set{core::Verb::Paste, u"expected_result"_s, {}, u"1.1"_s, {}};
    for (int i = 0; i < 3000; ++i) {
        set.changes.push_back({std::nullopt, core::ExpectedResult{core::Id<core::ExpectedResult>::create(),
                                                                  plan.actionByCode(u"1.1")->id, 100 + i,
                                                                  u"résultat attendu "_s.repeated(20)}});
    }
    return set;
}

} // namespace

TEST_CASE("While another program writes: Busy, nothing changed, and later it works")
{
    Desk desk;
    {
        test::Outsider other(desk.file.path);
        other.run("BEGIN IMMEDIATE");
        CHECK(desk.failing(test::retitled(desk.file.plan, u"x"_s)) == ErrorCode::Busy);
        other.run("ROLLBACK");
    }
    desk.checkUntouchedAndWorking();
}

TEST_CASE("While another program reads: Busy at commit, nothing changed, and later it works")
{
    Desk desk;
    {
        test::Outsider other(desk.file.path);
        other.run("BEGIN; SELECT count(*) FROM plan");
        CHECK(desk.failing(test::retitled(desk.file.plan, u"x"_s)) == ErrorCode::Busy);
        other.run("ROLLBACK");
    }
    desk.checkUntouchedAndWorking();
}

TEST_CASE("What another program wrote makes our plan stale until it is loaded again")
{
    Desk desk;
    const auto second = test::opened(desk.file.path);
    auto theirs = *second->load();
    CHECK(*desk.store->changedOutside() == false);
    REQUIRE(test::write(*second, theirs, test::retitled(theirs, u"leur titre"_s)));
    CHECK(*desk.store->changedOutside() == true);
    CHECK(*second->changedOutside() == false);
    CHECK(desk.failing(test::retitled(desk.file.plan, u"notre titre"_s)) == ErrorCode::Stale);
    desk.file.plan = *desk.store->load();
    CHECK(desk.file.plan == theirs);
    CHECK(*desk.store->changedOutside() == false);
    CHECK(test::write(*desk.store, desk.file.plan, test::retitled(desk.file.plan, u"notre titre"_s)));
}

TEST_CASE("A row that breaks a rule of the file takes the whole set back")
{
    Desk desk;
    core::ChangeSet set = test::retitled(desk.file.plan, u"x"_s);
    storage::Stamp stamp = test::stamp();
    SECTION("CHECK")
    {
        core::Party party{core::Id<core::Party>::create(), core::PartyKind(99), u"x"_s, {}};
        set.changes.push_back({std::nullopt, party});
    }
    SECTION("foreign key")
    {
        core::ExpectedResult row{core::Id<core::ExpectedResult>::create(),
                                 core::Id<core::ActionSheet>::create(), 1, u"x"_s};
        set.changes.push_back({std::nullopt, row});
    }
    SECTION("a parent with children")
    {
        set.changes.push_back({*desk.file.plan.challengeByCode(u"1"), std::nullopt});
    }
    SECTION("the log")
    {
        stamp.origin = u"elsewhere"_s;
    }
    CHECK(desk.failing(set, stamp) == ErrorCode::StorageFailed);
    desk.checkUntouchedAndWorking();
}

TEST_CASE("A row that is not there is stale, and takes the whole set back")
{
    Desk desk;
    core::ChangeSet set = test::retitled(desk.file.plan, u"x"_s);
    core::Party ghost = desk.file.plan.table<core::Party>().rows().front();
    ghost.id = core::Id<core::Party>::create();
    core::Plan memory = desk.file.plan;
    SECTION("changed")
    {
        set.changes.push_back({ghost, ghost});
    }
    SECTION("removed")
    {
        set.changes.push_back({ghost, std::nullopt});
    }
    const auto written = desk.store->write(set, memory, test::stamp());
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Stale);
    desk.checkUntouchedAndWorking();
}

TEST_CASE("A full disk: DiskFull, nothing changed, and later it works")
{
    Desk desk;
    const core::ChangeSet set = large(desk.file.plan);
    {
        const FullDisk full(desk.before.size() + GENERATE(0, 4096, 100'000));
        CHECK(desk.failing(set) == ErrorCode::DiskFull);
    }
    const auto plan = desk.store->load();
    REQUIRE(plan);
    CHECK(*plan == desk.file.plan);
    desk.checkUntouchedAndWorking();
}

TEST_CASE("A disk full while a plan is created leaves no file")
{
    const QTemporaryDir folder;
    {
        const FullDisk full(GENERATE(0, 512, 20'000));
        const auto made = storage::PlanStore::create(folder.filePath(u"x.jalon"_s), test::samplePlan(),
                                                     test::stamp(), test::sampleContents());
        REQUIRE_FALSE(made);
        INFO(made.error().detail);
        CHECK(made.error().code == ErrorCode::DiskFull);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Creating never overwrites, and leaves nothing when it fails")
{
    test::PlanFile file;
    const QByteArray before = test::traceOf(file.path);
    const auto refused = [&](const QString &path, const core::Plan &plan) {
        const auto made = storage::PlanStore::create(path, plan, test::stamp(), test::sampleContents());
        REQUIRE_FALSE(made);
        return made.error().code;
    };
    CHECK(refused(file.path, file.plan) == ErrorCode::FileExists);
    CHECK(refused(file.folder.path(), file.plan) == ErrorCode::FileExists);
    CHECK(refused(file.beside(u"no/folder.jalon"_s), file.plan) == ErrorCode::FileMissing);
    CHECK(refused(u":memory:"_s, file.plan) == ErrorCode::StorageFailed);
    CHECK(refused(u"file:x"_s, file.plan) == ErrorCode::StorageFailed);
    core::Plan broken = file.plan;
    broken.table<core::Party>().insert({core::Id<core::Party>::create(), core::PartyKind(99), u"x"_s, {}});
    CHECK(refused(file.beside(u"broken.jalon"_s), broken) == ErrorCode::StorageFailed);
    CHECK(test::traceOf(file.path) == before);
}

TEST_CASE("A file that was moved, removed or emptied under us is an alarm, never a new plan")
{
    Desk desk;
    SECTION("moved")
    {
        REQUIRE(QFile::rename(desk.file.path, desk.file.beside(u"elsewhere.jalon"_s)));
    }
    SECTION("removed")
    {
        REQUIRE(QFile::remove(desk.file.path));
    }
    SECTION("replaced")
    {
        REQUIRE(QFile::rename(desk.file.path, desk.file.beside(u"elsewhere.jalon"_s)));
        test::writeBytes(desk.file.path, desk.before);
    }
    SECTION("emptied")
    {
        test::writeBytes(desk.file.path, {});
    }
    CHECK(desk.failing(test::retitled(desk.file.plan, u"x"_s)) == ErrorCode::FileMissing);
    CHECK(desk.store->load().error().code == ErrorCode::FileMissing);
    CHECK(desk.store->changedOutside().error().code == ErrorCode::FileMissing);
}

TEST_CASE("without rights", "[.nobody]")
{
    const QString path = qEnvironmentVariable("JALON_TEST_PLAN");
    REQUIRE_FALSE(path.isEmpty()); // run by the test below, never alone
    const auto code = [](const auto &result) { return result ? -1 : int(result.error().code); };
    auto writing = storage::PlanStore::open(path, OpenMode::ReadWrite);
    const int opening = code(writing);
    int write = -1;
    if (writing) {
        auto plan = *(*writing)->load();
        write = code(test::write(**writing, plan, test::retitled(plan, u"x"_s)));
    }
    auto reading = storage::PlanStore::open(path, OpenMode::ReadOnly);
    const auto made = storage::PlanStore::create(path + u".new"_s, test::samplePlan(), test::stamp(),
                                                 test::sampleContents());
    std::printf("<open %d write %d read %d create %d>\n", opening, write,
                reading ? code((*reading)->load()) : code(reading), code(made));
}

TEST_CASE("Without the right to write: NoPermission, and reading works")
{
    const test::PlanFile file;
    const QByteArray before = test::bytesOf(file.path);
    const int refused = int(ErrorCode::NoPermission);
    QString expected;
    SECTION("the file")
    {
        expected = u"<open %1 write -1 read -1 create %1>"_s.arg(refused);
    }
    SECTION("the folder only: no journal can be made")
    {
        QFile::setPermissions(file.path, QFileDevice::Permissions(0x6666));
        expected = u"<open -1 write %1 read -1 create %1>"_s.arg(refused);
    }
    if (expected.startsWith(u"<open %1"_s.arg(refused)))
        QFile::setPermissions(file.path, QFileDevice::Permissions(0x4444));
    QFile::setPermissions(file.folder.path(), QFileDevice::Permissions(0x5555));
    const QString said = test::runChild(u"[.nobody]"_s, file.path, true);
    QFile::setPermissions(file.folder.path(), QFileDevice::Permissions(0x7755));
    INFO(said);
    CHECK(said.contains(expected));
    CHECK(test::bytesOf(file.path) == before);
}
