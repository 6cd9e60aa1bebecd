// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/SlidePainter.h"

#include "gui/theme/JalonStyle.h"

#include <QFontMetricsF>
#include <QPolygonF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr double PageWidth = 960, PageHeight = 540;
constexpr double LineSpacing = 1.26;

// As long as `text`: what French writes with a space before or behind it does not begin or end a line alone.
QString glued(QString text)
{
    constexpr QStringView after = u";:!?»%€", before = u"«";
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if ((text[i] == u' ' || text[i] == u'\u202f') &&
            (after.contains(text[i + 1]) || before.contains(text[i - 1])))
            text[i] = u'\u00a0';
    }
    return text;
}
} // namespace

SlidePainter::SlidePainter(QPainter *painter, const QSizeF &size, const Theme &theme, const QFont &base)
    : m_painter(painter)
    , m_unit(std::max(0.2, std::min(size.width() / PageWidth, size.height() / PageHeight)))
    , m_theme(theme)
    , m_base(base)
{
    m_size = size / m_unit;
    if (m_painter)
        m_painter->setRenderHint(QPainter::Antialiasing);
}

SlidePainter SlidePainter::withoutPainter() const
{
    return {nullptr, m_size * m_unit, m_theme, m_base};
}

QRectF SlidePainter::device(const QRectF &rect) const
{
    return {rect.left() * m_unit, rect.top() * m_unit, rect.width() * m_unit, rect.height() * m_unit};
}

QFont SlidePainter::font(const Pen &pen) const
{
    QFont font = m_base;
    font.setPixelSize(std::max(6, int(std::lround(pen.size * m_unit))));
    font.setItalic(pen.italic);
    if (pen.size >= 28)
        font.setLetterSpacing(QFont::PercentageSpacing, 98); // large type wants to stand closer
    font.setWeight(pen.weight == Weight::Strong   ? QFont::DemiBold
                   : pen.weight == Weight::Medium ? QFont::Medium
                                                  : QFont::Normal);
    return font;
}

double SlidePainter::textWidth(const QString &text, const Pen &pen) const
{
    return QFontMetricsF(font(pen)).horizontalAdvance(text) / m_unit;
}

SlidePainter::Pen SlidePainter::fitted(Pen pen, const QString &text, double width) const
{
    while (pen.size > SmallestSize && textWidth(text, pen) > width)
        pen.size -= 0.5;
    return pen;
}

double SlidePainter::lineHeight(const Pen &pen) const
{
    return pen.size * LineSpacing;
}

SlidePainter::Wrapped SlidePainter::wrap(double width, const QString &words, const Pen &pen, int lead) const
{
    const QString text = glued(words);
    QTextLayout layout(text, font(pen));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    Pen strong = pen;
    strong.weight = Weight::Strong;
    QTextLayout::FormatRange bold{0, lead, {}};
    bold.format.setFont(font(strong));
    if (lead > 0)
        layout.setFormats({bold});
    Wrapped wrapped;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * m_unit);
        const int from = line.textStart(), inLead = std::clamp(lead - from, 0, line.textLength());
        wrapped.leads << text.mid(from, inLead);
        wrapped.lines << text.mid(from + inLead, line.textLength() - inLead);
    }
    layout.endLayout();
    return wrapped;
}

double SlidePainter::textHeight(double width, const QString &text, const Pen &pen, int lead) const
{
    return lineHeight(pen) * double(wrap(width, text, pen, lead).lines.size());
}

std::pair<QString, QString> SlidePainter::cut(const QString &text, double width, const Pen &pen,
                                              int lines) const
{
    const Wrapped wrapped = wrap(width, text, pen, 0);
    qsizetype length = 0;
    for (int i = 0; i < std::min<int>(lines, int(wrapped.lines.size())); ++i)
        length += wrapped.lines.at(i).size();
    return {text.left(length).trimmed(), text.mid(length).trimmed()};
}

double SlidePainter::text(const QRectF &area, const QString &text, const Pen &pen, int lead) const
{
    const Wrapped wrapped = wrap(area.width(), text, pen, lead);
    const double step = lineHeight(pen);
    if (!draws())
        return step * double(wrapped.lines.size());
    const QFont used = font(pen);
    Pen strong = pen;
    strong.weight = Weight::Strong;
    const QFontMetricsF metrics(used), bold(font(strong));
    m_painter->setPen(pen.colour);
    const double inset = (step * m_unit - metrics.height()) / 2 + metrics.ascent();
    double y = area.top();
    for (qsizetype i = 0; i < wrapped.lines.size(); ++i) {
        QString line = wrapped.lines.at(i);
        while (line.endsWith(u' '))
            line.chop(1);
        const double leadWide = bold.horizontalAdvance(wrapped.leads.at(i));
        const double wide = leadWide + metrics.horizontalAdvance(line);
        const double x = pen.alignment & Qt::AlignRight     ? area.right() * m_unit - wide
                         : pen.alignment & Qt::AlignHCenter ? area.center().x() * m_unit - wide / 2
                                                            : area.left() * m_unit;
        if (leadWide > 0) {
            m_painter->setFont(font(strong));
            m_painter->drawText(QPointF(x, y * m_unit + inset), wrapped.leads.at(i));
        }
        m_painter->setFont(used);
        m_painter->drawText(QPointF(x + leadWide, y * m_unit + inset), line);
        y += step;
    }
    return y - area.top();
}

