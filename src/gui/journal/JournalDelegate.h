// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jalon::gui {

/// An entry in two lines: date, title, actions; underneath kind, people and parties, at the end a figure.
class JournalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Codes of actions from the right edge of `rect`, each with the strip of its challenge; the left end of
    /// what was drawn. Used by the lists of obligations too.
    static int paintCodes(QPainter &painter, const QRect &rect, const QStringList &codes, const QFont &font,
                          const QPalette &palette);
};

} // namespace jalon::gui
