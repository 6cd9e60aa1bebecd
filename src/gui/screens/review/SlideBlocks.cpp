// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/SlideBlocks.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using Kind = ReviewBlock::Kind;
using Weight = SlidePainter::Weight;

namespace {

constexpr double HeadingHeight = 26;

int lines(std::size_t count, int inALine)
{
    return (int(count) + inALine - 1) / inALine;
}

} // namespace

SlideBlocks::SlideBlocks(const SlidePainter &pencil, const ReviewPage &page, double size)
    : m_pencil(pencil)
    , m_page(page)
    , m_size(size)
    , m_soft(std::max(SlidePainter::SmallestSize, size * 0.9))
{
}

SlidePainter::Pen SlideBlocks::soft() const
{
    return {m_soft, m_pencil.theme().textSoft};
}

SlidePainter::Pen SlideBlocks::small() const
{
    return {SlidePainter::SmallestSize, m_pencil.theme().textMuted};
}

int SlideBlocks::rowCount(const ReviewBlock &block)
{
    switch (block.kind) {
    case Kind::Tiles:
        return lines(block.tiles.size(), TilesInALine);
    case Kind::Figures:
        return lines(block.figures.size(), FiguresInALine);
    case Kind::Boxes:
        return int(block.left.lines.size());
    case Kind::Rows:
        return int(block.rows.size());
    case Kind::Indicators:
        return int(block.indicators.size());
    case Kind::Facts:
        return 1;
    case Kind::Pairs:
        return int(block.pairs.size());
    case Kind::Asked:
        return int(block.left.lines.size()) + (block.choices ? 1 : 0);
    case Kind::Assessed:
        return int(block.rows.size() + block.answers.size() + block.left.lines.size());
    }
    return 0;
}

bool SlideBlocks::isCard(const ReviewBlock &block) const
{
    return block.kind != Kind::Tiles && block.kind != Kind::Figures;
}

double SlideBlocks::frame(const ReviewBlock &block) const
{
    if (!isCard(block))
        return 0;
    const bool titled = !block.title.isEmpty() || !block.left.title.isEmpty() || block.kind == Kind::Pairs;
    return (titled ? HeadingHeight : 0) + (block.kind == Kind::Rows || block.kind == Kind::Facts ? 12 : 18);
}

double SlideBlocks::between(const ReviewBlock &block) const
{
    switch (block.kind) {
    case Kind::Tiles:
    case Kind::Figures:
        return Gap;
    case Kind::Boxes:
    case Kind::Asked:
        return m_size * 0.22;
    case Kind::Assessed:
        return 6;
    default:
        return 7; // a line between them
    }
}

SlideBlocks::Side SlideBlocks::sideOf(const ReviewBlock &block, int from, int from2)
{
    if (block.kind != Kind::Boxes || block.right.title.isEmpty())
        return Side::Left;
    if (from + from2 > 0 && from == int(block.left.lines.size()))
        return Side::Right;
    return from + from2 > 0 && from2 == int(block.right.lines.size()) ? Side::Left : Side::Both;
}

double SlideBlocks::innerWidth(const ReviewBlock &block, double width) const
{
    return innerWidth(block, width, sideOf(block, 0, 0));
}

double SlideBlocks::innerWidth(const ReviewBlock &block, double width, Side side) const
{
    if (!isCard(block))
        return width;
    return (side == Side::Both ? (width - Gap) / 2 : width) - 2 * Pad;
}

double SlideBlocks::row(const ReviewBlock &block, int index, const QRectF &place) const
{
    const auto at = std::size_t(index);
    switch (block.kind) {
    case Kind::Tiles:
        return tiles(block, index, place);
    case Kind::Figures:
        return figures(block, index, place);
    case Kind::Boxes:
        return m_pencil.item(place, block.left.lines[at], m_size);
    case Kind::Rows:
        return oneRow(block.rows[at], place);
    case Kind::Indicators:
        return indicator(block.indicators[at], place);
    case Kind::Facts:
        return facts(block, place);
    case Kind::Pairs:
        return pair(block.pairs[at], place);
    case Kind::Asked:
        return at < block.left.lines.size() ? m_pencil.item(place, block.left.lines[at], m_size)
                                            : choices(place);
    case Kind::Assessed:
        return assessed(block, at, place);
    }
    return 0;
}

