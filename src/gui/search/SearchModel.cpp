// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchModel.h"

using namespace Qt::StringLiterals;

namespace jalon::gui {

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SearchModel::setRows(std::vector<SearchRow> rows)
{
    beginResetModel(); // other words, other lines: there is no selection to keep but the panel's
    m_rows = std::move(rows);
    endResetModel();
}

bool SearchModel::canChoose(int row) const
{
    return row >= 0 && row < int(m_rows.size()) &&
           (m_rows[size_t(row)].type == SearchRow::Type::Hit ||
            m_rows[size_t(row)].type == SearchRow::Type::More);
}

int SearchModel::choosable(int row, int step) const
{
    while (row >= 0 && row < int(m_rows.size()) && !canChoose(row))
        row += step;
    return canChoose(row) ? row : -1;
}

int SearchModel::rowOf(const SearchRow &wanted) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const SearchRow &row) { return row.isSameAs(wanted); });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

QString SearchModel::moreText(const SearchRow &row)
{
    return row.type == SearchRow::Type::More ? tr("Show all %n", nullptr, row.count)
                                             : tr("%n more: one more word would help", nullptr, row.count);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const SearchRow &row = m_rows[size_t(index.row())];
    switch (row.type) {
    case SearchRow::Type::Head:
        //: %1 is a kind of thing ("Journal"), %2 how many of it were found
        return tr("%1: %2").arg(titleOf(row.group)).arg(row.count);
    case SearchRow::Type::More:
    case SearchRow::Type::Note:
        return moreText(row);
    case SearchRow::Type::Hit:
        break;
    }
    QStringList parts{titleOf(row.group)};
    for (const QString &part : {row.code, row.title, row.label, row.detail}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    return canChoose(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace jalon::gui
