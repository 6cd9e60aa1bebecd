// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/RecentFiles.h"

#include <QFileInfo>

#include "gui/app/Settings.h"

namespace jalon::gui {

RecentFiles::RecentFiles(Settings &settings)
    : m_settings(settings)
{
}

QStringList RecentFiles::list() const
{
    return m_settings.get(Settings::Key::RecentFiles).toStringList();
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = list();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.set(Settings::Key::RecentFiles, files.mid(0, Most));
}

void RecentFiles::remove(const QString &path)
{
    QStringList files = list();
    files.removeAll(path);
    m_settings.set(Settings::Key::RecentFiles, files);
}

} // namespace jalon::gui
