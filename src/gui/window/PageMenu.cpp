// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PageMenu.h"

#include <QAction>
#include <QMenu>

#include "gui/theme/Icons.h"
#include "gui/window/NavigationBar.h"
#include "gui/window/PageStack.h"

namespace jalon::gui {

PageMenu::PageMenu(NavigationBar &navigation, PageStack &pages, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_pages(pages)
    , m_menu(menu)
{
    connect(&navigation, &NavigationBar::chosen, this, [this](int index) {
        if (!m_pages.goTo(index)) // the screen wants to stay: so does the mark
            m_navigation.setCurrent(m_pages.currentPage());
    });
    connect(&pages, &PageStack::pageChanged, &navigation, &NavigationBar::setCurrent);
}

void PageMenu::fill()
{
    QAction *before = m_menu.actions().value(0);
    for (int i = 0; i < int(m_pages.pages().size()); ++i) {
        const Page &page = m_pages.pages().at(std::size_t(i));
        m_navigation.addEntry(page.title, page.icon, page.startsGroup);
        auto *action = new QAction(themedIcon(page.icon), page.title, this);
        QList<QKeySequence> keys;
        if (i < 9)
            keys.append(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        if (!page.shortcut.isEmpty())
            keys.append(page.shortcut);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, i] { m_pages.goTo(i); });
        m_menu.insertAction(before, action);
        m_navigation.setShortcut(i, keys.value(0));
        m_actions.append(action);
    }
    addStep(tr("Next page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1, before);
    addStep(tr("Previous page"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1, before);
}

void PageMenu::addStep(const QString &text, const QKeySequence &keys, int by, QAction *before)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, by] {
        const int count = int(m_pages.pages().size());
        m_pages.goTo((m_pages.currentPage() + by + count) % count);
    });
    m_menu.insertAction(before, action);
    m_actions.append(action);
}

void PageMenu::showCounts(const core::Plan &plan)
{
    for (int i = 0; i < int(m_pages.pages().size()) && !m_actions.isEmpty(); ++i) {
        const Page &page = m_pages.pages().at(std::size_t(i));
        if (page.count)
            m_navigation.setCount(i, page.count(plan));
    }
}

void PageMenu::clear()
{
    m_navigation.clear();
    qDeleteAll(m_actions);
    m_actions.clear();
}

} // namespace jalon::gui
