// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/JournalModel.h"

#include "core/model/Plan.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

JournalModel::JournalModel(const Plan &plan, const report::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_wording(wording)
{
}

void JournalModel::setIds(std::vector<Id> ids)
{
    if (ids == m_ids) {
        if (!m_ids.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

JournalModel::Id JournalModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[size_t(row)] : Id{};
}

int JournalModel::rowOf(const Id &id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : int(at - m_ids.begin());
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QStringList JournalModel::codes(const JournalEntry &entry) const
{
    QStringList codes;
    for (const ActionSheet *action : m_plan.actions(entry.id))
        codes << m_plan.code(*action);
    return codes;
}

QString JournalModel::facts(const JournalEntry &entry) const
{
    QStringList parts{m_wording.journalKind(entry.kind)};
    if (entry.participants)
        parts << tr("%n participant(s)", nullptr, *entry.participants);
    QStringList names;
    for (const Party *party : m_plan.parties(entry.id))
        names << party->name;
    if (!names.isEmpty())
        parts << names.join(u", "_s);
    return parts.join(u" · "_s);
}

QString JournalModel::figure(const JournalEntry &entry) const
{
    if (entry.amount)
        return m_wording.money(*entry.amount);
    //: people satisfied, out of those who answered
    return entry.satisfied && entry.answered
               ? tr("%n satisfied out of %1", nullptr, *entry.satisfied).arg(*entry.answered)
               : QString();
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry *entry = m_plan.find(idAt(index.row()));
    if (!entry)
        return {};
    switch (role) {
    case DateRole:
        return m_wording.shortDate(entry->date);
    case Qt::DisplayRole:
    case TitleRole:
        return entry->title;
    case FactsRole:
        return facts(*entry);
    case ActionsRole:
        return codes(*entry);
    case FigureRole:
        return figure(*entry);
    case AttachedRole:
        return int(m_plan.referring(&Attachment::entryId, entry->id).size());
    case Qt::ToolTipRole:
        return plainToolTip(entry->title + u'\n' + facts(*entry));
    case Qt::AccessibleTextRole: {
        QStringList parts{m_wording.shortDate(entry->date), entry->title, facts(*entry), figure(*entry),
                          codes(*entry).join(u", "_s)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace jalon::gui
