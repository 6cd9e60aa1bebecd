// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CellEditor.h"

#include <QKeyEvent>

namespace jalon::gui {

CellEditor::CellEditor(QWidget *parent)
    : QLineEdit(parent)
{
    setTextMargins(2, 0, 2, 0);
    connect(this, &QLineEdit::textEdited, this, [this] { setRefused(false); });
}

void CellEditor::setRefused(bool refused)
{
    if (property("invalid").toBool() == refused)
        return;
    setProperty("invalid", refused);
    update();
}

bool CellEditor::event(QEvent *event)
{
    // Tab would otherwise leave the table before keyPressEvent sees it.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            emit committed(key->key() == Qt::Key_Tab ? Exit::Right : Exit::Left);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit cancelled();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            emit actionRequested();
        else
            emit committed(Exit::Down);
        return;
    case Qt::Key_Down:
        emit committed(Exit::Down);
        return;
    case Qt::Key_Up:
        emit committed(Exit::Up);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CellEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Another window or the editor's own menu is no leaving.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        emit committed(Exit::Stay);
}

} // namespace jalon::gui
