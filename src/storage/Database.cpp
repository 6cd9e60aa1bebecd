// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "storage/SqlError.h"
#include "storage/Statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QtEndian>
#include <QUuid>
#include <QVariant>

#include <array>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

constexpr int busyTimeout = 2'000; // ms; a writer of ours holds the lock for some milliseconds
constexpr std::chrono::milliseconds openTime{20'000}; // for all checks of one opening

// places in the header of an SQLite file, https://www.sqlite.org/fileformat.html
constexpr qsizetype headerSize = 100;
constexpr qsizetype writeVersionAt = 18; // 2: WAL
constexpr qsizetype applicationIdAt = 68;

} // namespace

QString absolutePlanPath(const QString &path)
{
    if (path.isEmpty() || path == ":memory:"_L1 || path.startsWith("file:"_L1) || path.contains(QChar(0)))
        return {};
    return QFileInfo(path).absoluteFilePath();
}

Database::Database(const QString &path, OpenMode mode)
    : m_path(path)
    , m_mode(mode)
    , m_connection(u"jalon-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    if (m_handle && m_mode == OpenMode::ReadWrite) // takes away the emptied journal beside the file
        (void)sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    const QString absolute = absolutePlanPath(path);
    const QFileInfo file(absolute);
    if (absolute.isEmpty() || !file.exists())
        return Error{ErrorCode::FileMissing, path, {}};
    if (!file.isFile())
        return Error{ErrorCode::NotAPlan, absolute, {}};
    std::unique_ptr<Database> database(new Database(absolute, mode));
    if (auto done = database->connect(); !done)
        return done.error();
    if (auto done = database->checkHeader(); !done)
        return done.error();
    if (auto done = database->putUpGuard(); !done)
        return done.error();
    if (mode == OpenMode::ReadWrite && sqlite3_db_readonly(database->m_handle, "main") == 1)
        return Error{ErrorCode::NoPermission, absolute, {}};
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const QString absolute = absolutePlanPath(path);
    if (absolute.isEmpty())
        return Error{ErrorCode::StorageFailed, path, u"not a file name"_s};
    // The one moment when QFile may touch a plan file: nobody holds SQLite locks on it yet. Closing a second
    // handle of a file in use would drop them (POSIX).
    QFile file(absolute);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo present(absolute);
        const ErrorCode code = present.exists() || present.isSymLink() ? ErrorCode::FileExists
                               : !present.dir().exists()               ? ErrorCode::FileMissing
                                                                       : ErrorCode::NoPermission;
        return Error{code, absolute, file.errorString()};
    }
    file.close();
    std::unique_ptr<Database> database(new Database(absolute, OpenMode::ReadWrite));
    auto done = database->connect();
    if (done)
        done = database->putUpGuard();
    if (!done) {
        database.reset();
        QFile::remove(absolute);
        return done.error();
    }
    return database;
}

Outcome Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
    if (isReadOnly())
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection.setConnectOptions(options);
    connection.setDatabaseName(m_path);
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        return sqlError(error.nativeErrorCode().toInt(), error.databaseText(), m_path);
    }
    // Debian's Qt links the system's SQLite, so its handle is ours too
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{ErrorCode::StorageFailed, m_path, u"no SQLite handle"_s};
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    return {};
}

Outcome Database::checkHeader()
{
    // through SQLite's own file handle: opening the file a second time would drop its locks, and SQL would
    // already read the schema
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    std::array<char, headerSize> header{};
    if (!file || !file->pMethods ||
        file->pMethods->xRead(file, header.data(), int(header.size()), 0) != SQLITE_OK)
        return Error{ErrorCode::NotAPlan, m_path, {}};
    if (std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return Error{ErrorCode::NotAPlan, m_path, {}};
    if (qFromBigEndian<qint32>(header.data() + applicationIdAt) != applicationId)
        return Error{ErrorCode::NotAPlan, m_path, u"application_id"_s};
    // another tool put it in WAL mode: reading it would make side files. A writer takes it back (enterWork).
    if (isReadOnly() && header[writeVersionAt] == 2)
        return Error{ErrorCode::ReadOnly, m_path, u"journal_mode=WAL"_s};
    return {};
}

Outcome Database::putUpGuard()
{
    if (!m_guard.install(m_handle))
        return Error{ErrorCode::StorageFailed, m_path,
                     u"SQLite %1"_s.arg(QLatin1String(sqlite3_libversion()))};
    m_guard.allow(openTime);
    if (auto done = setAndReadBack("cell_size_check", "1", "1"); !done)
        return done;
    return setAndReadBack("mmap_size", "0", "0");
}

Outcome Database::quickCheck()
{
    Statement check(*this, "PRAGMA quick_check(1)");
    const auto row = check.step();
    if (!row)
        return row.error().code == ErrorCode::Busy ? row.error()
                                                   : Error{ErrorCode::Damaged, m_path, row.error().detail};
    if (!*row || check.utf8(0) != QByteArrayView("ok"))
        return Error{ErrorCode::Damaged, m_path, *row ? check.text(0) : QString()};
    return checkLength();
}

Outcome Database::checkLength()
{
    // SQLite reads a last page that is cut short as if it ended in zeros
    const auto pageSize = pragma("page_size");
    if (!pageSize)
        return pageSize.error();
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK ||
        size % *pageSize != 0)
        return Error{ErrorCode::Damaged, m_path, u"size %1"_s.arg(size)};
    return {};
}

Outcome Database::enterWork()
{
    if (auto done = setAndReadBack("journal_mode", "TRUNCATE", "truncate"); !done)
        return done;
    if (auto done = setAndReadBack("synchronous", "FULL", "2"); !done)
        return done;
    // what is deleted is gone: names, attachments
    if (auto done = setAndReadBack("secure_delete", "ON", "1"); !done)
        return done;
    return setAndReadBack("foreign_keys", "ON", "1");
}

Outcome Database::setAndReadBack(const QByteArray &name, const QByteArray &value, const QByteArray &expected)
{
    if (auto done = execute("PRAGMA " + name + " = " + value); !done)
        return done;
    Statement readBack(*this, "PRAGMA " + name);
    const auto row = readBack.step();
    if (!row)
        return row.error();
    if (!*row || readBack.utf8(0) != QByteArrayView(expected))
        return Error{ErrorCode::StorageFailed, m_path, u"PRAGMA "_s + QString::fromLatin1(name)};
    return {};
}

Outcome Database::execute(const QByteArray &sql)
{
    return Statement(*this, sql).run();
}

Outcome Database::vacuum()
{
    m_guard.setMode(Guard::Mode::Copy); // it attaches a database of its own
    const Outcome done = execute("VACUUM");
    m_guard.setMode(Guard::Mode::Work);
    return done;
}

Result<qint64> Database::pragma(const QByteArray &name)
{
    Statement statement(*this, "PRAGMA " + name);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.integer(0) : qint64(0);
}

Result<int> Database::schemaVersion()
{
    const auto version = pragma("user_version");
    return version ? Result<int>(int(*version)) : Result<int>(version.error());
}

Outcome Database::checkStillThere()
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (moved || !file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK || size == 0)
        return Error{ErrorCode::FileMissing, m_path, {}};
    return {};
}

Error Database::lastError() const
{
    return sqlError(m_handle, m_path);
}

} // namespace jalon::storage
