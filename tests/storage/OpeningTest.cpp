// SPDX-License-Identifier: GPL-3.0-or-later
#include "Helpers.h"

#include "storage/Opening.h"
#include "storage/Statement.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace jalon;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using storage::OpenMode;

namespace {

constexpr OpenMode bothModes[] = {OpenMode::ReadWrite, OpenMode::ReadOnly};

/// Refused in both modes with this code, and nothing at its place has changed, nothing lies beside it.
void checkRefused(const QString &path, ErrorCode code)
{
    const QByteArray before = test::traceOf(path);
    for (const OpenMode mode : bothModes) {
        CHECK(test::refusal(path, mode) == code);
        CHECK(test::traceOf(path) == before);
    }
}

QString textPragma(storage::Database &database, const QByteArray &name)
{
    storage::Statement statement(database, "PRAGMA " + name);
    const auto row = statement.step();
    return row && *row ? statement.text(0) : QString();
}

} // namespace

TEST_CASE("Every opening sets what never lasts in the file")
{
    const test::PlanFile file;
    for (int time = 0; time < 2; ++time) {
        for (const OpenMode mode : bothModes) {
            const auto database = storage::openPlanFile(file.path, mode, storage::Migrations::shipped());
            REQUIRE(database);
            storage::Database &connection = **database;
            CHECK(textPragma(connection, "journal_mode") == u"truncate"_s);
            CHECK(textPragma(connection, "synchronous") == u"2"_s);
            CHECK(textPragma(connection, "foreign_keys") == u"1"_s);
            CHECK(textPragma(connection, "cell_size_check") == u"1"_s);
            CHECK(textPragma(connection, "mmap_size") == u"0"_s);
            CHECK(textPragma(connection, "trusted_schema") == u"0"_s);
            CHECK(textPragma(connection, "busy_timeout") == u"2000"_s);
        }
    }
}

TEST_CASE("The guard refuses what a plan never needs")
{
    const test::PlanFile file;
    const auto database =
        storage::openPlanFile(file.path, OpenMode::ReadWrite, storage::Migrations::shipped());
    REQUIRE(database);
    for (const char *sql : {
             "ATTACH 'x.db' AS x",
             "PRAGMA writable_schema = 1",
             "CREATE TRIGGER t AFTER INSERT ON plan BEGIN DELETE FROM plan; END",
             "CREATE TEMP TABLE t (a)",
             "CREATE VIEW v AS SELECT 1",
             "CREATE TABLE t (a)",
             "DROP TABLE change_log",
             "DELETE FROM sqlite_schema",
             "SELECT load_extension('x')",
             "SELECT \"no such column\" FROM plan",
             "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT sum(x) FROM c",
             "CREATE VIRTUAL TABLE t USING fts5 (a)",
         }) {
        INFO(sql);
        CHECK_FALSE((*database)->execute(sql));
    }
    CHECK((*database)->execute("SELECT count(*) FROM plan"));
}

TEST_CASE("What takes too long is interrupted")
{
    const test::PlanFile file;
    const auto database =
        storage::openPlanFile(file.path, OpenMode::ReadOnly, storage::Migrations::shipped());
    REQUIRE(database);
    (*database)->guard().allow(std::chrono::milliseconds(50));
    const auto done = (*database)->execute(
        "SELECT count(*) FROM measurement a, measurement b, measurement c, measurement d, measurement e");
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::StorageFailed);
}

TEST_CASE("What is no file is refused")
{
    const QTemporaryDir folder;
    QDir::setCurrent(folder.path());
    const test::PlanFile plan;
    for (const OpenMode mode : bothModes) {
        CHECK(test::refusal(folder.filePath(u"missing.jalon"_s), mode) == ErrorCode::FileMissing);
        CHECK(test::refusal(folder.filePath(u"no/folder.jalon"_s), mode) == ErrorCode::FileMissing);
        CHECK(test::refusal(folder.path(), mode) == ErrorCode::NotAPlan);
        CHECK(test::refusal({}, mode) == ErrorCode::FileMissing);
        CHECK(test::refusal(u":memory:"_s, mode) == ErrorCode::FileMissing);
        CHECK(test::refusal(u"file:"_s + plan.path, mode) == ErrorCode::FileMissing);
        CHECK(test::refusal(u"file::memory:?cache=shared"_s, mode) == ErrorCode::FileMissing);
        CHECK(test::refusal(plan.path + u"?mode=ro"_s, mode) == ErrorCode::FileMissing);
    }
    CHECK(QDir(folder.path()).isEmpty());
    QDir::setCurrent(QDir::rootPath());
}

