// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/BadgeButton.h"

#include <QKeyEvent>
#include <QPainter>

#include "gui/theme/JalonStyle.h"

namespace jalon::gui {

namespace {
constexpr int Chevron = 14;
}

BadgeButton::BadgeButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setPressable(true);
}

void BadgeButton::set(Mark mark, const QString &word)
{
    m_mark = mark;
    setText(word);
    updateGeometry();
    update();
}

void BadgeButton::setPressable(bool on)
{
    m_pressable = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
}

QSize BadgeButton::sizeHint() const
{
    const QSize badge = Badge::sizeFor(m_mark, text(), font());
    return {badge.width() + (m_pressable ? Chevron : 0), badge.height() + 4};
}

void BadgeButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const Tone tone = toneOf(m_mark);
    const Tint &tint = theme.tint(tone);
    const QRectF pill = QRectF(rect()).adjusted(0, 2, 0, -2);
    shapes::panel(painter, pill, pill.height() / 2, tint.fill,
                  underMouse() && m_pressable ? tint.border : QColor());
    Badge::paint(painter, rect(), m_mark, text(), tone, font(), theme);
    if (m_pressable)
        shapes::chevron(painter, QRect(width() - Chevron - 6, 0, Chevron, height()), Qt::DownArrow,
                        tint.text);
    if (hasFocus())
        shapes::focusRing(painter, rect(), rect().height() / 2.0, theme);
}

void BadgeButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F4 ||
        (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BadgeButton::mousePressEvent(QMouseEvent *event)
{
    if (m_pressable)
        QAbstractButton::mousePressEvent(event);
    else
        event->ignore();
}

} // namespace jalon::gui
