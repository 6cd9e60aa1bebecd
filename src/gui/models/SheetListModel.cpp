// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/SheetListModel.h"

#include <algorithm>

#include "gui/models/SheetSummary.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::ActionSheet;
using core::Id;

SheetListModel::SheetListModel(const SheetSummaries &summaries, const report::Wording &wording,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_summaries(summaries)
    , m_wording(wording)
{
}

int SheetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QString SheetListModel::allMarks(const SheetSummary &sheet) const
{
    const QString state = sheet.markText(m_wording);
    return sheet.points > 0 ? state + u", "_s + m_wording.toClarify() : state;
}

QVariant SheetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SheetSummary &sheet = m_summaries.of(m_ids[std::size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        return QString(sheet.code + u' ' + sheet.title);
    case Qt::ToolTipRole:
        return plainToolTip(sheet.code + u' ' + sheet.title + u'\n' + allMarks(sheet));
    case Qt::AccessibleTextRole:
        return QString(sheet.code + u' ' + sheet.title + u", "_s + allMarks(sheet));
    case CodeRole:
        return sheet.code;
    case TitleRole:
        return sheet.title;
    case ChallengeRole:
        return sheet.challenge;
    case MarkRole:
        return int(sheet.mark());
    case ToClarifyRole:
        return sheet.points > 0;
    case MarkTextRole:
        return sheet.markText(m_wording);
    default:
        return {};
    }
}

void SheetListModel::setIds(const Ids &ids)
{
    if (ids == m_ids)
        return;
    QHash<Id<ActionSheet>, int> wanted;
    wanted.reserve(qsizetype(ids.size()));
    for (const Id<ActionSheet> &id : ids)
        wanted.insert(id, int(wanted.size()));
    removeOthers(wanted);
    reorder(wanted);
    insertMissing(ids);
    renumber();
}

void SheetListModel::removeOthers(const QHash<Id<ActionSheet>, int> &wanted)
{
    for (int last = int(m_ids.size()) - 1; last >= 0; --last) {
        if (wanted.contains(m_ids[std::size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_ids[std::size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void SheetListModel::reorder(const QHash<Id<ActionSheet>, int> &wanted)
{
    const auto before = [&](const Id<ActionSheet> &a, const Id<ActionSheet> &b) {
        return wanted.value(a) < wanted.value(b);
    };
    if (std::is_sorted(m_ids.begin(), m_ids.end(), before))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const Ids old = m_ids;
    std::sort(m_ids.begin(), m_ids.end(), before);
    renumber();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &one : from)
        to.append(index(m_rows.value(old[std::size_t(one.row())])));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void SheetListModel::insertMissing(const Ids &ids)
{
    for (std::size_t first = 0; first < ids.size(); ++first) {
        if (first < m_ids.size() && m_ids[first] == ids[first])
            continue;
        // What stands here now comes later in the new list: all before it is new.
        std::size_t end = first + 1;
        while (end < ids.size() && (first >= m_ids.size() || ids[end] != m_ids[first]))
            ++end;
        beginInsertRows({}, int(first), int(end) - 1);
        m_ids.insert(m_ids.begin() + qsizetype(first), ids.begin() + qsizetype(first),
                     ids.begin() + qsizetype(end));
        endInsertRows();
        first = end - 1;
    }
}

void SheetListModel::renumber()
{
    m_rows.clear();
    m_rows.reserve(qsizetype(m_ids.size()));
    for (const Id<ActionSheet> &id : m_ids)
        m_rows.insert(id, int(m_rows.size()));
}

Id<ActionSheet> SheetListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_ids.size()) ? m_ids[std::size_t(index.row())]
                                                              : Id<ActionSheet>();
}

QModelIndex SheetListModel::indexOf(const Id<ActionSheet> &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? QModelIndex() : index(*found);
}

void SheetListModel::touch(const Ids &ids)
{
    if (ids.empty() && !m_ids.empty()) {
        emit dataChanged(index(0), index(int(m_ids.size()) - 1));
        return;
    }
    for (const Id<ActionSheet> &id : ids) {
        const QModelIndex row = indexOf(id);
        if (row.isValid())
            emit dataChanged(row, row);
    }
}

} // namespace jalon::gui
