// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QTemporaryDir>

#include <functional>

namespace jalon::storage {

/// Opens a file nobody vouches for, in the order of docs/decisions/0002-sqlite-file.md.
core::Result<std::unique_ptr<Database>> openPlanFile(const QString &path, OpenMode mode,
                                                     const Migrations &migrations);

/// An older file that somebody only wants to read: a copy of it in a private folder, brought to the newest
/// version there, which goes when this goes. The file itself is not touched.
struct OlderFile
{
    QString path; ///< of the file itself
    int version = 0;
    std::unique_ptr<QTemporaryDir> folder; ///< before the database, which must be closed first
    std::unique_ptr<Database> copy;
};
core::Result<OlderFile> readOlderFile(const QString &path, const Migrations &migrations);

/// Makes a new file with the newest schema and what `fill` writes, in one transaction. On failure no file is
/// left behind, and one that was there before is never touched.
core::Result<std::unique_ptr<Database>> createPlanFile(const QString &path, const Migrations &migrations,
                                                       const std::function<core::Outcome(Database &)> &fill);

} // namespace jalon::storage
