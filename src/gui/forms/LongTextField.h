// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/TextField.h"

namespace jalon::gui {

// Running text: grows with its words, at most 90 characters a line; Enter makes a new line, Ctrl+Enter or
// leaving commits.
class LongTextField : public TextField
{
    Q_OBJECT

public:
    LongTextField(FormGroup &group, const QString &label, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void limitWidth();
};

} // namespace jalon::gui
