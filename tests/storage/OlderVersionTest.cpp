// SPDX-License-Identifier: GPL-3.0-or-later
// A file of an older version, as the program of that time wrote it, becomes one of today and loses nothing.
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

constexpr int today = 3;

/// The versions before today's, in turn.
int olderVersion()
{
    return GENERATE(1, 2);
}

QString olderFile(const QTemporaryDir &folder, int version)
{
    const QString path = folder.filePath(u"plan.jalon"_s);
    const QByteArray dump =
        test::bytesOf(QStringLiteral(JALON_SOURCE_DIR "/tests/storage/fixtures/version-%1.sql").arg(version));
    REQUIRE_FALSE(dump.isEmpty());
    test::Outsider(path).run(dump);
    return path;
}

/// Every value of every column that the version had.
QStringList contentOf(const QString &path, int version)
{
    static const std::vector<std::pair<QByteArray, QByteArray>> second{
        {"plan", "*"},          {"context_figure", "*"},   {"criterion", "*"},
        {"party", "*"},         {"challenge", "*"},        {"action_sheet", "*"},
        {"action_party", "*"},  {"method_step", "*"},      {"expected_result", "*"},
        {"cost_line", "*"},     {"action_link", "*"},      {"state_statement", "*"},
        {"clarification", "*"}, {"indicator", "*"},        {"target", "*"},
        {"measurement", "*"},   {"indicator_rule", "*"},   {"budget_line", "*"},
        {"journal_entry", "*"}, {"journal_action", "*"},   {"journal_party", "*"},
        {"obligation", "*"},    {"attachment", "*"},       {"attachment_content", "*"},
        {"amendment", "*"},     {"amendment_change", "*"}, {"change_log", "*"},
    };
    static const std::vector<std::pair<QByteArray, QByteArray>> first{
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
    for (const auto &[table, columns] : version == 1 ? first : second) {
        content << QString::fromLatin1(table);
        content << look.ask("SELECT " + columns + " FROM " + table + " ORDER BY 1");
    }
    return content;
}

QString versionOf(const QString &path)
{
    return test::Outsider(path).ask("PRAGMA user_version").value(0);
}

/// Whatever happened: the old file, or the new one complete.
void checkWhole(const QString &path, int version, const QStringList &content, const QByteArray &before)
{
    if (versionOf(path) == QString::number(version))
        CHECK((test::bytesOf(path) == before));
    else
        CHECK(versionOf(path) == QString::number(today));
    CHECK((contentOf(path, version) == content));
}

} // namespace

TEST_CASE("A file of an older version becomes one of today and loses nothing")
{
    const QTemporaryDir folder;
    const int version = olderVersion();
    CAPTURE(version);
    const QString path = olderFile(folder, version);
    const QStringList content = contentOf(path, version);
    CHECK(content.size() > 2'500);
    {
        const auto store = test::opened(path);
        CHECK(store->schemaVersion() == today);
        const auto plan = store->load();
        INFO((plan ? QString() : plan.error().detail));
        REQUIRE(plan);
        CHECK(core::validate(*plan));
        CHECK(plan->info().frozenOn == plan->info().deliberationDate);
        CHECK(plan->table<core::Measurement>().size() > 20);
        for (const core::Party &party : plan->table<core::Party>().rows())
            CHECK(party.active);
        for (const core::Indicator &indicator : plan->table<core::Indicator>().rows())
            CHECK((version > 1 || indicator.collected));
        const auto findings = store->checkIntegrity();
        REQUIRE(findings);
        CHECK(findings->join(u'\n') == QString());
        const auto log = store->log({}, 100);
        REQUIRE(log);
        CHECK(log->front().verb == core::Verb::Measure);
    }
    CHECK((contentOf(path, version) == content));
    const QString backup = folder.filePath(u"plan.version-%1.jalon"_s.arg(version));
    CHECK(versionOf(backup) == QString::number(version));
    CHECK((contentOf(backup, version) == content));
}

TEST_CASE("A file of an older version can be read without being touched")
{
    const QTemporaryDir folder;
    const int version = olderVersion();
    CAPTURE(version);
    const QString path = olderFile(folder, version);
    const QByteArray before = test::traceOf(path);
    {
        const auto store = test::opened(path, OpenMode::ReadOnly);
        CHECK(store->isReadOnly());
        CHECK(store->path() == path);
        CHECK(store->schemaVersion() == version);
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

TEST_CASE("Upgrade an older file until killed", "[.][child]")
{
    (void)storage::PlanStore::open(qEnvironmentVariable("JALON_TEST_PLAN"), OpenMode::ReadWrite);
}

TEST_CASE("Killed while it upgrades: the old file or the new one")
{
    const QTemporaryDir folder;
    const int version = olderVersion();
    CAPTURE(version);
    const QString path = olderFile(folder, version);
    const QByteArray before = test::bytesOf(path);
    const QStringList content = contentOf(path, version);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JALON_TEST_PLAN"_s, path);
    int upgraded = 0;
    for (int i = 0; i < 25; ++i) {
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"Upgrade an older file until killed"_s});
        REQUIRE(child.waitForStarted());
        QThread::msleep(ulong(5 + i * 6));
        child.kill();
        REQUIRE(child.waitForFinished());
        checkWhole(path, version, content, before);
        upgraded += versionOf(path) == QString::number(today) ? 1 : 0;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder.filePath(name));
        test::writeBytes(path, before);
    }
    WARN(upgraded << " of 25 had upgraded before they were killed");
    CHECK(test::opened(path)->schemaVersion() == today);
}

TEST_CASE("Without room for the upgrade the older file stands")
{
    const QTemporaryDir folder;
    const int version = olderVersion();
    CAPTURE(version);
    const QString path = olderFile(folder, version);
    const QByteArray before = test::bytesOf(path);
    const QStringList content = contentOf(path, version);
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
    checkWhole(path, version, content, before);
    CHECK(test::opened(path)->schemaVersion() == today);
    CHECK((contentOf(path, version) == content));
}
