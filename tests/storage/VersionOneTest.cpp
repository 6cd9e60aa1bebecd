// SPDX-License-Identifier: GPL-3.0-or-later
// A file of version 1, as the program of that time wrote it, becomes one of version 2 and loses nothing.
#include "Helpers.h"

#include "core/rules/Validation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

using namespace jalon;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using storage::OpenMode;

namespace {

QString versionOne(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"plan.jalon"_s);
    const QByteArray dump =
        test::bytesOf(QStringLiteral(JALON_SOURCE_DIR "/tests/storage/fixtures/version-1.sql"));
    REQUIRE_FALSE(dump.isEmpty());
    test::Outsider(path).run(dump);
    return path;
}

/// Every value of every column that version 1 had.
QStringList contentOf(const QString &path)
{
    static const std::vector<std::pair<QByteArray, QByteArray>> tables{
        {"plan", "id, title, short_title, authority, language, period_start, period_start_text, period_end, "
                 "period_end_text, vision, fictitious, deliberation_reference, deliberation_date, present, "
                 "represented, voters, votes_for, votes_against, abstentions"},
        {"context_figure", "*"},
        {"criterion", "*"},
        {"party", "id, kind, name, aliases"},
        {"challenge", "*"},
        {"action_sheet", "*"},
        {"action_party", "*"},
        {"method_step", "*"},
        {"expected_result", "*"},
        {"cost_line", "id, action_id, position, label, quantity, unit_amount, amount, per"},
        {"action_link", "*"},
        {"state_statement", "*"},
        {"clarification", "*"},
        {"indicator", "id, action_id, number, position, label, kind, unit, combine"},
        {"measurement", "id, indicator_id, date, value, numerator, denominator, text, source, comment"},
        {"change_log", "*"},
    };
    test::Outsider look(path);
    QStringList content;
    for (const auto &[table, columns] : tables) {
        content << QString::fromLatin1(table);
        content << look.ask("SELECT " + columns + " FROM " + table + " ORDER BY 1");
    }
    return content;
}

QString version(const QString &path)
{
    return test::Outsider(path).ask("PRAGMA user_version").value(0);
}

/// Whatever happened: the old file, or the new one complete.
void checkWhole(const QString &path, const QStringList &content, const QByteArray &before)
{
    if (version(path) == u"1"_s)
        CHECK((test::bytesOf(path) == before));
    else
        CHECK(version(path) == u"2"_s);
    CHECK((contentOf(path) == content));
}

} // namespace

TEST_CASE("A file of version 1 becomes one of version 2 and loses nothing")
{
    const QTemporaryDir folder;
    const QString path = versionOne(folder);
    const QStringList content = contentOf(path);
    CHECK(content.size() > 2'500);
    {
        const auto store = test::opened(path);
        CHECK(store->schemaVersion() == 2);
        const auto plan = store->load();
        INFO((plan ? QString() : plan.error().detail));
        REQUIRE(plan);
        CHECK(core::validate(*plan));
        CHECK(plan->info().frozenOn == plan->info().deliberationDate);
        CHECK(plan->table<core::Measurement>().size() > 50);
        for (const core::Party &party : plan->table<core::Party>().rows())
            CHECK(party.active);
        for (const core::Indicator &indicator : plan->table<core::Indicator>().rows())
            CHECK(indicator.collected);
        const auto findings = store->checkIntegrity();
        REQUIRE(findings);
        CHECK(findings->join(u'\n') == QString());
        const auto log = store->log({}, 100);
        REQUIRE(log);
        CHECK(log->front().verb == core::Verb::Measure);
    }
    CHECK((contentOf(path) == content));
    const QString backup = folder.filePath(u"plan.version-1.jalon"_s);
    CHECK(version(backup) == u"1"_s);
    CHECK((contentOf(backup) == content));
}

TEST_CASE("A file of version 1 can be read without being touched")
{
    const QTemporaryDir folder;
    const QString path = versionOne(folder);
    const QByteArray before = test::traceOf(path);
    {
        const auto store = test::opened(path, OpenMode::ReadOnly);
        CHECK(store->isReadOnly());
        CHECK(store->path() == path);
        CHECK(store->schemaVersion() == 1);
        core::Plan plan = *store->load();
        CHECK(plan.actions().size() == 14);
        CHECK(store->checkIntegrity()->isEmpty());
        const auto refused = test::write(*store, plan, test::retitled(plan, u"x"_s));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::ReadOnly);
        CHECK((test::traceOf(path) == before));
    }
    CHECK((test::traceOf(path) == before));
}

TEST_CASE("Upgrade a file of version 1 until killed", "[.][child]")
{
    (void)storage::PlanStore::open(qEnvironmentVariable("JALON_TEST_PLAN"), OpenMode::ReadWrite);
}

TEST_CASE("Killed while it upgrades: the old file or the new one")
{
    const QTemporaryDir folder;
    const QString path = versionOne(folder);
    const QByteArray before = test::bytesOf(path);
    const QStringList content = contentOf(path);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JALON_TEST_PLAN"_s, path);
    int upgraded = 0;
    for (int i = 0; i < 40; ++i) {
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"Upgrade a file of version 1 until killed"_s});
        REQUIRE(child.waitForStarted());
        QThread::msleep(ulong(5 + i * 4));
        child.kill();
        REQUIRE(child.waitForFinished());
        checkWhole(path, content, before);
        upgraded += version(path) == u"2"_s ? 1 : 0;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder.filePath(name));
        test::writeBytes(path, before);
    }
    WARN(upgraded << " of 40 had upgraded before they were killed");
    CHECK(test::opened(path)->schemaVersion() == 2);
}

TEST_CASE("Without room for the upgrade the file of version 1 stands")
{
    const QTemporaryDir folder;
    const QString path = versionOne(folder);
    const QByteArray before = test::bytesOf(path);
    const QStringList content = contentOf(path);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    const qint64 room = GENERATE(0, 4'096, 50'000, 100'000, 1);
    const rlimit limit{rlim_t(room == 1 ? before.size() : room), unlimited.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto store = storage::PlanStore::open(path, OpenMode::ReadWrite);
    setrlimit(RLIMIT_FSIZE, &unlimited);
    REQUIRE_FALSE(store);
    CHECK(store.error().code == ErrorCode::DiskFull);
    CHECK((test::bytesOf(path) == before));
    checkWhole(path, content, before);
    CHECK(test::opened(path)->schemaVersion() == 2);
    CHECK((contentOf(path) == content));
}
