// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/calendar/BarShift.h"
#include "gui/calendar/TimeScale.h"
#include "report/calendar/GanttChart.h"

#include <QListView>
#include <QTimer>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class CalendarModel;

// The calendar on screen: a list whose lines report::drawGanttRows paints, the scale of time above and its
// scroll bar below. Turns gestures and keys into requests; changes nothing itself. Keys: arrows between rows,
// Right/Left open and fold, Alt+Right/Left move the bar a month, with Shift its end; + and - zoom, 0 shows
// the whole plan; F2 types the dates, Enter leads to the sheet.
class CalendarView : public QListView
{
    Q_OBJECT

public:
    CalendarView(CalendarModel &model, const core::Plan &plan, const report::Wording &wording,
                 QWidget *parent);

    void setEditable(bool on) { m_editable = on; }
    // Reads the plan; keeps the row and the place one looks at.
    void readAgain(const QDate &asOf, const QDate &today);

    const TimeScale &time() const { return m_time; }
    void setZoom(Zoom zoom);
    void zoomBy(double factor);
    void showTime(const QDate &day); // scrolls until it is in sight
    void setFirstDay(double day);

    report::GanttView shownPart() const;
    report::GanttStyle look() const;
    QRectF barRect(int line) const; // in the viewport; empty if it has no start
    QString liveLabel() const { return m_label; }
    // Ends a gesture or keys under way, without and with the change.
    void giveUp();
    void commit();

signals:
    void zoomChanged();
    void rowChanged();
    void shiftRequested(const jalon::core::ActionSheet &after);
    void editRequested();
    void sheetRequested(const jalon::core::Id<jalon::core::ActionSheet> &action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    enum class Grip { None, Start, Move, End, Pan, Fold };
    class Head;

    void place();
    void timeMoved();
    Grip gripAt(const QPoint &at) const;
    void beginShift(int line);
    void shiftTo(const BarShift &shift);
    bool nudge(int key, bool stretch);
    bool foldByKey(int key);
    void toggle(int line);

    CalendarModel &m_model;
    const core::Plan &m_plan;
    const report::Wording &m_wording;
    Head *m_head = nullptr;
    QScrollBar *m_timeBar = nullptr;
    TimeScale m_time;
    QTimer m_pause; // after the last key, before the change is made
    bool m_editable = false;
    int m_hovered = -1;
    int m_line = -1; // whose bar is being moved
    core::ActionSheet m_before, m_after;
    BarShift m_shift;
    Grip m_grip = Grip::None;
    QPoint m_pressed;
    double m_pressedDay = 0;
    QString m_label;
};

} // namespace jalon::gui
