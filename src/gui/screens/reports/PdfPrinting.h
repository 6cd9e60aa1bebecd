// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

class QPdfDocument;
class QPrinter;

namespace jalon::gui {

/// Prints the pages of a PDF as they stand, fitted to the paper; of `printer`, the page range and copies it
/// was set to. Error CannotWrite if the printer refuses.
core::Outcome printPdf(QPdfDocument &document, QPrinter &printer);

} // namespace jalon::gui
