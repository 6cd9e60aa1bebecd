// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calendar/GanttChart.h"

#include "report/calendar/GanttParts.h"
#include "report/chart/ChartStyle.h"
#include "report/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace jalon::report {

using Kind = GanttRow::Kind;

GanttBar ganttBar(const core::SoftDate &start, const core::SoftDate &end)
{
    const auto softness = [](const core::SoftDate &date) {
        return date.precision == core::SoftDate::Precision::Day || !date.hasValue()
                   ? 0
                   : int(date.firstDay().daysTo(date.lastDay())) + 1;
    };
    GanttBar bar;
    if (start.hasValue()) {
        bar.first = start.firstDay();
        bar.softStart = softness(start);
    }
    if (end.hasValue()) {
        bar.last = end.lastDay();
        bar.softEnd = softness(end);
    }
    return bar;
}

int GanttPicture::indexOf(const core::Id<core::ActionSheet> &action) const
{
    for (int i = 0; i < count(); ++i) {
        if (row(i).kind == Kind::Action && row(i).action == action)
            return i;
    }
    return -1;
}

GanttStyle GanttStyle::onPaper(double em)
{
    const ChartStyle paper;
    GanttStyle style;
    style.em = em;
    style.background = paper.background;
    style.band = QColor(0xf4, 0xf6, 0xf9);
    style.line = QColor(0xe8, 0xeb, 0xf0);
    style.strongLine = QColor(0xc3, 0xca, 0xd3);
    style.text = paper.text;
    style.softText = QColor(0x4b, 0x59, 0x66);
    style.mutedText = paper.quietText;
    style.accent = QColor(0x1f, 0x4e, 0x8c);
    style.selection = style.background; // nothing is selected on paper
    style.hover = style.background;
    for (int i = 0; i < 5; ++i)
        style.challenges[i] = challengeColor(i + 1);
    return style;
}

QColor GanttStyle::challenge(int number) const
{
    return challenges[((number - 1) % 5 + 5) % 5];
}

QDate GanttView::dayAt(double position) const
{
    return QDate::fromJulianDay(qint64(std::floor(firstDay + (position - labelWidth) / perDay)));
}

GanttView wholePlan(const GanttPicture &picture, double width, double labelWidth)
{
    GanttView view;
    view.labelWidth = labelWidth;
    view.firstDay = double(picture.first.toJulianDay());
    view.perDay = std::max(1.0, width - labelWidth) / double(picture.first.daysTo(picture.last) + 1);
    return view;
}

namespace gantt {

QFont font(const GanttStyle &style, double size, QFont::Weight weight, bool italic)
{
    return textFont(qRound(style.em * size), weight, italic);
}

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void words(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &color,
           Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    const QString shown =
        width <= area.width() + 0.5 ? text : metrics.elidedText(text, Qt::ElideRight, area.width());
    if (shown.isEmpty() || area.width() <= 0)
        return;
    const double taken = shown.size() == text.size() ? width : metrics.horizontalAdvance(shown);
    double left = area.left();
    if (alignment & Qt::AlignRight)
        left = area.right() - taken;
    else if (alignment & Qt::AlignHCenter)
        left = area.center().x() - taken / 2;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(left, area.center().y() + (metrics.capHeight()) / 2), shown);
}

} // namespace gantt

namespace {

using namespace gantt;

/// The frozen column of a painting: words and signs of the rows.
class Labels
{
public:
    Labels(QPainter &painter, const GanttPicture &picture, const GanttView &view, const GanttStyle &style)
        : m_painter(painter)
        , m_picture(picture)
        , m_view(view)
        , m_style(style)
    {
    }

