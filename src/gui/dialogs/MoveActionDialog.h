// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QDialog>

#include "core/model/ActionSheet.h"

namespace Ui {
class MoveActionDialog;
}

namespace jalon::gui {

struct ScreenContext;

// Puts an action under another challenge or number. Says that the codes of its indicators follow; a number
// that is taken is refused under the field.
class MoveActionDialog : public QDialog
{
    Q_OBJECT

public:
    MoveActionDialog(ScreenContext &context, const core::Id<core::ActionSheet> &action, QWidget *parent);
    ~MoveActionDialog() override;

    void accept() override;

private:
    void challengeChanged();
    void showConsequence();

    ScreenContext &m_context;
    core::Id<core::ActionSheet> m_action;
    std::unique_ptr<Ui::MoveActionDialog> m_ui;
};

} // namespace jalon::gui
