// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace jalon::test {

Json Run::json() const
{
    INFO(out.toStdString());
    const Json document = Json::parse(out.toStdString(), nullptr, false);
    REQUIRE_FALSE(document.is_discarded());
    return document;
}

Run jalonCli(const QStringList &arguments, const Circumstances &circumstances)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"USER"_s, u"essai"_s);
    for (const QString &entry : circumstances.environment)
        environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(environment);
    if (!circumstances.outputTo.isEmpty())
        process.setStandardOutputFile(circumstances.outputTo);
    if (const qint64 most = circumstances.fileSizeLimit; most >= 0) {
        process.setChildProcessModifier([most] {
            const rlimit limit{rlim_t(most), rlim_t(most)};
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        });
    }
    process.start(QStringLiteral(JALON_CLI), arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Folder::adopted(const QString &name) const
{
    REQUIRE(jalonCli({u"new"_s, path(name), u"--from"_s, adoptedJson}).code == Done);
    return path(name);
}

QString Folder::exercise(const QString &name) const
{
    REQUIRE(jalonCli({u"new"_s, path(name), u"--from"_s, exerciseJson}).code == Done);
    return path(name);
}

QString Folder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void sqlOn(const QString &path, const char *sql, const std::function<void()> &meanwhile)
{
    sqlite3 *database = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    const int result = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(database));
    REQUIRE(result == SQLITE_OK);
    if (meanwhile)
        meanwhile();
    sqlite3_close(database);
}

} // namespace jalon::test