    void draw(const QRectF &line, int index)
    {
        const GanttRow &row = m_picture.row(index);
        const double em = m_style.em;
        m_row = QRectF(line.left(), line.top(), m_view.labelWidth - em * 0.6, line.height());
        m_painter.fillRect(QRectF(line.left(), line.top(), em * 0.3, line.height()),
                           m_style.challenge(row.challenge));
        if (row.kind == Kind::Challenge)
            challenge(row, index);
        else if (row.kind == Kind::Action)
            action(row, index);
        else
            detail(row);
    }

private:
    void chevron(double left, bool open)
    {
        const double em = m_style.em, y = m_row.center().y(), reach = em * 0.24;
        QPolygonF shape;
        if (open)
            shape << QPointF(left - reach, y - reach / 2) << QPointF(left, y + reach / 2)
                  << QPointF(left + reach, y - reach / 2);
        else
            shape << QPointF(left - reach / 2, y - reach) << QPointF(left + reach / 2, y)
                  << QPointF(left - reach / 2, y + reach);
        m_painter.setPen(QPen(m_style.softText, em * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(shape);
    }

    void challenge(const GanttRow &row, int index)
    {
        const double em = m_style.em, side = em * 1.55;
        if (row.hasChildren)
            chevron(m_row.left() + em * 0.95, m_picture.isOpen(index));
        const QRectF disc(m_row.left() + em * 1.6, m_row.center().y() - side / 2, side, side);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.challenge(row.challenge));
        m_painter.drawEllipse(disc);
        words(m_painter, disc, row.code, font(m_style, 0.88, QFont::DemiBold),
              m_style.dark ? QColor(0x10, 0x15, 0x1b) : QColor(Qt::white), Qt::AlignHCenter);
        words(m_painter, rest(disc.right() + em * 0.6, m_row.right()), row.title,
              font(m_style, 1, QFont::DemiBold), m_style.text);
    }

    void action(const GanttRow &row, int index)
    {
        const double em = m_style.em;
        if (row.hasChildren)
            chevron(m_row.left() + em * 1.7, m_picture.isOpen(index));
        const QFont strong = font(m_style, 1, QFont::DemiBold);
        const double codeLeft = m_row.left() + em * 2.5;
        const double codeWidth = std::max(em * 1.9, widthOf(row.code, strong));
        words(m_painter, rest(codeLeft, codeLeft + codeWidth), row.code, strong, m_style.text);
        const double right = badge(row);
        words(m_painter, rest(codeLeft + codeWidth + em * 0.4, right - em * 0.6), row.title, font(m_style),
              m_style.text);
    }

    /// Mark and word on their pale ground at the right end; where it begins.
    double badge(const GanttRow &row)
    {
        const double em = m_style.em;
        if (row.mark == Mark::Unknown) { // not known is said in quiet italics
            const QFont quiet = font(m_style, 0.88, QFont::Normal, true);
            const double width = widthOf(row.state, quiet);
            words(m_painter, rest(m_row.right() - width, m_row.right()), row.state, quiet, m_style.mutedText);
            return m_row.right() - width;
        }
        const QFont small = font(m_style, 0.88, QFont::Medium);
        const double height = em * 1.5, sign = em * 0.8;
        const double width = widthOf(row.state, small) + sign + em * 1.5;
        const QColor color = markColor(row.mark, m_style.dark);
        const QRectF box(m_row.right() - width, m_row.center().y() - height / 2, width, height);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mixed(color, m_style.background, m_style.dark ? 0.2 : 0.11));
        m_painter.drawRoundedRect(box, height / 2, height / 2);
        drawMark(m_painter, QRectF(box.left() + em * 0.5, box.center().y() - sign / 2, sign, sign), row.mark,
                 color);
        words(m_painter, QRectF(box.left() + em * 0.5 + sign + em * 0.35, box.top(), width, height),
              row.state, small, color);
        return box.left();
    }

    /// A dated step or a series of obligations, quieter, under its action.
    void detail(const GanttRow &row)
    {
        const double em = m_style.em, side = em * 0.75;
        const QPointF sign(m_row.left() + em * 5.2, m_row.center().y());
        const auto state = row.moments.empty() ? core::ObligationState::Coming : row.moments.front().state;
        if (row.kind == Kind::Step)
            drawDiamond(m_painter, sign, side, state, m_style.challenge(row.challenge), m_style.background);
        else
            drawTick(m_painter, sign, side, core::ObligationState::Kept, m_style);
        const QFont small = font(m_style, 0.88);
        const double width = widthOf(row.state, small);
        words(m_painter, rest(m_row.right() - width, m_row.right()), row.state, small, m_style.mutedText);
        words(m_painter, rest(sign.x() + em * 0.8, m_row.right() - width - em * 0.6), row.title, small,
              m_style.softText);
    }

    QRectF rest(double left, double right) const { return {left, m_row.top(), right - left, m_row.height()}; }

