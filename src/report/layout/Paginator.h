// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/PageGeometry.h"
#include "report/layout/Piece.h"

namespace jalon::report {

/// Puts pieces on pages. Of all ways to cut what stands between two forced breaks it takes the cheapest:
/// pieces that keep together stay together, white at the foot and awkward breaks (breakcost) are weighed
/// against each other, pages that hold next to nothing are avoided, if need be by setting the gaps closer.
/// Linear in the number of pieces.
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
    /// Pieces [first, end) of a page.
    struct Cut
    {
        std::size_t first, end;
    };
    struct Cutting
    {
        std::vector<Cut> pages;
        double lastFill = 0; ///< how much of the last page is used, from 0 to 1
    };
    /// The best cuts of pieces [first, end), with the gaps between pieces times `gaps`.
    Cutting cut(const Flow &flow, std::size_t first, std::size_t end, double gaps) const;
    void place(const Flow &flow, const Cut &page, double gaps);
    void put(const Piece &piece, double y, bool repeated);
    void putFeet(const Flow &flow, const Cut &page);

    const PageGeometry &m_geometry;
    LaidOut &m_out;
};

} // namespace jalon::report
