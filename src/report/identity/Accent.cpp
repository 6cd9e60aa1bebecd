// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/identity/Accent.h"

#include "report/layout/TextStyles.h"

#include <algorithm>
#include <cmath>

namespace jalon::report {

namespace {

constexpr double leastContrast = 4.5;

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// As it is written and painted.
QColor eightBits(const QColor &colour)
{
    return QColor(colour.rgb());
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor readableOn(const QColor &ground, const QColor &colour)
{
    const int step = luminance(ground) > 0.18 ? -1 : 1;
    const QColor start = colour.toHsl();
    const int hue = start.hslHue(), saturation = start.hslSaturation();
    QColor result = eightBits(colour);
    int lightness = start.lightness();
    while (contrastOf(ground, result) < leastContrast && lightness + step >= 0 && lightness + step <= 255) {
        lightness += step;
        result = eightBits(QColor::fromHsl(hue, saturation, lightness));
    }
    return result;
}

QColor accentOnPaper(const QString &chosen)
{
    const QColor colour =
        chosen.size() == 7 && chosen.startsWith(u'#') ? QColor(chosen) : QColor(); // no names of colours
    return colour.isValid() ? readableOn(Qt::white, colour) : ink::accent;
}

} // namespace jalon::report
