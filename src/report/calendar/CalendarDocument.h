// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/calendar/PlanCalendar.h"
#include "report/document/Document.h"
#include "report/identity/Identity.h"
#include "report/pdf/PdfWriter.h"

namespace jalon::report {

/// The calendar as it is shown (rows folded or not, part of the time), to print and to keep. A value: it may
/// be written aside while the plan changes.
struct CalendarSheet
{
    Document document; ///< A4 landscape, as many pages as the rows need
    Drawing drawing;   ///< the same in one piece
    QSizeF size;       ///< of the piece, in points
    QString caption;
};

/// `from` and `to`: the days shown.
CalendarSheet calendarSheet(const core::Plan &plan, const Wording &wording, const GanttPicture &picture,
                            const QDate &from, const QDate &to, const Identity &identity = {});

/// Tagged and archival, as all our PDFs. Blocks; call it outside the GUI thread.
QByteArray calendarPdf(const CalendarSheet &sheet, const PageProgress &progress = {},
                       QString *error = nullptr);
/// One drawing of all rows; text stays text.
QByteArray calendarSvg(const CalendarSheet &sheet);

/// "calendrier-2018.pdf" without its ending.
QString calendarFileName(const Wording &wording, const QDate &asOf);

} // namespace jalon::report
