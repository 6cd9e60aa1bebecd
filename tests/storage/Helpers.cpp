// SPDX-License-Identifier: GPL-3.0-or-later
#include "Helpers.h"

#include "core/change/Apply.h"
#include "core/change/Verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jalon::test {

Outsider::Outsider(const QString &path)
{
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
}

Outsider::~Outsider()
{
    sqlite3_close(m_handle);
}

void Outsider::run(const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message);
    INFO(sql.toStdString() << ": " << (message ? message : ""));
    REQUIRE(code == SQLITE_OK);
}

QStringList Outsider::ask(const QByteArray &sql)
{
    sqlite3_stmt *select = nullptr;
    INFO(sql.toStdString());
    REQUIRE(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &select, nullptr) == SQLITE_OK);
    QStringList values;
    while (sqlite3_step(select) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(select); ++column)
            values << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(select, column)));
    }
    sqlite3_finalize(select);
    return values;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray traceOf(const QString &path)
{
    QByteArray trace;
    const QDir folder = QFileInfo(path).dir();
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        trace += file.fileName().toUtf8() + ' ' +
                 QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '\n' +
                 bytesOf(file.filePath());
    }
    return trace;
}

PlanFile::PlanFile(const core::Plan &content)
    : plan(content)
    , path(folder.filePath(u"plan.jalon"_s))
{
    const auto made = storage::PlanStore::create(path, plan, stamp(), sampleContents());
    INFO((made ? QString() : made.error().detail));
    REQUIRE(made);
}

storage::Stamp stamp(const QString &who)
{
    return {who, QDateTime::fromString(u"2026-10-14T09:30:00.123Z"_s, Qt::ISODateWithMs),
            QUuid::createUuid()};
}

std::unique_ptr<storage::PlanStore> opened(const QString &path, storage::OpenMode mode)
{
    auto store = storage::PlanStore::open(path, mode);
    INFO((store ? QString() : store.error().detail));
    REQUIRE(store);
    return std::move(*store);
}

core::ErrorCode refusal(const QString &path, storage::OpenMode mode)
{
    auto store = storage::PlanStore::open(path, mode);
    if (!store)
        return store.error().code;
    const auto plan = (*store)->load();
    REQUIRE(!plan);
    return plan.error().code;
}

core::Outcome write(storage::PlanStore &store, core::Plan &plan, const core::ChangeSet &set,
                    const storage::Stamp &by)
{
    core::Plan after = plan;
    if (auto done = core::apply(after, set); !done)
        return done;
    const auto done = store.write(set, after, by);
    if (done)
        plan = after;
    return done;
}

core::ChangeSet retitled(const core::Plan &plan, const QString &title)
{
    return core::verbs::setField(plan, plan.info().id, &core::PlanInfo::title, title);
}

QString runChild(const QString &testCase, const QString &path, bool asNobody)
{
    QStringList command{QCoreApplication::applicationFilePath(), testCase};
    if (asNobody && geteuid() == 0)
        command =
            QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + command;
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JALON_TEST_PLAN"_s, path);
    child.setProcessEnvironment(environment);
    child.start(command.first(), command.mid(1));
    REQUIRE(child.waitForFinished(60'000));
    return QString::fromUtf8(child.readAllStandardOutput());
}

} // namespace jalon::test
