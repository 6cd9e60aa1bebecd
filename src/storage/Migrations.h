// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

struct sqlite3;

namespace jalon::storage {

class Database;

/// How the detail of a refusal begins where the file is older and only read: the version follows.
inline constexpr QLatin1String olderDetail("user_version ");

/// The schema versions a program knows, as steps 1, 2, 3 …: resources/schema/0001_*.sql and so on. The list
/// is a value, so that tests can make up versions. Holds no connection.
class Migrations
{
public:
    /// steps[0] makes version 1 out of nothing, steps[n] leads from version n to n + 1. Each is SQL whose
    /// statements are separated by a line "--;".
    explicit Migrations(std::vector<QByteArray> steps);
    /// Those compiled into the program.
    static Migrations shipped();

    int newest() const { return int(m_steps.size()); }

    /// NewerVersion (detail: the version the file needs), or NotAPlan for a version that never was.
    core::Outcome refuseUnknown(Database &database) const;
    /// The file's schema must be, word for word, what our own steps make of its version: nothing hides beside
    /// it. Damaged, detail: the first difference.
    core::Outcome compareSchema(Database &database) const;
    /// Brings an older file to the newest version: first a verified backup beside it, then all steps in one
    /// transaction, so that the file is the old one to the byte or the new one. Nothing to do for a new file.
    /// A read-only file of an older version is refused: ReadOnly, detail: its version.
    core::Outcome upgrade(Database &database) const;
    /// All steps, inside the caller's transaction: what a new file starts with.
    core::Outcome createSchema(Database &database) const;

private:
    core::Outcome runSteps(Database &database, int from) const;
    core::Outcome backUp(Database &database, int version) const;

    std::vector<QByteArray> m_steps;
};

/// Statements between lines "--;", comments and blank ones left out.
QByteArrayList splitStatements(const QByteArray &sql);

/// Every line of sqlite_schema as text, sorted: "table plan plan CREATE TABLE …".
QStringList schemaText(sqlite3 *handle);

} // namespace jalon::storage
