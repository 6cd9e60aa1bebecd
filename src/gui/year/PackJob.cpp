// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/PackJob.h"

#include "core/model/Contents.h"
#include "core/review/AnnualReview.h"
#include "exchange/FactsWriter.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QtConcurrentRun>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

constexpr int Hundred = 100;
using Answer = core::Result<std::vector<PackedFile>>;
using Progress = std::function<bool(int done)>; ///< hundredths of documents; false: give up

core::Error cannotWrite(const QString &path, const QString &why)
{
    return {core::ErrorCode::CannotWrite, QDir::toNativeSeparators(path), why};
}

core::Outcome write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(path, file.errorString());
    file.close();
    return file.error() == QFileDevice::NoError ? core::Outcome{}
                                                : core::Outcome(cannotWrite(path, file.errorString()));
}

/// The bytes of one document, with the figures of the year in a PDF, as a report saved by itself has them.
core::Result<QByteArray> bytesOf(const core::Plan &plan, report::PackItem item,
                                 const core::AnnualReview &review, const QByteArray &figures,
                                 const report::PageProgress &progress)
{
    item.request.review = &review;
    if (item.format == report::ReportFormat::Pdf && !item.request.withoutNames)
        item.request.attachments = {report::figuresAttachment(plan, item.request.year, figures)};
    return report::makeReport(plan, item.request, item.format, progress);
}

/// Puts the files of `from` in their places; what stood there under the same names gives way.
core::Outcome putInPlace(const QString &from, const QDir &folder, const std::vector<PackedFile> &files)
{
    for (const PackedFile &file : files) {
        const QString target = folder.absoluteFilePath(file.fileName);
        if (QFile::exists(target) && !QFile::remove(target))
            return cannotWrite(target, {});
        QFile made(QDir(from).absoluteFilePath(file.fileName));
        if (!made.rename(target))
            return cannotWrite(target, made.errorString());
    }
    return {};
}

Answer writePack(const core::Plan &plan, const std::vector<report::PackItem> &items, const QString &path,
                 const Progress &progress)
{
    const QDir folder(path);
    QTemporaryDir aside(folder.absoluteFilePath(u".jalon-XXXXXX"_s));
    if (!aside.isValid())
        return cannotWrite(path, aside.errorString());
    std::vector<PackedFile> files;
    if (items.empty())
        return files;
    const core::AnnualReview review = core::reviewOf(plan, items.front().request.year);
    const QByteArray figures = exchange::writeReview(plan, review);
    for (const report::PackItem &item : items) {
        const int before = int(files.size()) * Hundred;
        if (!progress(before))
            return core::Error{core::ErrorCode::Cancelled, {}, {}};
        const auto bytes = bytesOf(plan, item, review, figures, [&](int done, int total) {
            return progress(before + (total > 0 ? Hundred * done / total : 0));
        });
        if (!bytes)
            return bytes.error();
        if (const auto done = write(aside.filePath(item.fileName), *bytes); !done)
            return done.error();
        const core::ActionSheet *action = plan.find(item.request.action);
        files.push_back({core::toCode(item.request.kind), action ? plan.code(*action) : QString(),
                         core::toCode(item.format), item.fileName, core::contentHash(*bytes)});
    }
    if (!progress(int(items.size()) * Hundred)) // the last moment to give up
        return core::Error{core::ErrorCode::Cancelled, {}, {}};
    if (const auto done = putInPlace(aside.path(), folder, files); !done)
        return done.error();
    return files;
}

} // namespace

std::vector<core::Transmission> sendingsOf(const std::vector<PackedFile> &files,
                                           const std::vector<core::Id<core::Party>> &recipients,
                                           const core::Transmission &common)
{
    std::vector<const PackedFile *> sent;
    for (const PackedFile &file : files) {
        const auto same = std::find_if(sent.begin(), sent.end(), [&](const PackedFile *other) {
            return other->document == file.document && other->action == file.action;
        });
        if (same == sent.end())
            sent.push_back(&file);
        else if (file.format == u"pdf"_s)
            *same = &file;
    }
    std::vector<core::Transmission> rows;
    for (const core::Id<core::Party> &recipient : recipients) {
        for (const PackedFile *file : sent) {
            core::Transmission row = common;
            row.document = file->document;
            row.action = file->action;
            row.format = file->format;
            row.hash = file->hash;
            row.recipientId = recipient;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

PackJob::PackJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        const qsizetype at = qMin(qsizetype(done / Hundred), m_names.size() - 1);
        Q_EMIT progress(done, m_watcher.progressMaximum(), m_names.value(at));
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PackJob::answer);
}

PackJob::~PackJob()
{
    cancel();
}

void PackJob::start(const core::Plan &plan, std::vector<report::PackItem> items, const QString &folder)
{
    cancel();
    m_names.clear();
    for (const report::PackItem &item : items)
        m_names << item.fileName;
    m_watcher.setFuture(
        QtConcurrent::run([plan, items = std::move(items), folder](QPromise<Answer> &promise) {
            promise.setProgressRange(0, int(items.size()) * Hundred);
            promise.addResult(writePack(plan, items, folder, [&promise](int done) {
                promise.setProgressValue(done);
                return !promise.isCanceled();
            }));
        }));
}

void PackJob::cancel()
{
    m_watcher.cancel(); // the thread gives up at its next page; it works on copies
}

void PackJob::answer()
{
    if (m_watcher.isCanceled())
        return Q_EMIT failed({core::ErrorCode::Cancelled, {}, {}});
    const QFuture<Answer> future = m_watcher.future();
    const Answer &made = *future.constBegin();
    if (made)
        Q_EMIT finished(*made);
    else
        Q_EMIT failed(made.error());
}

} // namespace jalon::gui
