// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/ListRow.h"

class QGridLayout;

namespace jalon::gui {

class BudgetLinesField;

/// One budget line on two rows: year, label and the three amounts; under them funder and comment.
class BudgetLineRow : public ListRow
{
    Q_OBJECT

public:
    BudgetLineRow(BudgetLinesField &list, QWidget *parent);

    TextField *text() const override { return m_label; }
    QList<QWidget *> tabOrder() const override;
    void bind(const QUuid &id) override;
    void refresh() override {}
    void startPlanned();

    /// The columns of a line; the heading above the list has the same.
    static void setColumns(QGridLayout &grid);

protected:
    void fillMenu(QMenu &menu) override;

private:
    BudgetLinesField &m_list;
    TextField *m_year;
    TextField *m_label;
    TextField *m_planned;
    TextField *m_committed;
    TextField *m_paid;
    TextField *m_funder;
    TextField *m_comment;
};

} // namespace jalon::gui
