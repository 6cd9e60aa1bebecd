// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout/LaidOut.h"

#include <QByteArray>

#include <functional>

namespace jalon::report {

/// Told after each page how many of all pages are done; answers false to give up.
using PageProgress = std::function<bool(int done, int total)>;

/// The document as PDF/A-1b in memory: faces embedded, outline, title, language, searchable text. The same
/// document gives the same bytes at any hour, time zone and locale. Empty if given up or if the library
/// refused (`error` says what it said, in English). Blocks; call it outside the GUI thread for long reports.
QByteArray writePdf(const Document &document, const PageProgress &progress = {}, QString *error = nullptr);

/// The same for a document already laid out.
QByteArray writePdf(const Document &document, const LaidOut &pages, const PageProgress &progress = {},
                    QString *error = nullptr);

} // namespace jalon::report
