// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/Editor.h"

namespace jalon::gui {

class BadgeButton;
class PlainLabel;

// The state of an action at the as-of date: a badge that opens a menu of the five states and says since when.
// Choosing states it from the as-of date on (verbs::setState).
class StateField : public Editor
{
    Q_OBJECT

public:
    StateField(FormGroup &group, const QString &label, QWidget *parent);

    void bind(const core::Id<core::ActionSheet> &action);
    // Hides "depuis le …" where there is no room; the badge's tool tip says it anyway.
    void setSinceShown(bool on);

    void refresh() override;

private:
    void openMenu();
    void choose(core::ActionState state);

    core::Id<core::ActionSheet> m_action;
    BadgeButton *m_badge;
    PlainLabel *m_since;
    bool m_sinceShown = true;
};

} // namespace jalon::gui
