// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amendments/AmendmentModel.h"

#include "gui/widgets/PlainLabel.h"

using namespace Qt::StringLiterals;

namespace jalon::gui {

void AmendmentModel::setRows(std::vector<AmendmentRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const AmendmentRow *AmendmentModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int AmendmentModel::rowOf(const QString &row, const QString &field) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].row == row && m_rows[i].field == field)
            return int(i);
    }
    return -1;
}

int AmendmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AmendmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AmendmentModel::text(const AmendmentRow &row, int column) const
{
    switch (column) {
    case Sheet:
        return row.code;
    case Name:
        return row.name;
    case Voted:
        return row.voted;
    case Amended:
        return row.correctedOnly ? tr("transcription corrected")
               : row.isChanged() ? row.amended
                                 : tr("as voted");
    default:
        return row.today;
    }
}

QVariant AmendmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AmendmentRow &row = m_rows[size_t(index.row())];
    const QString words = text(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return index.column() == Amended && row.isChanged() ? plainToolTip(words + u'\n' + row.by)
                                                            : plainToolTip(words);
    case Qt::AccessibleTextRole:
        return index.column() == Amended && row.isChanged() ? QString(words + u", "_s + row.by) : words;
    default:
        return {};
    }
}

QVariant AmendmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sheet:
        return tr("Sheet");
    case Name:
        return tr("Value");
    case Voted:
        return tr("Voted");
    case Amended:
        return tr("Amended");
    default:
        return tr("Today");
    }
}

} // namespace jalon::gui
