// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlError.h"

#include <QFileInfo>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::ErrorCode;

namespace {

ErrorCode readOnlyCode(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_READONLY_DBMOVED: // removed or replaced while it was open
        return ErrorCode::FileMissing;
    case SQLITE_READONLY_ROLLBACK: // an interrupted write must be taken back first, which needs a writer
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTLOCK:
        return ErrorCode::ReadOnly;
    default:
        return ErrorCode::NoPermission;
    }
}

ErrorCode inputOutputCode(int extendedCode, int systemError)
{
    // the disk, a quota or the largest size of a file: for a person it is all one
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return ErrorCode::DiskFull;
#endif
    if (systemError == ENOSPC || systemError == EFBIG)
        return ErrorCode::DiskFull;
    if (extendedCode == SQLITE_IOERR_SHORT_READ || extendedCode == SQLITE_IOERR_DATA)
        return ErrorCode::Damaged;
    return ErrorCode::StorageFailed;
}

ErrorCode codeOf(int extendedCode, int systemError, const QString &path)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return readOnlyCode(extendedCode);
    case SQLITE_PERM:
        return ErrorCode::NoPermission;
    case SQLITE_CANTOPEN:
        return QFileInfo::exists(path) ? ErrorCode::NoPermission : ErrorCode::FileMissing;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAPlan;
    case SQLITE_IOERR:
        return inputOutputCode(extendedCode, systemError);
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

core::Error sqlError(int extendedCode, const QString &message, const QString &path, int systemError)
{
    return {codeOf(extendedCode, systemError, path), path,
            u"%1 (SQLite %2)"_s.arg(message, QString::number(extendedCode))};
}

core::Error sqlError(sqlite3 *handle, const QString &path)
{
    // the number that the failed call left on the file; SQLite's own copy may be that of a later call
    int systemError = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
    if (systemError == 0)
        systemError = sqlite3_system_errno(handle);
    return sqlError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), path,
                    systemError);
}

} // namespace jalon::storage
