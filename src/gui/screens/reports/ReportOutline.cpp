// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/ReportOutline.h"

#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

namespace {
enum Role { PageRole = Qt::UserRole, TopRole };
}

void ReportOutline::set(const std::vector<report::OutlineEntry> &entries)
{
    clear();
    std::vector<std::pair<int, QStandardItem *>> open = {{0, invisibleRootItem()}};
    for (const report::OutlineEntry &entry : entries) {
        while (open.size() > 1 && open.back().first >= entry.level)
            open.pop_back();
        auto *item = new QStandardItem(entry.text);
        item->setEditable(false);
        item->setToolTip(plainToolTip(entry.text));
        item->setData(entry.page, PageRole);
        item->setData(entry.top, TopRole);
        open.back().second->appendRow(item);
        open.emplace_back(entry.level, item);
    }
}

int ReportOutline::page(const QModelIndex &index)
{
    return index.data(PageRole).toInt();
}

double ReportOutline::top(const QModelIndex &index)
{
    return index.data(TopRole).toDouble();
}

} // namespace jalon::gui
