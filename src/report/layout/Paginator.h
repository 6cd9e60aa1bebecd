// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/PageGeometry.h"
#include "report/layout/Piece.h"

namespace jalon::report {

/// Puts pieces on pages, first come first placed: pieces that keep together move together to the next page
/// when they fit one, and are broken only when they are taller than a page. Linear in the number of pieces.
class Paginator
{
public:
    Paginator(const PageGeometry &geometry, LaidOut &out)
        : m_geometry(geometry)
        , m_out(out)
    {
    }

    void paginate(const Flow &flow);

private:
    void newPage();
    /// Height of pieces [first, last] placed where we are, repeated head included if the page is fresh.
    double heightOf(const std::vector<Piece> &pieces, std::size_t first, std::size_t last) const;
    double gapBefore(const Piece &piece) const;
    void place(const std::vector<Piece> &pieces, std::size_t index);
    void put(const Piece &piece, bool repeated);

    const PageGeometry &m_geometry;
    LaidOut &m_out;
    double m_y = 0;         ///< from the top of the body
    double m_lastAfter = 0; ///< space wanted below the piece placed last
    bool m_fresh = true;    ///< nothing on this page yet
};

} // namespace jalon::report
