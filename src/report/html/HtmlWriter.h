// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

#include <QByteArray>

#include <functional>

namespace jalon::report {

/// The document as one HTML file for screens, screen readers and printers: semantic elements, one style sheet
/// inside with print rules and a dark look, drawings as SVG, no script, nothing loaded from outside (a
/// content security policy forbids both). Well-formed XML as well. The same document gives the same bytes.
///
/// `progress` is told of blocks; where it answers false, and only there, the result is empty. Needs
/// loadFonts() (drawings measure their texts).
QByteArray writeHtml(const Document &document, const std::function<bool(int done, int total)> &progress = {});

} // namespace jalon::report
