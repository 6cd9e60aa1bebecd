// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/registers/RegisterModel.h"

#include "gui/widgets/PlainLabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::gui {

void RegisterModel::setRows(std::vector<RegisterRow> rows)
{
    const bool same = rows.size() == m_rows.size() &&
                      std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                 [](const RegisterRow &a, const RegisterRow &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_longestCode.clear();
    for (const RegisterRow &row : m_rows)
        m_longestCode = row.code.size() > m_longestCode.size() ? row.code : m_longestCode;
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QUuid RegisterModel::idAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].id : QUuid();
}

int RegisterModel::rowOf(const QUuid &id) const
{
    for (size_t row = 0; !id.isNull() && row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return int(row);
    }
    return -1;
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case CodeRole:
        return row.code;
    case CodeWidthRole:
        return m_longestCode;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case FactsRole:
        return row.facts;
    case MarkRole:
        return int(row.mark);
    case StateRole:
        return row.state;
    case Qt::ToolTipRole:
        return plainToolTip(row.facts.isEmpty() ? row.title : row.title + u'\n' + row.facts);
    case Qt::AccessibleTextRole: {
        QStringList words{row.code, row.state, row.title, row.facts};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace jalon::gui
