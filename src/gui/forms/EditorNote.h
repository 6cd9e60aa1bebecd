// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

/// A quiet sentence under a field that leads somewhere: by click, or by Enter or Space when it has the focus.
class EditorNote : public PlainLabel
{
    Q_OBJECT

public:
    explicit EditorNote(QWidget *parent);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jalon::gui
