// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/Document.h"

#include <QColor>
#include <QFont>

namespace jalon::report {

/// How one kind of text looks on paper. Sizes in points, leading as a factor of the size.
struct TextStyle
{
    double size = 9.6;
    double leading = 1.46;
    QFont::Weight weight = QFont::Normal;
    QColor color{0x1a, 0x1f, 0x2b};
    Qt::Alignment alignment = Qt::AlignLeft;
};

namespace ink {
inline const QColor text{0x1a, 0x1f, 0x2b}, quiet{0x59, 0x62, 0x70}, rule{0xe1, 0xe5, 0xea},
    strongRule{0x1a, 0x1f, 0x2b}, alert{0xb3, 0x26, 0x1e}, accent{0x1f, 0x4e, 0x8c},
    fictitious{0x7a, 0x54, 0x00}, groupFill{0xf5, 0xf6, 0xf8};
}

TextStyle textStyle(ParagraphStyle style);
TextStyle headingStyle(int level);
TextStyle tableStyle();
TextStyle tableHeaderStyle();
TextStyle captionStyle();

/// Font and colour of a tone within a style.
QFont toneFont(const TextStyle &style, Tone tone);
QColor toneColor(const TextStyle &style, Tone tone);

} // namespace jalon::report
