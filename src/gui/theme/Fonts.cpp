// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Fonts.h"

namespace jalon::gui {

QFont sized(const QFont &base, TextSize size)
{
    QFont font = base;
    const auto scale = [&font, &base](qreal factor) {
        if (base.pointSizeF() > 0)
            font.setPointSizeF(base.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(base.pixelSize() * factor));
    };
    switch (size) {
    case TextSize::Title:
        scale(1.5);
        break;
    case TextSize::Heading:
        scale(1.25);
        break;
    case TextSize::Subheading:
        scale(1.08);
        break;
    case TextSize::Small:
        scale(0.9);
        break;
    case TextSize::Body:
        break;
    }
    if (size == TextSize::Title || size == TextSize::Heading)
        font.setWeight(QFont::Bold);
    else if (size == TextSize::Subheading)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace jalon::gui
