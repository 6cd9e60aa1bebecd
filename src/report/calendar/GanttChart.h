// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/calendar/GanttPicture.h"

#include <QColor>
#include <QRectF>

class QPainter;

// One drawing of the calendar for the screen, the PDF, the SVG and the printer. All lengths in the painter's
// unit; every size follows from GanttStyle::em. Opaque colours only (PDF/A-1 and SVG know no blending).
namespace jalon::report {

struct GanttStyle
{
    double em = 13; ///< size of the text
    bool dark = false;
    QColor background, band, line, strongLine, text, softText, mutedText, accent, selection, hover;
    QColor challenges[5];

    static GanttStyle onPaper(double em);

    QColor challenge(int number) const;
    double hair() const { return em / 13; } ///< a thin line
    double rowHeight() const { return double(qRound(em * 2.4)); }
    double headHeight() const { return double(qRound(em * 4.7)); }
};

/// Which part of the time lies where.
struct GanttView
{
    double labelWidth = 300; ///< of the frozen left column
    double firstDay = 0;     ///< Julian day at the left edge of the time
    double perDay = 1;       ///< units a day
    double scroll = 0;       ///< how far the rows are scrolled down
    int selected = -1;       ///< rows among those shown; -1: none
    int hovered = -1;
    bool focused = false;

    /// Where a day begins, from the left of the whole drawing.
    double x(const QDate &day) const { return labelWidth + (double(day.toJulianDay()) - firstDay) * perDay; }
    QDate dayAt(double x) const;
    double perMonth() const { return perDay * 30.44; }
};

/// Fits first to last day of the picture into a drawing of that width.
GanttView wholePlan(const GanttPicture &picture, double width, double labelWidth);

/// Years, quarters, months or days, as there is room, and the flags of the lines; `area` is headHeight tall.
void drawGanttHead(QPainter &painter, const QRectF &area, const GanttPicture &picture, const GanttView &view,
                   const GanttStyle &style);
/// The rows that lie in `area`; nothing is done for the others.
void drawGanttRows(QPainter &painter, const QRectF &area, const GanttPicture &picture, const GanttView &view,
                   const GanttStyle &style);
/// What the signs mean, in one line of 1.6 em.
struct GanttLegend
{
    QString elapsed, soft, voted, step, kept, late, missed, coming, gate, related;
};
void drawGanttLegend(QPainter &painter, const QRectF &area, const GanttLegend &words, int challenge,
                     const GanttStyle &style);

} // namespace jalon::report
