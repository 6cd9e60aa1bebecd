// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/TextStyles.h"

#include "report/Fonts.h"
#include "report/layout/PageGeometry.h"

#include <algorithm>

namespace jalon::report {

TextStyle textStyle(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead:
        return {10.4, 1.5, QFont::Normal, ink::quiet, Qt::AlignLeft};
    case ParagraphStyle::Small:
        return {8, 1.4, QFont::Normal, ink::quiet, Qt::AlignLeft};
    case ParagraphStyle::Facts:
        return {8.8, 1.45, QFont::Normal, ink::text, Qt::AlignLeft};
    case ParagraphStyle::Label:
        return {8.4, 1.4, QFont::DemiBold, ink::quiet, Qt::AlignLeft};
    case ParagraphStyle::Title:
        return {30, 1.18, QFont::Bold, ink::text, Qt::AlignLeft};
    case ParagraphStyle::Subtitle:
        return {14, 1.4, QFont::Normal, ink::quiet, Qt::AlignLeft};
    case ParagraphStyle::Body:
        break;
    }
    return {};
}

TextStyle headingStyle(int level)
{
    switch (level) {
    case 1:
        return {19, 1.2, QFont::Bold, ink::text, Qt::AlignLeft};
    case 2:
        return {13, 1.28, QFont::DemiBold, ink::text, Qt::AlignLeft};
    case 3:
        return {10.6, 1.35, QFont::DemiBold, ink::text, Qt::AlignLeft};
    default:
        return {9.6, 1.4, QFont::DemiBold, ink::text, Qt::AlignLeft};
    }
}

TextStyle tableStyle()
{
    return {8.5, 1.36, QFont::Normal, ink::text, Qt::AlignLeft};
}

TextStyle tableHeaderStyle()
{
    return {8.2, 1.36, QFont::DemiBold, ink::quiet, Qt::AlignLeft};
}

TextStyle captionStyle()
{
    return {8.5, 1.4, QFont::DemiBold, ink::text, Qt::AlignLeft};
}

QFont toneFont(const TextStyle &style, Tone tone)
{
    QFont::Weight weight = style.weight;
    if (tone == Tone::Strong || tone == Tone::Alert)
        weight = std::max(weight, QFont::DemiBold);
    const bool italic = tone == Tone::Unknown;
    return textFont(qRound(points(style.size)), italic ? QFont::Normal : weight, italic);
}

QColor toneColor(const TextStyle &style, Tone tone)
{
    if (tone == Tone::Alert)
        return ink::alert;
    return tone == Tone::Quiet || tone == Tone::Unknown ? ink::quiet : style.color;
}

} // namespace jalon::report
