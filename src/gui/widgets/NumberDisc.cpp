// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/NumberDisc.h"

#include <QPainter>

#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

NumberDisc::NumberDisc(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFilter(false);
}

NumberDisc::NumberDisc(int number, QWidget *parent)
    : NumberDisc(parent)
{
    setNumber(number);
}

void NumberDisc::setNumber(int number)
{
    m_number = number;
    //: %1 is the number of the challenge
    setAccessibleName(tr("Challenge %1").arg(number));
    update();
}

void NumberDisc::setFilter(bool on)
{
    setCheckable(on);
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    if (on)
        setCursor(Qt::PointingHandCursor);
}

QSize NumberDisc::sizeHint() const
{
    const int side = fontMetrics().height() + 4 + (isCheckable() ? 6 : 0);
    return {side, side};
}

void NumberDisc::paint(QPainter &painter, const QRectF &rect, int number, const QFont &font,
                       const Theme &theme, bool faded)
{
    const QColor colour = theme.challenge(number);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(faded ? QPen(colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(faded ? theme.surface : colour);
    painter.drawEllipse(faded ? rect.adjusted(1, 1, -1, -1) : rect);
    painter.setFont(bold(sized(font, TextSize::Small)));
    painter.setPen(faded ? theme.text : theme.onChallenge(number));
    painter.drawText(rect, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

void NumberDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const int inset = isCheckable() ? 3 : 0;
    paint(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_number, font(), theme,
          isCheckable() && !isChecked());
    if (hasFocus())
        shapes::focusRing(painter, rect(), width() / 2.0, theme);
}

} // namespace jalon::gui
