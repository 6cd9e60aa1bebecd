// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"

#include "storage/Database.h"
#include "storage/Durable.h"
#include "storage/Statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

/// The number of rows of every table, by name: "measurement 1203".
Result<QStringList> rowCounts(Database &database)
{
    QStringList names;
    {
        Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        auto more = tables.step();
        for (; more && *more; more = tables.step())
            names << tables.text(0);
        if (!more)
            return more.error();
    }
    QStringList counts;
    for (const QString &name : names) {
        // names of our own schema, which was compared before
        Statement count(database, "SELECT count(*) FROM \"" + name.toUtf8() + '"');
        const auto row = count.step();
        if (!row)
            return row.error();
        counts << u"%1 %2"_s.arg(name, QString::number(count.integer(0)));
    }
    return counts;
}

Outcome checkCopy(Database &original, const QString &path)
{
    const auto copy = Database::open(path, OpenMode::ReadOnly);
    if (!copy)
        return copy.error();
    Statement check(**copy, "PRAGMA integrity_check(1)");
    const auto row = check.step();
    if (!row || !*row || check.utf8(0) != QByteArrayView("ok"))
        return Error{ErrorCode::Damaged, path, row && *row ? check.text(0) : QString()};
    const auto counted = rowCounts(**copy);
    const auto expected = rowCounts(original);
    if (!counted || !expected)
        return counted ? expected.error() : counted.error();
    if (*counted != *expected)
        return Error{ErrorCode::Damaged, path, u"row counts"_s};
    const auto version = (*copy)->schemaVersion();
    const auto wanted = original.schemaVersion();
    if (!version || !wanted || *version != *wanted)
        return Error{ErrorCode::Damaged, path, u"user_version"_s};
    return {};
}

Outcome vacuumInto(Database &database, const QString &path)
{
    database.guard().setMode(Guard::Mode::Copy);
    Statement vacuum(database, "VACUUM INTO ?");
    vacuum.bind(1, path);
    const auto done = vacuum.run();
    database.guard().setMode(Guard::Mode::Work);
    return done;
}

} // namespace

Result<QString> verifiedCopy(Database &database, const QString &target)
{
    const QFileInfo place(target);
    if (place.exists())
        return Error{ErrorCode::FileExists, target, {}};
    const QString aside = target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".tmp"_s;
    Outcome done = vacuumInto(database, aside);
    if (done)
        done = checkCopy(database, aside);
    if (done && !flushFile(aside))
        done = Error{ErrorCode::StorageFailed, aside, u"fsync"_s};
    // QFile::rename never overwrites
    if (done && !QFile::rename(aside, target))
        done = Error{QFileInfo::exists(target) ? ErrorCode::FileExists : ErrorCode::NoPermission, target, {}};
    if (!done) {
        QFile::remove(aside);
        return done.error();
    }
    flushFolder(place.absolutePath());
    return target;
}

QString freeName(const QString &path, const QString &mark)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + u'.' + mark;
    const QString suffix = u'.' + (file.suffix().isEmpty() ? u"jalon"_s : file.suffix());
    QString name = stem + suffix;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = stem + u'-' + QString::number(n) + suffix;
    return name;
}

} // namespace jalon::storage
