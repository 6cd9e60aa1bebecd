// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FrozenColumns.h"

#include <QHeaderView>
#include <QScrollBar>

namespace jalon::gui {

FrozenColumns::FrozenColumns(QTableView &table, QHeaderView *head, int columns)
    : QTableView(&table)
    , m_table(table)
    , m_columns(columns)
{
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    setItemDelegate(table.itemDelegate());
    setHorizontalHeader(head);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(table.verticalHeader()->minimumSectionSize());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusProxy(&table);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    // A screen reader reads the table underneath, once.
    setAccessibleName({});
    hide();
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
}

void FrozenColumns::follow()
{
    const bool wanted = m_table.horizontalScrollBar()->maximum() > 0;
    setVisible(wanted);
    if (!wanted)
        return;
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, column >= m_columns);
        setColumnWidth(column, m_table.columnWidth(column));
        width += column < m_columns ? m_table.columnWidth(column) : 0;
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (rowHeight(row) != m_table.rowHeight(row))
            setRowHeight(row, m_table.rowHeight(row));
    }
    const int frame = m_table.frameWidth();
    setGeometry(frame, frame, width, m_table.viewport()->height() + m_table.horizontalHeader()->height());
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

} // namespace jalon::gui
