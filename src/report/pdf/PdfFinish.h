// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"
#include "report/pdf/PdfWriter.h"

#include <QByteArray>

namespace jalon::report {

/// The pass through libqpdf over what QPdfWriter wrote: character tables mended, outline from the headings,
/// links, structure (PdfTagger), attachments, language, title and dates of the document, metadata of the
/// profile, an identifier that depends on the content alone. `painted` carries fragment marks if the profile
/// is Accessible. Only report/pdf knows libqpdf; its exceptions end here (`error`, and an empty result).
QByteArray finishPdf(const QByteArray &painted, const Document &document, const LaidOut &pages,
                     PdfProfile profile, QString *error);

} // namespace jalon::report
