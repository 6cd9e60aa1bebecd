// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

namespace jalon::report {

/// The spaces of French typography: narrow and no-break (U+202F) before ; ! ? and inside « », also between
/// the thousands of a number; no-break (U+00A0) before : € %. Turns spaces that are there into those, in what
/// people typed as well, so that no line breaks there; adds none and changes no other character, so that a
/// wording is printed as it was adopted.
QString withFrenchSpaces(const QString &text);

/// All that a reader sees or hears of the document; not its attachments.
void setFrenchSpaces(Document &document);

} // namespace jalon::report
