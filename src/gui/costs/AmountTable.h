// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "gui/origin/Origin.h"

#include <QStringList>

#include <vector>

namespace jalon::gui {

/// One cell of a table of amounts: what is shown, and the amount where it is wholly known.
struct AmountCell
{
    QString text;
    std::optional<core::Money> exact = std::nullopt;
    bool quiet = false; ///< one of the four not-knowns: in italics
    bool bad = false;   ///< more was spent than was said
    QString hint = {};  ///< whole sentences, for the tool tip
    Origin origin = {}; ///< of a figure: where it comes from
    QString brief = {}; ///< drawn in place of `text` in the column of alerts, whose head has the word
};

struct AmountRow
{
    enum class Kind { Part, Head, Total };

    Kind kind = Kind::Part;
    QString key;       ///< the same row after a refresh
    int challenge = 0; ///< number of its colour; 0 for none
    QString code;      ///< before the first cell's text: "2.3"; may be empty
    QList<AmountCell> cells;
};

/// A table to read, worded: a value that models show, delegates draw and the clipboard takes. Made by
/// CostTables; changes nothing.
struct AmountTable
{
    QStringList head;
    int wordColumns = 1; ///< from the left: words; the rest are figures, right-aligned
    int alertColumn = -1;
    std::vector<AmountRow> rows;
};

/// For the clipboard: cells parted by tabs, wholly known amounts as bare numbers ("1250,50"), everything else
/// as the words shown. A text that a spreadsheet would run as a formula gets an apostrophe in front.
QString spreadsheetText(const AmountTable &table);

} // namespace jalon::gui
