// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace jalon::report {

/// The one type face of Jalon, on screen and on paper: Inter with tabular figures, embedded in the program
/// (resources/fonts). Weights present: 400, 500, 600, 700 upright and 400 italic; ask for no other.
QString fontFamily();

/// Registers the faces; call once after the application object exists. False if one could not be read: text
/// then comes out in another face, nothing else fails.
bool loadFonts();

/// A font of the family whose size is counted in units of the painter or text layout it is used with.
QFont textFont(int pixelSize, QFont::Weight weight = QFont::Normal, bool italic = false);

} // namespace jalon::report
