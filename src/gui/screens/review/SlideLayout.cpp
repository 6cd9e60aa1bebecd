// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/SlideLayout.h"

#include <algorithm>
#include <cmath>

namespace jalon::gui {

namespace {

constexpr double LargestSize = 22, LargestOfTexts = 27; // where a page holds nothing but texts
constexpr double WidePageHeight = 540;
constexpr int ManyParts = 4;          // beyond, looking for fewer of them is not worth the time
constexpr std::size_t MostGrown = 12; // beyond, nor is looking for a larger size
constexpr double DividedAbove = 0.7;  // of a page’s height

double widthOf(const SlidePainter &pencil)
{
    return pencil.width() - 2 * SlideBlocks::Margin;
}

// Cuts the lines of a list that are higher than `most` into several.
void divide(std::vector<ReviewLine> &lines, const SlidePainter &pencil, double width, double most)
{
    const SlidePainter::Pen pen{SlidePainter::SmallestSize, {}};
    const int atMost = std::max(1, int(most / pencil.lineHeight(pen)));
    std::vector<ReviewLine> divided;
    for (ReviewLine line : lines) {
        while (pencil.textHeight(width * 0.85, line.text, pen) > most) {
            auto [first, rest] = pencil.cut(line.text, width * 0.85, pen, atMost);
            if (first.isEmpty() || rest.isEmpty())
                break;
            ReviewLine before = line;
            before.text = first;
            before.aside.clear();
            divided.push_back(before);
            line.code.clear();
            line.mark = Mark::None;
            line.bullet = false;
            line.text = rest;
        }
        divided.push_back(line);
    }
    lines = std::move(divided);
}

} // namespace

// One run over a page: where the pencil stands, and the parts made so far.
struct SlideLayout::Flow
{
    const ReviewPage &page;
    SlideBlocks blocks;
    double width, bottom;
    std::vector<Part> parts{1};
    double y;

    Flow(const ReviewPage &whole, const SlidePainter &pencil, double size)
        : page(whole)
        , blocks(pencil, whole, size)
        , width(widthOf(pencil))
        , bottom(pencil.height() - SlideBlocks::FootHeight - 4)
        , y(blocks.head(width, 0))
    {
    }

    double room() const { return bottom - y; }
    void turn()
    {
        parts.emplace_back();
        y = blocks.head(width, int(parts.size()) - 1);
    }

    // How many rows from `from` on fit into `space`; `used` is what they take.
    template <class Height>
    static int fitting(int from, int count, double space, double between, double &used, const Height &height)
    {
        used = 0;
        int i = from;
        for (; i < count; ++i) {
            const double more = height(i) + (i > from ? between : 0);
            if (used + more > space + 0.5)
                break;
            used += more;
        }
        return i - from;
    }

    bool fitsOnAPage(const ReviewBlock &block, double inner, double frame) const
    {
        const double space = bottom - blocks.head(width, 1) - frame, between = blocks.between(block);
        const int count = SlideBlocks::rowCount(block), second = int(block.right.lines.size());
        double used = 0;
        return fitting(0, count, space, between, used,
                       [&](int i) {
                           return blocks.row(block, i, {0, 0, inner, 0});
                       }) == count &&
               fitting(0, second, space, between, used, [&](int i) {
                   return blocks.secondRow(block, i, {0, 0, inner, 0});
               }) == second;
    }

