// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/EditorNote.h"

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace jalon::gui {

namespace {
constexpr int Bar = 3; // the mark of what changed since the vote
} // namespace

EditorNote::EditorNote(QWidget *parent)
    : PlainLabel(parent)
{
    setLook(TextSize::Small, TextTone::Muted);
    setWordWrap(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void EditorNote::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit activated();
}

void EditorNote::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else
        PlainLabel::keyPressEvent(event);
}

void EditorNote::paintEvent(QPaintEvent *event)
{
    PlainLabel::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRectF mark(contentsRect().left() + indent() - Bar - 5, 2, Bar, height() - 4);
    shapes::panel(painter, mark, 1.5, theme.accent, QColor());
    if (hasFocus())
        shapes::focusRing(painter, rect(), 4, theme);
}

} // namespace jalon::gui
