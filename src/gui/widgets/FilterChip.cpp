// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FilterChip.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

namespace {
constexpr int Side = 8;           // px before and after the words
constexpr int Chevron = 12;       // room for the arrow
constexpr int LongestWords = 150; // px; a longer choice ends in "…"
} // namespace

FilterChip::FilterChip(Mark mark, const QString &meaning, QWidget *parent)
    : QAbstractButton(parent)
    , m_mark(mark)
    , m_name(meaning)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openMenu);
}

void FilterChip::setCount(int count)
{
    setText(QString::number(count));
    //: %1 is "late" or "to clarify"
    setAccessibleName(tr("%1: %n sheet(s)", nullptr, count).arg(m_name));
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

void FilterChip::setChoice(const QString &choice)
{
    m_choice = choice;
    //: %1 is the name of a filter, %2 the choice in force
    setAccessibleName(choice.isEmpty() ? m_name : tr("%1: %2").arg(m_name, choice));
    setToolTip(choice.isEmpty() ? QString() : plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

QString FilterChip::words() const
{
    if (!m_menu)
        return text();
    const QFontMetrics metrics(sized(font(), TextSize::Small));
    return m_choice.isEmpty() ? m_name : metrics.elidedText(m_choice, Qt::ElideRight, LongestWords);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(sized(font(), TextSize::Small));
    const int mark = m_mark == Mark::None ? 0 : metrics.ascent() + 4;
    return {metrics.horizontalAdvance(words()) + mark + 2 * Side + (m_menu ? Chevron : 0),
            metrics.height() + 8};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const Tint &tint = m_menu ? theme.active : theme.tint(toneOf(m_mark));
    const bool on = isActive();
    const bool tinted = on || m_mark != Mark::None;
    const qreal radius = m_menu ? grid::ControlRadius : height() / 2.0;
    const QColor ground = tinted ? tint.fill : underMouse() ? theme.hover : theme.surface;
    shapes::panel(painter, rect(), radius, ground,
                  on       ? tint.text
                  : tinted ? tint.border
                           : theme.border,
                  on ? 1.6 : 1.0);
    const QFont small = sized(font(), TextSize::Small);
    const QFontMetrics metrics(small);
    const QColor colour = tinted ? tint.text : theme.text;
    int x = Side;
    if (m_mark != Mark::None) {
        const int side = metrics.ascent() - 1;
        report::drawMark(painter, QRectF(x, (height() - side) / 2.0, side, side), m_mark, colour);
        x += metrics.ascent() + 4;
    }
    painter.setFont(on ? bold(small) : small);
    painter.setPen(colour);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, words());
    if (m_menu)
        shapes::chevron(painter, QRectF(width() - Side - Chevron + 2, 0, Chevron, height()), Qt::DownArrow,
                        colour);
    if (hasFocus())
        shapes::focusRing(painter, rect(), radius, theme);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_menu && opens)
        openMenu();
    else if (!m_menu && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::openMenu()
{
    m_menu->clear();
    emit aboutToOpen(m_menu);
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace jalon::gui
