// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/OpenActions.h"

#include <QFileInfo>
#include <QMenu>

#include "gui/app/PlanOpener.h"
#include "gui/app/RecentFiles.h"
#include "gui/screens/WelcomeScreen.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

OpenActions::OpenActions(PlanOpener &opener, Settings &settings, QMenu &recentMenu, QObject *parent)
    : QObject(parent)
    , m_opener(opener)
    , m_settings(settings)
    , m_recentMenu(recentMenu)
{
    connect(&opener, &PlanOpener::succeeded, this, &OpenActions::fillRecent);
    fillRecent();
}

void OpenActions::serve(WelcomeScreen &welcome)
{
    m_welcome = &welcome;
    connect(&welcome, &WelcomeScreen::adoptedChosen, &m_opener, &PlanOpener::openAdopted);
    connect(&welcome, &WelcomeScreen::exerciseChosen, &m_opener, &PlanOpener::openExercise);
    connect(&welcome, &WelcomeScreen::fileChosen, &m_opener, &PlanOpener::chooseAndOpen);
    connect(&welcome, &WelcomeScreen::newChosen, &m_opener, &PlanOpener::chooseAndCreate);
    connect(&welcome, &WelcomeScreen::recentChosen, &m_opener, &PlanOpener::open);
    welcome.setRecent(RecentFiles(m_settings).list());
}

void OpenActions::fillRecent()
{
    const QStringList files = RecentFiles(m_settings).list();
    m_recentMenu.clear();
    for (const QString &path : files) {
        QAction *action = m_recentMenu.addAction(QFileInfo(path).completeBaseName().replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, &m_opener, [this, path] { m_opener.open(path); });
    }
    m_recentMenu.setEnabled(!files.isEmpty());
    if (m_welcome)
        m_welcome->setRecent(files);
}

} // namespace jalon::gui
