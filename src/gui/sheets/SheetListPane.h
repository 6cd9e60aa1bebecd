// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/model/ActionSheet.h"

class QListView;
class QModelIndex;
class QStackedLayout;

namespace jalon::core {
struct ChangeSet;
}

namespace jalon::gui {

class EmptyState;
class PageHeader;
class SheetFilterBar;
class SheetListModel;
class SheetSummaries;
struct ScreenContext;

// The left side of the sheets page: title with the count, filters, the list. Says which sheet is chosen and
// which keys were pressed; the screen decides what comes of it. Summaries are the screen's.
class SheetListPane : public QWidget
{
    Q_OBJECT

public:
    using Id = core::Id<core::ActionSheet>;

    SheetListPane(ScreenContext &context, SheetSummaries &summaries, QWidget *parent);

    // Reads the plan and runs the query again; keeps selection and scroll.
    void refresh();
    // Repaints these rows, and runs the query again because they may have come or gone.
    void planChanged(const core::ChangeSet &changes);

    Id current() const;
    // All that are selected, in the order of the list: Ctrl or Shift with the arrows or the mouse, Ctrl+A.
    std::vector<Id> selected() const;
    // Selects without saying chosen(). A sheet that the filters hide is shown by clearing them.
    void select(const Id &id);
    // The sheet `steps` further down the list; null at its ends.
    Id neighbour(int steps) const;
    void search(const QString &words);
    void focusList();

    QListView *view() const { return m_view; }
    SheetFilterBar *filters() const { return m_filters; }
    SheetListModel *model() const { return m_model; }
    PageHeader *header() const { return m_header; }

signals:
    void chosen(const jalon::core::Id<jalon::core::ActionSheet> &id);
    void entered(); // Enter or a click: to the sheet itself
    void menuAsked(const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void runQuery();
    void showCount();
    void setCurrentRow(const QModelIndex &row);

    ScreenContext &m_context;
    SheetSummaries &m_summaries;
    PageHeader *m_header;
    SheetFilterBar *m_filters;
    SheetListModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    Id m_chosen; // the sheet shown, listed or not
    bool m_selecting = false;
};

} // namespace jalon::gui
