// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/NavigationButton.h"

#include <QPainter>

#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int IconSide = 18;
constexpr int IconLeft = 9;
} // namespace

NavigationButton::NavigationButton(const QString &title, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setIcon(themedIcon(iconName));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavigationButton::setFolded(bool folded)
{
    m_folded = folded;
    describe();
    updateGeometry();
    update();
}

void NavigationButton::setShortcutHint(const QString &keys)
{
    m_keys = keys;
    describe();
}

void NavigationButton::describe()
{
    const QString words = m_count > 0 ? u"%1, %2"_s.arg(text()).arg(m_count) : text();
    setAccessibleName(words);
    const QString keys = m_keys.isEmpty() ? QString() : u" (%1)"_s.arg(m_keys);
    setToolTip(m_folded ? words + keys : m_keys);
}

QSize NavigationButton::sizeHint() const
{
    const int height = qMax(33, fontMetrics().height() + 16);
    return {m_folded ? IconSide + 2 * IconLeft + 2 : 178, height};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked())
        shapes::panel(painter, rect(), grid::ControlRadius, theme.selection, QColor());
    else if (underMouse())
        shapes::panel(painter, rect(), grid::ControlRadius, theme.hover, QColor());
    const QRect mark(IconLeft, (height() - IconSide) / 2, IconSide, IconSide);
    icon().paint(&painter, mark, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (!m_folded) {
        painter.setFont(isChecked() ? bold(font()) : font());
        painter.setPen(isChecked() ? theme.accent : theme.textSoft);
        const QRect words(36, 0, width() - 36 - (m_count > 0 ? 40 : 8), height());
        painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (m_count > 0)
        paintCount(painter);
    if (hasFocus())
        shapes::focusRing(painter, rect(), grid::ControlRadius, theme);
}

void NavigationButton::paintCount(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(bold(sized(font(), TextSize::Small)));
    const QString digits = m_count > 99 ? u"99+"_s : QString::number(m_count);
    const int w = qMax(20, painter.fontMetrics().horizontalAdvance(digits) + 12);
    const int h = painter.fontMetrics().height() + 1;
    const QRect pill =
        m_folded ? QRect(width() - w + 2, 0, w - 2, h) : QRect(width() - w - 10, (height() - h) / 2, w, h);
    shapes::panel(painter, pill, h / 2.0, theme.caution.fill, QColor());
    painter.setPen(theme.caution.text);
    painter.drawText(pill, Qt::AlignCenter, digits);
}

} // namespace jalon::gui
