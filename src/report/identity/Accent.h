// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace jalon::report {

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrastOf(const QColor &a, const QColor &b);

/// The same hue, no lighter (or on a dark ground no darker) than a contrast of 4.5 with the ground needs.
QColor readableOn(const QColor &ground, const QColor &colour);

/// The colour of an authority's documents on paper: `chosen` as "#rrggbb", darkened as far as white needs;
/// ours where nothing (or nothing that is a colour) was chosen.
QColor accentOnPaper(const QString &chosen);

} // namespace jalon::report
