// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace jalon::gui {

class PlanOpener;
class Settings;
class WelcomeScreen;

// The places a plan is opened from, File menu and welcome screen, led to PlanOpener; and the recent files in
// both. Owned by the main window.
class OpenActions : public QObject
{
    Q_OBJECT

public:
    OpenActions(PlanOpener &opener, Settings &settings, QMenu &recentMenu, QObject *parent);
    // The welcome screen is made when it is first shown: most starts open a plan and never show it.
    void serve(WelcomeScreen &welcome);

private:
    void fillRecent();

    PlanOpener &m_opener;
    Settings &m_settings;
    WelcomeScreen *m_welcome = nullptr; // null until it was needed; the window's
    QMenu &m_recentMenu;
};

} // namespace jalon::gui
