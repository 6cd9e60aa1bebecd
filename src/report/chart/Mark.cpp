// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart/Mark.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>

namespace jalon::report {

namespace {

// Every shape is described in a square of 16 units.
QPolygonF polygon(std::initializer_list<QPointF> points)
{
    return QPolygonF(QList<QPointF>(points));
}

QPainterPath questionMark()
{
    QPainterPath path(QPointF(5.9, 6.3));
    path.cubicTo(6.0, 3.7, 10.1, 3.8, 10.1, 6.4);
    path.cubicTo(10.1, 8.0, 8.0, 8.0, 8.0, 9.8);
    return path;
}

void drawLines(QPainter &painter, Mark mark)
{
    switch (mark) {
    case Mark::Planned:
    case Mark::Ongoing:
        painter.drawEllipse(QRectF(2.5, 2.5, 11, 11));
        break;
    case Mark::Done:
        painter.drawPolyline(polygon({{2.5, 8.5}, {6.3, 12.3}, {13.5, 4}}));
        break;
    case Mark::Suspended:
        painter.drawLine(QPointF(5.5, 3.5), QPointF(5.5, 12.5));
        painter.drawLine(QPointF(10.5, 3.5), QPointF(10.5, 12.5));
        break;
    case Mark::Stopped:
        painter.drawLine(QPointF(3.5, 3.5), QPointF(12.5, 12.5));
        painter.drawLine(QPointF(12.5, 3.5), QPointF(3.5, 12.5));
        break;
    case Mark::ToClarify:
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        painter.drawPath(questionMark());
        painter.drawLine(QPointF(8, 12), QPointF(8, 12.2));
        break;
    case Mark::Unknown:
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
        break;
    default:
        break;
    }
}

void drawSurfaces(QPainter &painter, Mark mark)
{
    if (mark == Mark::Ongoing) {
        QPainterPath half(QPointF(8, 2.5));
        half.arcTo(QRectF(2.5, 2.5, 11, 11), 90, 180);
        painter.drawPath(half);
    } else if (mark == Mark::Late) {
        painter.drawPolygon(polygon({{8, 2.2}, {14.2, 13.4}, {1.8, 13.4}}));
    } else if (mark == Mark::Waiting) {
        painter.drawPolygon(polygon({{3.2, 1.5}, {12.8, 1.5}, {8, 8}}));
        painter.drawPolygon(polygon({{8, 8}, {12.8, 14.5}, {3.2, 14.5}}));
    }
}

} // namespace

Mark markOf(core::Status status)
{
    switch (status) {
    case core::Status::Planned:
        return Mark::Planned;
    case core::Status::InProgress:
        return Mark::Ongoing;
    case core::Status::Done:
        return Mark::Done;
    case core::Status::Suspended:
        return Mark::Suspended;
    case core::Status::Stopped:
        return Mark::Stopped;
    case core::Status::Unknown:
        break;
    }
    return Mark::Unknown;
}

Mark markOf(core::ActionState state)
{
    switch (state) {
    case core::ActionState::Planned:
        return Mark::Planned;
    case core::ActionState::InProgress:
        return Mark::Ongoing;
    case core::ActionState::Done:
        return Mark::Done;
    case core::ActionState::Suspended:
        return Mark::Suspended;
    case core::ActionState::Stopped:
        break;
    }
    return Mark::Stopped;
}

QColor markColor(Mark mark, bool dark)
{
    switch (mark) {
    case Mark::Late:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    case Mark::Waiting:
        return dark ? QColor(0xc3, 0xae, 0xf0) : QColor(0x66, 0x4a, 0x9e);
    case Mark::Done:
        return dark ? QColor(0x6c, 0xd0, 0x8f) : QColor(0x1b, 0x75, 0x3a);
    case Mark::Ongoing:
        return dark ? QColor(0x7d, 0xb4, 0xf2) : QColor(0x1f, 0x4e, 0x8c);
    case Mark::ToClarify:
        return dark ? QColor(0xe8, 0xc0, 0x66) : QColor(0x7a, 0x54, 0x00);
    default:
        return dark ? QColor(0xa9, 0xb2, 0xc0) : QColor(0x59, 0x62, 0x70);
    }
}

void drawMark(QPainter &painter, const QRectF &area, Mark mark, const QColor &color)
{
    if (mark == Mark::None || area.isEmpty())
        return;
    const double side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center().x() - side / 2, area.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    const double width =
        mark == Mark::Planned || mark == Mark::Ongoing || mark == Mark::ToClarify ? 1.4 : 2.2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawLines(painter, mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    drawSurfaces(painter, mark);
    painter.restore();
}

} // namespace jalon::report
