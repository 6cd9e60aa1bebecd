// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Theme.h"

#include <cmath>
#include <QPalette>
#include <QWidget>

namespace jalon::gui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(int(value >> 16) & 0xff, int(value >> 8) & 0xff, int(value) & 0xff);
}

Theme makeLight()
{
    Theme t;
    t.background = rgb(0xF5F6F8);
    t.surface = rgb(0xFFFFFF);
    t.surfaceAlt = rgb(0xF7F9FB);
    t.hover = rgb(0xF1F4F8);
    t.selection = rgb(0xE8EFF8);
    t.border = rgb(0xDDE2E8);
    t.borderStrong = rgb(0xA9B4BF);
    t.line = rgb(0xEDF0F3);
    t.text = rgb(0x18212B);
    t.textSoft = rgb(0x4B5966);
    t.textMuted = rgb(0x626E79);
    t.accent = rgb(0x1F4E8C);
    t.accentHover = rgb(0x2A5FA5);
    t.onAccent = rgb(0xFFFFFF);
    t.neutral = {rgb(0x4B5966), rgb(0xEEF1F4), rgb(0xD5DBE2)};
    t.active = {rgb(0x1F5FA8), rgb(0xE6EEF8), rgb(0xC9DAEF)};
    t.good = {rgb(0x1D6F3F), rgb(0xE6F3EA), rgb(0xC3E1CE)};
    t.bad = {rgb(0xB3261E), rgb(0xFBEAE8), rgb(0xF0C6C2)};
    t.caution = {rgb(0x7A5600), rgb(0xFBF3DD), rgb(0xEAD9A8)};
    t.waiting = {rgb(0x6B4FA0), rgb(0xEFEAF7), rgb(0xD9CEEC)};
    t.challenges = {rgb(0x0072B2), rgb(0xC96A00), rgb(0x00805C), rgb(0x9A4F96), rgb(0xB5412E)};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.background = rgb(0x14181D);
    t.surface = rgb(0x1C2128);
    t.surfaceAlt = rgb(0x20262E);
    t.hover = rgb(0x252C35);
    t.selection = rgb(0x24344A);
    t.border = rgb(0x343C46);
    t.borderStrong = rgb(0x5D6976);
    t.line = rgb(0x282F38);
    t.text = rgb(0xE8ECF0);
    t.textSoft = rgb(0xB7C1CB);
    t.textMuted = rgb(0x9AA6B2);
    t.accent = rgb(0x8AB4F0);
    t.accentHover = rgb(0xA3C5F6);
    t.onAccent = rgb(0x0F1B2B);
    t.neutral = {rgb(0xB7C1CB), rgb(0x2A323B), rgb(0x3B4550)};
    t.active = {rgb(0x9CC3F5), rgb(0x1E2F45), rgb(0x2F4866)};
    t.good = {rgb(0x86D3A2), rgb(0x1B3325), rgb(0x2B4E39)};
    t.bad = {rgb(0xF5A39C), rgb(0x402321), rgb(0x63322E)};
    t.caution = {rgb(0xEBC566), rgb(0x372D14), rgb(0x58491F)};
    t.waiting = {rgb(0xC6B1EE), rgb(0x2F2742), rgb(0x493C68)};
    t.challenges = {rgb(0x4BA6DB), rgb(0xE79442), rgb(0x3DB58F), rgb(0xC583C1), rgb(0xE0806E)};
    t.isDark = true;
    return t;
}

// White on black, words at 12:1 and more, lines that can be seen; for a pale projector and for tired eyes.
Theme makeHighContrast()
{
    Theme t;
    t.background = rgb(0x000000);
    t.surface = rgb(0x060606);
    t.surfaceAlt = rgb(0x101010);
    t.hover = rgb(0x1C1C1C);
    t.selection = rgb(0x002B55);
    t.border = rgb(0xBFBFBF);
    t.borderStrong = rgb(0xFFFFFF);
    t.line = rgb(0x6E6E6E);
    t.text = rgb(0xFFFFFF);
    t.textSoft = rgb(0xF0F0F0);
    t.textMuted = rgb(0xDCDCDC);
    t.accent = rgb(0xFFE14D);
    t.accentHover = rgb(0xFFEB85);
    t.onAccent = rgb(0x000000);
    t.neutral = {rgb(0xFFFFFF), rgb(0x1C1C1C), rgb(0xFFFFFF)};
    t.active = {rgb(0x9BD4FF), rgb(0x001D33), rgb(0x9BD4FF)};
    t.good = {rgb(0x8CF5AE), rgb(0x00260F), rgb(0x8CF5AE)};
    t.bad = {rgb(0xFFB3AB), rgb(0x360703), rgb(0xFFB3AB)};
    t.caution = {rgb(0xFFE14D), rgb(0x2B2300), rgb(0xFFE14D)};
    t.waiting = {rgb(0xE0CCFF), rgb(0x21103D), rgb(0xE0CCFF)};
    t.challenges = {rgb(0x5CC3FF), rgb(0xFFA94D), rgb(0x4DDBAB), rgb(0xF09BEB), rgb(0xFF9480)};
    t.isDark = true;
    t.isContrast = true;
    return t;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

const Tint &Theme::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Active:
        return active;
    case Tone::Good:
        return good;
    case Tone::Bad:
        return bad;
    case Tone::Caution:
        return caution;
    case Tone::Waiting:
        return waiting;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

QColor Theme::challenge(int number) const
{
    const int count = int(challenges.size());
    return challenges.at(std::size_t(((number - 1) % count + count) % count));
}

QColor Theme::onChallenge(int) const
{
    return isDark ? rgb(0x10151B) : rgb(0xFFFFFF);
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &normal, const QColor &disabled) {
        p.setColor(QPalette::All, role, normal);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    const QColor faded = blend(textMuted, surface, 0.7);
    set(QPalette::Window, background, background);
    set(QPalette::WindowText, text, faded);
    set(QPalette::Base, surface, surfaceAlt);
    set(QPalette::AlternateBase, surfaceAlt, surfaceAlt);
    set(QPalette::Text, text, faded);
    set(QPalette::PlaceholderText, textMuted, faded);
    set(QPalette::Button, surface, surfaceAlt);
    set(QPalette::ButtonText, text, faded);
    // Fusion leaves these two alone; our labels use them, so that words change colour with the palette by
    // themselves.
    set(QPalette::BrightText, textSoft, faded);
    set(QPalette::LinkVisited, bad.text, faded);
    set(QPalette::Highlight, accent, borderStrong);
    set(QPalette::HighlightedText, onAccent, surface);
    set(QPalette::Link, accent, faded);
    set(QPalette::ToolTipBase, isDark ? hover : text, hover);
    set(QPalette::ToolTipText, isDark ? text : surface, text);
    set(QPalette::Light, surface, surface);
    set(QPalette::Midlight, line, line);
    set(QPalette::Mid, border, border);
    set(QPalette::Dark, borderStrong, borderStrong);
    set(QPalette::Shadow, borderStrong, borderStrong);
    return p;
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme = makeHighContrast();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    // Pure black is nobody else's background.
    if (palette.color(QPalette::Active, QPalette::Window) == highContrast().background)
        return highContrast();
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark() : light();
}

const Theme &Theme::of(const QWidget *widget)
{
    return of(widget ? widget->palette() : QPalette());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blend(const QColor &over, const QColor &ground, double opacity)
{
    const auto mix = [opacity](float o, float g) {
        return float(double(o) * opacity + double(g) * (1 - opacity));
    };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

} // namespace jalon::gui
