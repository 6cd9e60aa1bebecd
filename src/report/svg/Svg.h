// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"
#include "report/markup/Markup.h"

#include <QSizeF>

// The drawings of a document as SVG. Colours are those of ChartStyle::light; text stays text.
namespace jalon::report {

/// Type faces of our documents where Inter may be missing: a list as CSS and ODF read it.
QString fontFamilies();

/// An <svg> of `size` points inside an HTML page: role img, named by its <title> (the caption, or else the
/// alternative text) and described by its <desc>. `id` must be unique in the page.
void writeInlineSvg(Markup &markup, const Drawing &drawing, const QSizeF &size, const QString &caption,
                    const QString &id);

/// A mark beside its word: an <svg> that screen readers pass over.
void writeInlineMark(Markup &markup, Mark mark);

/// The same as files of their own.
QByteArray svgFile(const Drawing &drawing, const QSizeF &size, const QString &caption);
QByteArray svgFile(Mark mark);

} // namespace jalon::report
