// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SlideBlocks that measures and draws lines of cards: the challenges at a glance, the key
// figures.
#include "gui/screens/review/SlideBlocks.h"

#include <QPainterPath>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using Weight = SlidePainter::Weight;

// -- a challenge at a glance

double SlideBlocks::tile(const ReviewTile &tile, const QRectF &place, TileActions actions) const
{
    const QRectF inner(place.left() + 8, place.top() + 14, place.width() - 16, 0);
    if (!m_pencil.draws())
        return tileBody(tile, inner, actions);
    m_pencil.card(place);
    QPainter &painter = m_pencil.painter();
    const QRectF box = m_pencil.device(place);
    const double radius = box.width() / place.width() * 8;
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setClipRect(QRectF(box.left(), box.top(), box.width(), radius * 0.8));
    painter.fillPath(outline, m_pencil.theme().challenge(tile.number));
    painter.restore();
    const SlidePainter measuring = m_pencil.withoutPainter();
    const double used = SlideBlocks(measuring, m_page, m_size).tileBody(tile, inner, actions);
    tileBody(tile, QRectF(inner.left(), inner.top(), inner.width(), std::max(0.0, place.height() - used)),
             actions);
    return place.height();
}

// `inner.height()` is what is left over: it stands above the cost.
double SlideBlocks::tileBody(const ReviewTile &tile, const QRectF &inner, TileActions actions) const
{
    const Theme &theme = m_pencil.theme();
    const double left = inner.left(), width = inner.width();
    const SlidePainter::Pen body{18, theme.text}, quiet{18, theme.textSoft};
    double y = inner.top();
    m_pencil.disc({left, y, 34, 34}, tile.number);
    m_pencil.line({left + 42, y, width - 42, 34}, tile.promised, quiet);
    y += 40;
    y += m_pencil.text({left, y, width, 0}, tile.title, {20, theme.text, Weight::Strong}) + 4;
    for (const auto &list : {tile.states, tile.alerts}) {
        for (const ReviewLine &line : list) {
            SlidePainter::Pen pen = body;
            if (line.mark == Mark::Late || line.mark == Mark::Waiting)
                pen = {18, theme.tint(toneOf(line.mark)).text, Weight::Medium};
            m_pencil.mark({left, y + 4, 15, 15}, line.mark);
            y += m_pencil.text({left + 22, y, width - 22, 0}, line.text, pen);
        }
    }
    y += 5;
    m_pencil.hairline(left, left + width, y);
    y += 4;
    y += m_pencil.text({left, y, width, 0}, tile.big,
                       m_pencil.fitted({28, theme.text, Weight::Strong}, tile.big, width));
    y += m_pencil.text({left, y, width, 0}, tile.label, body);
    if (!tile.before.isEmpty())
        y += m_pencil.text({left, y, width, 0}, tile.before, quiet);
    y += 5;
    if (actions != TileActions::None) {
        m_pencil.hairline(left, left + width, y);
        y += 5 + tileActions(tile, {left, y + 5, width, 0}, actions);
    }
    y += inner.height();
    m_pencil.hairline(left, left + width, y);
    y += 5;
    y += m_pencil.text(
        {left, y, width, 0}, QString(tile.cost).replace(u'/', u"/\u2060"_s), // never "€/" and "an"
        {18, tile.costKnown ? theme.textSoft : theme.textMuted, Weight::Normal, !tile.costKnown});
    return y + 6 - inner.top() + 14;
}

double SlideBlocks::tileActions(const ReviewTile &tile, const QRectF &inner, TileActions actions) const
{
    const Theme &theme = m_pencil.theme();
    double y = inner.top();
    if (actions == TileActions::Titles) {
        for (const ReviewLine &action : tile.actions) {
            m_pencil.mark({inner.left(), y + 4, 15, 15}, action.mark);
            y += m_pencil.text({inner.left() + 22, y, inner.width() - 22, 0},
                               action.code + u"  "_s + action.text, {18, theme.text},
                               int(action.code.size())) +
                 3;
        }
        return y + 4 - inner.top();
    }
    double x = inner.left();
    const SlidePainter::Pen pen{18, theme.text, Weight::Medium};
    for (const ReviewLine &action : tile.actions) {
        const double wide = 19 + m_pencil.textWidth(action.code, pen) + 10;
        if (x + wide - 8 > inner.right() && x > inner.left()) {
            x = inner.left();
            y += 26;
        }
        m_pencil.mark({x, y + 5, 15, 15}, action.mark);
        m_pencil.line({x + 19, y, wide, 25}, action.code, pen);
        x += wide;
    }
    return y + 28 - inner.top();
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
