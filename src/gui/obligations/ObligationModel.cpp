// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/ObligationModel.h"

#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

ObligationModel::ObligationModel(const Plan &plan, const report::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_wording(wording)
{
}

void ObligationModel::setRows(std::vector<ObligationRow> rows, const QDate &asOf)
{
    m_asOf = asOf;
    if (rows == m_rows) {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

ObligationModel::Id ObligationModel::idAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].id : Id{};
}

int ObligationModel::rowOf(const Id &id) const
{
    for (size_t row = 0; !id.isNull() && row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return int(row);
    }
    return -1;
}

int ObligationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags ObligationModel::flags(const QModelIndex &index) const
{
    const bool head = idAt(index.row()).isNull();
    return head ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ObligationModel::headData(const ObligationRow &row, int role) const
{
    const QString title = row.title.isEmpty() ? tr("Without a pilot") : row.title;
    QStringList facts{tr("%n due date(s)", nullptr, row.rows)};
    if (row.count.due > 0 && row.count.rate()) //: %1 of those due, %2 the rate
        facts << tr("%n kept out of %1 (%2 %)", nullptr, row.count.kept)
                     .arg(row.count.due)
                     .arg(*row.count.rate());
    switch (role) {
    case HeadRole:
        return true;
    case TitleRole:
    case Qt::DisplayRole:
        return title;
    case FactsRole:
        return facts.join(u" · "_s);
    case Qt::AccessibleTextRole:
        return QString(title + u", "_s + facts.join(u", "_s));
    default:
        return {};
    }
}

QString ObligationModel::facts(const Obligation &obligation) const
{
    QStringList parts;
    if (const ActionSheet *action = m_plan.find(obligation.actionId)) {
        parts << displayTitle(*action);
        QStringList pilots;
        for (const Party *party : m_plan.parties(action->id, PartyRole::Pilot))
            pilots << party->name;
        if (!pilots.isEmpty())
            parts << pilots.join(u", "_s);
    }
    switch (stateOf(obligation, m_asOf)) {
    case ObligationState::Kept:
        parts.prepend(tr("kept on %1").arg(m_wording.shortDate(obligation.settledOn)));
        break;
    case ObligationState::Missed:
        parts.prepend(obligation.reason);
        break;
    case ObligationState::Late:
        parts.prepend(m_wording.lateBy(obligation.due, m_asOf));
        break;
    default:
        break;
    }
    return parts.join(u" · "_s);
}

QVariant ObligationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObligationRow &row = m_rows[size_t(index.row())];
    if (row.id.isNull())
        return headData(row, role);
    const Obligation *obligation = m_plan.find(row.id);
    if (!obligation)
        return {};
    const ActionSheet *action = m_plan.find(obligation->actionId);
    const ObligationState state = stateOf(*obligation, m_asOf);
    switch (role) {
    case HeadRole:
        return false;
    case TitleRole:
    case Qt::DisplayRole:
        return textOf(m_plan, *obligation);
    case DateRole:
        return m_wording.shortDate(obligation->due);
    case FactsRole:
        return facts(*obligation);
    case CodeRole:
        return action ? m_plan.code(*action) : QString();
    case MarkRole:
        return int(markOf(state));
    case StateRole:
        return m_wording.obligationState(state);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(m_plan, *obligation) + u'\n' + facts(*obligation));
    case Qt::AccessibleTextRole:
        return QStringList{m_wording.shortDate(obligation->due), m_wording.obligationState(state),
                           action ? m_plan.code(*action) : QString(), textOf(m_plan, *obligation),
                           facts(*obligation)}
            .join(u", "_s);
    default:
        return {};
    }
}

} // namespace jalon::gui
