// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace jalon::gui {

/// An obligation in two lines: due date, what is due, its state; underneath the action and what became of it.
/// Heads of groups are one quiet line.
class ObligationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Heights
    {
        QFont font; ///< that they are of
        int head = 0;
        int row = 0;
    };
    mutable Heights m_heights;
};

} // namespace jalon::gui
