// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "gui/app/Settings.h"
#include "gui/app/SpokenLanguage.h"
#include "gui/dialogs/DesktopDialogs.h"

class QApplication;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class MainWindow;
class ReviewProgram;

// Builds the program: name, font, style, colours, language, then the window. Made by main after QApplication,
// lives as long.
class Application
{
public:
    // `language` "fr" or "en"; empty: the setting, French if none.
    explicit Application(QApplication &application, const QString &language = {});
    ~Application();

    MainWindow &window(); // made when first asked for
    // Shows the review of a year of a plan on the whole screen, reading only, instead of the window. False if
    // it cannot be shown: a page says why, and closes like the review.
    bool showReview(const QString &year, const QString &path);

    // The look alone, for tests and benchmarks: font, style, colours ("system", "light", "dark").
    static void applyLook(const QString &theme);

private:
    Settings m_settings;
    DesktopDialogs m_dialogs;
    SpokenLanguage m_language;
    std::unique_ptr<report::Wording> m_wording;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ReviewProgram> m_review; // none but for "--revue"
};

} // namespace jalon::gui