TEST_CASE("A file whose name looks like a URI or is relative is a file")
{
    const test::PlanFile plan;
    const QDir folder(plan.folder.path());
    QDir::setCurrent(folder.path());
    REQUIRE(QFile::rename(plan.path, folder.filePath(u"file:x?mode=memory"_s)));
    CHECK(test::opened(folder.filePath(u"file:x?mode=memory"_s))->load());
    CHECK(test::opened(u"./file:x?mode=memory"_s)->path() == folder.filePath(u"file:x?mode=memory"_s));
    QDir::setCurrent(QDir::rootPath());
}

TEST_CASE("What is no plan is refused and left alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.jalon"_s);
    SECTION("empty")
    {
        test::writeBytes(path, {});
    }
    SECTION("text")
    {
        test::writeBytes(path, QByteArray("Plan d'action\n").repeated(1000));
    }
    SECTION("too short")
    {
        test::writeBytes(path, QByteArray("SQLite format 3\0", 16));
    }
    SECTION("another program's database")
    {
        test::Outsider(path).run("CREATE TABLE action (id INTEGER PRIMARY KEY)");
    }
    SECTION("a database that only claims to be a plan")
    {
        test::Outsider(path).run("PRAGMA application_id = 0x4A4C4F4E");
    }
    checkRefused(path, ErrorCode::NotAPlan);
}

TEST_CASE("A newer plan is refused with the version it needs")
{
    const test::PlanFile file;
    test::Outsider(file.path).run("PRAGMA user_version = 77");
    checkRefused(file.path, ErrorCode::NewerVersion);
    CHECK(storage::PlanStore::open(file.path, OpenMode::ReadWrite).error().detail == u"77"_s);
}

TEST_CASE("A damaged plan is refused and left alone")
{
    const test::PlanFile file;
    QByteArray bytes = test::bytesOf(file.path);
    SECTION("truncated")
    {
        bytes.truncate(bytes.size() / 2);
    }
    SECTION("truncated in a page")
    {
        bytes.chop(5000); // the last page may be an empty one, whose end nobody misses
    }
    SECTION("one page of garbage")
    {
        const qsizetype page = test::Outsider(file.path)
                                   .ask("SELECT rootpage FROM sqlite_schema WHERE name = 'action_sheet'")
                                   .front()
                                   .toInt();
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
    }
    SECTION("zeroed in the middle")
    {
        bytes.replace(8192, bytes.size() / 2, QByteArray(bytes.size() / 2, '\0'));
    }
    test::writeBytes(file.path, bytes);
    checkRefused(file.path, ErrorCode::Damaged);
}

TEST_CASE("A schema that is not ours is refused")
{
    const test::PlanFile file;
    const QByteArray change = GENERATE(
        as<QByteArray>{}, "CREATE TRIGGER t AFTER UPDATE ON plan BEGIN UPDATE plan SET title = 'x'; END",
        "CREATE VIEW v AS SELECT * FROM plan", "CREATE TABLE more (a)", "CREATE INDEX i ON plan (title)",
        "CREATE VIRTUAL TABLE f USING fts5 (a)", "DROP INDEX measurement_by_indicator",
        "ALTER TABLE party ADD COLUMN extra TEXT", "ALTER TABLE party RENAME COLUMN aliases TO names",
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '        ') "
        "WHERE name = 'party'",
        "ANALYZE");
    INFO(change.toStdString());
    test::Outsider(file.path).run(change);
    checkRefused(file.path, ErrorCode::Damaged);
}

