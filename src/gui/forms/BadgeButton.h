// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "gui/widgets/Badge.h"

namespace jalon::gui {

// A badge that can be pressed: mark, word, chevron. Enter, Space, F4 or a click.
class BadgeButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BadgeButton(QWidget *parent);

    void set(Mark mark, const QString &word);
    // False: a badge only.
    void setPressable(bool on);
    Mark mark() const { return m_mark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Mark m_mark = Mark::Unknown;
    bool m_pressable = true;
};

} // namespace jalon::gui
