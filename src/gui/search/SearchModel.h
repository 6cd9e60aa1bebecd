// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/search/SearchRows.h"

#include <QAbstractListModel>

namespace jalon::gui {

/// The lines of the results. Heads and notes cannot be chosen.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SearchModel(QObject *parent);

    void setRows(std::vector<SearchRow> rows);
    const SearchRow &row(int row) const { return m_rows[size_t(row)]; }
    bool canChoose(int row) const;
    /// The first that can be chosen from `row` on, going down or up; -1: none.
    int choosable(int row, int step) const;
    /// The row of the same place; -1 if it is not among them.
    int rowOf(const SearchRow &wanted) const;
    static QString moreText(const SearchRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<SearchRow> m_rows;
};

} // namespace jalon::gui
