// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QKeySequence>
#include <QString>
#include <QStringList>
#include <vector>

class QWidget;

namespace jalon::core {
class Plan;
}

namespace jalon::gui {

class Screen;
struct ScreenContext;

// One entry of the navigation: what it is called and what makes its screen when it is first shown.
struct Page
{
    QString id;               // stable: "challenges", "sheets"
    QString title;            // translated
    QString icon;             // of resources/icons
    QStringList shows;        // the entities (table names) that a jump shows here
    QKeySequence shortcut;    // beside Alt+1…9, e.g. F5; may be empty
    bool startsGroup = false; // a line above it in the navigation
    std::function<Screen *(ScreenContext &, QWidget *)> make;
    // The count beside the entry; asked after every change, whether or not the screen was ever shown. May be
    // null.
    std::function<int(const core::Plan &)> count = nullptr;
};

// The pages of the program, in the order of the navigation: the one table a new screen is entered in
// (Pages.cpp).
std::vector<Page> allPages();

} // namespace jalon::gui
