// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QDialog>

namespace Ui {
class NewChallengeDialog;
}

namespace jalon::gui {

struct ScreenContext;

// A new challenge: number and titles. Adds it on acceptance; what is refused is said under the fields.
class NewChallengeDialog : public QDialog
{
    Q_OBJECT

public:
    NewChallengeDialog(ScreenContext &context, QWidget *parent);
    ~NewChallengeDialog() override;

    void accept() override;

private:
    ScreenContext &m_context;
    std::unique_ptr<Ui::NewChallengeDialog> m_ui;
};

} // namespace jalon::gui
