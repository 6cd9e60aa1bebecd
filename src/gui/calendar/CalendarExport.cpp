// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/CalendarExport.h"

#include "gui/app/Settings.h"
#include "gui/dialogs/Dialogs.h"
#include "gui/screens/reports/BusyRow.h"
#include "gui/screens/reports/PrintJob.h"
#include "report/Wording.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPromise>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace jalon::gui {

using namespace Qt::StringLiterals;

CalendarExport::CalendarExport(ScreenContext &context, BusyRow &busy, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_busy(busy)
    , m_window(parent)
    , m_printJob(new PrintJob(this))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CalendarExport::made);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { m_busy.setProgress(done, m_watcher.progressMaximum()); });
    connect(&m_busy, &BusyRow::givenUp, this, [this] {
        m_watcher.cancel();
        m_printJob->cancel();
        m_busy.stop();
    });
    connect(m_printJob, &PrintJob::progress, &m_busy, &BusyRow::setProgress);
    connect(m_printJob, &PrintJob::finished, this, [this](const core::Outcome &outcome) {
        m_busy.stop();
        if (!outcome && outcome.error().code != core::ErrorCode::Cancelled)
            m_context.reportError(m_context.wording.error(outcome.error()));
    });
}

CalendarExport::~CalendarExport()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void CalendarExport::save(const report::CalendarSheet &sheet, const QDate &asOf)
{
    const QString folder = m_context.settings.get(Settings::Key::LastFolder).toString();
    const QString name = report::calendarFileName(m_context.wording, asOf) + u".pdf"_s;
    QString path =
        m_context.dialogs.saveFile(m_window, tr("Save the calendar"), QDir(folder).absoluteFilePath(name),
                                   tr("PDF documents (*.pdf)") + u";;"_s + tr("Vector pictures (*.svg)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    if (QFileInfo(path).suffix().compare(u"svg"_s, Qt::CaseInsensitive) == 0)
        return write(path, report::calendarSvg(sheet));
    m_path = path;
    make(sheet, tr("The pages are being laid out…"));
}

void CalendarExport::print(const report::CalendarSheet &sheet)
{
    m_path.clear();
    make(sheet, tr("The pages are being laid out…"));
}

void CalendarExport::make(const report::CalendarSheet &sheet, const QString &sentence)
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
    m_busy.start(sentence);
    m_watcher.setFuture(QtConcurrent::run([sheet](QPromise<QByteArray> &promise) {
        promise.addResult(report::calendarPdf(sheet, [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }));
}

void CalendarExport::made()
{
    m_busy.stop();
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const QByteArray pdf = m_watcher.result();
    if (pdf.isEmpty())
        return m_context.reportError(m_context.wording.error({core::ErrorCode::CannotWrite, m_path, {}}));
    if (!m_path.isEmpty())
        return write(m_path, pdf);
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    printer->setDocName(tr("Calendar"));
    if (!m_context.dialogs.choosePrinter(m_window, *printer))
        return;
    m_busy.start(tr("The pages are being printed…"));
    m_printJob->start(pdf, std::move(printer));
}

void CalendarExport::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_context.reportError(m_context.wording.error(
            {core::ErrorCode::CannotWrite, QDir::toNativeSeparators(path), file.errorString()}));
    m_context.settings.set(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    emit saved(QFileInfo(path).fileName());
}

} // namespace jalon::gui
