// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewFullScreen.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace jalon::gui {

ReviewFullScreen::ReviewFullScreen(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setWindowTitle(tr("Annual review"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ReviewFullScreen::fill(QWidget *content, const QWidget *beside)
{
    m_content = content;
    layout()->addWidget(content);
    const QScreen *screen = beside ? beside->screen() : QGuiApplication::primaryScreen();
    setGeometry(screen->geometry()); // for desktops that do not know full screen
    showFullScreen();
    content->show();
    content->setFocus();
}

QWidget *ReviewFullScreen::release()
{
    if (m_content)
        m_content->setParent(nullptr);
    return std::exchange(m_content, nullptr);
}

void ReviewFullScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (m_content && !m_content->hasFocus())
        QWidget::keyPressEvent(event);
}

void ReviewFullScreen::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace jalon::gui
