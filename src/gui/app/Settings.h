// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace jalon::gui {

// What the program remembers between two starts: looks and habits, never anything about a plan. Every key
// stands in one table with its default (Settings.cpp). Owned by Application.
class Settings
{
public:
    enum class Key { Theme, Language, NavigationFolded, WindowGeometry, RecentFiles, LastFolder };

    // An empty path: the user's own file. Tests give theirs.
    explicit Settings(const QString &path = {});

    QVariant get(Key key) const;
    void set(Key key, const QVariant &value);
    // How a screen was left, under its own name: screenValue("sheets", "columns").
    QVariant screenValue(const QString &screen, const QString &name, const QVariant &fallback = {}) const;
    void setScreenValue(const QString &screen, const QString &name, const QVariant &value);

private:
    QSettings m_file;
};

} // namespace jalon::gui
