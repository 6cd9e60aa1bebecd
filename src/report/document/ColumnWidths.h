// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

#include <algorithm>

namespace jalon::report {

/// Points of every column of a table of this width: fixed columns keep theirs, the others share the rest.
inline QList<double> columnWidths(const Table &table, double width)
{
    double fixed = 0, shares = 0;
    for (const Column &column : table.columns) {
        fixed += column.width;
        shares += column.width > 0 ? 0 : column.share;
    }
    QList<double> widths;
    for (const Column &column : table.columns)
        widths << (column.width > 0 ? column.width : std::max(0.0, width - fixed) * column.share / shares);
    return widths;
}

} // namespace jalon::report
