// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart/ChartStyle.h"

#include <array>

namespace jalon::report {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

ChartStyle ChartStyle::light(const QColor &accent, double textSize)
{
    ChartStyle style;
    style.accent = accent;
    style.quietAccent = mixed(accent, style.background, 0.55);
    style.textSize = textSize;
    return style;
}

ChartStyle ChartStyle::dark(const QColor &accent, double textSize)
{
    ChartStyle style;
    style.background = QColor(0x1b, 0x1f, 0x27);
    style.text = QColor(0xed, 0xf0, 0xf5);
    style.quietText = QColor(0xa9, 0xb2, 0xc0);
    style.zeroLine = QColor(0x7a, 0x83, 0x91);
    style.track = QColor(0x33, 0x3a, 0x46);
    style.target = style.text;
    style.accent = accent;
    style.quietAccent = mixed(accent, style.background, 0.55);
    style.textSize = textSize;
    return style;
}

QColor challengeColor(int number, bool dark)
{
    static const std::array<QColor, 5> onLight = {QColor(0x00, 0x72, 0xb2), QColor(0xc9, 0x6a, 0x00),
                                                  QColor(0x00, 0x80, 0x5c), QColor(0x9a, 0x4f, 0x96),
                                                  QColor(0xb5, 0x41, 0x2e)};
    static const std::array<QColor, 5> onDark = {QColor(0x4d, 0xaa, 0xe0), QColor(0xe8, 0x92, 0x33),
                                                 QColor(0x3d, 0xb8, 0x93), QColor(0xc5, 0x86, 0xc1),
                                                 QColor(0xdf, 0x7a, 0x69)};
    const auto index = static_cast<std::size_t>(number < 1 ? 0 : (number - 1) % 5);
    return dark ? onDark[index] : onLight[index];
}

} // namespace jalon::report
