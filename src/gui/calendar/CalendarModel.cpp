// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/CalendarModel.h"

#include "gui/widgets/PlainLabel.h"

#include <QHash>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using report::GanttPicture;
using report::GanttRow;
using Kind = GanttRow::Kind;

namespace {

QUuid keyOf(const GanttRow &row)
{
    return row.kind == Kind::Challenge ? row.challengeId.value : row.action.value;
}

bool sameLine(const GanttRow &a, const GanttRow &b)
{
    return a.kind == b.kind && a.challengeId == b.challengeId && a.action == b.action && a.step == b.step;
}

bool sameLines(const GanttPicture &a, const GanttPicture &b)
{
    if (a.count() != b.count())
        return false;
    for (int i = 0; i < a.count(); ++i) {
        if (!sameLine(a.row(i), b.row(i)))
            return false;
    }
    return true;
}

} // namespace

CalendarModel::CalendarModel(const core::Plan &plan, const report::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_wording(wording)
{
}

void CalendarModel::show(const QDate &asOf, const QDate &today)
{
    m_asOf = asOf;
    m_today = today;
    GanttPicture next = report::PlanCalendar(m_plan, m_wording, m_asOf, m_today).picture();
    QHash<QUuid, bool> open;
    for (std::size_t i = 0; i < m_picture.rows.size(); ++i) {
        if (m_picture.rows[i].hasChildren)
            open.insert(keyOf(m_picture.rows[i]), m_picture.open[i]);
    }
    for (std::size_t i = 0; i < next.rows.size(); ++i) {
        if (next.rows[i].kind == Kind::Challenge || next.rows[i].kind == Kind::Action)
            next.open[i] = open.value(keyOf(next.rows[i]), next.open[i]);
    }
    report::PlanCalendar::showOpenRows(next);
    if (sameLines(next, m_picture)) {
        m_picture = std::move(next);
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_picture = std::move(next);
    endResetModel();
}

QString CalendarModel::sentence(int line) const
{
    return report::PlanCalendar(m_plan, m_wording, m_asOf, m_today).sentence(row(line));
}

// The children of a line follow it, so opening and folding is one run of lines that comes or goes.
void CalendarModel::setOpen(int line, bool open)
{
    if (!row(line).hasChildren || m_picture.isOpen(line) == open)
        return;
    const auto at = std::size_t(m_picture.shown[std::size_t(line)]);
    std::vector<int> before = m_picture.shown;
    m_picture.open[at] = open;
    report::PlanCalendar::showOpenRows(m_picture);
    std::swap(before, m_picture.shown); // the views must still see the old lines when told
    const int more = int(before.size()) - int(m_picture.shown.size());
    if (more > 0)
        beginInsertRows({}, line + 1, line + more);
    else if (more < 0)
        beginRemoveRows({}, line + 1, line - more);
    m_picture.shown = std::move(before);
    if (more > 0)
        endInsertRows();
    else if (more < 0)
        endRemoveRows();
    emit dataChanged(index(line), index(line));
}

void CalendarModel::setAllOpen(bool challenges, bool actions)
{
    beginResetModel();
    for (std::size_t i = 0; i < m_picture.rows.size(); ++i) {
        const Kind kind = m_picture.rows[i].kind;
        m_picture.open[i] = m_picture.rows[i].hasChildren && (kind == Kind::Challenge ? challenges : actions);
    }
    report::PlanCalendar::showOpenRows(m_picture);
    endResetModel();
}

int CalendarModel::parentOf(int line) const
{
    const Kind kind = row(line).kind;
    if (kind == Kind::Challenge)
        return -1;
    const Kind above = kind == Kind::Action ? Kind::Challenge : Kind::Action;
    while (line >= 0 && row(line).kind != above)
        --line;
    return line;
}

int CalendarModel::reveal(const core::Id<core::ActionSheet> &action)
{
    const core::ActionSheet *sheet = m_plan.find(action);
    for (int i = 0; sheet && i < rowCount(); ++i) {
        if (row(i).kind == Kind::Challenge && row(i).challengeId == sheet->challengeId)
            setOpen(i, true);
    }
    return m_picture.indexOf(action);
}

void CalendarModel::preview(int line, const core::ActionSheet &action)
{
    GanttRow &changed = m_picture.rows[std::size_t(m_picture.shown[std::size_t(line)])];
    changed.bar = report::ganttBar(action.start, action.end);
    emit dataChanged(index(line), index(line));
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_picture.count();
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GanttRow &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.code.isEmpty() ? line.title : line.code + u' ' + line.title;
    case Qt::AccessibleTextRole:
        return sentence(index.row());
    case Qt::ToolTipRole:
        return plainToolTip(sentence(index.row()));
    default:
        return {};
    }
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace jalon::gui
