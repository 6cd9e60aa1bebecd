// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace jalon::storage {

class Database;

/// A consistent copy of an open plan file, made aside with VACUUM INTO, reopened and checked (integrity,
/// version and number of rows of every table), flushed to the disk and only then given its name. Never
/// overwrites: FileExists. Returns the path. Today made before a migration; the backups by the clock, their
/// rotation and the digest (reliability of content, not only of structure) will call this same function.
core::Result<QString> verifiedCopy(Database &database, const QString &target);

/// A name beside a plan file that is not taken: "plan.version-1.jalon", "plan.version-1-2.jalon" …
QString freeName(const QString &path, const QString &mark);

} // namespace jalon::storage
