// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/IndicatorTableModel.h"

#include "core/base/Text.h"
#include "core/rules/Situation.h"
#include "core/rules/Targets.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

IndicatorTableModel::IndicatorTableModel(const Plan &plan, const report::Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_wording(wording)
    , m_asOf(QDate::currentDate())
    , m_years(yearsOf(plan, m_asOf))
{
    refresh();
}

void IndicatorTableModel::setAsOf(const QDate &asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void IndicatorTableModel::setFilter(const IndicatorFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void IndicatorTableModel::refresh()
{
    std::vector<Row> rows = readRows();
    const auto years = yearsOf(m_plan, m_asOf);
    if (rows == m_rows && years == m_years) {
        repaintRows(0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_years = years;
    m_rowOf.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].indicator.isNull())
            m_rowOf.insert(m_rows[i].indicator.value, int(i));
    }
    endResetModel();
}

void IndicatorTableModel::planChanged(const ChangeSet &set)
{
    std::set<int> touched;
    bool onlyMeasurements = yearsOf(m_plan, m_asOf) == m_years;
    for (const Change &change : set.changes) {
        const auto *measurement = std::get_if<Measurement>(change.after ? &*change.after : &*change.before);
        onlyMeasurements = onlyMeasurements && measurement;
        if (measurement)
            touched.insert(rowOf(measurement->indicatorId));
    }
    if (!onlyMeasurements) {
        refresh();
        return;
    }
    touched.erase(-1);
    for (const int row : touched)
        repaintRows(row, row);
}

void IndicatorTableModel::repaintRows(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

bool IndicatorTableModel::matches(const ActionSheet &action, const QString &actionText,
                                  const Indicator &indicator) const
{
    if (m_filter.kind && indicator.kind != *m_filter.kind)
        return false;
    if (m_filter.toFill && valueAsOf(m_plan, indicator, m_asOf).isMeasured())
        return false;
    if (m_filter.words.isEmpty())
        return true;
    const QString code = m_plan.code(action) + u'.' + QString::number(indicator.number);
    return core::matches(m_filter.words, code + u' ' + indicator.label + u' ' + actionText);
}

std::vector<IndicatorTableModel::Row> IndicatorTableModel::readRows() const
{
    std::vector<Row> rows;
    for (const Challenge *challenge : m_plan.challenges()) {
        if (!m_filter.challenges.empty() && !m_filter.challenges.contains(challenge->number))
            continue;
        for (const ActionSheet *action : m_plan.actions(challenge->id)) {
            const QString actionText = m_filter.words.isEmpty() ? QString() : displayTitle(*action);
            bool headed = false;
            for (const Indicator *indicator : m_plan.childrenOf<Indicator>(action->id)) {
                if (!matches(*action, actionText, *indicator))
                    continue;
                if (!headed)
                    rows.push_back({action->id, {}});
                headed = true;
                rows.push_back({action->id, indicator->id});
            }
        }
    }
    return rows;
}

int IndicatorTableModel::rowOf(const Id<Indicator> &id) const
{
    return id.isNull() ? -1 : m_rowOf.value(id.value, -1);
}

int IndicatorTableModel::yearOf(int column) const
{
    return column >= FirstYearColumn && column < lastColumn() ? m_years.first + column - FirstYearColumn : 0;
}

int IndicatorTableModel::columnOf(int year) const
{
    return year >= m_years.first && year <= m_years.second ? FirstYearColumn + year - m_years.first : -1;
}

int IndicatorTableModel::challengeAt(int row) const
{
    const ActionSheet *action = m_plan.find(actionAt(row));
    const Challenge *challenge = action ? m_plan.find(action->challengeId) : nullptr;
    return challenge ? challenge->number : 0;
}

const Indicator *IndicatorTableModel::indicator(int row) const
{
    return m_plan.find(indicatorAt(row));
}

IndicatorValue IndicatorTableModel::value(int row, int column) const
{
    const Indicator *ind = indicator(row);
    if (!ind)
        return {};
    if (column == lastColumn())
        return lastValue(m_plan, *ind, m_asOf);
    const int year = yearOf(column);
    return year > 0 ? valueInYear(m_plan, *ind, year, m_asOf) : IndicatorValue{};
}

IndicatorTableModel::Marks IndicatorTableModel::marks(int row, int column) const
{
    const Indicator *ind = indicator(row);
    const int year = yearOf(column);
    Marks marks;
    if (!ind || year == 0)
        return marks;
    const IndicatorValue shown = value(row, column);
    marks.computed = shown.computed && shown.isMeasured();
    marks.overridden = shown.overridden;
    const TrackState state = trackOf(m_plan, *ind, shown, year, m_asOf);
    marks.offTarget = state == TrackState::OffTrack;
    marks.onTarget = state == TrackState::OnTrack;
    return marks;
}

QStringList IndicatorTableModel::markWords(const QModelIndex &index) const
{
    const Indicator *ind = indicator(index.row());
    const int year = yearOf(index.column());
    const Marks found = marks(index.row(), index.column());
    QStringList words;
    if (found.overridden)
        words << tr("typed in place of the computed value");
    else if (found.computed)
        words << tr("computed");
    const Target *target = ind ? targetOf(m_plan, *ind, year) : nullptr;
    if (target && target->value && (found.offTarget || found.onTarget)) {
        IndicatorValue aim;
        aim.value = target->value;
        aim.origin = {Id<Measurement>::create()};
        words << (found.offTarget ? tr("target %1 not reached") : tr("target %1 reached"))
                     .arg(m_wording.value(aim, ind->kind));
    }
    return words;
}

int IndicatorTableModel::measurementCount(int row, int column) const
{
    const int year = yearOf(column);
    const auto rows = m_plan.childrenOf<Measurement>(indicatorAt(row));
    return int(std::count_if(rows.begin(), rows.end(), [&](const Measurement *m) {
        return m->date.year() == year && m->date <= m_asOf;
    }));
}

QDate IndicatorTableModel::lastDate(int row) const
{
    QDate last;
    for (const Measurement *m : m_plan.childrenOf<Measurement>(indicatorAt(row))) {
        if (m->date <= m_asOf && (!last.isValid() || m->date > last))
            last = m->date;
    }
    const Indicator *ind = indicator(row);
    if (ind && m_plan.rule(ind->id)) {
        const QDate counted = lastValue(m_plan, *ind, m_asOf).date;
        last = last.isValid() ? qMax(last, counted) : counted;
    }
    return last;
}

std::pair<QString, QString> IndicatorTableModel::longestTexts() const
{
    const Measurement *figure = nullptr;
    Decimal largest, whole;
    for (const Measurement &m : m_plan.table<Measurement>().rows()) {
        if (m.value && *m.value > largest) {
            largest = *m.value;
            figure = &m;
        }
        whole = std::max(whole, m.denominator.value_or(Decimal()));
    }
    const Indicator *ind = figure ? m_plan.find(figure->indicatorId) : nullptr;
    const bool amount = ind && ind->kind == IndicatorKind::Amount;
    const QString parts = m_wording.number(whole);
    return {m_wording.number(largest) + (amount ? u"\u00a0€"_s : QString()),
            whole == Decimal() ? QString() : parts + u'/' + parts};
}

int IndicatorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IndicatorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lastColumn() + 1;
}

Qt::ItemFlags IndicatorTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString IndicatorTableModel::displayText(const QModelIndex &index) const
{
    const int row = index.row(), column = index.column();
    if (isGroup(row)) {
        const ActionSheet *action = m_plan.find(actionAt(row));
        return action && column == LabelColumn ? m_plan.code(*action) + u' ' + displayTitle(*action)
                                               : QString();
    }
    const Indicator *ind = indicator(row);
    if (!ind)
        return {};
    if (column == LabelColumn)
        return m_plan.code(*ind) + u' ' + ind->label;
    if (column == KindColumn)
        return m_wording.indicatorKind(ind->kind);
    if (column == lastColumn())
        return lastDate(row).isValid() ? m_wording.shortDate(lastDate(row)) : tr("never");
    return m_wording.value(value(row, column), ind->kind);
}

QString IndicatorTableModel::spokenText(const QModelIndex &index) const
{
    const Indicator *ind = indicator(index.row());
    const int year = yearOf(index.column());
    if (!ind || year == 0)
        return displayText(index);
    QString text = tr("%1, %2: %3")
                       .arg(m_plan.code(*ind), QString::number(year),
                            m_wording.fullValue(value(index.row(), index.column()), ind->kind, ind->unit));
    if (const int count = measurementCount(index.row(), index.column()); count > 1)
        text += u", "_s + tr("%n measurement(s)", nullptr, count);
    for (const QString &words : markWords(index))
        text += u", "_s + words;
    return text;
}

QString IndicatorTableModel::tip(const QModelIndex &index) const
{
    const Indicator *ind = indicator(index.row());
    if (!ind)
        return {};
    if (index.column() == LabelColumn)
        return plainToolTip(ind->collected ? ind->label
                                           : tr("%1 — no longer collected: %2")
                                                 .arg(ind->label, ind->collectionReason.isEmpty()
                                                                      ? m_wording.notGiven()
                                                                      : ind->collectionReason));
    if (yearOf(index.column()) == 0 || !value(index.row(), index.column()).isMeasured())
        return {};
    return plainToolTip(spokenText(index));
}

QVariant IndicatorTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::TextAlignmentRole:
        return int(yearOf(index.column()) > 0 ? Qt::AlignRight | Qt::AlignVCenter
                                              : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (const int year = yearOf(section))
        return QString::number(year);
    return section == LabelColumn  ? tr("Indicator")
           : section == KindColumn ? tr("Kind")
                                   : tr("Last measured");
}

} // namespace jalon::gui
