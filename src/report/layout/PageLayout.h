// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"
#include "report/layout/PageGeometry.h"

class QPainter;

namespace jalon::report {

/// Lays a document out on A4 pages: keep-with-next, no widows or orphans, whole table rows, repeated table
/// heads, contents with page numbers, header and footer. The document must outlive the result (its drawings
/// are painted from it). Needs loadFonts(). 500 pages take about a second.
LaidOut layOut(const Document &document, const PageGeometry &geometry = {});

/// Paints one fragment; the painter counts in layout units, or is scaled to them.
void paintFragment(QPainter &painter, const Fragment &fragment);

/// Paints one page; the painter counts in layout units, or is scaled to them.
void paintPage(QPainter &painter, const Page &page);

} // namespace jalon::report
