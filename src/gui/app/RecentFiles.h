// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jalon::gui {

class Settings;

// The plans opened last, newest first, at most eight. Files that are gone stay listed (a share may be away
// for a day) until they are removed.
class RecentFiles
{
public:
    explicit RecentFiles(Settings &settings);

    QStringList list() const;
    void add(const QString &path);
    void remove(const QString &path);

    static constexpr int Most = 8;

private:
    Settings &m_settings;
};

} // namespace jalon::gui
