// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace jalon::gui {

// The tick of a step: green when done. Leaves arrows to the row it stands in.
class TickBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit TickBox(QWidget *parent);

    // False: shows the tick, takes neither click nor focus.
    void setTickable(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;
};

} // namespace jalon::gui
