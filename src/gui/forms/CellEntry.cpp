// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/CellEntry.h"

#include "core/change/Verbs.h"

using namespace jalon::core;

namespace jalon::gui {

std::vector<const Measurement *> measurementsOfCell(const Plan &plan, const Id<Indicator> &id, int year,
                                                    const QDate &asOf)
{
    auto rows = plan.measurements(id);
    std::erase_if(rows, [&](const Measurement *m) { return m->date.year() != year || m->date > asOf; });
    return rows;
}

QDate defaultDate(int year, const QDate &asOf)
{
    return asOf.year() == year ? asOf : QDate(year, 12, 31);
}

CellEntryReading readCellEntry(const Plan &plan, const Indicator &indicator, int year, const QDate &asOf,
                               const QString &typed)
{
    const core::MeasurementReading reading = core::readMeasurement(typed, indicator.kind, indicator.unit);
    if (const auto *refusal = std::get_if<core::MeasurementRefusal>(&reading))
        return *refusal;
    const Measurement &read = std::get<Measurement>(reading);
    if (read.date.isValid() && read.date.year() != year)
        return core::MeasurementRefusal::OutsideYear;
    if (year > asOf.year() || read.date > asOf)
        return core::MeasurementRefusal::AfterAsOf;
    const auto present = measurementsOfCell(plan, indicator.id, year, asOf);
    if (present.size() > 1)
        return core::MeasurementRefusal::SeveralMeasurements;

    CellEntry entry;
    if (!present.empty())
        entry.before = *present.front();
    entry.measurement = entry.before;
    entry.measurement.indicatorId = indicator.id;
    entry.measurement.value = read.value;
    entry.measurement.numerator = read.numerator;
    entry.measurement.denominator = read.denominator;
    entry.measurement.text = read.text;
    const bool answerChanged = indicator.kind == IndicatorKind::Milestone && entry.before.value != read.value;
    if (read.date.isValid())
        entry.measurement.date = read.date;
    else if (present.empty() || answerChanged)
        entry.measurement.date = defaultDate(year, asOf);
    if (present.empty())
        entry.what = CellEntry::What::Record;
    else if (entry.measurement != entry.before)
        entry.what = CellEntry::What::Edit;
    return entry;
}

ChangeSet changeFor(const Plan &plan, const CellEntry &entry)
{
    switch (entry.what) {
    case CellEntry::What::Record:
        return verbs::recordMeasurement(plan, entry.measurement);
    case CellEntry::What::Edit:
        return verbs::editMeasurement(plan, entry.measurement);
    case CellEntry::What::Nothing:
        break;
    }
    return {};
}

} // namespace jalon::gui
