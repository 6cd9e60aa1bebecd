// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/Paginator.h"

#include <algorithm>

namespace jalon::report {

namespace {

constexpr double tolerance = 1; // a tenth of a point, against rounding

}

void Paginator::newPage()
{
    m_out.pages.emplace_back();
    m_y = 0;
    m_lastAfter = 0;
    m_fresh = true;
}

double Paginator::gapBefore(const Piece &piece) const
{
    return m_fresh ? 0 : std::max(m_lastAfter, piece.before);
}

double Paginator::heightOf(const std::vector<Piece> &pieces, std::size_t first, std::size_t last) const
{
    double height = gapBefore(pieces[first]);
    if (m_fresh && pieces[first].head >= 0)
        height += pieces[static_cast<std::size_t>(pieces[first].head)].height;
    for (std::size_t i = first; i <= last; ++i) {
        height += pieces[i].height;
        if (i < last)
            height += std::max(pieces[i].after, pieces[i + 1].before);
    }
    return height;
}

void Paginator::put(const Piece &piece, bool repeated)
{
    if (!repeated && piece.beginsElement >= 0) {
        Element &element = m_out.elements[static_cast<std::size_t>(piece.beginsElement)];
        element.page = static_cast<int>(m_out.pages.size()) - 1;
        element.top = m_geometry.top + m_y;
    }
    std::vector<Fragment> fragments = piece.fragments;
    moveBy(fragments, QPointF(m_geometry.left, m_geometry.top + m_y));
    for (Fragment &fragment : fragments) {
        if (repeated)
            fragment.element = artifact;
    }
    auto &page = m_out.pages.back().fragments;
    page.insert(page.end(), fragments.begin(), fragments.end());
    m_y += piece.height;
    m_fresh = false;
}

void Paginator::place(const std::vector<Piece> &pieces, std::size_t index)
{
    const Piece &piece = pieces[index];
    if (m_fresh && piece.head >= 0)
        put(pieces[static_cast<std::size_t>(piece.head)], true);
    else
        m_y += gapBefore(piece);
    put(piece, false);
    m_lastAfter = piece.after;
}

void Paginator::paginate(const Flow &flow)
{
    const std::vector<Piece> &pieces = flow.pieces;
    newPage();
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t last = first;
        while (last + 1 < pieces.size() && pieces[last].keepWithNext && !pieces[last + 1].breakBefore)
            ++last;
        if (!m_fresh && (pieces[first].breakBefore || m_geometry.bodyHeight() - m_y < pieces[first].room ||
                         m_y + heightOf(pieces, first, last) > m_geometry.bodyHeight() + tolerance))
            newPage();
        for (std::size_t i = first; i <= last; ++i) {
            if (!m_fresh && m_y + heightOf(pieces, i, i) > m_geometry.bodyHeight() + tolerance)
                newPage();
            place(pieces, i);
        }
        first = last + 1;
    }
}

} // namespace jalon::report
