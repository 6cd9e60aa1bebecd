// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/Settings.h"

#include <QStandardPaths>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    Settings::Key key;
    QLatin1StringView name;
    QVariant fallback;
};

const Entry &entry(Settings::Key key)
{
    using Key = Settings::Key;
    static const Entry entries[] = {
        {Key::Theme, "look/theme"_L1, u"system"_s}, // system, light, dark
        {Key::Language, "look/language"_L1, u"fr"_s},
        {Key::NavigationFolded, "look/navigationFolded"_L1, false},
        {Key::WindowGeometry, "window/geometry"_L1, QByteArray()},
        {Key::RecentFiles, "files/recent"_L1, QStringList()},
        {Key::LastFolder, "files/lastFolder"_L1, QString()},
    };
    for (const Entry &candidate : entries) {
        if (candidate.key == key)
            return candidate;
    }
    Q_UNREACHABLE();
}

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/jalon.ini"_L1;
}

} // namespace

Settings::Settings(const QString &path)
    : m_file(path.isEmpty() ? ownFile() : path, QSettings::IniFormat)
{
}

QVariant Settings::get(Key key) const
{
    const Entry &found = entry(key);
    return m_file.value(found.name, found.fallback);
}

void Settings::set(Key key, const QVariant &value)
{
    m_file.setValue(entry(key).name, value);
}

QVariant Settings::screenValue(const QString &screen, const QString &name, const QVariant &fallback) const
{
    return m_file.value(u"screens/%1/%2"_s.arg(screen, name), fallback);
}

void Settings::setScreenValue(const QString &screen, const QString &name, const QVariant &value)
{
    m_file.setValue(u"screens/%1/%2"_s.arg(screen, name), value);
}

} // namespace jalon::gui
