// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PageStack.h"

#include "gui/screens/Screen.h"

namespace jalon::gui {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::setWelcome(QWidget *welcome)
{
    m_welcome = welcome;
    addWidget(welcome);
    setCurrentWidget(welcome);
}

void PageStack::open(std::vector<Page> pages, ScreenContext &context)
{
    m_context = &context;
    m_pages = std::move(pages);
    m_screens.assign(m_pages.size(), nullptr);
    m_current = -1;
}

void PageStack::close()
{
    if (m_welcome)
        setCurrentWidget(m_welcome);
    for (Screen *screen : m_screens)
        delete screen; // now, not later: it refers to a session that is about to go
    m_screens.clear();
    m_pages.clear();
    m_context = nullptr;
    m_current = -1;
}

Screen *PageStack::currentScreen() const
{
    return m_current < 0 ? nullptr : m_screens.at(std::size_t(m_current));
}

Screen *PageStack::screen(int index)
{
    if (index < 0 || index >= int(m_pages.size()))
        return nullptr;
    Screen *&slot = m_screens.at(std::size_t(index));
    if (!slot) {
        slot = m_pages.at(std::size_t(index)).make(*m_context, this);
        slot->setAccessibleName(m_pages.at(std::size_t(index)).title);
        addWidget(slot);
    }
    return slot;
}

bool PageStack::mayLeave()
{
    Screen *current = currentScreen();
    return !current || current->leave();
}

bool PageStack::goTo(int index)
{
    if (index == m_current)
        return true;
    if (index < 0 || index >= int(m_pages.size()) || !mayLeave())
        return false;
    // The keyboard goes along: left to itself it would go to whatever comes first on the new page.
    const QWidget *focus = window()->focusWidget();
    const bool goesAlong = focus && isAncestorOf(focus);
    Screen *next = screen(index);
    setCurrentWidget(next);
    m_current = index;
    emit pageChanged(index);
    if (goesAlong && next->focusProxy())
        next->setFocus();
    return true;
}

int PageStack::indexOfPage(const QString &id) const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id == id)
            return int(i);
    }
    return -1;
}

int PageStack::indexShowing(const EntityRef &ref) const
{
    if (!ref.page.isEmpty())
        return indexOfPage(ref.page);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].shows.contains(ref.entity))
            return int(i);
    }
    return -1;
}

void PageStack::planChanged(const core::ChangeSet &changes)
{
    for (Screen *screen : m_screens) {
        if (!screen)
            continue;
        if (screen->isVisible())
            screen->planChanged(changes);
        else
            screen->markStale();
    }
}

void PageStack::refreshAll()
{
    for (Screen *screen : m_screens) {
        if (screen)
            screen->scheduleRefresh();
    }
}

} // namespace jalon::gui
