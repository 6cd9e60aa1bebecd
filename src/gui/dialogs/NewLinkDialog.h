// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QDialog>

#include "core/model/ActionSheet.h"

namespace Ui {
class NewLinkDialog;
}

namespace jalon::gui {

struct ScreenContext;

// A link from a sheet to another: a mention, or a gate that the other must pass. Adds it on acceptance.
class NewLinkDialog : public QDialog
{
    Q_OBJECT

public:
    NewLinkDialog(ScreenContext &context, const core::Id<core::ActionSheet> &from, QWidget *parent);
    ~NewLinkDialog() override;

    void accept() override;

private:
    ScreenContext &m_context;
    core::Id<core::ActionSheet> m_from;
    std::unique_ptr<Ui::NewLinkDialog> m_ui;
};

} // namespace jalon::gui
