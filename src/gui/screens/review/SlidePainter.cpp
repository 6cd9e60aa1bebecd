// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/SlidePainter.h"

#include "gui/theme/JalonStyle.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr double PageWidth = 1280, PageHeight = 720;
constexpr double LineSpacing = 1.29;
} // namespace

SlidePainter::SlidePainter(QPainter &painter, const QSizeF &size, const Theme &theme, const QFont &base)
    : m_painter(painter)
    , m_unit(std::max(0.2, std::min(size.width() / PageWidth, size.height() / PageHeight)))
    , m_theme(theme)
    , m_base(base)
{
    m_size = size / m_unit;
    m_painter.setRenderHint(QPainter::Antialiasing);
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

SlidePainter::Pen SlidePainter::fitted(Pen pen, const QString &text, double width, double smallest) const
{
    while (pen.size > smallest && textWidth(text, pen) > width)
        pen.size -= 0.5;
    return pen;
}

double SlidePainter::lineHeight(const Pen &pen) const
{
    return pen.size * LineSpacing;
}

SlidePainter::Wrapped SlidePainter::wrap(double width, const QString &text, const Pen &pen, int maxLines,
                                         int lead) const
{
    const QFont used = font(pen);
    QTextLayout layout(text, used);
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
        if (maxLines > 0 && wrapped.leads.size() == maxLines) {
            wrapped.lines << QFontMetricsF(used).elidedText(
                text.mid(from + inLead), Qt::ElideRight,
                width * m_unit - QFontMetricsF(font(strong)).horizontalAdvance(wrapped.leads.last()));
            break;
        }
        wrapped.lines << text.mid(from + inLead, line.textLength() - inLead);
    }
    layout.endLayout();
    return wrapped;
}

double SlidePainter::textHeight(double width, const QString &text, const Pen &pen, int maxLines,
                                int lead) const
{
    return lineHeight(pen) * double(wrap(width, text, pen, maxLines, lead).lines.size());
}

double SlidePainter::text(const QRectF &area, const QString &text, const Pen &pen, int maxLines,
                          int lead) const
{
    const QFont used = font(pen);
    Pen strong = pen;
    strong.weight = Weight::Strong;
    const QFontMetricsF metrics(used), bold(font(strong));
    m_painter.setPen(pen.colour);
    const double step = lineHeight(pen);
    const double inset = (step * m_unit - metrics.height()) / 2 + metrics.ascent();
    const Wrapped wrapped = wrap(area.width(), text, pen, maxLines, lead);
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
            m_painter.setFont(font(strong));
            m_painter.drawText(QPointF(x, y * m_unit + inset), wrapped.leads.at(i));
        }
        m_painter.setFont(used);
        m_painter.drawText(QPointF(x + leadWide, y * m_unit + inset), line);
        y += step;
    }
    return y - area.top();
}

void SlidePainter::line(const QRectF &area, const QString &text, const Pen &pen) const
{
    const QFont used = font(pen);
    m_painter.setFont(used);
    m_painter.setPen(pen.colour);
    const QRectF box = device(area);
    m_painter.drawText(box, int(pen.alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                       QFontMetricsF(used).elidedText(text, Qt::ElideRight, box.width() + 1));
}

void SlidePainter::card(const QRectF &area, const QColor &border) const
{
    shapes::panel(m_painter, device(area), 8 * m_unit, m_theme.surface,
                  border.isValid() ? border : m_theme.border, border.isValid() ? 2.0 : 1.0);
}

void SlidePainter::hairline(double left, double right, double y) const
{
    const QRectF box = device({left, y, right - left, 1});
    m_painter.fillRect(QRectF(box.left(), std::round(box.top()), box.width(), 1), m_theme.line);
}

void SlidePainter::disc(const QRectF &area, int number) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.challenge(number));
    m_painter.drawEllipse(device(area));
    line(area, QString::number(number),
         {area.height() * 0.56, m_theme.onChallenge(number), Weight::Strong, false, Qt::AlignHCenter});
}

void SlidePainter::mark(const QRectF &area, Mark mark) const
{
    report::drawMark(m_painter, device(area), mark, m_theme.tint(toneOf(mark)).text);
}

