// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace jalon::core {
struct BudgetLine;
}

namespace jalon::gui {

class CostTables;

/// What the cost lines of the sheets make, before it becomes the budget. Accepted: the person wants these
/// lines; writing them is the caller's.
class TakeOverDialog : public QDialog
{
    Q_OBJECT

public:
    TakeOverDialog(const CostTables &tables, const std::vector<core::BudgetLine> &lines, QWidget *parent);
};

} // namespace jalon::gui
