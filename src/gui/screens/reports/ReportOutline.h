// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Reports.h"

#include <QStandardItemModel>
#include <vector>

namespace jalon::gui {

// The headings of a report as a tree. Built from what the report says of itself: Qt's own model digs them out
// of the file, which takes seconds for a thousand pages.
class ReportOutline : public QStandardItemModel
{
    Q_OBJECT

public:
    using QStandardItemModel::QStandardItemModel;

    void set(const std::vector<report::OutlineEntry> &entries);
    static int page(const QModelIndex &index);
    static double top(const QModelIndex &index);
};

} // namespace jalon::gui
