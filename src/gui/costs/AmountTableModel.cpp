// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/costs/AmountTableModel.h"

#include "gui/widgets/PlainLabel.h"

#include <algorithm>

namespace jalon::gui {

AmountTableModel::AmountTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AmountTableModel::show(AmountTable table)
{
    const bool same =
        table.head == m_table.head &&
        std::equal(table.rows.begin(), table.rows.end(), m_table.rows.begin(), m_table.rows.end(),
                   [](const AmountRow &a, const AmountRow &b) { return a.key == b.key && a.kind == b.kind; });
    if (!same)
        beginResetModel();
    m_table = std::move(table);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AmountTableModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->row(row).key == key)
            return row;
    }
    return -1;
}

int AmountTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int AmountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.head.size());
}

QVariant AmountTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AmountRow &line = row(index.row());
    const AmountCell cell = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == 0 && !line.code.isEmpty() ? line.code + u' ' + cell.text : cell.text;
    case Qt::ToolTipRole:
        return plainToolTip((cell.hint.isEmpty() ? cell.text : cell.hint) +
                            (cell.origin ? u'\n' + tr("Where does this figure come from?") : QString()));
    case Qt::TextAlignmentRole:
        return int((index.column() < m_table.wordColumns ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AmountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.head.value(section);
    const bool words = section < m_table.wordColumns || section == m_table.alertColumn;
    return role == Qt::TextAlignmentRole
               ? QVariant(int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter))
               : QVariant();
}

} // namespace jalon::gui
