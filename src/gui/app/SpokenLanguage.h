// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace jalon::gui {

class Settings;

// The language the program speaks, while this lives: its own words, those of the widgets, numbers and dates.
// Owned by Application; by main while the command line explains itself.
class SpokenLanguage
{
public:
    // `wanted` "fr" or "en"; empty: the setting, French if none. Returns what is spoken.
    QString speak(const QString &wanted, const Settings &settings);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace jalon::gui
