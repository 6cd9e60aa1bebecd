// SPDX-License-Identifier: GPL-3.0-or-later
#include "Helpers.h"

#include "storage/Backup.h"
#include "storage/Opening.h"
#include "storage/Statement.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace jalon;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using storage::Database;
using storage::Migrations;
using storage::OpenMode;

namespace {

// A made-up history: version 2 adds a column, version 3 rebuilds a table that another one refers to.
const QByteArray one =
    "CREATE TABLE parent (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT\n--;\n"
    "CREATE TABLE child (id TEXT NOT NULL PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parent "
    "(id)) STRICT\n--;\nCREATE INDEX child_by_parent ON child (parent_id)\n";
const QByteArray two =
    "ALTER TABLE parent ADD COLUMN rank INTEGER NOT NULL DEFAULT 0\n--;\nUPDATE parent SET rank = 7\n";
const QByteArray three =
    "CREATE TABLE parent_new (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, rank INTEGER NOT NULL CHECK "
    "(rank > 0))"
    " STRICT\n--;\nINSERT INTO parent_new SELECT id, name, rank FROM parent\n--;\nDROP TABLE parent\n--;\n"
    "ALTER TABLE parent_new RENAME TO parent\n";

const Migrations upTo3({one, two, three});

/// A file of version 1 with 500 parents and children, closed.
QString oldFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"old.jalon"_s);
    const auto made = storage::createPlanFile(path, Migrations({one}), [](Database &database) {
        core::Outcome done;
        storage::Statement parent(database, "INSERT INTO parent VALUES (?, ?)");
        storage::Statement child(database, "INSERT INTO child VALUES (?, ?)");
        for (int i = 0; i < 500 && done; ++i) {
            parent.bind(1, QString::number(i));
            parent.bind(2, u"parent "_s.repeated(20));
            child.bind(1, QString::number(i));
            child.bind(2, QString::number(i));
            done = parent.run();
            if (done)
                done = child.run();
        }
        return done;
    });
    REQUIRE(made);
    return path;
}

ErrorCode failureOf(const QString &path, const Migrations &migrations, OpenMode mode = OpenMode::ReadWrite)
{
    const auto database = storage::openPlanFile(path, mode, migrations);
    REQUIRE_FALSE(database);
    INFO(database.error().detail);
    return database.error().code;
}

QStringList files(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("An older file becomes the newest, after a verified backup")
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    {
        const auto database = storage::openPlanFile(path, OpenMode::ReadWrite, upTo3);
        INFO((database ? QString() : database.error().detail));
        REQUIRE(database);
        CHECK(*(*database)->schemaVersion() == 3);
        CHECK(*(*database)->pragma("foreign_keys") == 1);
        CHECK_FALSE((*database)->execute("DROP TABLE child")); // the guard is at work again
        CHECK_FALSE((*database)->execute("INSERT INTO child VALUES ('x', 'nobody')"));
    }
    test::Outsider look(path);
    CHECK(look.ask("SELECT count(*), sum(rank) FROM parent JOIN child ON parent.id = parent_id") ==
          QStringList{u"500"_s, u"3500"_s});
    CHECK(look.ask("PRAGMA foreign_key_check").isEmpty());

    CHECK(files(folder) == QStringList{u"old.jalon"_s, u"old.version-1.jalon"_s});
    const QString backup = folder.filePath(u"old.version-1.jalon"_s);
    const auto old = storage::openPlanFile(backup, OpenMode::ReadOnly, Migrations({one}));
    REQUIRE(old);
    CHECK(*(*old)->schemaVersion() == 1);
    CHECK(test::Outsider(backup).ask("SELECT count(*) FROM child") == QStringList{u"500"_s});

    // the same file as one that was new in version 3
    const QString fresh = folder.filePath(u"new.jalon"_s);
    REQUIRE(storage::createPlanFile(fresh, upTo3, [](Database &) { return core::Outcome{}; }));
    CHECK(test::Outsider(fresh).ask("SELECT sql FROM sqlite_schema ORDER BY name") ==
          look.ask("SELECT sql FROM sqlite_schema ORDER BY name"));
    CHECK(storage::openPlanFile(path, OpenMode::ReadOnly, upTo3));
}

TEST_CASE("A second migration does not overwrite the first one's backup")
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    test::writeBytes(folder.filePath(u"old.version-1.jalon"_s), "mine");
    REQUIRE(storage::openPlanFile(path, OpenMode::ReadWrite, upTo3));
    CHECK(test::bytesOf(folder.filePath(u"old.version-1.jalon"_s)) == "mine");
    CHECK(files(folder).contains(u"old.version-1-2.jalon"_s));
}

