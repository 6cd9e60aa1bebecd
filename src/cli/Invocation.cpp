// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "session/PlanSession.h"
#include "session/SystemUser.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream); // failures stay marked on the stream
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

QString userName()
{
    return session::systemUser(u"jalon-cli"_s);
}

void Invocation::print(const QString &line) const
{
    write(stdout, line.toUtf8() + '\n');
}

void Invocation::print(const QByteArray &document) const
{
    write(stdout, document);
}

void Invocation::say(const QString &sentence) const
{
    write(stderr, sentence.toUtf8() + '\n');
}

Exit Invocation::failOpening(const Error &error) const
{
    say(m_wording.error(error));
    return error.code == ErrorCode::Busy ? Exit::Busy : Exit::CannotOpen;
}

Exit Invocation::failInput(const Error &error) const
{
    say(m_wording.error(error));
    switch (error.code) {
    case ErrorCode::Busy:
    case ErrorCode::Stale:
        return Exit::Busy;
    case ErrorCode::DiskFull:
    case ErrorCode::StorageFailed:
    case ErrorCode::CannotWrite:
        return Exit::CannotWrite;
    case ErrorCode::ReadOnly:
    case ErrorCode::NoPermission:
        return Exit::CannotOpen;
    default:
        return Exit::Refused;
    }
}

Exit Invocation::failOutput(const Error &error) const
{
    say(m_wording.error(error));
    return Exit::CannotWrite;
}

Exit Invocation::refuse(const Error &error) const
{
    say(m_wording.error(error));
    return Exit::Refused;
}

Exit Invocation::usage(const QString &sentence) const
{
    say(sentence);
    return Exit::Usage;
}

Result<std::unique_ptr<session::PlanSession>> Invocation::open(bool readOnly) const
{
    return session::PlanSession::open(argument(0), {userName(), readOnly, nullptr});
}

std::optional<int> Invocation::year() const
{
    bool ok = false;
    const int year = value("year").toInt(&ok);
    if (ok && year >= 1900 && year <= 2200)
        return year;
    say(isSet("year") ? tr("“%1” is not a year. Write for example: --year 2018").arg(value("year"))
                      : tr("Which year? Write for example: --year 2018"));
    return std::nullopt;
}

Result<QByteArray> readInput(const QString &path)
{
    constexpr qint64 most = 64 * 1024 * 1024;
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, path, {}};
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, path, {}};
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return Error{ErrorCode::TooLarge, path, {}};
    return bytes;
}

Outcome Invocation::writeOutput(const QString &path, const QByteArray &bytes) const
{
    if (path == u"-"_s) {
        write(stdout, bytes); // main() looks whether it arrived
        return {};
    }
    // The open plan is compared by name alone: opening and closing it here would drop the locks on it.
    const QFileInfo target(path), plan(argument(0));
    if (target.exists() &&
        (target.canonicalFilePath() == plan.canonicalFilePath() || (target.isFile() && isDatabase(path))))
        return Error{ErrorCode::FileExists, path, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::CannotWrite, path, file.errorString()};
    return {};
}

} // namespace jalon::cli