TEST_CASE("A row that cannot be read back is named, never dropped")
{
    const test::PlanFile file;
    const auto damage = GENERATE(values<std::pair<QByteArray, QString>>({
        {"UPDATE party SET kind = 'robot'", u"party"_s},
        {"UPDATE indicator SET id = upper(id)", u"indicator"_s},
        {"UPDATE challenge SET id = 'x' WHERE number = 2", u"challenge"_s},
        {"UPDATE measurement SET date = '2016-02-30'", u"measurement"_s},
        {"UPDATE measurement SET date = '14/10/2016'", u"measurement"_s},
        {"UPDATE action_sheet SET start = '2016-1'", u"action_sheet"_s},
        {"UPDATE method_step SET due = 'demain'", u"method_step"_s},
        {"UPDATE clarification SET settled = 2", u"clarification"_s},
        {"UPDATE plan SET title = CAST(x'ff41' AS TEXT)", u"plan"_s},
        {"UPDATE criterion SET position = 5000000000", u"criterion"_s},
        {"DELETE FROM indicator", u"target"_s},
        {"DELETE FROM journal_entry", u"journal_action"_s},
        {"DELETE FROM party", u"action_party"_s},
        {"DELETE FROM plan", u"plan"_s},
        {"CREATE TEMP TABLE twin AS SELECT * FROM plan; UPDATE twin SET id = "
         "'00000000-0000-4000-8000-000000000001'; INSERT INTO plan SELECT * FROM twin",
         u"plan"_s},
    }));
    INFO(damage.first.toStdString());
    test::Outsider(file.path).run("PRAGMA ignore_check_constraints = 1; PRAGMA foreign_keys = 0; " +
                                  damage.first);
    auto store = storage::PlanStore::open(file.path, OpenMode::ReadOnly);
    const auto plan = store ? (*store)->load() : core::Result<core::Plan>(store.error());
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == ErrorCode::Damaged);
    INFO(plan.error().detail);
    CHECK(plan.error().detail.contains(damage.second));
}

TEST_CASE("What the engine takes and the rules do not is a finding of the check")
{
    const test::PlanFile file;
    test::Outsider(file.path).run("UPDATE challenge SET number = 1");
    const auto store = test::opened(file.path, OpenMode::ReadOnly);
    CHECK(store->load());
    const auto findings = store->checkIntegrity();
    REQUIRE(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->first().contains(u"challenge.number"_s));
}

TEST_CASE("Reading changes no byte and no time and makes no file")
{
    const test::PlanFile file;
    const QByteArray before = test::traceOf(file.path);
    {
        const auto store = test::opened(file.path, OpenMode::ReadOnly);
        CHECK(store->isReadOnly());
        const auto plan = store->load();
        REQUIRE(plan);
        CHECK(test::traceOf(file.path) == before);
        CHECK(store->log({}, 10));
        CHECK(store->checkIntegrity());
        CHECK(*store->changedOutside() == false);
        const auto written = store->write(test::retitled(*plan, u"x"_s), *plan, test::stamp());
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::ReadOnly);
        CHECK(test::traceOf(file.path) == before);
    }
    CHECK(test::traceOf(file.path) == before);
}

TEST_CASE("Opening for writing changes nothing either, and leaves no journal behind a write")
{
    test::PlanFile file;
    const QByteArray before = test::traceOf(file.path);
    auto store = test::opened(file.path);
    REQUIRE(store->load());
    CHECK(test::bytesOf(file.path) == test::traceOf(file.path).right(test::bytesOf(file.path).size()));
    store.reset();
    CHECK(test::traceOf(file.path) == before);
    store = test::opened(file.path);
    REQUIRE(store->load());
    REQUIRE(test::write(*store, file.plan, test::retitled(file.plan, u"x"_s)));
    store.reset();
    CHECK(QDir(file.folder.path()).entryList(QDir::Files) == QStringList{u"plan.jalon"_s});
}

TEST_CASE("A file that another tool put in WAL mode is taken back by a writer, and not touched by a reader")
{
    const test::PlanFile file;
    test::Outsider(file.path).run("PRAGMA journal_mode = WAL");
    const QByteArray before = test::traceOf(file.path);
    CHECK(test::refusal(file.path, OpenMode::ReadOnly) == ErrorCode::ReadOnly);
    CHECK(test::traceOf(file.path) == before);
    CHECK(test::opened(file.path)->load());
    CHECK(test::opened(file.path, OpenMode::ReadOnly)->load());
    CHECK(QDir(file.folder.path()).entryList(QDir::Files) == QStringList{u"plan.jalon"_s});
}

TEST_CASE("Random damage is refused or read, and never brings the program down")
{
    const test::PlanFile file(test::randomPlan(3, {1, 2, 2, 2}));
    const QByteArray sound = test::bytesOf(file.path);
    std::mt19937 chance(7);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = sound;
        for (unsigned hits = 1 + chance() % 8; hits > 0; --hits)
            bytes[qsizetype(chance() % unsigned(bytes.size()))] = char(chance());
        const QString path = file.beside(u"damaged.jalon"_s);
        test::writeBytes(path, bytes);
        auto store = storage::PlanStore::open(path, OpenMode::ReadOnly);
        const bool read = store && (*store)->load();
        refused += !read;
        if (read)
            (void)(*store)->checkIntegrity();
    }
    INFO(refused);
    CHECK(refused > 100);
}
