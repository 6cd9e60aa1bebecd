// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

struct sqlite3_stmt;

namespace jalon::storage {

class Database;

/// One prepared SQL statement with bound values; the words are ours, only values come from outside. Lives
/// shorter than its Database and ends (is finalised) with its scope: an open SELECT would block every other
/// writer. Works on the SQLite handle itself, because QSqlQuery reads three times slower and hides the
/// extended error codes.
class Statement
{
public:
    Statement(Database &database, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // parameters count from 1
    void bind(int parameter, qint64 value);
    void bind(int parameter, QByteArrayView utf8);
    void bind(int parameter, const QString &text);
    void bindBytes(int parameter, const QByteArray &bytes);
    void bindNull(int parameter);

    /// To the next row: true if there is one. A failed preparation shows here too.
    core::Result<bool> step();
    /// Runs to the end and is ready for the next values: how rows are written.
    core::Outcome run();
    /// Rows that the last run() inserted, changed or deleted.
    int rowsTouched() const;

    // columns count from 0; valid until the next step
    bool isNull(int column) const;
    bool isInteger(int column) const;
    bool isText(int column) const;
    qint64 integer(int column) const;
    QByteArrayView utf8(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const; ///< a copy

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    bool m_prepared = false;
};

} // namespace jalon::storage