void SlidePainter::line(const QRectF &area, const QString &text, const Pen &pen) const
{
    if (!draws())
        return;
    const QFont used = font(pen);
    m_painter->setFont(used);
    m_painter->setPen(pen.colour);
    const QRectF box = device(area);
    m_painter->drawText(box, int(pen.alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                        QFontMetricsF(used).elidedText(text, Qt::ElideRight, box.width() + 1));
}

void SlidePainter::card(const QRectF &area, const QColor &border) const
{
    if (!draws())
        return;
    shapes::panel(*m_painter, device(area), 8 * m_unit, m_theme.surface,
                  border.isValid() ? border : m_theme.border, border.isValid() ? 2.0 : 1.0);
}

void SlidePainter::hairline(double left, double right, double y) const
{
    if (!draws())
        return;
    const QRectF box = device({left, y, right - left, 1});
    m_painter->fillRect(QRectF(box.left(), std::round(box.top()), box.width(), 1), m_theme.line);
}

void SlidePainter::disc(const QRectF &area, int number) const
{
    if (!draws())
        return;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_theme.challenge(number));
    m_painter->drawEllipse(device(area));
    line(area, QString::number(number),
         {area.height() * 0.56, m_theme.onChallenge(number), Weight::Strong, false, Qt::AlignHCenter});
}

void SlidePainter::mark(const QRectF &area, Mark mark) const
{
    if (!draws())
        return;
    report::drawMark(*m_painter, device(area), mark, m_theme.tint(toneOf(mark)).text);
}

void SlidePainter::arrow(const QRectF &area, bool toTheRight, const QColor &colour) const
{
    if (!draws())
        return;
    const QRectF box = device(area);
    const double tip = toTheRight ? box.right() : box.left(), back = toTheRight ? box.left() : box.right();
    m_painter->setPen(QPen(colour, 2.2 * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPolyline(
        QPolygonF{QPointF(back, box.top()), QPointF(tip, box.center().y()), QPointF(back, box.bottom())});
}

double SlidePainter::badgeWidth(const BadgeText &badge, double size) const
{
    const Pen pen{size, {}, Weight::Medium};
    const double markWidth = badge.mark == Mark::None ? 0 : size * 1.15;
    return textWidth(badge.text, pen) + markWidth + size * 1.4;
}

void SlidePainter::badge(const QRectF &area, const BadgeText &badge, double size) const
{
    if (!draws())
        return;
    const bool bare = badge.mark == Mark::None;
    const Tint &tint = m_theme.tint(bare ? Tone::Caution : toneOf(badge.mark));
    shapes::panel(*m_painter, device(area), (bare ? 4 : area.height() / 2) * m_unit, tint.fill,
                  bare ? tint.border : QColor());
    double x = area.left() + size * 0.7;
    if (!bare) {
        const double side = size * 0.82;
        report::drawMark(*m_painter, device({x, area.center().y() - side / 2, side, side}), badge.mark,
                         tint.text);
        x += size * 1.15;
    }
    line({x, area.top(), area.right() - x, area.height()}, badge.text, {size, tint.text, Weight::Medium});
}

double SlidePainter::badges(double right, double top, double height, const std::vector<BadgeText> &badges,
                            double size) const
{
    double x = right;
    for (auto at = badges.rbegin(); at != badges.rend(); ++at) {
        const double width = badgeWidth(*at, size);
        badge({x - width, top, width, height}, *at, size);
        x -= width + 8;
    }
    return x;
}

double SlidePainter::badgesWidth(const std::vector<BadgeText> &badges, double size) const
{
    double width = 0;
    for (const BadgeText &one : badges)
        width += badgeWidth(one, size) + 8;
    return std::max(0.0, width - 8);
}

double SlidePainter::item(const QRectF &area, const ReviewLine &line, double size) const
{
    const Pen pen{size, line.quiet ? m_theme.textMuted : m_theme.text, Weight::Normal, line.quiet};
    const Pen aside{std::max(SmallestSize, size * 0.9), m_theme.textMuted};
    const double high = lineHeight(pen);
    double x = area.left();
    if (line.mark != Mark::None) {
        const double side = size * 0.8;
        mark({x, area.top() + (high - side) / 2, side, side}, line.mark);
        x += size * 1.3;
    } else if (line.bullet) {
        if (draws()) {
            const double side = size * 0.3;
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_theme.borderStrong);
            m_painter->drawEllipse(device({x + 2, area.top() + (high - side) / 2, side, side}));
        }
        x += size * 0.9;
    }
    const QString words = line.code.isEmpty() ? line.text : line.code + u"  "_s + line.text;
    const double asideWidth = line.aside.isEmpty() ? 0 : textWidth(line.aside, aside) + size * 0.8;
    const double all = area.right() - x;
    // Under it where there is no room beside, or where that takes less.
    const bool below =
        asideWidth > all * 0.45 || (asideWidth > 0 && textHeight(all, words, pen) + lineHeight(aside) <
                                                          textHeight(all - asideWidth, words, pen));
    const double width = all - (below ? 0 : asideWidth);
    const double height = text({x, area.top(), width, 0}, words, pen, int(line.code.size()));
    if (below)
        return height + text({x, area.top() + height, width, 0}, line.aside, aside);
    this->line({area.right() - asideWidth, area.top(), asideWidth, high}, line.aside,
               {aside.size, aside.colour, Weight::Normal, false, Qt::AlignRight});
    return height;
}

} // namespace jalon::gui
