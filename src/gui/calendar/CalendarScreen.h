// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/Screen.h"
#include "report/calendar/CalendarDocument.h"

class QPushButton;

namespace jalon::gui {

class BusyRow;
class CalendarExport;
class CalendarModel;
class CalendarView;
class DatesEditor;
class EmptyState;
class PageHeader;
class PlainLabel;
class ZoomBar;

// "Calendrier": challenges, actions, dated steps and obligations over the time of the plan, as shown against
// what was voted. Bars are moved by mouse, by keys or by typing; each is one change of the sheet.
class CalendarScreen : public Screen
{
    Q_OBJECT

public:
    explicit CalendarScreen(ScreenContext &context, QWidget *parent = nullptr);

    void refresh() override;
    bool leave() override;
    bool showEntity(const EntityRef &ref) override;
    QList<QAction *> pageActions() const override { return m_actions; }

    CalendarView *view() const { return m_view; }
    CalendarModel *model() const { return m_model; }

private:
    class Legend;

    QWidget *makeChart();
    QWidget *makeFoot();
    void makeActions();
    void showTotals();
    void showDetails();
    core::Outcome setDates(const core::ActionSheet &after);
    void editDates();
    void openSheet();
    void foldAll(bool open);
    report::CalendarSheet sheet() const;

    CalendarModel *m_model;
    CalendarView *m_view;
    DatesEditor *m_dates;
    PageHeader *m_header;
    ZoomBar *m_zoom;
    EmptyState *m_empty;
    QWidget *m_chart;
    PlainLabel *m_sentence;
    QPushButton *m_editButton;
    QPushButton *m_sheetButton;
    Legend *m_legend;
    BusyRow *m_busy;
    CalendarExport *m_export;
    QList<QAction *> m_actions;
};

} // namespace jalon::gui
