// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ChoiceCard.h"

#include <QKeyEvent>
#include <QPainter>

#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

// Enter works as well as Space: these are no dialog's buttons.
bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, const QString &title, const QString &explanation,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_explanation(explanation)
{
    setText(title);
    setIcon(themedIcon(iconName));
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    return {320, fontMetrics().height() * 3 + 44};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    shapes::panel(painter, rect(), grid::Radius,
                  isDown()       ? theme.selection
                  : underMouse() ? theme.hover
                                 : theme.surface,
                  underMouse() ? theme.borderStrong : theme.border);
    const QRectF disc(16, 18, 36, 36);
    shapes::panel(painter, disc, 8, theme.selection, QColor());
    icon().paint(&painter, disc.toRect().adjusted(8, 8, -8, -8), Qt::AlignCenter, QIcon::Normal, QIcon::On);
    QRect words = rect().adjusted(68, 16, -16, -12);
    painter.setFont(sized(font(), TextSize::Subheading));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, text());
    words.setTop(words.top() + painter.fontMetrics().height() + 4);
    painter.setFont(font());
    painter.setPen(theme.textSoft);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_explanation);
    if (hasFocus())
        shapes::focusRing(painter, rect(), grid::Radius, theme);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChoiceRow::ChoiceRow(const QString &name, const QString &place, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(place);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceRow::sizeHint() const
{
    return {320, qMax(grid::RowHeight, fontMetrics().height() + 14)};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (underMouse())
        shapes::panel(painter, rect(), grid::ControlRadius, theme.hover, QColor());
    const QRect words = rect().adjusted(8, 0, -8, 0);
    const QString name = fontMetrics().elidedText(text(), Qt::ElideRight, words.width() * 3 / 5);
    const int nameWidth = fontMetrics().horizontalAdvance(name);
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(sized(font(), TextSize::Small));
    painter.setPen(theme.textMuted);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_place, Qt::ElideMiddle, words.width() - nameWidth - 24));
    if (hasFocus())
        shapes::focusRing(painter, rect(), grid::ControlRadius, theme);
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace jalon::gui
