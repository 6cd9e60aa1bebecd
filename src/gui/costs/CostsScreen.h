// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/costs/CostTables.h"
#include "gui/screens/Screen.h"

class QComboBox;
class QSplitter;
class QTabBar;

namespace jalon::gui {

class AmountView;
class CostsDetails;
class EntryMessage;
class FormGroup;
class PageHeader;
class SavedFilters;

/// Page "Coûts": planned, committed and paid by challenge and action, or by funder and year, of one year or
/// of all, with the lines of the selected row below or beside. Figures come from core/rules/Budgets.
class CostsScreen : public Screen
{
    Q_OBJECT

public:
    CostsScreen(ScreenContext &context, QWidget *parent);
    ~CostsScreen() override;

    void refresh() override;
    void planChanged(const core::ChangeSet &changes) override;
    bool leave() override;
    /// A budget line, an action or a challenge (field: a year, to show it).
    bool showEntity(const EntityRef &ref) override;
    QList<QAction *> pageActions() const override { return {m_origin, m_copy, m_takeUp}; }

    // for tests
    AmountView *table() const { return m_table; }
    AmountView *funders() const { return m_funders; }
    CostsDetails *details() const { return m_details; }
    EntryMessage *message() const { return m_message; }
    void setYear(int year);
    int year() const;
    void setView(int index);
    CostView costView() const;
    void setCostView(const CostView &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeChoices();
    void makeSaved();
    QWidget *makeTable();
    QWidget *makeDetails();
    void makeActions();
    void placeDetails();
    void showYears();
    void showTables();
    void choose();
    void changeYear();
    void copyTable();
    void takeUp();
    void askOrigin();
    bool mayLeaveLine();

    FormGroup *m_form;
    PageHeader *m_header;
    QTabBar *m_views;
    QTabBar *m_years;
    QComboBox *m_measure;
    SavedFilters *m_saved = nullptr;
    QSplitter *m_splitter;
    AmountView *m_table = nullptr;
    AmountView *m_funders = nullptr;
    EntryMessage *m_message = nullptr;
    CostsDetails *m_details = nullptr;
    QAction *m_origin = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_takeUp = nullptr;
    QString m_key = QStringLiteral("total"); ///< the row whose details are shown
    int m_year = 0;
    bool m_yearChosen = false; ///< else it follows the as-of date
    std::optional<bool> m_below;
};

} // namespace jalon::gui
