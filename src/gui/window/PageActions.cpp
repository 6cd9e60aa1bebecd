// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PageActions.h"

#include <QAction>
#include <QMenu>

#include "gui/screens/Screen.h"
#include "gui/window/PageStack.h"

namespace jalon::gui {

PageActions::PageActions(PageStack &pages, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_menu(menu)
    , m_separator(menu.addSeparator())
{
    m_separator->setVisible(false);
    connect(&pages, &PageStack::pageChanged, this, &PageActions::show);
    connect(&menu, &QMenu::aboutToShow, this,
            [this] { m_separator->setVisible(m_menu.actions().constLast() != m_separator); });
}

void PageActions::show()
{
    for (const QPointer<QAction> &action : std::as_const(m_shown)) {
        if (action)
            m_menu.removeAction(action);
    }
    m_shown.clear();
    if (const Screen *screen = m_pages.currentScreen()) {
        for (QAction *action : screen->pageActions()) {
            m_menu.addAction(action);
            m_shown.append(action);
        }
    }
    m_separator->setVisible(!m_shown.isEmpty());
}

} // namespace jalon::gui
