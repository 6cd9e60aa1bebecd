// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QDialog>

#include "core/change/ChangeSet.h"

namespace Ui {
class NewActionDialog;
}

namespace jalon::gui {

struct ScreenContext;

// A new action sheet: where it stands, its titles, its pilot; the rest is written in the sheet itself.
// Proposes the next number. Adds it on acceptance, in one step; what is refused is said under the fields and
// keeps the dialog open.
class NewActionDialog : public QDialog
{
    Q_OBJECT

public:
    NewActionDialog(ScreenContext &context, const core::Id<core::Challenge> &challenge, QWidget *parent);
    ~NewActionDialog() override;

    // The sheet added; null before.
    core::Id<core::ActionSheet> added() const { return m_added; }
    void accept() override;

private:
    void challengeChanged();
    void showCode();
    core::ChangeSet changes(const core::ActionSheet &action) const;

    ScreenContext &m_context;
    std::unique_ptr<Ui::NewActionDialog> m_ui;
    core::Id<core::ActionSheet> m_added;
};

} // namespace jalon::gui
