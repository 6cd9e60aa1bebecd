// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/CellEntry.h"

namespace jalon::gui {

/// The cells of a block as a spreadsheet puts it on the clipboard: tabs between cells, line ends between
/// rows, cells with tabs, line ends or quotes inside quotes. Rows may differ in length. Pure.
std::vector<QStringList> cellsOfText(const QString &clipboard);
/// The reverse, for copying. No cell begins a formula: a leading = + - @ of a text gets an apostrophe.
QString textOfCells(const std::vector<QStringList> &rows);

/// Where a block is pasted: the table's rows from the current one down, and the years from the current one
/// on.
struct PasteTarget
{
    std::vector<core::Id<core::Indicator>> rows;
    int firstYear = 0; ///< of the current cell
    int tableFirstYear = 0, tableLastYear = 0;
    QDate asOf;
};

/// What pasting a block would come to, before anything is written.
struct PasteReading
{
    struct Cell
    {
        int row = 0, column = 0;             ///< in the pasted block, from 1
        core::Id<core::Indicator> indicator; ///< null outside the table
        int year = 0;
        QString typed;
    };
    struct Write
    {
        Cell cell;
        CellEntry entry;
    };
    struct Refused
    {
        Cell cell;
        core::MeasurementRefusal why;
    };

    std::vector<Write> writes;
    std::vector<Refused> refused;
    int noValue = 0;        ///< empty, "n.c." and the like: left as they are
    int unchanged = 0;      ///< the table already says so
    bool yearsRead = false; ///< the first row held years and chose the columns
    bool codesRead = false; ///< the first column held indicator codes and chose the rows

    /// One step for all writes.
    core::ChangeSet change(const core::Plan &plan) const;
};

/// Reads every cell of a block by the rules of readCellEntry. A first row of nothing but years of the table,
/// or a first column of nothing but indicator codes, places the block instead of being taken for figures.
PasteReading readPaste(const core::Plan &plan, std::vector<QStringList> cells, const PasteTarget &target);

} // namespace jalon::gui
