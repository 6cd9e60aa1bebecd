// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/model/Indicator.h"

class QWidget;

namespace jalon::core {
struct ChangeSet;
}

namespace jalon::gui {

struct ScreenContext;

// What can be done to sheets and challenges as wholes: create, move, delete. Asks first where something is
// lost, and names what goes with it. Everything can be undone. Owned by the sheets screen.
class SheetCommands
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::SheetCommands)

public:
    SheetCommands(ScreenContext &context, QWidget *window);

    // The new sheet; null if given up. It stands in the challenge of `beside`, if any.
    core::Id<core::ActionSheet> newAction(const core::Id<core::ActionSheet> &beside);
    void newChallenge();
    void moveAction(const core::Id<core::ActionSheet> &id);
    // True if it is gone.
    bool removeAction(const core::Id<core::ActionSheet> &id);
    bool removeChallenge(const core::Id<core::Challenge> &id);
    // Asks if measurements would go with it; removes nothing.
    bool agreesToRemove(const core::Id<core::Indicator> &id);

private:
    bool asks(const core::ChangeSet &set, const QString &question, const QString &remove,
              const QString &keep);
    bool askAndRemove(const core::ChangeSet &set, const QString &question, const QString &remove,
                      const QString &keep);
    QString whatGoes(const core::ChangeSet &set) const;

    ScreenContext &m_context;
    QWidget *m_window;
};

} // namespace jalon::gui
