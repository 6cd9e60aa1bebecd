// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace jalon::gui {

/// The first columns of a table, laid over it while it is scrolled sideways, so that one sees which row one
/// is in. Shares the table's model, delegate and selection; takes no focus. Owned by the table.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    FrozenColumns(QTableView &table, QHeaderView *head, int columns);

    /// Takes over widths, heights and place; visible only if the table is wider than its room.
    void follow();
    /// How much of the table's left it covers.
    int covered() const { return isVisible() ? width() : 0; }

private:
    QTableView &m_table;
    int m_columns;
};

} // namespace jalon::gui
