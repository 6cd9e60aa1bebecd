// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jalon::gui {

struct AmountCell;
struct AmountRow;
struct Theme;

/// Draws the cells of an AmountTableModel: heads of challenges with their strip and number, figures at the
/// right, not-knowns in quiet italics, overruns as a badge. Only draws.
class AmountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const AmountRow &row, const Theme &theme) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const AmountRow &row,
                    const Theme &theme) const;
};

} // namespace jalon::gui
