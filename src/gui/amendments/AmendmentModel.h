// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/amendments/AmendmentRows.h"

#include <QAbstractTableModel>

namespace jalon::gui {

/// The rows of the page Modifications as a table: sheet, value, voted, amended, today.
class AmendmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sheet, Name, Voted, Amended, Today, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<AmendmentRow> rows);
    /// Null outside the table.
    const AmendmentRow *at(int row) const;
    /// Of the same value; -1 if it is not there.
    int rowOf(const QString &row, const QString &field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AmendmentRow &row, int column) const;

    std::vector<AmendmentRow> m_rows;
};

} // namespace jalon::gui
