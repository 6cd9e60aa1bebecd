// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/LongTextField.h"

#include <QEvent>

namespace jalon::gui {

LongTextField::LongTextField(FormGroup &group, const QString &label, QWidget *parent)
    : TextField(group, label, parent, TextBox::Lines::Many)
{
    setLook(font(), TextTone::Soft);
    limitWidth();
}

void LongTextField::limitWidth()
{
    box()->setMaximumWidth(TextBox::longestLine(box()->fontMetrics()));
}

void LongTextField::changeEvent(QEvent *event)
{
    TextField::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitWidth();
}

} // namespace jalon::gui
