// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"

#include <QTableView>

#include <functional>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class CellEditor;
class FrozenColumns;
class IndicatorCellDelegate;
class IndicatorTableModel;

/// The indicator table as a spreadsheet one types into: cell cursor, inline editor, copy, and requests for
/// everything else. Decides nothing about the plan: what was typed goes to its commit function, which says
/// whether it was taken; if not, the editor stays open with what was typed. Owned by IndicatorsScreen.
class IndicatorGrid : public QTableView
{
    Q_OBJECT

public:
    /// Writes what was typed into a cell; false keeps the editor open.
    using Commit = std::function<bool(const core::Id<core::Indicator> &, int year, const QString &typed)>;

    IndicatorGrid(IndicatorTableModel &model, const report::Wording &wording, QWidget *parent = nullptr);
    ~IndicatorGrid() override;

    void setCommit(Commit commit);
    /// The width below which the columns no longer fit and are scrolled sideways.
    int leastWidth() const;

    core::Id<core::Indicator> currentIndicator() const;
    int currentYear() const; ///< 0 outside the year columns
    /// Selects a cell and scrolls to it; the year of the as-of date for year 0. False if it is not shown.
    bool setCurrentCell(const core::Id<core::Indicator> &id, int year);
    /// Indicator and year of every selected year cell.
    std::vector<std::pair<core::Id<core::Indicator>, int>> selectedCells() const;
    /// The indicators of all selected rows, in their order.
    std::vector<core::Id<core::Indicator>> selectedRows() const;
    /// The indicators from the current row down: where a paste lands.
    std::vector<core::Id<core::Indicator>> rowsFromCurrent() const;

    void openEditor(const QString &text, bool select);
    bool hasEditor() const;
    QString editorText() const;
    /// Tries to write what stands in the editor; true if no editor is left open.
    bool commitEditor();
    /// Closes it without writing.
    void dropEditor();
    void copySelection() const;

Q_SIGNALS:
    void currentCellChanged();
    /// Somebody types into the current cell (`text`) or wants to edit what is there (empty text).
    void editRequested(const QString &text);
    void bulkRequested();   ///< one value of all selected rows
    void formRequested();   ///< F2, Shift+Enter
    void actionRequested(); ///< Ctrl+Enter: what the line under the table offers
    void removeRequested();
    void pasteRequested();
    void sheetRequested(const jalon::core::Id<jalon::core::ActionSheet> &action);
    void editorClosed(); ///< written or given up: what was said about it is past

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rememberPlace();
    void restorePlace();
    bool layoutColumns(); ///< true if all rows were laid out anew with them
    void layoutRows(int first, int last);
    void placeEditor();
    void moveAfterEntry(int rows, int columns);
    QModelIndex skipGroups(QModelIndex index, int step) const;

    IndicatorTableModel &m_model;
    IndicatorCellDelegate *m_delegate;
    FrozenColumns *m_frozen = nullptr;
    Commit m_commit;
    CellEditor *m_editor = nullptr;
    core::Id<core::Indicator> m_editedIndicator;
    int m_editedYear = 0;
    core::Id<core::Indicator> m_keptIndicator; ///< across a reset of the model
    int m_keptYear = 0;
    int m_keptScroll = 0;
    int m_leastWidth = 0;
    int m_laidOutRows = -1;
};

} // namespace jalon::gui
