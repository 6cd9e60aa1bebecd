// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/Application.h"

#include <QApplication>
#include <QIcon>

#include "gui/app/ReviewProgram.h"
#include "gui/theme/Icons.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/window/MainWindow.h"
#include "report/Fonts.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal BodySize = 9.75; // points: 13 px at 96 dpi

// Whether the desktop is dark, seen before our own palette is set. (Qt 6.4 has no better way to ask.)
bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

void applyPalette(const QString &theme)
{
    const bool systemDark = systemIsDark();
    const bool dark = theme == "dark"_L1 || (theme == "system"_L1 && systemDark);
    QApplication::setPalette((dark ? Theme::dark() : Theme::light()).palette());
}

} // namespace

Application::Application(QApplication &application, const QString &language)
{
    const QString spoken = m_language.speak(language, m_settings);
    applyLook(m_settings.get(Settings::Key::Theme).toString());
    application.setWindowIcon(themedIcon(u"jalon"_s));
    m_wording = std::make_unique<report::Wording>(spoken);
}

Application::~Application() = default;

MainWindow &Application::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_settings, m_dialogs, *m_wording);
        QObject::connect(m_window.get(), &MainWindow::themeChosen, qApp, &applyPalette);
    }
    return *m_window;
}

bool Application::showReview(const QString &year, const QString &path)
{
    m_review = std::make_unique<ReviewProgram>(m_settings, m_dialogs, *m_wording);
    return m_review->show(year, path);
}

void Application::applyLook(const QString &theme)
{
    applyPalette(theme);
    report::loadFonts();
    QFont font(report::fontFamily());
    font.setPointSizeF(BodySize);
    QApplication::setFont(font);
    QApplication::setStyle(new JalonStyle);
}

} // namespace jalon::gui
