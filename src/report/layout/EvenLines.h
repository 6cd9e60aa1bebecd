// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextLayout;

namespace jalon::report {

/// Breaks a text into lines of at most `width`: as few as filling each in turn would give, but as even in
/// length as that allows, and without a last line of one short word where there is a choice. Words are never
/// cut (docs/decisions/0007-lines-and-pages.md) unless one alone is wider than the line. Linear in the text.
void breakEvenly(QTextLayout &layout, double width);

} // namespace jalon::report
