// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace jalon::gui {

class PageStack;

// Puts what the current page can do (Screen::pageActions) at the end of a menu, so that every command has its
// place in words with its shortcut. Owned by the main window; the actions are the screen's.
class PageActions : public QObject
{
    Q_OBJECT

public:
    PageActions(PageStack &pages, QMenu &menu, QObject *parent);

private:
    void show();

    PageStack &m_pages;
    QMenu &m_menu;
    QList<QPointer<QAction>> m_shown;
    QAction *m_separator;
};

} // namespace jalon::gui
