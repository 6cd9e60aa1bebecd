// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/app/Settings.h"

class QAction;

namespace jalon::gui {

// A few checkable actions of a menu that stand for the values of one setting (colours, language).
class ChoiceActions : public QObject
{
    Q_OBJECT

public:
    ChoiceActions(Settings &settings, Settings::Key key,
                  std::initializer_list<std::pair<QAction *, QString>> choices, QObject *parent);

signals:
    // After it was written to the settings.
    void chosen(const QString &value);
};

} // namespace jalon::gui
