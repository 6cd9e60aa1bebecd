// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"

#include <QByteArray>

namespace jalon::report {

/// The pass through libqpdf over what QPdfWriter wrote: character tables mended, outline from the headings,
/// language, title and dates of the document, metadata of PDF/A-1b, an identifier that depends on the content
/// alone. The only place that knows libqpdf; its exceptions end here (`error`, and an empty result).
QByteArray finishPdf(const QByteArray &painted, const Document &document, const LaidOut &pages,
                     QString *error);

} // namespace jalon::report
