// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IndicatorValues.h"
#include "gui/delegates/LabelLines.h"

#include <QStyledItemDelegate>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class IndicatorTableModel;
struct Theme;

/// Draws the indicator table, group rows included (across all columns, so that no spans are needed). Only
/// draws: editing is IndicatorGrid's.
class IndicatorCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int MostLines = 4;

    IndicatorCellDelegate(const IndicatorTableModel &model, const report::Wording &wording, QObject *parent);

    /// The height a row wants when its label has that much room. `labelColumn` is the width of the column.
    int rowHeight(int row, int labelColumn) const;
    void setFont(const QFont &font);
    /// Where the current index is; the whole row is tinted.
    void setCurrent(const QModelIndex &current) { m_current = current; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Theme &theme) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const Theme &theme) const;
    void paintLabel(QPainter &painter, const QRect &rect, int row, const Theme &theme) const;
    void paintValue(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme) const;
    void paintLast(QPainter &painter, const QRect &rect, int row, const Theme &theme) const;
    void paintMarks(QPainter &painter, const QRect &rect, const QRect &figure, const QModelIndex &index,
                    const Theme &theme) const;
    void paintMark(QPainter &painter, const QRect &rect, const QString &text, bool caution,
                   const Theme &theme) const;
    int labelWidth(int column) const;

    const IndicatorTableModel &m_model;
    const report::Wording &m_wording;
    QPersistentModelIndex m_current;
    QFont m_font;
    QFont m_small;
    LabelLines m_labels;
    int m_codeWidth = 46;
};

} // namespace jalon::gui
