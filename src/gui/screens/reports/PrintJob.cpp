// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/PrintJob.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPrinter>

namespace jalon::gui {

PrintJob::PrintJob(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PrintJob::printNext);
}

PrintJob::~PrintJob()
{
    cancel();
}

void PrintJob::start(const QByteArray &pdf, std::unique_ptr<QPrinter> printer)
{
    cancel();
    m_document = std::make_unique<QPdfDocument>();
    auto *buffer = new QBuffer(m_document.get());
    buffer->setData(pdf);
    buffer->open(QIODevice::ReadOnly);
    m_document->load(buffer);
    m_printer = std::move(printer);
    m_painter = std::make_unique<QPainter>();
    m_first = qMax(m_printer->fromPage() - 1, 0);
    m_last = (m_printer->toPage() > 0 ? qMin(m_printer->toPage(), m_document->pageCount())
                                      : m_document->pageCount()) -
             1;
    m_next = m_first;
    m_timer.start();
}

void PrintJob::cancel()
{
    if (!isRunning())
        return;
    m_printer->abort();
    finish(core::Error{core::ErrorCode::Cancelled, {}, {}});
}

void PrintJob::printNext()
{
    const bool ready = m_next == m_first ? m_painter->begin(m_printer.get()) : m_printer->newPage();
    if (!ready)
        return finish(core::Error{core::ErrorCode::CannotWrite, m_printer->printerName(), {}});
    // 300 dpi is what office printers resolve; a page at full printer resolution would take hundreds of
    // megabytes
    const QRectF paper = m_painter->viewport();
    const double scale = qMin(1.0, 300.0 / m_printer->resolution());
    const QSizeF size = m_document->pagePointSize(m_next).scaled(paper.size(), Qt::KeepAspectRatio);
    const QImage image = m_document->render(m_next, (size * scale).toSize());
    m_painter->drawImage(QRectF(QPointF((paper.width() - size.width()) / 2, 0), size), image);
    ++m_next;
    emit progress(m_next - m_first, m_last - m_first + 1);
    if (m_next > m_last)
        finish({});
}

void PrintJob::finish(const core::Outcome &outcome)
{
    m_timer.stop();
    m_painter.reset();
    m_printer.reset();
    m_document.reset();
    emit finished(outcome);
}

} // namespace jalon::gui
