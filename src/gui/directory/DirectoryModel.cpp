// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/DirectoryModel.h"

#include <algorithm>

#include "core/base/Text.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::Party;

namespace {

const Party *homeOf(const core::Plan &plan, const Party &party)
{
    return party.organisationId ? plan.find(*party.organisationId) : nullptr;
}

} // namespace

bool DirectoryFilter::accepts(const core::Plan &plan, const Party &party) const
{
    if (kind && party.kind != *kind)
        return false;
    if (!party.active && !withInactive)
        return false;
    if (words.trimmed().isEmpty())
        return true;
    const Party *home = homeOf(plan, party);
    const QStringList texts{party.name, party.aliases.join(u' '), party.function, party.email,
                            home ? home->name : QString()};
    return core::matches(words, texts.join(u' '));
}

DirectoryModel::DirectoryModel(const core::Plan &plan, const report::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_wording(wording)
{
}

void DirectoryModel::show(const DirectoryFilter &filter)
{
    m_piloted.clear();
    for (const core::ActionParty &place : m_plan.table<core::ActionParty>().rows()) {
        if (place.role == core::PartyRole::Pilot)
            ++m_piloted[place.partyId];
    }
    std::vector<Id> ids;
    for (const Party *party : m_plan.parties()) {
        if (filter.accepts(m_plan, *party))
            ids.push_back(party->id);
    }
    setIds(ids);
    if (!m_ids.empty())
        emit dataChanged(index(0), index(int(m_ids.size()) - 1));
}

// Who goes is removed and who comes is inserted; a new order (somebody was renamed) moves the one concerned.
void DirectoryModel::setIds(const std::vector<Id> &ids)
{
    QHash<Id, int> wanted;
    for (const Id &id : ids)
        wanted.insert(id, int(wanted.size()));
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_ids[size_t(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.erase(m_ids.begin() + row);
        endRemoveRows();
    }
    for (size_t at = 0; at < ids.size(); ++at) {
        if (at < m_ids.size() && m_ids[at] == ids[at])
            continue;
        const int row = int(at), from = rowOf(ids[at]);
        if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_ids.begin() + row, m_ids.begin() + from, m_ids.begin() + from + 1);
            endMoveRows();
            continue;
        }
        // What stands here now comes later in the new list: all before it is new.
        size_t end = at + 1;
        while (end < ids.size() && rowOf(ids[end]) < 0)
            ++end;
        beginInsertRows({}, row, int(end) - 1);
        m_ids.insert(m_ids.begin() + row, ids.begin() + qsizetype(at), ids.begin() + qsizetype(end));
        endInsertRows();
        at = end - 1;
    }
}

DirectoryModel::Id DirectoryModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[size_t(row)] : Id();
}

int DirectoryModel::rowOf(const Id &id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : int(at - m_ids.begin());
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QString DirectoryModel::quiet(const Party &party) const
{
    const Party *home = homeOf(m_plan, party);
    QStringList parts{party.function, home ? home->name : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString DirectoryModel::ties(const Id &id) const
{
    const int sheets = m_piloted.value(id);
    return sheets == 0 ? QString() : tr("pilot of %n sheet(s)", nullptr, sheets);
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    const Party *party = index.isValid() ? m_plan.find(idAt(index.row())) : nullptr;
    if (!party)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return party->name;
    case QuietRole:
        return quiet(*party);
    case KindRole:
        return m_wording.partyKind(party->kind);
    case TiesRole:
        return party->active ? ties(party->id) : tr("no longer active");
    case ActiveRole:
        return party->active;
    case Qt::ToolTipRole:
        return plainToolTip(party->name);
    case Qt::AccessibleTextRole: {
        QStringList parts{party->name, m_wording.partyKind(party->kind), quiet(*party),
                          party->active ? ties(party->id) : tr("no longer active")};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace jalon::gui
