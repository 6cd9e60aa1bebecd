// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QTranslator>

#include "gui/app/Settings.h"
#include "gui/dialogs/DesktopDialogs.h"

class QApplication;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class MainWindow;

// Builds the program: name, font, style, colours, language, then the window. Made by main after QApplication,
// lives as long.
class Application
{
public:
    // `language` "fr" or "en"; empty: the setting, French if none.
    explicit Application(QApplication &application, const QString &language = {});
    ~Application();

    MainWindow &window() { return *m_window; }

    // The look alone, for tests and benchmarks: font, style, colours ("system", "light", "dark").
    static void applyLook(const QString &theme);

private:
    void translate(const QString &language);

    Settings m_settings;
    DesktopDialogs m_dialogs;
    QTranslator m_own;
    QTranslator m_qt;
    std::unique_ptr<report::Wording> m_wording;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace jalon::gui
