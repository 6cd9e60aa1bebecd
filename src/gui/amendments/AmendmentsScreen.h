// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Screen.h"

class QSplitter;
class QTableView;

namespace jalon::gui {

class AmendmentDetails;
class AmendmentFilterBar;
class AmendmentModel;
class EmptyState;
class FormGroup;
class PageHeader;

/// Page "Modifications": every governed value voted | amended | today, counted; the decisions of the chosen
/// one at the right, edited in place.
class AmendmentsScreen : public Screen
{
    Q_OBJECT

public:
    AmendmentsScreen(ScreenContext &context, QWidget *parent);
    ~AmendmentsScreen() override;

    void refresh() override;
    bool leave() override;
    /// An amendment: the first value it changed; a line of one: its value; a sheet, with or without a field:
    /// its value.
    bool showEntity(const EntityRef &ref) override;
    bool search(const QString &words) override;

    // for tests
    QTableView *table() const { return m_table; }
    AmendmentModel *model() const { return m_model; }
    AmendmentFilterBar *filters() const { return m_filters; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void takeFocus() override;

private:
    QWidget *makeTable();
    void layoutColumns();
    void runQuery();
    void showSubtitle();
    void select(const QString &row, const QString &field);
    void choose(int index);
    void nextStep();
    void openSheet();

    FormGroup *m_form;
    AmendmentModel *m_model;
    PageHeader *m_header;
    AmendmentFilterBar *m_filters;
    QSplitter *m_splitter;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    AmendmentDetails *m_details;
    QString m_row, m_field; ///< of the chosen value
    bool m_selecting = false;
};

} // namespace jalon::gui