    // Lays one block out, over as many parts as it needs.
    void add(std::size_t index)
    {
        const ReviewBlock &block = page.blocks[index];
        const double inner = blocks.innerWidth(block, width), frame = blocks.frame(block);
        const int count = SlideBlocks::rowCount(block), second = int(block.right.lines.size());
        if (count + second == 0)
            return;
        int from = 0, from2 = 0;
        while (from < count || from2 < second) {
            double used = 0, used2 = 0;
            const auto side = SlideBlocks::sideOf(block, from, from2);
            const QRectF line(0, 0, blocks.innerWidth(block, width, side), 0);
            int n = fitting(from, count, room() - frame, blocks.between(block), used,
                            [&](int i) { return blocks.row(block, i, line); });
            int n2 = fitting(from2, second, room() - frame, blocks.between(block), used2,
                             [&](int i) { return blocks.secondRow(block, i, line); });
            const bool all = from + n == count && from2 + n2 == second;
            // What fits on a page stands on one page, rather than in pieces on two.
            const bool keep = from == 0 && from2 == 0 && !all && fitsOnAPage(block, inner, frame);
            if (((n == 0 && n2 == 0) || keep) && !parts.back().empty()) {
                turn();
                continue;
            }
            if (n == 0 && n2 == 0) { // higher than a page: shown as far as it goes
                n = from < count ? 1 : 0;
                n2 = from2 < second ? 1 : 0;
                used = room() - frame;
            }
            const double high = std::max(used, used2) + frame;
            parts.back().push_back(
                {index, from, from + n, from2, from2 + n2, {SlideBlocks::Margin, y, width, high}});
            y += high + SlideBlocks::Gap;
            from += n;
            from2 += n2;
            if (from < count || from2 < second)
                turn();
        }
    }
};

std::vector<SlideLayout::Part> SlideLayout::flow(const ReviewPage &page, const SlidePainter &pencil,
                                                 double size)
{
    Flow flow(page, pencil, size);
    for (std::size_t i = 0; i < page.blocks.size(); ++i)
        flow.add(i);
    for (Part &part : flow.parts) { // tiles and figures fill the page
        if (part.empty() || flow.blocks.isCard(page.blocks[part.back().block]))
            continue;
        QRectF &area = part.back().area;
        const bool tiles = page.blocks[part.back().block].kind == ReviewBlock::Kind::Tiles;
        const double most = tiles ? pencil.height() : area.height() * 1.5;
        area.setHeight(std::min(most, flow.bottom - area.top()));
    }
    return std::move(flow.parts);
}

SlideLayout::SlideLayout(ReviewPage page, const SlidePainter &painting)
    : m_page(std::move(page))
{
    const SlidePainter pencil = painting.withoutPainter();
    divideLongTexts(pencil);
    choose(pencil);
    grow(pencil);
}

double SlideLayout::largestSize(const SlidePainter &pencil) const
{
    using Kind = ReviewBlock::Kind;
    const bool texts = std::all_of(m_page.blocks.begin(), m_page.blocks.end(), [](const ReviewBlock &block) {
        return (block.kind == Kind::Boxes && block.right.title.isEmpty()) ||
               (block.kind == Kind::Asked && !block.choices);
    });
    // A page of 4:3 is as wide as one of 16:9 and has a third more room.
    const double taller = std::sqrt(pencil.height() / WidePageHeight);
    return texts ? LargestOfTexts : std::clamp(std::floor(LargestSize * taller), LargestSize, LargestOfTexts);
}

// As few parts as can be, then what was promised and what happened beside each other, then as large as that
// allows.
void SlideLayout::choose(const SlidePainter &pencil)
{
    const auto pieces = [this](const std::vector<Part> &parts) {
        std::ptrdiff_t count = 0;
        for (const Part &part : parts)
            count += std::count_if(part.begin(), part.end(), [this](const SlideSlice &slice) {
                return m_page.blocks[slice.block].kind == ReviewBlock::Kind::Boxes;
            });
        return count;
    };
    m_parts = flow(m_page, pencil, SlidePainter::SmallestSize);
    m_sizes.assign(m_parts.size(), SlidePainter::SmallestSize);
    if (int(m_parts.size()) > ManyParts)
        return;
    const double largest = largestSize(pencil);
    for (double size = SlidePainter::SmallestSize + 1; size <= largest; size += 1) {
        auto parts = flow(m_page, pencil, size);
        if (parts.size() > m_parts.size())
            return; // nor does a larger one fit
        if (pieces(parts) <= pieces(m_parts)) {
            m_parts = std::move(parts);
            m_sizes.assign(m_parts.size(), size);
        }
    }
}

// Each part of several takes the room it has.
void SlideLayout::grow(const SlidePainter &pencil)
{
    const double largest = largestSize(pencil);
    for (std::size_t i = 0; m_parts.size() > 1 && i < std::min(m_parts.size(), MostGrown); ++i) {
        for (double size = largest; size > m_sizes[i]; size -= 1) {
            if (auto grown = atSize(m_page, pencil, m_parts[i], int(i), size)) {
                m_parts[i] = std::move(*grown);
                m_sizes[i] = size;
                break;
            }
        }
    }
}

// The same slices in another size; nothing where they do not fit, or do not depend on it.
std::optional<SlideLayout::Part> SlideLayout::atSize(const ReviewPage &page, const SlidePainter &pencil,
                                                     Part part, int index, double size)
{
    const SlideBlocks blocks(pencil, page, size);
    const double width = widthOf(pencil), bottom = pencil.height() - SlideBlocks::FootHeight - 4;
    double y = blocks.head(width, index);
    for (SlideSlice &slice : part) {
        const ReviewBlock &block = page.blocks[slice.block];
        if (!blocks.isCard(block))
            return std::nullopt;
        const auto side = SlideBlocks::sideOf(block, slice.from, slice.from2);
        const QRectF line(0, 0, blocks.innerWidth(block, width, side), 0);
        double used = 0, used2 = 0;
        for (int i = slice.from; i < slice.to; ++i)
            used += blocks.row(block, i, line) + (i > slice.from ? blocks.between(block) : 0);
        for (int i = slice.from2; i < slice.to2; ++i)
            used2 += blocks.secondRow(block, i, line) + (i > slice.from2 ? blocks.between(block) : 0);
        slice.area = {SlideBlocks::Margin, y, width, std::max(used, used2) + blocks.frame(block)};
        if (slice.area.bottom() > bottom + 0.5)
            return std::nullopt;
        y = slice.area.bottom() + SlideBlocks::Gap;
    }
    return part;
}

void SlideLayout::divideLongTexts(const SlidePainter &pencil)
{
    const double width = widthOf(pencil);
    const SlideBlocks blocks(pencil, m_page, SlidePainter::SmallestSize);
    const double most =
        DividedAbove * (pencil.height() - blocks.head(width, 1) - SlideBlocks::FootHeight - 50);
    for (ReviewBlock &block : m_page.blocks) {
        const double inner = blocks.innerWidth(block, width);
        divide(block.left.lines, pencil, inner, most);
        divide(block.right.lines, pencil, inner, most);
        std::vector<ReviewRow> rows;
        for (ReviewRow &row : block.rows) {
            divide(row.lines, pencil, inner, most);
            // A row with much to say goes on in a second one, under the same title.
            ReviewRow part = row;
            part.lines.clear();
            double used = 0;
            for (const ReviewLine &line : row.lines) {
                const double high = pencil.item({0, 0, inner, 0}, line, SlidePainter::SmallestSize);
                if (used > 0 && used + high > most) {
                    rows.push_back(part);
                    part.lines.clear();
                    part.badges.clear();
                    used = 0;
                }
                part.lines.push_back(line);
                used += high;
            }
            rows.push_back(std::move(part));
        }
        block.rows = std::move(rows);
    }
}

} // namespace jalon::gui
