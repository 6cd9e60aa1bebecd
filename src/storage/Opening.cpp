// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Opening.h"

#include "storage/Backup.h"
#include "storage/Transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Outcome;
using core::Result;

namespace {

/// Connected and checked, before anything is written.
Result<std::unique_ptr<Database>> checkedFile(const QString &path, OpenMode mode,
                                              const Migrations &migrations)
{
    auto database = Database::open(path, mode); // absolute path, application_id, guard
    if (!database)
        return database;
    Database &file = **database;
    Outcome done = migrations.refuseUnknown(file); // user_version
    if (done)
        done = file.quickCheck();
    // here, later: the digest of the content, recounted
    if (done)
        done = migrations.compareSchema(file);
    if (done)
        done = file.enterWork(); // journal_mode, synchronous, foreign_keys
    return done ? std::move(database) : Result<std::unique_ptr<Database>>(done.error());
}

} // namespace

Result<std::unique_ptr<Database>> openPlanFile(const QString &path, OpenMode mode,
                                               const Migrations &migrations)
{
    auto database = checkedFile(path, mode, migrations);
    if (!database)
        return database;
    // here, later: the lease (who writes, from where, since when), before anything is written
    if (auto done = migrations.upgrade(**database); !done)
        return done.error();
    return database;
}

Result<OlderFile> readOlderFile(const QString &path, const Migrations &migrations)
{
    OlderFile older;
    older.folder = std::make_unique<QTemporaryDir>(); // for its owner alone
    if (!older.folder->isValid())
        return core::Error{core::ErrorCode::StorageFailed, path, older.folder->errorString()};
    const QString place = older.folder->filePath(u"plan.jalon"_s);
    {
        auto original = checkedFile(path, OpenMode::ReadOnly, migrations);
        if (!original)
            return original.error();
        const auto version = (*original)->schemaVersion();
        if (!version)
            return version.error();
        older.path = (*original)->path();
        older.version = *version;
        if (const auto copied = verifiedCopy(**original, place); !copied)
            return copied.error();
    }
    auto copy = openPlanFile(place, OpenMode::ReadWrite, migrations);
    if (!copy)
        return copy.error();
    older.copy = std::move(*copy);
    return older;
}

Result<std::unique_ptr<Database>> createPlanFile(const QString &path, const Migrations &migrations,
                                                 const std::function<Outcome(Database &)> &fill)
{
    auto database = Database::create(path);
    if (!database)
        return database;
    Database &file = **database;
    const QString absolute = file.path();
    Outcome done = file.enterWork();
    {
        Transaction transaction(file);
        if (done)
            done = transaction.begin(Transaction::Kind::Write);
        if (done)
            done = file.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        if (done)
            done = migrations.createSchema(file);
        if (done)
            done = fill(file);
        if (done)
            done = transaction.commit();
    }
    if (!done) {
        database->reset(); // closed before it is removed; both files are ours, create() has made them
        QFile::remove(absolute);
        QFile::remove(absolute + u"-journal"_s);
        return done.error();
    }
    return database;
}

} // namespace jalon::storage
