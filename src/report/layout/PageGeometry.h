// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace jalon::report {

/// Layout counts in tenths of a typographic point, so that fonts of 8.6 points have whole sizes and an A4
/// page stays far below the 32,767 units that PDF/A-1 allows.
inline constexpr double unitsPerPoint = 10;
inline constexpr int unitsPerInch = 720;

inline constexpr double points(double value)
{
    return value * unitsPerPoint;
}
inline constexpr double millimetres(double value)
{
    return value * unitsPerInch / 25.4;
}

/// A4 with room for punching at the left.
struct PageGeometry
{
    double width = 5950, height = 8420;
    double left = millimetres(24), right = millimetres(20), top = millimetres(25), bottom = millimetres(23);
    double headerBaseline = millimetres(14.5), footerBaseline = millimetres(286);

    double bodyWidth() const { return width - left - right; }
    double bodyHeight() const { return height - top - bottom; }
    QRectF body() const { return {left, top, bodyWidth(), bodyHeight()}; }
};

} // namespace jalon::report