double SlidePainter::badgeWidth(const BadgeText &badge, double size) const
{
    const Pen pen{size, {}, Weight::Medium};
    const double markWidth = badge.mark == Mark::None ? 0 : size * 1.15;
    return textWidth(badge.text, pen) + markWidth + size * 1.4;
}

void SlidePainter::badge(const QRectF &area, const BadgeText &badge, double size) const
{
    const bool bare = badge.mark == Mark::None;
    const Tint &tint = m_theme.tint(bare ? Tone::Caution : toneOf(badge.mark));
    shapes::panel(m_painter, device(area), (bare ? 4 : area.height() / 2) * m_unit, tint.fill,
                  bare ? tint.border : QColor());
    double x = area.left() + size * 0.7;
    if (!bare) {
        const double side = size * 0.82;
        report::drawMark(m_painter, device({x, area.center().y() - side / 2, side, side}), badge.mark,
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

double SlidePainter::badgesFrom(double left, double top, double height, double limit,
                                const std::vector<BadgeText> &badges, double size) const
{
    double x = left;
    for (const BadgeText &one : badges) {
        const double width = badgeWidth(one, size);
        if (x + width > limit)
            break;
        badge({x, top, width, height}, one, size);
        x += width + 8;
    }
    return x;
}

double SlidePainter::lineOf(const QRectF &area, const ReviewLine &line, double size, bool bullets, bool draw,
                            int maxLines) const
{
    const Pen pen{size, line.quiet ? m_theme.textMuted : m_theme.text, Weight::Normal, line.quiet};
    const Pen aside{size * 0.9, m_theme.textMuted};
    double x = area.left();
    const double high = lineHeight(pen);
    if (line.mark != Mark::None) {
        const double side = size * 0.8;
        if (draw)
            mark({x, area.top() + (high - side) / 2, side, side}, line.mark);
        x += size * 1.35;
    } else if (bullets && !line.quiet) {
        if (draw) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.borderStrong);
            const double side = size * 0.3;
            m_painter.drawEllipse(device({x + 2, area.top() + (high - side) / 2, side, side}));
        }
        x += size;
    }
    const double asideWidth = line.aside.isEmpty() ? 0 : textWidth(line.aside, aside) + size;
    const double width = area.right() - x - asideWidth;
    const QString words = line.code.isEmpty() ? line.text : line.code + u"  "_s + line.text;
    const int lead = int(line.code.size());
    if (!draw)
        return textHeight(width, words, pen, maxLines, lead);
    if (!line.aside.isEmpty())
        this->line({area.right() - asideWidth, area.top(), asideWidth, high}, line.aside,
                   {aside.size, aside.colour, Weight::Normal, false, Qt::AlignRight});
    return text({x, area.top(), width, 0}, words, pen, maxLines, lead);
}

double SlidePainter::listHeight(double width, const std::vector<ReviewLine> &lines, double size,
                                bool bullets) const
{
    double height = 0;
    for (const ReviewLine &line : lines)
        height += lineOf({0, 0, width, 0}, line, size, bullets, false, 0) + size * 0.28;
    return height;
}

double SlidePainter::list(const QRectF &area, const std::vector<ReviewLine> &lines, double size,
                          bool bullets) const
{
    const double gap = size * 0.28, moreHeight = size * LineSpacing;
    double y = area.top();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QRectF place(area.left(), y, area.width(), 0);
        const bool isLast = i + 1 == lines.size();
        const double room = area.bottom() - y - (isLast ? 0 : moreHeight + gap);
        const int fitting = int(room / (size * LineSpacing) + 0.01);
        const double wanted = lineOf(place, lines[i], size, bullets, false, 0);
        // The first line always shows, shortened if it must be; a later one shows whole or not at all.
        if (wanted > room + 0.5 && (i > 0 || fitting < 1)) {
            const int rest = int(lines.size() - i);
            line({area.left(), y, area.width(), moreHeight}, tr("and %n other(s)", nullptr, rest),
                 {size, m_theme.textMuted, Weight::Normal, true});
            return y + moreHeight - area.top();
        }
        y += lineOf(place, lines[i], size, bullets, true, wanted > room + 0.5 ? fitting : 0) + gap;
    }
    return y - gap - area.top();
}

} // namespace jalon::gui
