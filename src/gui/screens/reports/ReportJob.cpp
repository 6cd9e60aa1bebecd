// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/ReportJob.h"

#include "core/review/AnnualReview.h"
#include "exchange/FactsWriter.h"
#include "report/YearFigures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrentRun>

namespace jalon::gui {

namespace {

/// Opened here, for the GUI thread. The library reads a page's size only when asked, and that takes its time.
std::unique_ptr<QPdfDocument> opened(const QByteArray &bytes)
{
    auto document = std::make_unique<QPdfDocument>();
    auto *buffer = new QBuffer(document.get());
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    document->load(buffer);
    for (int page = 0; page < document->pageCount(); ++page)
        document->pagePointSize(page);
    document->moveToThread(QCoreApplication::instance()->thread());
    return document;
}

} // namespace

ReportJob::ReportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progress(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportJob::answer);
}

ReportJob::~ReportJob()
{
    cancel();
}

void ReportJob::start(const core::Plan &plan, const report::ReportRequest &request,
                      report::ReportFormat format)
{
    cancel();
    m_watcher.setFuture(QtConcurrent::run([plan, request, format](QPromise<Answer> &promise) {
        promise.addResult(make(plan, request, format, [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }));
}

ReportJob::Answer ReportJob::make(const core::Plan &plan, report::ReportRequest request,
                                  report::ReportFormat format, const report::PageProgress &progress)
{
    MadeReport made;
    if (format != report::ReportFormat::Pdf) {
        auto bytes = report::makeReport(plan, request, format, progress);
        if (!bytes)
            return bytes.error();
        made.bytes = *bytes;
        return made;
    }
    report::YearFigures figures{core::reviewOf(plan, request.year), {}};
    figures.json = exchange::writeReview(plan, figures.review);
    report::giveFigures(plan, figures, format, request);
    auto bytes = report::makePdf(plan, request, progress, &made.outline);
    if (!bytes)
        return bytes.error();
    made.bytes = *bytes;
    made.pages = opened(made.bytes);
    return made;
}

void ReportJob::cancel()
{
    m_watcher
        .cancel(); // the thread gives up at its next page; it works on copies and needs nobody to wait for it
}

bool ReportJob::isRunning() const
{
    return m_watcher.isRunning();
}

void ReportJob::answer()
{
    if (m_watcher.isCanceled())
        return Q_EMIT failed({core::ErrorCode::Cancelled, {}, {}});
    // Not takeResult(): after it the promise, not gone yet, takes itself for cancelled.
    const QFuture<Answer> future = m_watcher.future();
    const Answer &made = *future.constBegin();
    if (made)
        Q_EMIT finished(*made);
    else
        Q_EMIT failed(made.error());
}

} // namespace jalon::gui
