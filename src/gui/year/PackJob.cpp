// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/PackJob.h"

#include "core/review/AnnualReview.h"
#include "exchange/FactsWriter.h"
#include "report/pack/PackWriter.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

using Answer = core::Result<std::vector<PackedFile>>;

/// The figures of the year are computed once for all documents.
Answer make(const core::Plan &plan, std::vector<report::PackItem> items, const QString &folder,
            const report::PackProgress &progress)
{
    std::vector<PackedFile> files;
    if (items.empty())
        return files;
    const int year = items.front().request.year;
    report::YearFigures figures{core::reviewOf(plan, year), {}};
    figures.json = exchange::writeReview(plan, figures.review);
    report::giveFigures(plan, figures, items);
    const auto written = report::writePack(plan, items, folder, progress);
    if (!written)
        return written.error();
    for (const report::PackedFile &file : *written) {
        const core::ActionSheet *action = plan.find(file.item.request.action);
        files.push_back({core::toCode(file.item.request.kind), action ? plan.code(*action) : QString(),
                         core::toCode(file.item.format), file.item.fileName, file.hash});
    }
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
        const int total = m_watcher.progressMaximum();
        Q_EMIT progress(done, total, m_names.value(qMin(done, total - 1)));
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
            promise.setProgressRange(0, int(items.size()));
            promise.addResult(make(plan, items, folder, [&promise](int done, int, const QString &) {
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
