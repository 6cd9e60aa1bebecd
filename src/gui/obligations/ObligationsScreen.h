// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Obligation.h"
#include "gui/screens/Screen.h"

class QListView;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace jalon::gui {

class Banner;
class EmptyState;
class EntryMessage;
class FormGroup;
class ObligationDetails;
class ObligationFilterBar;
class ObligationModel;
class PageHeader;
class RateTable;

/// Page "Échéances": what is late, due soon, coming, kept and not kept as of the date of the window, by
/// state, action or pilot, or as rates by year; the chosen one at the right. Proposes the series that the
/// method implies (SeriesDialog).
class ObligationsScreen : public Screen
{
    Q_OBJECT

public:
    ObligationsScreen(ScreenContext &context, QWidget *parent);
    ~ObligationsScreen() override;

    void refresh() override;
    bool leave() override;
    /// An obligation; a step: the first of its series that is open; an action: its due dates.
    bool showEntity(const EntityRef &ref) override;
    bool search(const QString &words) override;
    QList<QAction *> pageActions() const override { return m_pageActions; }

    // for tests
    QListView *list() const { return m_list; }
    ObligationModel *model() const { return m_model; }
    ObligationFilterBar *filters() const { return m_filters; }
    Banner *banner() const { return m_banner; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void takeFocus() override;

private:
    QWidget *makeList();
    void makeActions();
    void showProposals();
    void runQuery();
    void showSubtitle();
    void select(const core::Id<core::Obligation> &id);
    void showCurrent();
    void propose();
    void addOne();
    void settle(core::ObligationOutcome outcome);
    void reopen();
    void record();
    void remove();
    bool write(const core::ChangeSet &set);

    FormGroup *m_form;
    ObligationModel *m_model;
    PageHeader *m_header;
    Banner *m_banner;
    ObligationFilterBar *m_filters;
    QSplitter *m_splitter;
    QListView *m_list = nullptr;
    QScrollArea *m_rateArea = nullptr;
    RateTable *m_rates = nullptr;
    EmptyState *m_empty = nullptr;
    EntryMessage *m_message = nullptr;
    ObligationDetails *m_details = nullptr;
    QList<QAction *> m_pageActions;
    core::Id<core::Obligation> m_chosen;
    bool m_selecting = false;
};

} // namespace jalon::gui
