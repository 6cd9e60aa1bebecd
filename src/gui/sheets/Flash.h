// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jalon::gui {

// Shows for a second where a jump has led: a ring in accent around a widget that fades away, once. Lies over
// it, takes no input, deletes itself.
class Flash : public QWidget
{
    Q_OBJECT

public:
    static void around(QWidget *target);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Flash(QWidget *target);
    void place();

    QWidget *m_target;
    double m_strength = 1.0;
};

} // namespace jalon::gui
