// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Opening.h"

#include "storage/Transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Outcome;
using core::Result;

Result<std::unique_ptr<Database>> openPlanFile(const QString &path, OpenMode mode,
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
    // here, later: the lease (who writes, from where, since when), before anything is written
    if (done)
        done = migrations.upgrade(file);
    if (!done)
        return done.error();
    return database;
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
