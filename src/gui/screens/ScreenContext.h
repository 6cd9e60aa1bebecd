// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>

#include "gui/screens/EntityRef.h"

namespace jalon::session {
class PlanSession;
}
namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class Dialogs;
class PlanFigures;
class Settings;
class ViewState;

// What every screen is given: the open plan and the few things it may use. Owned by the main window; lives
// longer than the screens, which live exactly as long as the plan is open. Colours come from Theme::of(this),
// not from here.
struct ScreenContext
{
    session::PlanSession
        &session; // read plan(), change by perform(verbs::…); see isReadOnly() before offering an edit
    PlanFigures &figures; // what is computed from the whole plan: ask here, not core, to share it
    ViewState &view;      // the as-of date, one for all screens
    const report::Wording &wording;
    Dialogs &dialogs;   // the one door for questions and files
    Settings &settings; // how the screen was left (columns, filters); nothing about the plan
    // Goes to the page that shows it. Asks the current screen to leave() first.
    std::function<void(const EntityRef &)> navigate;
    // A sentence in the window's banner when something failed; stays until closed.
    std::function<void(const QString &)> reportError;
    // Sets the count beside the own entry of the navigation (À clarifier 9); 0 shows none.
    std::function<void(const QString &pageId, int count)> setCount;
};

} // namespace jalon::gui
