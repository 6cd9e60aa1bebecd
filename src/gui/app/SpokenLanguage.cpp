// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/SpokenLanguage.h"

#include "gui/app/Settings.h"

#include <QCoreApplication>
#include <QLocale>

namespace jalon::gui {

using namespace Qt::StringLiterals;

QString SpokenLanguage::speak(const QString &wanted, const Settings &settings)
{
    const QString asked = wanted.isEmpty() ? settings.get(Settings::Key::Language).toString() : wanted;
    const QString spoken = asked == "en"_L1 ? u"en"_s : u"fr"_s;
    QLocale::setDefault(QLocale(spoken == "en"_L1 ? u"en_GB"_s : u"fr_FR"_s));
    if (m_own.load(u":/i18n/jalon_%1.qm"_s.arg(spoken)))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u":/i18n/qtbase_%1.qm"_s.arg(spoken)))
        QCoreApplication::installTranslator(&m_qt);
    return spoken;
}

} // namespace jalon::gui
