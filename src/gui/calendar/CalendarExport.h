// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/ScreenContext.h"
#include "report/calendar/CalendarDocument.h"

#include <QFutureWatcher>
#include <QObject>

namespace jalon::gui {

class BusyRow;
class PrintJob;

// Saves and prints the calendar as it is shown. The pages are made aside, on a value; the window goes on.
// Owned by CalendarScreen.
class CalendarExport : public QObject
{
    Q_OBJECT

public:
    CalendarExport(ScreenContext &context, BusyRow &busy, QWidget *parent);
    ~CalendarExport() override;

    // Asks for the file; its ending decides: .svg is one drawing, anything else a PDF.
    void save(const report::CalendarSheet &sheet, const QDate &asOf);
    void print(const report::CalendarSheet &sheet);

signals:
    void saved(const QString &fileName);

private:
    void make(const report::CalendarSheet &sheet, const QString &sentence);
    void made();
    void write(const QString &path, const QByteArray &bytes);

    ScreenContext &m_context;
    BusyRow &m_busy;
    QWidget *m_window;
    PrintJob *m_printJob;
    QFutureWatcher<QByteArray> m_watcher;
    QString m_path; // empty: to be printed
};

} // namespace jalon::gui
