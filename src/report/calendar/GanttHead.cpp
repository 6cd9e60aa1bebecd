// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calendar/GanttParts.h"

#include "report/chart/ChartStyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace gantt {

Step finestStep(const GanttView &view, const GanttStyle &style)
{
    if (view.perDay >= style.em * 1.5)
        return Step::Day;
    if (view.perMonth() >= style.em * 2.6)
        return Step::Month;
    return view.perMonth() * 3 >= style.em * 1.9 ? Step::Quarter : Step::Year;
}

QDate beginOf(const QDate &day, Step step)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Month:
        return {day.year(), day.month(), 1};
    case Step::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Step::Year:
        break;
    }
    return {day.year(), 1, 1};
}

QDate next(const QDate &day, Step step)
{
    switch (step) {
    case Step::Day:
        return day.addDays(1);
    case Step::Month:
        return day.addMonths(1);
    case Step::Quarter:
        return day.addMonths(3);
    case Step::Year:
        break;
    }
    return day.addYears(1);
}

} // namespace gantt

namespace {

using namespace gantt;

QString stepText(const QDate &day, Step step, const QLocale &locale, bool upper)
{
    switch (step) {
    case Step::Day:
        return QString::number(day.day());
    case Step::Month:
        return upper ? locale.standaloneMonthName(day.month()) + u'\u00a0' + QString::number(day.year())
                     : locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    case Step::Quarter:
        return (locale.language() == QLocale::French ? u"T"_s : u"Q"_s) +
               QString::number((day.month() - 1) / 3 + 1);
    case Step::Year:
        break;
    }
    return QString::number(day.year());
}

/// One line of the scale: a word in the middle of every step, and a line where it begins. The words of the
/// upper line stay in sight while their step does.
void scaleLine(QPainter &painter, const QRectF &line, Step step, bool upper, const GanttPicture &picture,
               const GanttView &view, const GanttStyle &style)
{
    const QFont face = font(style, upper ? 0.95 : 0.85, upper ? QFont::DemiBold : QFont::Normal);
    const double offset = line.left() - view.labelWidth;
    for (QDate day = beginOf(view.dayAt(view.labelWidth), step); day.isValid(); day = next(day, step)) {
        const double begin = offset + view.x(day), end = offset + view.x(next(day, step));
        if (begin >= line.right())
            break;
        const double from = std::max(begin, line.left()), to = std::min(end, line.right());
        if (begin > line.left())
            painter.fillRect(QRectF(begin, line.top() + (upper ? line.height() * 0.3 : 0), style.hair(),
                                    line.height() * (upper ? 0.7 : 1)),
                             upper ? style.strongLine : style.line);
        const QString text = stepText(day, step, picture.locale, upper);
        const double gap = style.em * 0.15;
        if (widthOf(text, face) <= to - from - gap)
            words(painter, QRectF(from + gap, line.top(), to - from - 2 * gap, line.height()), text, face,
                  upper ? style.text : style.softText, Qt::AlignHCenter);
    }
}

/// A small flag under the scale that names a line across the rows. Moved inwards at the edges.
QRectF flag(QPainter &painter, const QRectF &line, double x, const QString &text, const QColor &color,
            const GanttStyle &style, const QRectF &other)
{
    if (x < line.left() || x > line.right() || text.isEmpty())
        return {};
    const QFont face = font(style, 0.82, QFont::Medium);
    const double width = widthOf(text, face) + style.em;
    QRectF box(std::clamp(x - width / 2, line.left(), std::max(line.left(), line.right() - width)),
               line.top() + style.em * 0.08, width, line.height() - style.em * 0.16);
    if (other.isValid() && box.intersects(other))
        box.moveLeft(other.left() > x ? other.left() - width - style.em * 0.2
                                      : other.right() + style.em * 0.2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, style.em * 0.3, style.em * 0.3);
    words(painter, box, text, face, style.background, Qt::AlignHCenter);
    painter.fillRect(QRectF(x - style.hair() * 0.7, box.bottom() - style.em * 0.1, style.hair() * 1.4,
                            line.bottom() - box.bottom() + style.em * 0.1),
                     color);
    return box;
}

} // namespace

void drawGanttHead(QPainter &painter, const QRectF &area, const GanttPicture &picture, const GanttView &view,
                   const GanttStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, style.background);
    const double height = area.height() / 3;
    const auto line = [&](int index) {
        return QRectF(area.left() + view.labelWidth, area.top() + index * height,
                      area.width() - view.labelWidth, height);
    };
    const Step fine = finestStep(view, style);
    const bool days = fine == Step::Day;
    if (fine == Step::Year) { // one line says it all
        scaleLine(painter, line(0).united(line(1)), Step::Year, true, picture, view, style);
    } else {
        scaleLine(painter, line(0), days ? Step::Month : Step::Year, true, picture, view, style);
        scaleLine(painter, line(1), fine, false, picture, view, style);
    }
    const double offset = area.left();
    const QRectF asOf = flag(painter, line(2), offset + view.x(picture.asOf.addDays(1)), picture.asOfLabel,
                             style.text, style, {});
    if (picture.today.isValid() && picture.today != picture.asOf)
        flag(painter, line(2), offset + view.x(picture.today), picture.todayLabel, style.accent, style, asOf);
    painter.fillRect(QRectF(area.left(), area.bottom() - style.hair(), area.width(), style.hair()),
                     style.strongLine);
    painter.fillRect(
        QRectF(area.left() + view.labelWidth - style.hair(), area.top(), style.hair(), area.height()),
        style.strongLine);
    painter.restore();
}

} // namespace jalon::report
