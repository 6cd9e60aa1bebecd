// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarView: mouse and keyboard.
#include "gui/calendar/CalendarModel.h"
#include "gui/calendar/CalendarView.h"
#include "report/Wording.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using report::GanttRow;
using report::GanttView;

namespace {
constexpr double GripWidth = 6; // px on both sides of a bar's end
constexpr double ZoomStep = 1.4;
constexpr double DaysAMonth = 30.44;
} // namespace

CalendarView::Grip CalendarView::gripAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return Grip::None;
    const GanttView view = shownPart();
    const GanttRow &row = m_model.row(index.row());
    if (at.x() < view.labelWidth)
        return row.hasChildren && at.x() < look().em * 2.4 ? Grip::Fold : Grip::None;
    const QRectF bar = barRect(index.row());
    if (!m_editable || row.kind != GanttRow::Kind::Action || bar.isEmpty())
        return Grip::Pan;
    if (row.bar.last.isValid() && std::abs(at.x() - bar.right()) <= GripWidth && at.x() > bar.center().x())
        return Grip::End;
    if (std::abs(at.x() - bar.left()) <= GripWidth)
        return Grip::Start;
    return at.x() > bar.left() && at.x() < bar.right() ? Grip::Move : Grip::Pan;
}

void CalendarView::toggle(int line)
{
    m_model.setOpen(line, !m_model.picture().isOpen(line));
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    commit();
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = gripAt(event->pos());
    m_pressed = event->pos();
    m_pressedDay = m_time.firstDay();
    const QModelIndex index = indexAt(event->pos());
    if (m_grip == Grip::Fold)
        toggle(index.row());
    else if (m_grip == Grip::Start || m_grip == Grip::Move || m_grip == Grip::End)
        beginShift(index.row());
}

void CalendarView::beginShift(int line)
{
    const core::ActionSheet *action = m_plan.find(m_model.row(line).action);
    if (!action)
        return;
    m_line = line;
    m_before = m_after = *action;
    m_shift = {};
}

void CalendarView::shiftTo(const BarShift &shift)
{
    if (m_line < 0)
        return;
    m_shift = shift;
    m_after = shifted(m_before, shift);
    m_model.preview(m_line, m_after);
    m_label = m_wording.period(m_after.start, m_after.end);
    const int by = shift.end != 0 ? shift.end : shift.start;
    if (by != 0)
        m_label += u"  ("_s +
                   (by > 0 ? tr("%n month(s) later", nullptr, by) : tr("%n month(s) earlier", nullptr, -by)) +
                   u')';
    viewport()->update();
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const double dx = event->pos().x() - m_pressed.x();
    if (event->buttons() & Qt::LeftButton) {
        const int months = int(std::lround(dx / m_time.perDay() / DaysAMonth));
        if (m_grip == Grip::Pan)
            setFirstDay(m_pressedDay - dx / m_time.perDay());
        else if (m_line >= 0)
            shiftTo({m_grip == Grip::End ? 0 : months, m_grip == Grip::Start ? 0 : months});
        return;
    }
    const int hovered = indexAt(event->pos()).row();
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    const Grip grip = gripAt(event->pos());
    viewport()->setCursor(grip == Grip::Start || grip == Grip::End ? Qt::SplitHCursor
                          : grip == Grip::Move                     ? Qt::SizeHorCursor
                          : grip == Grip::Fold                     ? Qt::PointingHandCursor
                                                                   : Qt::ArrowCursor);
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip = Grip::None;
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        commit();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    giveUp();
    m_grip = Grip::None;
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    const GanttRow row = m_model.row(index.row());
    if (gripAt(event->pos()) == Grip::Fold || row.kind == GanttRow::Kind::Challenge)
        toggle(index.row());
    else
        emit sheetRequested(row.action);
}

void CalendarView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QListView::leaveEvent(event);
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double x = event->position().x() - shownPart().labelWidth;
        m_time.zoomBy(std::pow(ZoomStep, event->angleDelta().y() / 120.0), std::max(0.0, x));
        timeMoved();
        emit zoomChanged();
        return event->accept();
    }
    const bool sideways = event->modifiers() & Qt::ShiftModifier;
    const int by = event->angleDelta().x() != 0 ? event->angleDelta().x()
                   : sideways                   ? event->angleDelta().y()
                                                : 0;
    if (by != 0) {
        setFirstDay(m_time.firstDay() - by / 120.0 * m_time.days() / 10);
        return event->accept();
    }
    QListView::wheelEvent(event);
}

bool CalendarView::nudge(int key, bool stretch)
{
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const int line = currentIndex().row();
    if (!m_editable || line < 0 || m_model.row(line).kind != GanttRow::Kind::Action)
        return true;
    if (m_line != line)
        beginShift(line);
    const int by = key == Qt::Key_Right ? 1 : -1;
    shiftTo({m_shift.start + (stretch ? 0 : by), m_shift.end + by});
    m_pause.start();
    return true;
}

bool CalendarView::foldByKey(int key)
{
    const int line = currentIndex().row();
    if (line < 0 || (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Space))
        return false;
    if (key == Qt::Key_Space)
        toggle(line);
    else if (key == Qt::Key_Right)
        m_model.setOpen(line, true);
    else if (m_model.picture().isOpen(line))
        m_model.setOpen(line, false);
    else if (m_model.parentOf(line) >= 0)
        setCurrentIndex(m_model.index(m_model.parentOf(line)));
    return true;
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & Qt::AltModifier) && nudge(event->key(), modifiers & Qt::ShiftModifier))
        return event->accept();
    if (event->key() == Qt::Key_Escape && m_line >= 0)
        return giveUp();
    if (modifiers == Qt::NoModifier && foldByKey(event->key()))
        return event->accept();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(ZoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / ZoomStep);
    case Qt::Key_0:
        return setZoom(Zoom::Plan);
    case Qt::Key_F2:
        commit();
        return emit editRequested();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && !m_model.row(currentIndex().row()).action.isNull())
            emit sheetRequested(m_model.row(currentIndex().row()).action);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

// Several months in a row are one change: it is made when Alt is let go, or after a pause.
void CalendarView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt && m_grip == Grip::None)
        commit();
    QListView::keyReleaseEvent(event);
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    if (m_grip == Grip::None)
        commit();
    QListView::focusOutEvent(event);
}

void CalendarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_line >= 0 && current.row() != m_line)
        commit();
    QListView::currentChanged(current, previous);
    viewport()->update();
    emit rowChanged();
}

void CalendarView::giveUp()
{
    m_pause.stop();
    if (m_line < 0)
        return;
    m_model.preview(m_line, m_before);
    m_line = -1;
    m_label.clear();
    viewport()->update();
}

void CalendarView::commit()
{
    if (m_line < 0)
        return;
    const core::ActionSheet before = m_before, after = m_after;
    giveUp(); // what is drawn is the plan's again, whatever comes of the request
    if (!(after == before))
        emit shiftRequested(after);
}

} // namespace jalon::gui
