// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QColor>

class QPalette;
class QWidget;

namespace jalon::gui {

// A colour for words or marks and the pale one that stands behind them.
struct Tint
{
    QColor text;
    QColor fill;
    QColor border;
};

// How a thing stands: what Badge, Banner and marks are tinted with: a state is mark + word + tint.
enum class Tone { Neutral, Active, Good, Bad, Caution, Waiting };

// Every colour of the program, once, in three sets: light, dark, and high contrast for projectors. A value
// table: widgets ask Theme::of(this) while painting, so they follow a change of palette by themselves and
// nobody hands a theme around. Every text colour has a contrast of at least 4.5:1 on the grounds it is used
// on (tests/gui holds it).
struct Theme
{
    QColor background;   // behind cards
    QColor surface;      // cards, header, navigation, inputs
    QColor surfaceAlt;   // group rows, table heads
    QColor hover;        // under the pointer
    QColor selection;    // selected row or entry
    QColor border;       // 1 px around cards and inputs
    QColor borderStrong; // inputs under the pointer, unticked boxes
    QColor line;         // between rows
    QColor text;         // what is read first
    QColor textSoft;     // running text, labels
    QColor textMuted;    // hints, units, what is not known (in italics)
    QColor accent;       // primary button, focus ring, links, selection's words
    QColor accentHover;
    QColor onAccent; // words on accent
    Tint neutral, active, good, bad, caution, waiting;
    std::array<QColor, 5> challenges;
    bool isDark = false;
    bool isContrast = false; // dark too

    const Tint &tint(Tone tone) const;
    // The colour of challenge `number` (from 1; they repeat after 5). Always shown together with the number.
    QColor challenge(int number) const;
    // What is readable on that colour: white or near black.
    QColor onChallenge(int number) const;
    QPalette palette() const;

    static const Theme &light();
    static const Theme &dark();
    static const Theme &highContrast();
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);
};

// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);
// `over` laid on `ground` with that opacity, as an opaque colour (PDF/A-1 and item views want no alpha).
QColor blend(const QColor &over, const QColor &ground, double opacity);

// Measures of the 8 px grid, in device-independent pixels.
namespace grid {
inline constexpr int Unit = 8;
inline constexpr int PageMargin = 24;
inline constexpr int Radius = 8;
inline constexpr int ControlRadius = 6;
inline constexpr int RowHeight = 32;
inline constexpr int ControlHeight = 32;
} // namespace grid

} // namespace jalon::gui
