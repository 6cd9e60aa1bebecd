// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Durable.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace jalon::storage {

#ifdef Q_OS_UNIX

namespace {

bool flush(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool flushed = ::fsync(file) == 0;
    ::close(file);
    return flushed;
}

} // namespace

bool flushFile(const QString &path)
{
    return flush(path, O_RDONLY);
}

bool flushFolder(const QString &path)
{
    return flush(path, O_RDONLY | O_DIRECTORY);
}

#else

bool flushFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return file.flush();
#endif
}

bool flushFolder(const QString &)
{
    return true;
}

#endif

} // namespace jalon::storage
