// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace jalon::report {

/// The document as an editable text document (ODF 1.3): headings with their outline levels, named styles,
/// table heads that repeat, drawings as SVG with alternative texts, contents, page numbers and the mark of
/// fictitious data as the fields and headers of the format. The same document gives the same bytes.
///
/// `headingPages`: the page, from 1, of every heading of the contents in their order, shown until the
/// reader's program has counted its own pages; may be empty. `progress` is told of blocks; where it answers
/// false, and only there, the result is empty. Needs loadFonts() (drawings measure their texts).
QByteArray writeOdt(const Document &document, const QList<int> &headingPages = {},
                    const std::function<bool(int done, int total)> &progress = {});

} // namespace jalon::report
