// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Journal.h"
#include "gui/screens/Screen.h"

class QListView;
class QPushButton;
class QSplitter;

namespace jalon::gui {

class EmptyState;
class EntryDetails;
class EntryMessage;
class FormGroup;
class JournalFilterBar;
class JournalModel;
class MonthStrip;
class PageHeader;

/// Page "Journal": what happened, newest first, by kind, action, year, month and words; the chosen entry at
/// the right, edited in place. New entries are made in the quick form (EntryDialog).
class JournalScreen : public Screen
{
    Q_OBJECT

public:
    JournalScreen(ScreenContext &context, QWidget *parent);
    ~JournalScreen() override;

    void refresh() override;
    bool leave() override;
    /// An entry.
    bool showEntity(const EntityRef &ref) override;
    bool search(const QString &words) override;
    QList<QAction *> pageActions() const override { return m_pageActions; }

    // for tests
    QListView *list() const { return m_list; }
    JournalModel *model() const { return m_model; }
    JournalFilterBar *filters() const { return m_filters; }
    EntryDetails *details() const { return m_details; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void takeFocus() override;

private:
    QWidget *makeList();
    void makeActions();
    void runQuery();
    void select(const core::Id<core::JournalEntry> &id);
    void showCurrent();
    core::Id<core::JournalEntry> current() const;
    void record();
    void duplicate();
    void editInForm();
    void remove();

    FormGroup *m_form;
    JournalModel *m_model;
    PageHeader *m_header;
    JournalFilterBar *m_filters;
    MonthStrip *m_strip;
    QSplitter *m_splitter;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    EntryMessage *m_message = nullptr;
    EntryDetails *m_details = nullptr;
    QPushButton *m_record;
    QList<QAction *> m_pageActions;
    core::Id<core::JournalEntry> m_chosen;
    bool m_selecting = false;
};

} // namespace jalon::gui