double SlideBlocks::secondRow(const ReviewBlock &block, int index, const QRectF &place) const
{
    return m_pencil.item(place, block.right.lines[std::size_t(index)], m_size);
}

// -- the head of the page

double SlideBlocks::head(double width, int part) const
{
    const Theme &theme = m_pencil.theme();
    const bool numbered = m_page.challenge > 0, whole = m_page.code.isEmpty();
    const double top = 20, left = Margin, right = left + width;
    SlidePainter::Pen title{whole && !numbered ? 30.0 : 26.0, theme.text, Weight::Strong};
    double x = left;
    if (numbered) {
        m_pencil.disc({left, top, 36, 36}, m_page.challenge);
        x += 48;
    }
    // A page that goes on says its state once.
    const std::vector<BadgeText> badges = part == 0 ? m_page.badges : std::vector<BadgeText>();
    const double badgesWide = badges.empty() ? 0 : m_pencil.badgesWidth(badges, 18);
    const bool below = badgesWide > width * 0.45; // long badges stand under the title
    const double room = right - x - (below || badges.empty() ? 0 : badgesWide + 16);
    //: after the title of a page that goes on: the second, third … part of it
    const QString more = part > 0 ? u" "_s + tr("(continued)") : QString();
    double y = top;
    const double step = m_pencil.lineHeight(title);
    y += std::max(0.0, (36 - step) / 2);
    double codeWide = 0;
    if (!m_page.code.isEmpty()) {
        const SlidePainter::Pen code{26, theme.challenge(m_page.challenge), Weight::Strong};
        codeWide = m_pencil.textWidth(m_page.code, code) + 10;
        m_pencil.line({x, y, codeWide, step}, m_page.code, code);
    }
    y += m_pencil.text({x + codeWide, y, room - codeWide, 0}, m_page.title + more, title);
    if (!below)
        m_pencil.badges(right, top + 2, 32, badges, 18);
    else {
        m_pencil.badges(std::min(right, x + badgesWide), y + 4, 32, badges, 18);
        y += 40;
    }
    if (part == 0 && !m_page.subtitle.isEmpty()) {
        y += 2;
        for (const QString &line : m_page.subtitle.split(u'\n'))
            y += m_pencil.text({x, y, right - x, 0}, line, {19, theme.textSoft});
    }
    return std::max(y, top + 36) + 12;
}

// -- slices

void SlideBlocks::hit(const QRectF &area, const ReviewHit &what) const
{
    if (m_hits)
        m_hits->emplace_back(m_pencil.device(area), what);
}

void SlideBlocks::heading(const ReviewBlock &block, const QRectF &area) const
{
    const Theme &theme = m_pencil.theme();
    const bool asked = block.kind == Kind::Asked;
    const SlidePainter::Pen pen{SlidePainter::SmallestSize, asked ? theme.accent : theme.textMuted,
                                Weight::Strong};
    if (block.kind == Kind::Pairs) {
        const double width = area.width();
        m_pencil.line({area.left() + width * PairFirst, area.top(), width * 0.26, 24}, block.firstHead, pen);
        m_pencil.line({area.left() + width * PairSecond, area.top(), width * (1 - PairSecond), 24},
                      block.secondHead, pen);
        return;
    }
    m_pencil.line({area.left(), area.top(), area.width(), 24}, block.title, pen);
    SlidePainter::Pen legend = small();
    legend.alignment = Qt::AlignRight;
    m_pencil.line({area.left(), area.top(), area.width(), 24}, block.legend, legend);
}

