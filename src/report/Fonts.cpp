// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Fonts.h"

#include "EmbeddedFonts.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

QString fontFamily()
{
    return u"Inter Jalon"_s;
}

bool loadFonts()
{
    jalonInitEmbeddedFonts();
    bool complete = true;
    for (const auto *face : {u"Regular", u"Italic", u"Medium", u"SemiBold", u"Bold"})
        complete &= QFontDatabase::addApplicationFont(u":/jalon/fonts/%1.otf"_s.arg(QStringView(face))) != -1;
    return complete;
}

QFont textFont(int pixelSize, QFont::Weight weight, bool italic)
{
    QFont font(fontFamily());
    font.setPixelSize(std::max(1, pixelSize));
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on every device
    return font;
}

} // namespace jalon::report
