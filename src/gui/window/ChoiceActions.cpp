// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ChoiceActions.h"

#include <QActionGroup>

namespace jalon::gui {

ChoiceActions::ChoiceActions(Settings &settings, Settings::Key key,
                             std::initializer_list<std::pair<QAction *, QString>> choices, QObject *parent)
    : QObject(parent)
{
    auto *exclusive = new QActionGroup(this);
    for (const auto &[action, value] : choices) {
        exclusive->addAction(action);
        action->setChecked(settings.get(key).toString() == value);
        connect(action, &QAction::triggered, this, [this, &settings, key, value = value] {
            settings.set(key, value);
            emit chosen(value);
        });
    }
}

} // namespace jalon::gui
