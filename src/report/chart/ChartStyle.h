// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace jalon::report {

/// Colours and text size of a drawing; plain values, always opaque (PDF/A-1 knows no transparency).
/// `textSize` counts in the unit of the rectangle drawn into: 12 for a screen's pixels, 8.5 times the number
/// of units per typographic point in a document. Drawings shrink it where the texts would touch.
struct ChartStyle
{
    QColor background{0xff, 0xff, 0xff};
    QColor text{0x1a, 0x1f, 0x2b};      // figures
    QColor quietText{0x5b, 0x64, 0x73}; // years, legends
    QColor zeroLine{0x8a, 0x92, 0x9e};
    QColor track{0xe8, 0xeb, 0xf0};       // the empty part of a bullet or period bar
    QColor accent{0x00, 0x72, 0xb2};      // the year looked at
    QColor quietAccent{0x73, 0xb1, 0xd6}; // the years before
    QColor target{0x1a, 0x1f, 0x2b};
    double textSize = 12;

    static ChartStyle light(const QColor &accent, double textSize);
    static ChartStyle dark(const QColor &accent, double textSize);
};

/// The colour of a challenge; numbers beyond the fifth begin again. The dark theme takes lighter tones.
QColor challengeColor(int number, bool dark = false);

/// A mixed with B, opaque: `share` of A between 0 and 1.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace jalon::report
