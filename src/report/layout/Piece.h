// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"

#include <vector>

namespace jalon::report {

/// What a page break costs. The Paginator weighs it against paper left white: half a page of white costs 100.
namespace breakcost {
inline constexpr double headings[] = {0, 0, 2, 5, 7}; ///< before a heading of that level
inline constexpr double block = 10;                   ///< between two blocks
inline constexpr double row = 8;                      ///< between two rows of a long table
inline constexpr double group = 3;                    ///< before a row that names the following ones
inline constexpr double item = 12;                    ///< between two items of a list
inline constexpr double line = 16;                    ///< between two lines of a paragraph
inline constexpr double table = 30;       ///< before a table without caption: it belongs to what is above
inline constexpr double label = 200;      ///< before a small title: what it names belongs to what is above
inline constexpr double smallTable = 100; ///< within a table that would hold on a third of a page
} // namespace breakcost

/// What a page break never cuts: a line, a table row, a drawing. Fragments count from the left edge of the
/// body and the top of the piece. Between two pieces lies the larger of `after` and `before`; none of it at
/// the top of a page.
struct Piece
{
    std::vector<Fragment> fragments;
    double height = 0;
    double before = 0, after = 0;
    bool keepWithNext = false;
    double breakCost = breakcost::block; ///< how much a page break after this piece hurts (breakcost)
    bool breakBefore = false;
    double room = 0;        ///< begins a new page where less than this is left (chapters)
    int head = -1;          ///< index of the piece to repeat when a page begins here (a table's head)
    int beginsElement = -1; ///< element that begins with this piece
    std::vector<int> feet;  ///< index in Flow::feet of the notes that stand at the foot of its page
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
    /// A note at the foot of the page: fragments from the left edge of the body and the top of the note.
    struct Foot
    {
        std::vector<Fragment> fragments;
        double height = 0;
        int element = -1;
    };
    std::vector<Foot> feet;
};

void moveBy(std::vector<Fragment> &fragments, const QPointF &offset);

} // namespace jalon::report
