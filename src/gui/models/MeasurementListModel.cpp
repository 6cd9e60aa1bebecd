// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/MeasurementListModel.h"

#include "core/rules/IndicatorValues.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

MeasurementListModel::MeasurementListModel(const Plan &plan, const report::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_wording(wording)
{
}

void MeasurementListModel::show(const Id<Indicator> &id, const std::vector<Id<Measurement>> &origin)
{
    std::vector<Id<Measurement>> rows;
    for (const Measurement *m : m_plan.measurements(id))
        rows.insert(rows.begin(), m->id);
    if (id == m_indicator && rows == m_rows) {
        m_origin = origin;
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_indicator = id;
    m_rows = std::move(rows);
    m_origin = origin;
    endResetModel();
}

int MeasurementListModel::rowOf(const Id<Measurement> &id) const
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), id);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int MeasurementListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MeasurementListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Measurement *m = m_plan.find(measurementAt(index.row()));
    const Indicator *indicator = m_plan.find(m_indicator);
    if (!m || !indicator)
        return {};
    IndicatorValue value{m->value, m->numerator, m->denominator, m->text, m->date, false, {m->id}};
    const auto note = [&] {
        QStringList parts{m->overrides ? tr("in place of the computed value") : QString(), m->source,
                          m->comment.simplified()};
        parts.removeAll(QString());
        return parts.join(u" — "_s);
    };
    switch (role) {
    case DateRole:
        return m_wording.shortDate(m->date);
    case ValueRole:
        return m->numerator && m->denominator
                   ? m_wording.number(*m->numerator) + u'/' + m_wording.number(*m->denominator)
                   : m_wording.value(value, indicator->kind);
    case NoteRole:
        return note();
    case OriginRole:
        return std::find(m_origin.begin(), m_origin.end(), m->id) != m_origin.end();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        // a milestone's full value repeats the date
        const QString said = indicator->kind == IndicatorKind::Milestone
                                 ? m_wording.value(value, indicator->kind)
                                 : m_wording.fullValue(value, indicator->kind, indicator->unit);
        const QString text = m_wording.shortDate(m->date) + u", "_s + said;
        return note().isEmpty() ? text : text + u", "_s + note();
    }
    case Qt::ToolTipRole:
        return note().isEmpty() ? QVariant() : plainToolTip(note());
    default:
        return {};
    }
}

} // namespace jalon::gui
