// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/Statement.h"
#include "storage/Transaction.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Error;
using core::ErrorCode;
using core::Outcome;

namespace {

constexpr std::chrono::minutes migrationTime{10};

/// The authorizer lets tables be made while this stands.
class MigrateMode
{
public:
    explicit MigrateMode(Guard &guard)
        : m_guard(guard)
    {
        m_guard.setMode(Guard::Mode::Migrate);
    }
    ~MigrateMode() { m_guard.setMode(Guard::Mode::Work); }
    MigrateMode(const MigrateMode &) = delete;
    MigrateMode &operator=(const MigrateMode &) = delete;

private:
    Guard &m_guard;
};

bool saysSomething(const QByteArray &statement)
{
    for (const QByteArray &line : statement.split('\n')) {
        const QByteArray bare = line.trimmed();
        if (!bare.isEmpty() && !bare.startsWith("--"))
            return true;
    }
    return false;
}

/// The schema that the first `version` steps make.
QStringList canonicalSchema(const std::vector<QByteArray> &steps, int version)
{
    sqlite3 *memory = nullptr;
    QStringList text;
    if (sqlite3_open_v2(":memory:", &memory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) ==
        SQLITE_OK) {
        for (int step = 0; step < version; ++step) {
            for (const QByteArray &statement : splitStatements(steps[size_t(step)]))
                sqlite3_exec(memory, statement.constData(), nullptr, nullptr, nullptr);
        }
        text = schemaText(memory);
    }
    sqlite3_close(memory);
    return text;
}

QString firstDifference(const QStringList &file, const QStringList &canonical)
{
    for (const QString &line : file) {
        if (!canonical.contains(line))
            return line.left(200);
    }
    for (const QString &line : canonical) {
        if (!file.contains(line))
            return u"missing: "_s + line.left(200);
    }
    return {};
}

} // namespace

QByteArrayList splitStatements(const QByteArray &sql)
{
    QByteArrayList statements;
    QByteArray current;
    for (const QByteArray &line : sql.split('\n')) {
        if (line.trimmed() == "--;") {
            statements << current.trimmed();
            current.clear();
        } else {
            current += line + '\n';
        }
    }
    statements << current.trimmed();
    statements.removeIf([](const QByteArray &statement) { return !saysSomething(statement); });
    return statements;
}

QStringList schemaText(sqlite3 *handle)
{
    QStringList lines;
    sqlite3_stmt *select = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT type, name, tbl_name, sql FROM sqlite_schema", -1, &select,
                           nullptr) == SQLITE_OK) {
        while (sqlite3_step(select) == SQLITE_ROW) {
            QStringList words;
            for (int column = 0; column < 4; ++column)
                words << QString::fromUtf8(
                    reinterpret_cast<const char *>(sqlite3_column_text(select, column)));
            lines << words.join(u' ');
        }
    }
    sqlite3_finalize(select);
    lines.sort();
    return lines;
}

Migrations::Migrations(std::vector<QByteArray> steps)
    : m_steps(std::move(steps))
{
}

Migrations Migrations::shipped()
{
    std::vector<QByteArray> steps;
    const QDir folder(u":/jalon/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back(file.readAll());
    }
    return Migrations(std::move(steps));
}

Outcome Migrations::refuseUnknown(Database &database) const
{
    const auto version = database.schemaVersion();
    if (!version)
        return version.error();
    if (*version > newest())
        return Error{ErrorCode::NewerVersion, database.path(), QString::number(*version)};
    if (*version < 1)
        return Error{ErrorCode::NotAPlan, database.path(), u"user_version %1"_s.arg(*version)};
    return {};
}

Outcome Migrations::compareSchema(Database &database) const
{
    const auto version = database.schemaVersion();
    if (!version)
        return version.error();
    const QStringList file = schemaText(database.handle());
    const QStringList canonical = canonicalSchema(m_steps, *version);
    if (file != canonical || file.isEmpty())
        return Error{ErrorCode::Damaged, database.path(), u"schema: "_s + firstDifference(file, canonical)};
    return {};
}

Outcome Migrations::upgrade(Database &database) const
{
    const auto version = database.schemaVersion();
    if (!version)
        return version.error();
    if (*version == newest())
        return {};
    if (database.isReadOnly())
        return Error{ErrorCode::ReadOnly, database.path(), olderDetail + QString::number(*version)};
    database.guard().allow(migrationTime);
    if (auto done = backUp(database, *version); !done)
        return done;
    // a step may rebuild a table that others refer to; every step ends with foreign_key_check. Has no effect
    // inside a transaction, hence before it.
    if (auto done = database.execute("PRAGMA foreign_keys = OFF"); !done)
        return done;
    Transaction transaction(database);
    Outcome done = transaction.begin(Transaction::Kind::Write);
    if (done && database.schemaVersion() && *database.schemaVersion() != *version)
        done = Error{ErrorCode::Busy, database.path(), {}}; // another program was quicker
    if (done)
        done = runSteps(database, *version);
    if (done)
        done = compareSchema(database);
    if (done)
        done = transaction.commit();
    return done ? database.enterWork() : done;
}

Outcome Migrations::createSchema(Database &database) const
{
    return runSteps(database, 0);
}

Outcome Migrations::runSteps(Database &database, int from) const
{
    const MigrateMode mode(database.guard());
    for (int step = from; step < newest(); ++step) {
        for (const QByteArray &statement : splitStatements(m_steps[size_t(step)])) {
            if (auto done = database.execute(statement); !done)
                return done;
        }
        Statement orphans(database, "PRAGMA foreign_key_check");
        const auto found = orphans.step();
        if (!found)
            return found.error();
        if (*found)
            return Error{ErrorCode::Damaged, database.path(),
                         u"foreign key: %1 %2"_s.arg(orphans.text(0), QString::number(orphans.integer(1)))};
        if (auto done = database.execute("PRAGMA user_version = " + QByteArray::number(step + 1)); !done)
            return done;
    }
    return {};
}

Outcome Migrations::backUp(Database &database, int version) const
{
    const auto copy = verifiedCopy(database, freeName(database.path(), u"version-%1"_s.arg(version)));
    return copy ? Outcome{} : Outcome(copy.error());
}

} // namespace jalon::storage
