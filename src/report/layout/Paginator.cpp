// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/Paginator.h"

#include <algorithm>
#include <limits>

namespace jalon::report {

namespace {

constexpr double tolerance = 1; // a tenth of a point, against rounding
constexpr double footGap = points(10), footRule = points(4), footRuleWidth = points(130);

// Costs beside those of breakcost.
constexpr double perPage = 40;
constexpr double brokenRule = 100000; // what keeps together is taller than a page
constexpr double nearlyEmpty = 0.33;  // of the last page before a forced break, without notes

double costOfWhite(double share)
{
    return 400 * share * share;
}

/// Height of a page while pieces are added to it.
class Filling
{
public:
    Filling(const Flow &flow, double gaps)
        : m_flow(flow)
        , m_gaps(gaps)
    {
    }

    double height() const { return m_content + (m_feet > 0 ? m_feet + footGap + footRule : 0); }
    double top() const { return m_content; } ///< of the next piece, without its gap

    /// Returns where the piece begins.
    double add(std::size_t index)
    {
        const Piece &piece = m_flow.pieces[index];
        if (!m_empty)
            m_content += std::max(m_after, piece.before) * m_gaps;
        else if (piece.head >= 0)
            m_content += m_flow.pieces[static_cast<std::size_t>(piece.head)].height;
        const double top = m_content;
        m_content += piece.height;
        for (const int foot : piece.feet)
            m_feet += m_flow.feet[static_cast<std::size_t>(foot)].height;
        m_after = piece.after;
        m_empty = false;
        return top;
    }

private:
    const Flow &m_flow;
    double m_gaps, m_content = 0, m_feet = 0, m_after = 0;
    bool m_empty = true;
};

} // namespace

Paginator::Cutting Paginator::cut(const Flow &flow, std::size_t first, std::size_t end, double gaps) const
{
    const std::vector<Piece> &pieces = flow.pieces;
    const double body = m_geometry.bodyHeight();
    struct Best
    {
        double cost = std::numeric_limits<double>::infinity();
        std::size_t before = 0;
        double fill = 0;
    };
    std::vector<Best> best(end - first + 1); // best[i]: the pages before piece first + i
    best[0].cost = 0;
    for (std::size_t from = first; from < end; ++from) {
        const double soFar = best[from - first].cost;
        Filling page(flow, gaps);
        for (std::size_t last = from; last < end; ++last) {
            const double room = pieces[last].room;
            if (last > from && room > 0 && page.top() + room > body)
                break;
            page.add(last);
            if (last > from && page.height() > body + tolerance)
                break;
            const double fill = std::min(1.0, page.height() / body);
            double cost = soFar + perPage;
            if (last + 1 == end)
                cost += from > first && fill < nearlyEmpty ? 400 * (nearlyEmpty - fill) : 0;
            else
                cost +=
                    costOfWhite(1 - fill) + (pieces[last].keepWithNext ? brokenRule : pieces[last].breakCost);
            Best &there = best[last + 1 - first];
            if (cost < there.cost)
                there = {cost, from, fill};
        }
    }
    Cutting result;
    result.lastFill = best.back().fill;
    for (std::size_t at = end; at > first; at = best[at - first].before)
        result.pages.push_back({best[at - first].before, at});
    std::reverse(result.pages.begin(), result.pages.end());
    return result;
}

void Paginator::put(const Piece &piece, double y, bool repeated)
{
    if (!repeated && piece.beginsElement >= 0) {
        Element &element = m_out.at(piece.beginsElement);
        element.page = static_cast<int>(m_out.pages.size()) - 1;
        element.top = m_geometry.top + y;
    }
    std::vector<Fragment> fragments = piece.fragments;
    moveBy(fragments, QPointF(m_geometry.left, m_geometry.top + y));
    for (Fragment &fragment : fragments) {
        if (repeated)
            fragment.element = artifact;
    }
    auto &page = m_out.pages.back().fragments;
    page.insert(page.end(), fragments.begin(), fragments.end());
}

void Paginator::place(const Flow &flow, const Cut &page, double gaps)
{
    m_out.pages.emplace_back();
    const int head = flow.pieces[page.first].head;
    if (head >= 0)
        put(flow.pieces[static_cast<std::size_t>(head)], 0, true);
    Filling filling(flow, gaps);
    for (std::size_t i = page.first; i < page.end; ++i)
        put(flow.pieces[i], filling.add(i), false);
    putFeet(flow, page);
}

void Paginator::putFeet(const Flow &flow, const Cut &page)
{
    double height = 0;
    std::vector<const Flow::Foot *> feet;
    for (std::size_t i = page.first; i < page.end; ++i) {
        for (const int foot : flow.pieces[i].feet) {
            feet.push_back(&flow.feet[static_cast<std::size_t>(foot)]);
            height += feet.back()->height;
        }
    }
    if (feet.empty())
        return;
    double y = m_geometry.top + m_geometry.bodyHeight() - height;
    auto &fragments = m_out.pages.back().fragments;
    Fragment rule;
    rule.rect = QRectF(m_geometry.left, y - footRule, footRuleWidth, points(0.5));
    rule.color = QColor(0xb8, 0xbf, 0xc8);
    fragments.push_back(rule);
    for (const Flow::Foot *foot : feet) {
        std::vector<Fragment> moved = foot->fragments;
        moveBy(moved, QPointF(m_geometry.left, y));
        fragments.insert(fragments.end(), moved.begin(), moved.end());
        y += foot->height;
    }
}

void Paginator::paginate(const Flow &flow)
{
    const std::vector<Piece> &pieces = flow.pieces;
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t end = first + 1;
        while (end < pieces.size() && !pieces[end].breakBefore)
            ++end;
        double gaps = 1;
        Cutting cutting = cut(flow, first, end, gaps);
        for (const double closer :
             {0.85, 0.7, 0.55, 0.4}) { // what hardly fills its last page may do without it
            if (cutting.pages.size() < 2 || cutting.lastFill > 0.4 || gaps < 1)
                break;
            Cutting other = cut(flow, first, end, closer);
            if (other.pages.size() < cutting.pages.size()) {
                cutting = std::move(other);
                gaps = closer;
            }
        }
        for (const Cut &page : cutting.pages)
            place(flow, page, gaps);
        first = end;
    }
    if (m_out.pages.empty())
        m_out.pages.emplace_back();
}

} // namespace jalon::report
