// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace jalon::report {

/// A link on a page, and the element of the layout it belongs to.
struct LinkAnnotation
{
    int element;
    QPDFObjectHandle annotation;
};

/// Gives the file its structure: marked contents, structure tree, parent tree, tab order. `pages` were
/// painted with fragment marks; the character tables must be mended before. Throws what libqpdf throws, and
/// std::runtime_error if a page is not what PdfWriter paints.
void tagPdf(QPDF &file, std::vector<QPDFObjectHandle> &pages, const LaidOut &laidOut,
            const std::vector<LinkAnnotation> &links);

} // namespace jalon::report
