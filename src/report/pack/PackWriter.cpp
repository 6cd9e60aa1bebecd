// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pack/PackWriter.h"

#include "core/model/Contents.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

Outcome write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // commit() waits for the disk
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::CannotWrite, path, file.errorString()};
    return {};
}

/// Gives the new files their names; what stood there waits aside until all of them have one.
class Replacement
{
public:
    Replacement(const QDir &folder, const QDir &aside)
        : m_folder(folder)
        , m_aside(aside)
    {
    }

    Outcome take(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const bool stood = QFile::exists(path);
        if (stood && !QFile::rename(path, before(name)))
            return Error{ErrorCode::CannotWrite, path, {}};
        m_taken << name;
        QFile file(m_aside.filePath(name));
        return file.rename(path) ? Outcome{} : Error{ErrorCode::CannotWrite, path, file.errorString()};
    }
    void undo()
    {
        for (const QString &name : m_taken) {
            if (!QFile::exists(m_aside.filePath(name))) // its new file has come
                QFile::remove(m_folder.filePath(name));
            if (QFile::exists(before(name)))
                QFile::rename(before(name), m_folder.filePath(name));
        }
    }

private:
    QString before(const QString &name) const { return m_aside.filePath(u"before-"_s + name); }

    QDir m_folder;
    QDir m_aside;
    QStringList m_taken;
};

} // namespace

Result<std::vector<PackedFile>> writePack(const Plan &plan, const std::vector<PackItem> &items,
                                          const QString &folder, const PackProgress &progress)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return Error{ErrorCode::CannotWrite, folder, {}};
    const QTemporaryDir aside(target.filePath(u".jalon-XXXXXX"_s));
    if (!aside.isValid())
        return Error{ErrorCode::CannotWrite, folder, aside.errorString()};
    const auto goesOn = [&](int done, const QString &name) {
        return !progress || progress(done, int(items.size()), name);
    };
    std::vector<PackedFile> files;
    for (const PackItem &item : items) {
        if (!goesOn(int(files.size()), item.fileName))
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto bytes = makeReport(plan, item.request, item.format,
                                      [&](int, int) { return goesOn(int(files.size()), item.fileName); });
        if (!bytes)
            return bytes.error();
        if (const auto done = write(aside.filePath(item.fileName), *bytes); !done)
            return done.error();
        files.push_back({item, contentHash(*bytes), bytes->size()});
    }
    if (!goesOn(int(files.size()), {}))
        return Error{ErrorCode::Cancelled, {}, {}};
    Replacement replacement(target, QDir(aside.path()));
    for (const PackedFile &file : files) {
        if (const auto done = replacement.take(file.item.fileName); !done) {
            replacement.undo();
            return done.error();
        }
    }
    return files;
}

} // namespace jalon::report
