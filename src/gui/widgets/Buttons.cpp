// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Buttons.h"

#include <QPainter>

#include "gui/theme/Icons.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = secondaryButton(text, parent);
    button->setProperty("primary", true);
    return button;
}

QPushButton *secondaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton *flatButton(const QString &text, QWidget *parent)
{
    auto *button = secondaryButton(text, parent);
    button->setFlat(true);
    return button;
}

QPushButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = flatButton(QString(), parent);
    button->setIcon(themedIcon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : LinkButton(parent)
{
    setText(text);
}

void LinkButton::setQuiet(bool on)
{
    m_quiet = on;
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 8, fontMetrics().height() + 6};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    QFont words = font();
    words.setUnderline(underMouse() && isEnabled());
    painter.setFont(words);
    const QColor resting = m_quiet ? theme.textMuted : theme.accent;
    painter.setPen(isEnabled() ? (underMouse() ? theme.accentHover : resting) : theme.textMuted);
    painter.drawText(rect().adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                     text());
    if (hasFocus())
        shapes::focusRing(painter, rect(), 4, theme);
}

} // namespace jalon::gui
