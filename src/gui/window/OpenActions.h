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
    OpenActions(PlanOpener &opener, Settings &settings, WelcomeScreen &welcome, QMenu &recentMenu,
                QObject *parent);

private:
    void fillRecent();

    PlanOpener &m_opener;
    Settings &m_settings;
    WelcomeScreen &m_welcome;
    QMenu &m_recentMenu;
};

} // namespace jalon::gui
