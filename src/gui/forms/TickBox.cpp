// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/TickBox.h"

#include <QKeyEvent>
#include <QPainter>

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

namespace {
constexpr int Around = 2; // room for the focus ring
}

TickBox::TickBox(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void TickBox::setTickable(bool on)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
}

QSize TickBox::sizeHint() const
{
    const int side = fontMetrics().height() + 2 * Around;
    return {side, side + 3};
}

void TickBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const qreal side = width() - 2 * Around;
    const QRectF box(Around, height() - width() + Around, side, side);
    if (isChecked()) {
        shapes::panel(painter, box, 4, theme.good.text, QColor());
        const qreal inset = side * 0.12;
        shapes::tick(painter, box.adjusted(inset, inset, -inset, -inset), theme.surface);
    } else {
        shapes::panel(painter, box, 4, theme.surface, underMouse() ? theme.textMuted : theme.borderStrong);
    }
    if (hasFocus())
        shapes::focusRing(painter, box.adjusted(-2, -2, 2, 2), 6, theme);
}

void TickBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QCheckBox::keyPressEvent(event);
    else
        event->ignore();
}

bool TickBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace jalon::gui
