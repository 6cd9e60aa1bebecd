// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/costs/AmountTable.h"

#include <QAbstractTableModel>

namespace jalon::gui {

/// An AmountTable in a view. Owned by its view; computes nothing.
class AmountTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AmountTableModel(QObject *parent = nullptr);

    /// Keeps the rows (and with them selection and scroll position) where only their cells changed.
    void show(AmountTable table);
    const AmountTable &table() const { return m_table; }
    const AmountRow &row(int row) const { return m_table.rows.at(std::size_t(row)); }
    int rowOf(const QString &key) const; ///< -1 if it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AmountTable m_table;
};

} // namespace jalon::gui
