// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace jalon::gui {

struct ScreenContext;

/// "Consigner au journal" (Ctrl+J) in the window's menu: opens the quick form from anywhere while a plan is
/// open for writing, and closes it with the plan. Owned by the window.
class QuickEntry : public QObject
{
    Q_OBJECT

public:
    QuickEntry(QMenu &menu, QWidget *window);

    /// Null while no plan is open.
    void setContext(ScreenContext *context);
    /// False to stay: an entry is being written and the user wants to go on with it.
    bool mayLeave();

private:
    QWidget *m_window;
    QAction *m_action;
    ScreenContext *m_context = nullptr;
};

} // namespace jalon::gui
