// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace jalon::report {

// How the tagger knows which fragment an operator of the page paints: PdfWriter paints a rectangle before
// each fragment, far below the page, whose left edge is the fragment's number; ContentTagger reads and
// removes them. No file leaves with one. (Positions of texts would say the same with less certainty: two
// fragments may touch, and a drawing goes where it likes.)
inline constexpr double markTop = 20000, markWidth = 7, markHeight = 3; ///< layout units

inline QRectF fragmentMark(std::size_t number)
{
    return {QPointF(static_cast<double>(number), markTop), QSizeF(markWidth, markHeight)};
}

} // namespace jalon::report
