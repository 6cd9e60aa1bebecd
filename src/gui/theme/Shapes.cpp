// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QPainterPath>

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui::shapes {

void panel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
           qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = width / 2;
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(border.isValid() ? rect.adjusted(half, half, -half, -half) : rect, radius,
                            radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    panel(painter, rect, radius, QColor(), theme.accent, 2.0);
}

void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    if (direction == Qt::UpArrow)
        painter.rotate(180);
    else if (direction == Qt::LeftArrow)
        painter.rotate(90);
    else if (direction == Qt::RightArrow)
        painter.rotate(-90);
    painter.drawPolyline(QPolygonF({QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)}));
    painter.restore();
}

void tick(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at(0.2, 0.53), at(0.42, 0.74), at(0.8, 0.28)}));
    painter.restore();
}

} // namespace jalon::gui::shapes