TEST_CASE("A step that fails leaves the old file to the byte")
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    const QByteArray before = test::bytesOf(path);
    const QByteArray bad = GENERATE(as<QByteArray>{}, "CREATE TABLE oops (", "UPDATE parent SET rank = -1",
                                    "DELETE FROM parent WHERE id = '3'", "ATTACH 'x' AS y",
                                    "CREATE TRIGGER t AFTER INSERT ON parent BEGIN DELETE FROM child; END",
                                    "INSERT INTO child VALUES ('3', '4')");
    INFO(bad.toStdString());
    const bool first = GENERATE(true, false);
    const Migrations failing =
        first ? Migrations({one, two + "--;\n" + bad, three}) : Migrations({one, two, three + "--;\n" + bad});
    if (first && bad.contains("rank = -1")) {
        CHECK(failureOf(path, failing) == ErrorCode::StorageFailed); // version 3's CHECK finds it
    } else {
        const ErrorCode code = failureOf(path, failing);
        CHECK((code == ErrorCode::StorageFailed || code == ErrorCode::Damaged));
    }
    CHECK(test::bytesOf(path) == before);
    CHECK(files(folder) == QStringList{u"old.jalon"_s, u"old.version-1.jalon"_s});
    CHECK(storage::openPlanFile(path, OpenMode::ReadWrite, Migrations({one})));
    CHECK(storage::openPlanFile(path, OpenMode::ReadWrite, upTo3));
}

TEST_CASE(
    "Without room for the backup there is no migration; without room for the migration the old file stands")
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    const QByteArray before = test::bytesOf(path);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    const qint64 room = GENERATE(0, 4096, 50'000, 1);
    // 1: as large as the file is now, enough for the backup and not for version 3
    const rlimit limit{rlim_t(room == 1 ? before.size() : room), unlimited.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
    const ErrorCode code = failureOf(path, upTo3);
    setrlimit(RLIMIT_FSIZE, &unlimited);
    CHECK(code == ErrorCode::DiskFull);
    CHECK(test::bytesOf(path) == before);
    CHECK(files(folder).filter(u".tmp"_s).isEmpty());
    CHECK(files(folder).contains(u"old.version-1.jalon"_s) == (room == 1));
    CHECK(storage::openPlanFile(path, OpenMode::ReadWrite, upTo3));
}

TEST_CASE("While another program has the file there is no migration")
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    const QByteArray before = test::bytesOf(path);
    {
        test::Outsider other(path);
        other.run("BEGIN IMMEDIATE");
        CHECK(failureOf(path, upTo3) == ErrorCode::Busy);
    }
    CHECK(test::bytesOf(path) == before);
}

TEST_CASE("An older file is not opened for reading only, and is not touched")
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    const QByteArray before = test::traceOf(path);
    CHECK(failureOf(path, upTo3, OpenMode::ReadOnly) == ErrorCode::ReadOnly);
    CHECK(test::traceOf(path) == before);
}

TEST_CASE("A damaged or altered older file is not migrated")
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    SECTION("altered")
    {
        test::Outsider(path).run("CREATE TABLE more (a)");
    }
    SECTION("damaged")
    {
        QByteArray bytes = test::bytesOf(path);
        bytes.replace(3 * 4096, 4096, QByteArray(4096, '\x33'));
        test::writeBytes(path, bytes);
    }
    const QByteArray before = test::traceOf(path);
    CHECK(failureOf(path, upTo3) == ErrorCode::Damaged);
    CHECK(test::traceOf(path) == before);
}

TEST_CASE("A verified copy is the plan, and never overwrites")
{
    const test::PlanFile file;
    const auto database =
        storage::openPlanFile(file.path, OpenMode::ReadOnly, storage::Migrations::shipped());
    REQUIRE(database);
    const QString copy = file.beside(u"copie d'été.jalon"_s);
    const auto made = storage::verifiedCopy(**database, copy);
    INFO((made ? QString() : made.error().detail));
    REQUIRE(made);
    CHECK(*test::opened(copy)->load() == file.plan);
    const QByteArray before = test::bytesOf(copy);
    const auto again = storage::verifiedCopy(**database, copy);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::FileExists);
    CHECK(test::bytesOf(copy) == before);
}
