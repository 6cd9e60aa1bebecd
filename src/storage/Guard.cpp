// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Guard.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <string_view>

namespace jalon::storage {

namespace {

/// The pragmas that this program uses; a file has no business with any other.
constexpr std::array<std::string_view, 17> pragmas{
    "application_id", "user_version",  "quick_check",    "integrity_check", "foreign_key_check",
    "foreign_keys",   "journal_mode",  "synchronous",    "cell_size_check", "mmap_size",
    "data_version",   "page_count",    "trusted_schema", "busy_timeout",    "defer_foreign_keys",
    "page_size",      "secure_delete",
};

bool isInternal(const char *table)
{
    return table && std::string_view(table).substr(0, 7) == "sqlite_";
}

bool configure(sqlite3 *handle, int option, int value)
{
    int now = -1;
    return sqlite3_db_config(handle, option, value, &now) == SQLITE_OK && now == value;
}

} // namespace

bool Guard::install(sqlite3 *handle)
{
    m_handle = handle;
    const bool configured = configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1) &&
                            configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0) &&
                            configure(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0) &&
                            configure(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0) &&
                            configure(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0) &&
                            configure(handle, SQLITE_DBCONFIG_DQS_DML, 0) &&
                            configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 20'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 999);
    setMode(Mode::Work);
    sqlite3_progress_handler(handle, 10'000, &Guard::progress, this);
    return configured && sqlite3_set_authorizer(handle, &Guard::authorize, this) == SQLITE_OK;
}

void Guard::setMode(Mode mode)
{
    m_mode = mode;
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, mode == Mode::Copy ? 1 : 0);
}

int Guard::authorize(void *guard, int operation, const char *first, const char *second, const char *,
                     const char *)
{
    return static_cast<const Guard *>(guard)->allows(operation, first, second) ? SQLITE_OK : SQLITE_DENY;
}

int Guard::progress(void *guard)
{
    return std::chrono::steady_clock::now() > static_cast<const Guard *>(guard)->m_deadline ? 1 : 0;
}

bool Guard::allows(int operation, const char *first, const char *second) const
{
    switch (operation) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
        return true;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return m_mode != Mode::Work || !isInternal(first);
    case SQLITE_FUNCTION:
        return second && std::string_view(second) != "load_extension";
    case SQLITE_PRAGMA:
        return first && std::find(pragmas.begin(), pragmas.end(), first) != pragmas.end();
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_ALTER_TABLE:
    case SQLITE_REINDEX:
        return m_mode != Mode::Work;
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return m_mode == Mode::Copy;
    default: // triggers, views, virtual and temporary tables, recursion, ANALYZE
        return false;
    }
}

} // namespace jalon::storage
