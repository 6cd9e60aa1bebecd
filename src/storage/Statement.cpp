// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

#include "storage/Database.h"

#include <sqlite3.h>

namespace jalon::storage {

Statement::Statement(Database &database, const QByteArray &sql)
    : m_database(database)
    , m_prepared(sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &m_statement,
                                    nullptr) == SQLITE_OK)
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bind(int parameter, QByteArrayView utf8)
{
    // an empty view may have no address, which SQLite would take for NULL
    sqlite3_bind_text(m_statement, parameter, utf8.isEmpty() ? "" : utf8.data(), int(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, const QString &text)
{
    bind(parameter, QByteArrayView(text.toUtf8()));
}

void Statement::bindBytes(int parameter, const QByteArray &bytes)
{
    // QByteArray always has an address; without one SQLite would bind NULL
    sqlite3_bind_blob(m_statement, parameter, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

core::Result<bool> Statement::step()
{
    if (!m_prepared)
        return m_database.lastError();
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return m_database.lastError();
    }
}

core::Outcome Statement::run()
{
    auto row = step();
    while (row && *row)
        row = step();
    if (!m_prepared)
        return row.error();
    sqlite3_reset(m_statement);
    return row ? core::Outcome{} : core::Outcome(row.error());
}

int Statement::rowsTouched() const
{
    return sqlite3_changes(m_database.handle());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0);
}

} // namespace jalon::storage
