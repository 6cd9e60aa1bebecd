// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Badge.h"

#include <QFontMetrics>
#include <QPainter>

#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"

namespace jalon::gui {

namespace {

QFont badgeFont(const QFont &font)
{
    QFont result = sized(font, TextSize::Small);
    result.setWeight(QFont::Medium);
    return result;
}

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(Mark mark, const QString &text, QWidget *parent)
    : Badge(parent)
{
    set(mark, text);
}

void Badge::set(Mark mark, const QString &text)
{
    set(mark, text, toneOf(mark));
}

void Badge::set(Mark mark, const QString &text, Tone tone)
{
    m_mark = mark;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeFor(Mark mark, const QString &text, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    const int markWidth = mark == Mark::None ? 0 : metrics.ascent() + 4;
    return {metrics.horizontalAdvance(text) + markWidth + 17, metrics.height() + 4};
}

QRect Badge::paint(QPainter &painter, const QRect &rect, Mark mark, const QString &text, Tone tone,
                   const QFont &font, const Theme &theme)
{
    const QSize size = sizeFor(mark, text, font);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                    size.height());
    const Tint &tint = theme.tint(tone);
    const QFont small = badgeFont(font);
    const QFontMetrics metrics(small);
    shapes::panel(painter, box, mark == Mark::None ? 4 : box.height() / 2.0, tint.fill,
                  mark == Mark::None ? tint.border : QColor());
    int x = box.left() + 8;
    if (mark != Mark::None) {
        const int side = metrics.ascent() - 1;
        report::drawMark(painter, QRectF(x, box.top() + (box.height() - side) / 2.0, side, side), mark,
                         tint.text);
        x += metrics.ascent() + 4;
    }
    painter.save();
    painter.setFont(small);
    painter.setPen(tint.text);
    painter.drawText(QRect(x, box.top(), box.right() - x, box.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
    return box;
}

QSize Badge::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : sizeFor(m_mark, m_text, font());
}

void Badge::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paint(painter, rect(), m_mark, m_text, m_tone, font(), Theme::of(this));
}

} // namespace jalon::gui
