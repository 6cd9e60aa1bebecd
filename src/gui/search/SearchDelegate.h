// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace jalon::gui {

class SearchModel;
struct SearchRow;
struct Theme;

/// Paints the lines of SearchModel: heads with their counts, hits in two lines with the words found in bold.
/// Draws letters, never markup.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(const SearchModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHead(QPainter &painter, const QRect &line, const SearchRow &row, const QFont &font,
                          const Theme &theme);
    static void paintHit(QPainter &painter, const QRect &line, const SearchRow &row, const QFont &font,
                         const Theme &theme, bool selected);

    const SearchModel &m_model;
};

} // namespace jalon::gui
