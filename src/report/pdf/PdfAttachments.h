// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

class QPDF;

namespace jalon::report {

/// Embeds the document's attachments as PDF/A-3 wants it: media type, dates of the document, relation to the
/// whole ("Data": what the report was made from).
void attach(QPDF &file, const Document &document);

} // namespace jalon::report
