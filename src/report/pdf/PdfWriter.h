// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"

#include <QByteArray>

#include <functional>

namespace jalon::report {

/// Told after each page how many of all pages are done; answers false to give up.
using PageProgress = std::function<bool(int done, int total)>;

/// What the file is built to be. Both show the same pages.
enum class PdfProfile {
    Accessible, ///< PDF/UA-1 and PDF/A-3a: structure, alternative texts, attachments
    Archive1b,  ///< PDF/A-1b: neither; for readers of old and to check against
};

/// The document as a PDF in memory: faces embedded, structure, outline, title, language, searchable text. The
/// same document gives the same bytes at any hour, time zone and locale. Empty if given up or if the library
/// refused (`error` says what it said, in English). Blocks; call it outside the GUI thread for long reports.
QByteArray writePdf(const Document &document, const PageProgress &progress = {}, QString *error = nullptr);

/// The same for a document already laid out.
QByteArray writePdf(const Document &document, const LaidOut &pages, const PageProgress &progress = {},
                    QString *error = nullptr, PdfProfile profile = PdfProfile::Accessible);

} // namespace jalon::report
