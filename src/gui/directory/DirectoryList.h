// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/directory/DirectoryModel.h"

class QCheckBox;
class QListView;
class QStackedLayout;

namespace jalon::gui {

class EmptyState;
class FilterChip;
class SearchField;
struct ScreenContext;

// The left side of the directory: filters and the list. Says who was chosen; the screen decides what comes of
// it.
class DirectoryList : public QWidget
{
    Q_OBJECT

public:
    using Id = core::Id<core::Party>;

    DirectoryList(ScreenContext &context, QWidget *parent);

    // Reads the plan again; keeps selection and scroll.
    void refresh();
    Id current() const;
    // Selects without saying chosen(). Somebody whom the filters hide is shown by clearing them.
    void select(const Id &id);
    void setWords(const QString &words);
    void setFilter(const DirectoryFilter &filter);
    const DirectoryFilter &filter() const { return m_filter; }

    QListView *view() const { return m_view; }
    DirectoryModel *model() const { return m_model; }

signals:
    void chosen(const jalon::core::Id<jalon::core::Party> &id);
    void entered();
    void listed(int shown);
    void firstWanted(); // the empty directory's next step

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void fillKinds();
    void showFilter();
    void run();

    ScreenContext &m_context;
    DirectoryFilter m_filter;
    SearchField *m_search;
    FilterChip *m_kind;
    QCheckBox *m_withInactive;
    DirectoryModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    Id m_chosen;
    bool m_selecting = false;
};

} // namespace jalon::gui
