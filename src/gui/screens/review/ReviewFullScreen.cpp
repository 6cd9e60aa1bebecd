// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewFullScreen.h"

#include "gui/screens/review/ReviewSlide.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace jalon::gui {

ReviewFullScreen::ReviewFullScreen(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_slide(new ReviewSlide(this))
{
    setWindowTitle(tr("Annual review"));
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slide);
}

void ReviewFullScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        emit keyPressed(event);
}

void ReviewFullScreen::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit nextWanted();
}

void ReviewFullScreen::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace jalon::gui
