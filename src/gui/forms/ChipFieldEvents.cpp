// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and the mouse of ChipField: what Chip and QLineEdit do not do by themselves.
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QLineEdit>

#include "gui/forms/ChipField.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Chip.h"

namespace jalon::gui {

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    if (isOrphan())
        return false;
    if (auto *entry = qobject_cast<QLineEdit *>(watched))
        return entryEvent(entry, event);
    if (auto *chip = qobject_cast<Chip *>(watched); chip && !isReadOnly())
        return chipEvent(chip, event);
    return Editor::eventFilter(watched, event);
}

bool ChipField::chipEvent(Chip *chip, QEvent *event)
{
    const int index = indexOf(chip);
    if (index >= m_chips.size())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() & Qt::AltModifier;
        const bool left = alt && key->key() == Qt::Key_Left, right = alt && key->key() == Qt::Key_Right;
        const bool rename = key->key() == Qt::Key_F2;
        if (event->type() == QEvent::ShortcutOverride) {
            if (left || right || rename || key->key() == Qt::Key_Delete)
                event->accept();
            return false;
        }
        if (rename)
            startRenaming(index);
        else if (left || right)
            moveChip(index, index + (left ? -1 : 1));
        return rename || left || right;
    }
    case QEvent::MouseButtonPress:
        m_pressedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_pressed = true;
        m_dragging = false;
        return false;
    case QEvent::MouseMove: {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (m_pressed && (at - m_pressedAt).manhattanLength() > QApplication::startDragDistance()) {
            m_dragging = true;
            chip->setCursor(Qt::ClosedHandCursor);
        }
        return false;
    }
    case QEvent::MouseButtonRelease: {
        if (!m_dragging) {
            QMetaObject::invokeMethod(
                this, [this] { m_pressed = false; }, Qt::QueuedConnection);
            return false;
        }
        m_pressed = m_dragging = false;
        chip->unsetCursor();
        const QPoint at = chip->mapToParent(static_cast<QMouseEvent *>(event)->position().toPoint());
        int place = index;
        for (int i = 0; i < m_chips.size(); ++i) {
            if (m_chips[i]->geometry().adjusted(-4, -3, 4, 3).contains(at))
                place = i;
        }
        moveChip(index, place);
        return true;
    }
    case QEvent::MouseButtonDblClick:
        m_pressed = false;
        startRenaming(index);
        return true;
    case QEvent::ContextMenu:
        openMenu(index, static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        return false;
    }
}

bool ChipField::entryEvent(QLineEdit *entry, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_completer->popup()->isVisible()) {
            cancel();
            m_add->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            return true;
        }
        if (key == Qt::Key_Down && entry == m_entry) {
            suggest();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            !m_completer->popup()->isVisible())
            QMetaObject::invokeMethod(
                this,
                [this, entry] {
                    if (!entry->hasFocus() && !entry->isHidden())
                        commit();
                },
                Qt::QueuedConnection);
    }
    return false;
}

} // namespace jalon::gui
