// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <memory>
#include <QObject>
#include <QPainter>
#include <QTimer>

class QPdfDocument;
class QPrinter;

namespace jalon::gui {

// Prints the pages of a PDF as they stand, fitted to the paper, one in each round of the event loop: the
// window goes on, and giving up takes effect at the next page. Works on a copy of the bytes. Owned by the
// screen.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    explicit PrintJob(QObject *parent = nullptr);
    ~PrintJob() override;

    // Of `printer`, the page range and copies it was set to.
    void start(const QByteArray &pdf, std::unique_ptr<QPrinter> printer);
    void cancel();
    bool isRunning() const { return m_timer.isActive(); }

signals:
    void progress(int done, int total);
    // Cancelled, or CannotWrite if the printer refuses.
    void finished(const jalon::core::Outcome &outcome);

private:
    void printNext();
    void finish(const core::Outcome &outcome);

    std::unique_ptr<QPdfDocument> m_document;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter; // of the printer
    int m_first = 0, m_last = 0, m_next = 0;
    QTimer m_timer;
};

} // namespace jalon::gui
