// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "core/rules/TypedMeasurement.h"

namespace jalon::gui {

/// What typing into one cell of the indicator table comes to. A cell is an indicator in a year, up to the
/// as-of date: what is dated later is not shown, so it is not touched either.
struct CellEntry
{
    enum class What { Record, Edit, Nothing };
    What what = What::Nothing;     ///< Nothing: the cell already says this
    core::Measurement measurement; ///< as it will be
    core::Measurement before;      ///< as it is, for Edit
};

using CellEntryReading = std::variant<CellEntry, core::MeasurementRefusal>;

/// The measurements behind a cell, oldest first.
std::vector<const core::Measurement *>
measurementsOfCell(const core::Plan &plan, const core::Id<core::Indicator> &id, int year, const QDate &asOf);

/// The date a value gets that was typed without one: 31 December of the year, or the as-of date if that lies
/// in the year (a value dated later would not be seen).
QDate defaultDate(int year, const QDate &asOf);

/// No measurement in the cell: records one. One: edits it; its date stays unless one was typed, but a
/// milestone that changes its answer is dated anew. Several: refused, the person must say which.
CellEntryReading readCellEntry(const core::Plan &plan, const core::Indicator &indicator, int year,
                               const QDate &asOf, const QString &typed);

/// The change that writes it; empty for Nothing.
core::ChangeSet changeFor(const core::Plan &plan, const CellEntry &entry);

} // namespace jalon::gui
