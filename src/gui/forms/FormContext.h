// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/ScreenContext.h"

namespace jalon::gui {

// What the editors of a form need: where they read and write, how things are said, and the as-of date. All of
// it outlives the form.
struct FormContext
{
    session::PlanSession &session;
    const report::Wording &wording;
    ViewState &view;

    static FormContext of(const ScreenContext &screen)
    {
        return {screen.session, screen.wording, screen.view};
    }
};

} // namespace jalon::gui
