// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/SlideBlocks.h"

#include <QPainterPath>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using Kind = ReviewBlock::Kind;
using Weight = SlidePainter::Weight;

namespace {

constexpr double HeadingHeight = 28;
constexpr int TilesInALine = 5, FiguresInALine = 3;

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
    return (titled ? HeadingHeight : 0) + (block.kind == Kind::Rows || block.kind == Kind::Facts ? 12 : 20);
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
    default:
        return 9; // a line between them
    }
}

double SlideBlocks::innerWidth(const ReviewBlock &block, double width) const
{
    if (!isCard(block))
        return width;
    const bool two = block.kind == Kind::Boxes && !block.right.title.isEmpty();
    return (two ? (width - Gap) / 2 : width) - 2 * Pad;
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
    if (part == 0 && !m_page.subtitle.isEmpty())
        y += 2 + m_pencil.text({x, y + 2, right - x, 0}, m_page.subtitle, {19, theme.textSoft});
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
        m_pencil.line({area.left() + width * 0.36, area.top(), width * 0.3, 24}, block.firstHead, pen);
        m_pencil.line({area.left() + width * 0.69, area.top(), width * 0.31, 24}, block.secondHead, pen);
        return;
    }
    m_pencil.line({area.left(), area.top(), area.width(), 24}, block.title, pen);
    SlidePainter::Pen legend = small();
    legend.alignment = Qt::AlignRight;
    m_pencil.line({area.left(), area.top(), area.width(), 24}, block.legend, legend);
}

void SlideBlocks::boxes(const ReviewBlock &block, const SlideSlice &slice) const
{
    const Theme &theme = m_pencil.theme();
    const SlidePainter::Pen pen{SlidePainter::SmallestSize, theme.textMuted, Weight::Strong};
    const bool two = !block.right.title.isEmpty();
    const double wide = two ? (slice.area.width() - Gap) / 2 : slice.area.width();
    for (int side = 0; side < (two ? 2 : 1); ++side) {
        const ReviewBox &box = side == 0 ? block.left : block.right;
        const QRectF card(slice.area.left() + side * (wide + Gap), slice.area.top(), wide,
                          slice.area.height());
        m_pencil.card(card);
        const double x = card.left() + Pad;
        double y = card.top() + 10;
        if (!box.title.isEmpty()) {
            m_pencil.line({x, y, wide - 2 * Pad, 24}, box.title, pen);
            y += HeadingHeight;
        }
        const int from = side == 0 ? slice.from : slice.from2, to = side == 0 ? slice.to : slice.to2;
        for (int i = from; i < to; ++i)
            y += m_pencil.item({x, y, wide - 2 * Pad, 0}, box.lines[std::size_t(i)], m_size) + between(block);
    }
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
    if (isCard(block)) {
        m_pencil.card(area, block.kind == Kind::Asked ? m_pencil.theme().accent : QColor());
        const double edge = block.kind == Kind::Rows || block.kind == Kind::Facts ? 6 : 10;
        area.adjust(Pad, edge, -Pad, -edge);
        if (frame(block) - 2 * edge > 1) {
            heading(block, area);
            area.setTop(area.top() + HeadingHeight);
        }
    }
    if (block.kind == Kind::Tiles || block.kind == Kind::Figures) { // these fill what is left
        const double high = (area.height() - between(block) * (slice.to - slice.from - 1)) /
                            std::max(1, slice.to - slice.from);
        for (int i = slice.from; i < slice.to; ++i)
            row(block, i, {area.left(), area.top() + (i - slice.from) * (high + Gap), area.width(), high});
        return;
    }
    double y = area.top();
    for (int i = slice.from; i < slice.to; ++i) {
        if (i > slice.from && block.kind != Kind::Asked)
            m_pencil.hairline(area.left(), area.right(), y - between(block) / 2);
        const double high = row(block, i, {area.left(), y, area.width(), 0});
        if (block.kind == Kind::Indicators && block.indicators[std::size_t(i)].measured)
            hit({area.left(), y, area.width(), high}, {ReviewHit::Kind::Indicator, {}, i});
        if (block.kind == Kind::Rows && block.rows[std::size_t(i)].leadsTo)
            hit({area.left(), y, area.width(), high},
                {ReviewHit::Kind::Page, *block.rows[std::size_t(i)].leadsTo, 0});
        if (block.kind == Kind::Asked && block.choices && std::size_t(i) < block.left.lines.size())
            hit({area.left(), y, area.width(), high}, {ReviewHit::Kind::DecisionText, {}, 0});
        y += high + between(block);
    }
}

// -- tiles and figures: lines of cards

// Where every tile has room the actions are named, or their codes stand for them.
SlideBlocks::TileActions SlideBlocks::roomForActions(const ReviewBlock &block, const QRectF &place) const
{
    const SlidePainter measuring = m_pencil.withoutPainter();
    const SlideBlocks measure(measuring, m_page, m_size);
    for (const TileActions actions : {TileActions::Titles, TileActions::Codes}) {
        if (std::all_of(block.tiles.begin(), block.tiles.end(), [&](const ReviewTile &one) {
                return measure.tile(one, place, actions) <= place.height();
            }))
            return actions;
    }
    return TileActions::None;
}

double SlideBlocks::tiles(const ReviewBlock &block, int line, const QRectF &place) const
{
    const std::size_t from = std::size_t(line) * TilesInALine,
                      to = std::min(block.tiles.size(), from + TilesInALine);
    const std::size_t columns = std::min<std::size_t>(block.tiles.size(), TilesInALine);
    const double wide = (place.width() - Gap * double(columns - 1)) / double(columns);
    const TileActions actions =
        m_pencil.draws() ? roomForActions(block, {0, 0, wide, place.height()}) : TileActions::None;
    double high = 0;
    for (std::size_t i = from; i < to; ++i) {
        const QRectF area(place.left() + double(i - from) * (wide + Gap), place.top(), wide, place.height());
        high = std::max(high, tile(block.tiles[i], area, actions));
        if (m_pencil.draws())
            hit(area, {ReviewHit::Kind::Page, block.tiles[i].leadsTo, 0});
    }
    return high;
}

double SlideBlocks::figures(const ReviewBlock &block, int line, const QRectF &place) const
{
    const std::size_t from = std::size_t(line) * FiguresInALine,
                      to = std::min(block.figures.size(), from + FiguresInALine);
    const double wide = (place.width() - Gap * (FiguresInALine - 1)) / FiguresInALine;
    double high = 0;
    for (std::size_t i = from; i < to; ++i)
        high = std::max(high, figure(block.figures[i], {place.left() + double(i - from) * (wide + Gap),
                                                        place.top(), wide, place.height()}));
    return high;
}

double SlideBlocks::figure(const ReviewFigure &figure, const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    if (m_pencil.draws())
        m_pencil.card(place);
    const double left = place.left() + Pad, width = place.width() - 2 * Pad;
    const SlidePainter::Pen big =
        m_pencil.fitted({36, figure.known ? theme.text : theme.textMuted,
                         figure.known ? Weight::Strong : Weight::Normal, !figure.known},
                        figure.big, width);
    double y = place.top() + 8;
    y += m_pencil.text({left, y, width, 0}, figure.big, big);
    y += m_pencil.text({left, y, width, 0}, figure.label, {19, theme.text}) + 3;
    if (!figure.before.isEmpty())
        y += m_pencil.text({left, y, width, 0}, figure.before, {18, theme.textSoft});
    return y + 6 - place.top();
}

} // namespace jalon::gui
