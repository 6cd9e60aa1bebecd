// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeyEvent;

namespace jalon::gui {

class ReviewSlide;

// The review on the whole screen, to be projected: nothing but the page. Escape or F11 leaves. Turns no page
// by itself: asks for it, and ReviewScreen, its owner, shows the same page in both places.
class ReviewFullScreen : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewFullScreen(QWidget *parent);

    ReviewSlide *slide() const { return m_slide; }

signals:
    void keyPressed(QKeyEvent *event);
    void nextWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    ReviewSlide *m_slide;
};

} // namespace jalon::gui
