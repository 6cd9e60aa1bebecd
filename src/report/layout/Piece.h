// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"

#include <vector>

namespace jalon::report {

/// What a page break never cuts: a line, a table row, a drawing. Fragments count from the left edge of the
/// body and the top of the piece. Between two pieces lies the larger of `after` and `before`; none of it at
/// the top of a page.
struct Piece
{
    std::vector<Fragment> fragments;
    double height = 0;
    double before = 0, after = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    double room = 0;        ///< begins a new page where less than this is left (chapters)
    int head = -1;          ///< index of the piece to repeat when a page begins here (a table's head)
    int beginsElement = -1; ///< element that begins with this piece
};

/// The whole document as pieces, top to bottom, before pages are known.
struct Flow
{
    std::vector<Piece> pieces;
    /// Page numbers of contents entries, to be filled in once known.
    struct PageNumber
    {
        QTextLayout *text;
        int headingElement;
        double width;
    };
    std::vector<PageNumber> pageNumbers;
};

void moveBy(std::vector<Fragment> &fragments, const QPointF &offset);

} // namespace jalon::report