void SlideBlocks::boxes(const ReviewBlock &block, const SlideSlice &slice) const
{
    const QRectF &area = slice.area;
    const double apart = between(block);
    switch (sideOf(block, slice.from, slice.from2)) {
    case Side::Left:
        box(block.left, area, slice.from, slice.to, apart);
        return;
    case Side::Right:
        box(block.right, area, slice.from2, slice.to2, apart);
        return;
    case Side::Both:
        break;
    }
    const double wide = (area.width() - Gap) / 2;
    box(block.left, {area.left(), area.top(), wide, area.height()}, slice.from, slice.to, apart);
    box(block.right, {area.right() - wide, area.top(), wide, area.height()}, slice.from2, slice.to2, apart);
}

void SlideBlocks::box(const ReviewBox &box, const QRectF &card, int from, int to, double between) const
{
    m_pencil.card(card);
    const double x = card.left() + Pad, wide = card.width() - 2 * Pad;
    double y = card.top() + 9;
    if (!box.title.isEmpty()) {
        m_pencil.line({x, y, wide, 24}, box.title,
                      {SlidePainter::SmallestSize, m_pencil.theme().textMuted, Weight::Strong});
        y += HeadingHeight;
    }
    for (int i = from; i < to; ++i)
        y += m_pencil.item({x, y, wide, 0}, box.lines[std::size_t(i)], m_size) + between;
}

void SlideBlocks::draw(const SlideSlice &slice, std::vector<std::pair<QRectF, ReviewHit>> &hits) const
{
    m_hits = &hits;
    const ReviewBlock &block = m_page.blocks[slice.block];
    if (block.kind == Kind::Boxes) {
        boxes(block, slice);
        return;
    }
    QRectF area = slice.area;
    if (!isCard(block)) {
        fillPage(block, slice, area);
        return;
    }
    m_pencil.card(area, block.kind == Kind::Asked ? m_pencil.theme().accent : QColor());
    const double edge = block.kind == Kind::Rows || block.kind == Kind::Facts ? 6 : 9;
    area.adjust(Pad, edge, -Pad, -edge);
    if (frame(block) - 2 * edge > 1) {
        heading(block, area);
        area.setTop(area.top() + HeadingHeight);
    }
    double y = area.top();
    for (int i = slice.from; i < slice.to; ++i) {
        if (i > slice.from && isLinedOff(block, i))
            m_pencil.hairline(area.left(), area.right(), y - between(block) / 2);
        const double high = row(block, i, {area.left(), y, area.width(), 0});
        hitRow(block, i, {area.left(), y, area.width(), high});
        y += high + between(block);
    }
}

bool SlideBlocks::isLinedOff(const ReviewBlock &block, int index) const
{
    if (block.kind != Kind::Assessed)
        return block.kind != Kind::Asked;
    const std::size_t at = std::size_t(index), first = block.rows.size(), end = first + block.answers.size();
    return at >= first && at <= end && (at == end || !block.answers[at - first].answers.empty()) &&
           (at == end || at == first || !block.answers[at - first].label.isEmpty());
}

// What a row leads to where it is clicked on.
void SlideBlocks::hitRow(const ReviewBlock &block, int index, const QRectF &place) const
{
    const auto at = std::size_t(index);
    if (block.kind == Kind::Indicators && block.indicators[at].measured)
        hit(place, {ReviewHit::Kind::Indicator, {}, index});
    if ((block.kind == Kind::Rows || block.kind == Kind::Assessed) && at < block.rows.size() &&
        block.rows[at].leadsTo)
        hit(place, {ReviewHit::Kind::Page, *block.rows[at].leadsTo, 0});
    if (block.kind == Kind::Asked && block.choices && at < block.left.lines.size())
        hit(place, {ReviewHit::Kind::DecisionText, {}, 0});
}

// Tiles and figures fill what is left of the page.
void SlideBlocks::fillPage(const ReviewBlock &block, const SlideSlice &slice, const QRectF &area) const
{
    const double high =
        (area.height() - between(block) * (slice.to - slice.from - 1)) / std::max(1, slice.to - slice.from);
    for (int i = slice.from; i < slice.to; ++i)
        row(block, i, {area.left(), area.top() + (i - slice.from) * (high + Gap), area.width(), high});
}

} // namespace jalon::gui