    QPainter &m_painter;
    const GanttPicture &m_picture;
    const GanttView &m_view;
    const GanttStyle &m_style;
    QRectF m_row;
};

QColor groundOf(const GanttPicture &picture, const GanttView &view, const GanttStyle &style, int index)
{
    if (index == view.selected)
        return style.selection;
    if (index == view.hovered)
        return style.hover;
    return picture.row(index).kind == Kind::Challenge ? style.band : style.background;
}

void drawGrid(QPainter &painter, const QRectF &time, const GanttView &view, const GanttStyle &style)
{
    const Step step = finestStep(view, style);
    for (QDate day = beginOf(view.dayAt(time.left()), step); day.isValid(); day = next(day, step)) {
        const double x = view.x(day);
        if (x > time.right())
            break;
        const bool strong = step == Step::Day ? day.day() == 1 : day.month() == 1;
        if (x > time.left())
            painter.fillRect(QRectF(x, time.top(), style.hair(), time.height()),
                             strong ? style.strongLine : style.line);
    }
}

void drawDateLine(QPainter &painter, const QRectF &time, double x, const QColor &color, double width,
                  bool dotted)
{
    if (x < time.left() || x > time.right())
        return;
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    if (dotted)
        pen.setDashPattern({1.5, 2.0});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, time.top()), QPointF(x, time.bottom()));
}

} // namespace

void drawGanttRows(QPainter &painter, const QRectF &area, const GanttPicture &picture, const GanttView &view,
                   const GanttStyle &style)
{
    const double height = style.rowHeight();
    const int from = std::max(0, int(std::floor(view.scroll / height)));
    const int to =
        std::min(picture.count() - 1, int(std::floor((view.scroll + area.height() - 0.01) / height)));
    const auto line = [&](int index) {
        return QRectF(area.left(), area.top() - view.scroll + index * height, area.width(), height);
    };
    GanttView shifted = view; // places count from the drawing's left
    shifted.labelWidth += area.left();
    const double bottom = to < from ? area.top() : std::min(area.bottom(), line(to).bottom());
    const QRectF time(area.left() + view.labelWidth, area.top(), area.width() - view.labelWidth,
                      bottom - area.top());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, style.background);
    for (int i = from; i <= to; ++i) {
        painter.fillRect(line(i), groundOf(picture, view, style, i));
        painter.fillRect(QRectF(area.left(), line(i).bottom() - style.hair(), area.width(), style.hair()),
                         style.line);
    }
    drawGrid(painter, time, shifted, style);
    for (int i = from; i <= to; ++i) {
        const Lane lane{picture, shifted, style, time, groundOf(picture, view, style, i)};
        drawBar(painter, lane, line(i), picture.row(i), picture.isOpen(i));
        drawMoments(painter, lane, line(i), picture.row(i), picture.isOpen(i));
    }
    const Lane all{picture, shifted, style, time, style.background};
    drawLinks(painter, QRectF(area.left(), area.top(), area.width(), bottom - area.top()), all);
    for (int i = from; i <= to; ++i) {
        const Lane lane{picture, shifted, style, time, groundOf(picture, view, style, i)};
        drawNote(painter, lane, line(i), picture.row(i), picture.isOpen(i));
    }
    if (picture.today.isValid() && picture.today != picture.asOf)
        drawDateLine(painter, time, shifted.x(picture.today), style.accent, style.hair() * 1.6, true);
    drawDateLine(painter, time, shifted.x(picture.asOf.addDays(1)), style.text, style.hair() * 1.4, false);

    Labels labels(painter, picture, view, style);
    for (int i = from; i <= to; ++i) { // over whatever reaches into the frozen column
        painter.fillRect(QRectF(area.left(), line(i).top(), view.labelWidth, height - style.hair()),
                         groundOf(picture, view, style, i));
        labels.draw(line(i), i);
        if (i == view.selected && view.focused) {
            painter.setPen(QPen(style.accent, style.hair() * 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(line(i).adjusted(style.hair(), style.hair(), -style.hair(), -style.hair() * 2));
        }
    }
    painter.fillRect(
        QRectF(area.left() + view.labelWidth - style.hair(), area.top(), style.hair(), bottom - area.top()),
        style.strongLine);
    painter.restore();
}

} // namespace jalon::report
