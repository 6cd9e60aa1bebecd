// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/PastePreviewModel.h"
#include "report/MeasurementSentences.h"

#include "core/rules/IndicatorValues.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

QString worded(const report::Wording &wording, const Measurement &m, const Indicator &indicator)
{
    const IndicatorValue value{
        m.value, m.numerator, m.denominator, m.text, m.date, false, {Id<Measurement>::create()}};
    return wording.fullValue(value, indicator.kind, indicator.unit);
}

} // namespace

PastePreviewModel::PastePreviewModel(const Plan &plan, const report::Wording &wording,
                                     const PasteReading &reading, Shows shows, QObject *parent)
    : QAbstractTableModel(parent)
{
    if (shows == Shows::Refusals) {
        m_head = QStringList{tr("Row"),  tr("Column"), tr("Indicator"),
                             tr("Year"), tr("Text"),   tr("Why it is refused")};
        for (const PasteReading::Refused &refused : reading.refused) {
            const PasteReading::Cell &cell = refused.cell;
            const Indicator *indicator = plan.find(cell.indicator);
            m_rows.push_back({QString::number(cell.row), QString::number(cell.column),
                              indicator ? plan.code(*indicator) : u"–"_s,
                              cell.year > 0 && indicator ? QString::number(cell.year) : u"–"_s,
                              cell.typed.simplified(),
                              report::sentenceFor(refused.why, cell.typed,
                                                  indicator ? indicator->kind : IndicatorKind::Count,
                                                  indicator ? indicator->unit : QString())});
        }
        return;
    }
    m_head = QStringList{tr("Indicator"), tr("Label"), tr("Year"), tr("Value"), tr("In place of")};
    for (const PasteReading::Write &write : reading.writes) {
        const Indicator *indicator = plan.find(write.cell.indicator);
        if (!indicator)
            continue;
        const bool edit = write.entry.what == CellEntry::What::Edit;
        m_rows.push_back({plan.code(*indicator), indicator->label, QString::number(write.cell.year),
                          worded(wording, write.entry.measurement, *indicator),
                          edit ? worded(wording, write.entry.before, *indicator) : QString()});
    }
}

int PastePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PastePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_head.size());
}

QVariant PastePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_rows[size_t(index.row())].value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    return role == Qt::ToolTipRole && !text.isEmpty() ? QVariant(plainToolTip(text)) : QVariant();
}

QVariant PastePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_head.value(section))
                                                                    : QVariant();
}

} // namespace jalon::gui
