// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/calendar/GanttChart.h"

#include <QFont>

// What the files of the calendar's drawing share; nobody else's business.
namespace jalon::report::gantt {

/// One row's part of the drawing: everything a painter of bars needs to know.
struct Lane
{
    const GanttPicture &picture;
    const GanttView &view;
    const GanttStyle &style;
    QRectF time;       ///< right of the frozen column
    QColor background; ///< of this row, to mix pale tones with
};

void words(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &color,
           Qt::Alignment alignment = Qt::AlignLeft);
double widthOf(const QString &text, const QFont &font);
QFont font(const GanttStyle &style, double size = 1, QFont::Weight weight = QFont::Normal,
           bool italic = false);

/// How high the middle of the bar lies: above the middle where ticks stand under it.
double barMiddle(const QRectF &row, const GanttRow &content, bool open);
void drawBar(QPainter &painter, const Lane &lane, const QRectF &row, const GanttRow &content, bool open);
void drawMoments(QPainter &painter, const Lane &lane, const QRectF &row, const GanttRow &content, bool open);
/// The slip in words, where there is room; over the links.
void drawNote(QPainter &painter, const Lane &lane, const QRectF &row, const GanttRow &content, bool open);
void drawLinks(QPainter &painter, const QRectF &area, const Lane &lane);

void drawDiamond(QPainter &painter, const QPointF &middle, double side, core::ObligationState state,
                 const QColor &color, const QColor &background);
void drawTick(QPainter &painter, const QPointF &middle, double side, core::ObligationState state,
              const GanttStyle &style);
void drawSoftBar(QPainter &painter, const QRectF &bar, double softStart, double softEnd, double elapsedTo,
                 const QColor &color, const QColor &background);
/// The gate's sign and the line of a link, also for the legend.
void drawGateSign(QPainter &painter, const QPointF &middle, double side, core::GateOutcome outcome,
                  const GanttStyle &style, const QColor &background);

/// Begin of the steps of the head and of the grid that fit: a day, a month, a quarter or a year.
enum class Step { Day, Month, Quarter, Year };
Step finestStep(const GanttView &view, const GanttStyle &style);
QDate beginOf(const QDate &day, Step step);
QDate next(const QDate &day, Step step);

} // namespace jalon::report::gantt
