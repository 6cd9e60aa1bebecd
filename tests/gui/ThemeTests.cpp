// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QPalette>

#include "gui/theme/Theme.h"

using namespace jalon::gui;

namespace {

void checkContrast(const char *what, const QColor &words, const QColor &ground, double least = 4.5)
{
    INFO(what << ": " << words.name().toStdString() << " on " << ground.name().toStdString());
    CHECK(contrast(words, ground) >= least);
}

} // namespace

TEST_CASE("Words can be read in every theme: at least 4.5:1")
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark(), &Theme::highContrast()}) {
        INFO((theme->isDark ? "dark" : "light"));
        for (const QColor &ground :
             {theme->background, theme->surface, theme->surfaceAlt, theme->hover, theme->selection}) {
            checkContrast("text", theme->text, ground);
            checkContrast("soft text", theme->textSoft, ground);
            checkContrast("accent", theme->accent, ground);
        }
        for (const QColor &ground : {theme->background, theme->surface, theme->surfaceAlt, theme->selection})
            checkContrast("muted text", theme->textMuted, ground);
        checkContrast("primary button", theme->onAccent, theme->accent);
        checkContrast("primary button under the pointer", theme->onAccent, theme->accentHover);
        for (const Tone tone :
             {Tone::Neutral, Tone::Active, Tone::Good, Tone::Bad, Tone::Caution, Tone::Waiting}) {
            const Tint &tint = theme->tint(tone);
            checkContrast("badge", tint.text, tint.fill);
            checkContrast("its words on a card", tint.text, theme->surface);
        }
        for (int number = 1; number <= 5; ++number) {
            // The number is bold and never alone, and the colours are given: 3:1 as for large signs.
            checkContrast("challenge number", theme->onChallenge(number), theme->challenge(number), 3.0);
            checkContrast("challenge strip", theme->challenge(number), theme->surface, 3.0);
        }
    }
}

TEST_CASE("The palette carries its theme")
{
    CHECK_FALSE(Theme::of(Theme::light().palette()).isDark);
    CHECK(Theme::of(Theme::dark().palette()).isDark);
    CHECK_FALSE(Theme::of(Theme::dark().palette()).isContrast);
    CHECK(Theme::of(Theme::highContrast().palette()).isContrast);
    const QPalette palette = Theme::light().palette();
    CHECK(palette.color(QPalette::WindowText) == Theme::light().text);
    CHECK(palette.color(QPalette::Highlight) == Theme::light().accent);
}

TEST_CASE("Challenge colours repeat and are those of the visual language")
{
    const Theme &theme = Theme::light();
    CHECK(theme.challenge(1) == QColor(0x00, 0x72, 0xB2));
    CHECK(theme.challenge(5) == QColor(0xB5, 0x41, 0x2E));
    CHECK(theme.challenge(6) == theme.challenge(1));
    CHECK(theme.challenge(0) == theme.challenge(5));
}

TEST_CASE("High contrast is higher: 10:1 for everything that is read")
{
    const Theme &theme = Theme::highContrast();
    for (const QColor &ground : {theme.background, theme.surface}) {
        for (const QColor &words : {theme.text, theme.textSoft, theme.textMuted, theme.accent})
            checkContrast("words", words, ground, 10);
        checkContrast("edge of a card", theme.border, ground, 7);
    }
}
