// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "report/document/Document.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace jalon::report {

/// The picture an authority heads its documents with. Reads what a person chose and hands out pictures that
/// are drawn anew, on white: nothing of the file itself (scripts, links, places, names of programs) gets into
/// a document. Never distorts. A value; knows nothing of plans and pages.
class Logo
{
public:
    static constexpr qsizetype maximumBytes = 2 * 1024 * 1024;
    static constexpr int maximumSide = 8000; ///< pixels

    /// PNG, JPEG or SVG, told by what stands in `bytes`. Errors: BadFormat (none of them, damaged, or an SVG
    /// with scripts, links or entities), TooLarge (bytes or pixels); SVG drawings need a QGuiApplication if
    /// they hold text.
    static core::Result<Logo> read(const QByteArray &bytes);

    /// The whole logo as large as it fits into `box`; both in points. A few pixels are not blown up: at least
    /// 100 of them to the inch.
    QSizeF sizeWithin(const QSizeF &box) const;
    /// As a part of a document, fit to be printed in that size; the same logo gives the same bytes.
    Picture picture(const QSizeF &box, const QString &altText) const;

private:
    QImage drawn(const QSize &pixels) const;

    QByteArray m_svg; ///< empty for pixels
    QImage m_image;   ///< null for SVG
    QSizeF m_size;    ///< as the file says; its proportions count
};

/// The picture as PNG, for the formats that carry files.
QByteArray png(const QImage &image);

} // namespace jalon::report
