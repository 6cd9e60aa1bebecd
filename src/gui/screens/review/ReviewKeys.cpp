// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewView that mouse, keys and clicker reach.
#include "gui/screens/review/ReviewView.h"

#include "gui/screens/review/ReviewSlide.h"

#include <QKeyEvent>

#include <cstdlib>

namespace jalon::gui {

// -- mouse

void ReviewView::clicked(const ReviewHit &hit)
{
    setFocus(Qt::MouseFocusReason);
    switch (hit.kind) {
    case ReviewHit::Kind::Page:
        goTo(hit.place);
        break;
    case ReviewHit::Kind::Indicator:
        showOrigin(hit.index);
        break;
    case ReviewHit::Kind::Decide:
        noteAt(hit.index);
        break;
    case ReviewHit::Kind::DecisionText:
        openPanel();
        break;
    case ReviewHit::Kind::Contents:
        openContents();
        break;
    case ReviewHit::Kind::Back:
        turn(-1);
        break;
    case ReviewHit::Kind::Next:
        turn(1);
        break;
    case ReviewHit::Kind::None:
        if (m_fullScreen)
            turn(1);
    }
}

void ReviewView::mousePressEvent(QMouseEvent *event)
{
    if (m_blank)
        blank(false);
    else if (m_fullScreen && event->button() == Qt::RightButton)
        turn(-1);
    else
        QWidget::mousePressEvent(event);
}

void ReviewView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= 120) { // a notch of a wheel, or as much of a touch pad
        turn(m_wheel < 0 ? 1 : -1);
        m_wheel = 0;
    }
    event->accept();
}

// -- keys

bool ReviewView::handleKey(QKeyEvent *event)
{
    if (m_blank) { // any key brings the page back, and does nothing else
        blank(false);
        return true;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        undo(event->matches(QKeySequence::Redo));
        return true;
    }
    return handleTurning(event) || handleLetter(event);
}

bool ReviewView::handleTurning(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        control ? setYear(m_year - 1) : turn(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        control ? setYear(m_year + 1) : turn(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turn(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        turn(1);
        return true;
    case Qt::Key_Home:
        setCurrentPage(0);
        return true;
    case Qt::Key_End:
        setCurrentPage(pageCount() - 1);
        return true;
    default:
        return false;
    }
}

bool ReviewView::handleLetter(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5 && action()) {
        noteAt(event->key() - Qt::Key_1);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_O:
        openContents();
        return true;
    case Qt::Key_D:
        openPanel();
        return true;
    case Qt::Key_N:
        toggleNames();
        return true;
    case Qt::Key_C:
        nextTheme();
        return true;
    case Qt::Key_B:
    case Qt::Key_Period: // what clickers send
        blank(true);
        return true;
    case Qt::Key_F11:
    case Qt::Key_F5: // the start button of clickers
        if (!m_fullScreen)
            emit fullScreenWanted();
        else if (event->key() == Qt::Key_F11)
            emit leaveWanted();
        return true;
    case Qt::Key_Escape:
        if (!m_fullScreen)
            return false;
        emit leaveWanted();
        return true;
    default:
        return false;
    }
}

void ReviewView::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

// F11 and F5 fill the screen with the review, not with the window; before a screen Ctrl+Z is the review's.
bool ReviewView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undoes = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (key->key() == Qt::Key_F11 || key->key() == Qt::Key_F5 || (m_fullScreen && undoes)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ReviewView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Whoever comes by Tab must see where they are; whoever came by mouse or menu looks at the page anyway.
    m_slide->setFocusShown(!m_fullScreen && (event->reason() == Qt::TabFocusReason ||
                                             event->reason() == Qt::BacktabFocusReason));
}

void ReviewView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_slide->setFocusShown(false);
}

} // namespace jalon::gui
