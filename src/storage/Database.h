// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "storage/Guard.h"
#include "storage/OpenMode.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace jalon::storage {

/// 0x4A4C4F4E, "JLON": what makes an SQLite database a plan file.
inline constexpr qint32 applicationId = 0x4A4C4F4E;

/// One connection to one plan file, with the settings of docs/decisions/0002-sqlite-file.md. Knows files,
/// pragmas and errors; nothing of tables. Owned by PlanStore; never shared between threads. The right order
/// of its steps is that of openPlanFile and createPlanFile (Opening.h).
class Database
{
public:
    /// Connects to a file and looks at its first bytes before any SQL runs: is it a plan file at all? Then
    /// puts up the guard. FileMissing, NotAPlan, NoPermission.
    static core::Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    /// Makes a new empty file, by the operating system's own "must not exist". FileExists, FileMissing (the
    /// folder), NoPermission.
    static core::Result<std::unique_ptr<Database>> create(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; } ///< absolute
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    sqlite3 *handle() const { return m_handle; }
    Guard &guard() { return m_guard; }

    /// The engine's quick_check, and that no page is cut short. Damaged.
    core::Outcome quickCheck();
    /// Sets and reads back what never lasts in the file: journal_mode, synchronous, secure_delete,
    /// foreign_keys.
    core::Outcome enterWork();

    core::Outcome execute(const QByteArray &sql);
    /// Writes the file anew, without what its free pages still hold. Not inside a transaction.
    core::Outcome vacuum();
    /// The number that a pragma answers ("user_version").
    core::Result<qint64> pragma(const QByteArray &name);
    core::Result<int> schemaVersion();
    /// Changes when another connection has written; ours never change it.
    core::Result<qint64> dataVersion() { return pragma("data_version"); }
    /// FileMissing when the file was removed, replaced or emptied under us: an alarm, never a silent new
    /// plan.
    core::Outcome checkStillThere();
    /// What SQLite said last, in the program's codes.
    core::Error lastError() const;

private:
    Database(const QString &path, OpenMode mode);
    core::Outcome connect();
    core::Outcome checkHeader();
    core::Outcome putUpGuard();
    core::Outcome checkLength();
    core::Outcome setAndReadBack(const QByteArray &name, const QByteArray &value, const QByteArray &expected);

    QString m_path;
    OpenMode m_mode;
    QString m_connection; ///< QtSql's name of this connection, never used twice
    sqlite3 *m_handle = nullptr;
    Guard m_guard;
};

/// Absolute form of a path given by a person or a program; empty for what SQLite would take for something
/// else than a file ("", ":memory:", "file:…").
QString absolutePlanPath(const QString &path);

} // namespace jalon::storage
