// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jalon::gui {

struct Theme;

// Somebody in the directory, in two lines: initials, name and kind; function and organisation, and what he
// pilots.
class DirectoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // The disc with the initials of a name, in the middle of `area`.
    static void paintInitials(QPainter &painter, const QRectF &area, const QString &name, const QFont &font,
                              const Theme &theme, bool active);
};

} // namespace jalon::gui
