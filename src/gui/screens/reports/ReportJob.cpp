// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/ReportJob.h"

#include "core/review/AnnualReview.h"
#include "exchange/FactsWriter.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace jalon::gui {

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
        report::ReportRequest full = request;
        core::AnnualReview review;
        if (format == report::ReportFormat::Pdf &&
            !request.withoutNames) { // sources and comments may name people
            review = core::reviewOf(plan, request.year);
            full.review = &review;
            full.attachments = {
                report::figuresAttachment(plan, request.year, exchange::writeReview(plan, review))};
        }
        promise.addResult(report::makeReport(plan, full, format, [&](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }));
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
    const Answer &made = m_watcher.future().resultAt(0);
    if (made)
        Q_EMIT finished(*made);
    else
        Q_EMIT failed(made.error());
}

} // namespace jalon::gui
