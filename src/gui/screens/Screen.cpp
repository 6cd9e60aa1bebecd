// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/Screen.h"

#include <QTimer>

namespace jalon::gui {

namespace {
constexpr int CoalesceMs = 16; // one frame: a burst of changes is one repaint
} // namespace

Screen::Screen(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void Screen::planChanged(const core::ChangeSet &)
{
    scheduleRefresh();
}

void Screen::markStale()
{
    m_stale = true;
}

void Screen::refreshNow()
{
    m_stale = false;
    refresh();
}

void Screen::scheduleRefresh()
{
    m_stale = true;
    if (!isVisible() || m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(CoalesceMs, this, [this] {
        m_scheduled = false;
        if (m_stale && isVisible())
            refreshNow();
    });
}

void Screen::showEvent(QShowEvent *event)
{
    if (m_stale)
        refreshNow();
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        const QWidget *focus = window()->focusWidget();
        if (isVisible() && (!focus || isAncestorOf(focus)))
            takeFocus();
    });
}

} // namespace jalon::gui
