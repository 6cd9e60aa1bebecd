// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace jalon::core {
class Plan;
}

namespace jalon::gui {

class NavigationBar;
class PageStack;

// The ways to the pages: navigation entries, and actions in the View menu with Alt+1…9 and the pages' own
// shortcuts. Keeps them in step with the stack. Owned by the main window.
class PageMenu : public QObject
{
    Q_OBJECT

public:
    PageMenu(NavigationBar &navigation, PageStack &pages, QMenu &menu, QObject *parent);

    // Makes the entries of the pages that the stack has just been given.
    void fill();
    void clear();
    // Asks each page that counts something (À clarifier 9) for its count.
    void showCounts(const core::Plan &plan);

private:
    NavigationBar &m_navigation;
    PageStack &m_pages;
    QMenu &m_menu;
    void addStep(const QString &text, const QKeySequence &keys, int by, QAction *before);

    QList<QAction *> m_actions; // of the pages, then those to the next and the previous one
};

} // namespace jalon::gui
