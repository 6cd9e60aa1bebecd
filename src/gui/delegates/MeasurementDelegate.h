// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jalon::gui {

/// One line per measurement: date, value, source and comment; a bar at the left of those the selected cell is
/// made of. Only draws.
class MeasurementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The room for the values, in pixels: as wide as the widest one.
    void setValueWidth(int width) { m_valueWidth = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_valueWidth = 60;
};

} // namespace jalon::gui
