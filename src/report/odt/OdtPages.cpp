// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a text document: size, margins, header and footer, with the mark of fictitious data on each.
#include "report/odt/OdtStyles.h"

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

/// The words beside it name the authority: readers pass over it.
void writePicture(Markup &markup, const Picture &picture)
{
    markup.open("draw:frame", {{"draw:style-name", u"HeaderPicture"_s},
                               {"draw:name", u"Logo"_s},
                               {"text:anchor-type", u"as-char"_s},
                               {"svg:width", odtPoints(picture.size.width())},
                               {"svg:height", odtPoints(picture.size.height())},
                               {"loext:decorative", u"true"_s}});
    markup.empty("draw:image", {{"xlink:href", odtHeaderPicture},
                                {"xlink:type", u"simple"_s},
                                {"xlink:show", u"embed"_s},
                                {"xlink:actuate", u"onLoad"_s},
                                {"draw:mime-type", u"image/png"_s}});
    markup.close();
    markup.text(u"\u00A0\u00A0"_s);
}

void writeLine(Markup &markup, const char *style, const QString &left, const QString &right,
               const Picture &picture = {})
{
    markup.open("text:p", {{"text:style-name", QString::fromLatin1(style)}});
    if (!picture.image.isNull())
        writePicture(markup, picture);
    markup.text(left);
    markup.empty("text:tab");
    markup.text(right);
    markup.close();
}

void writeMasterPages(Markup &markup, const Document &document)
{
    const auto header = [&](bool full) {
        markup.open("style:header");
        if (!document.mark.isEmpty())
            markup.element("text:p", {{"text:style-name", u"Fictitious_20_mark"_s}}, document.mark);
        if (full)
            writeLine(markup, "Header", document.headerLeft, document.headerRight, document.headerPicture);
        else if (document.mark.isEmpty())
            markup.empty("text:p", {{"text:style-name", u"Header"_s}});
        markup.close();
    };
    markup.open("office:master-styles");
    markup.open("style:master-page", {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"Page"_s}});
    header(true);
    markup.open("style:footer");
    markup.open("text:p", {{"text:style-name", u"Footer"_s}});
    markup.text(document.footerLeft);
    markup.empty("text:tab");
    markup.element("text:page-number", {{"text:select-page", u"current"_s}}, u"1"_s);
    markup.text(u" / "_s);
    markup.element("text:page-count", {}, u"1"_s);
    markup.close();
    markup.close();
    markup.close();
    if (document.cover) {
        markup.open("style:master-page", {{"style:name", u"First_20_Page"_s},
                                          {"style:display-name", u"First Page"_s},
                                          {"style:page-layout-name", u"Page"_s},
                                          {"style:next-style-name", u"Standard"_s}});
        header(false);
        markup.close();
    }
    markup.close();
}

void writePageLayout(Markup &markup)
{
    markup.open("office:automatic-styles");
    markup.open("style:page-layout", {{"style:name", u"Page"_s}});
    markup.empty("style:page-layout-properties", {{"fo:page-width", u"210mm"_s},
                                                  {"fo:page-height", u"297mm"_s},
                                                  {"style:print-orientation", u"portrait"_s},
                                                  {"fo:margin-top", u"10mm"_s},
                                                  {"fo:margin-bottom", u"9mm"_s},
                                                  {"fo:margin-left", u"24mm"_s},
                                                  {"fo:margin-right", u"20mm"_s}});
    markup.open("style:header-style");
    markup.empty(
        "style:header-footer-properties",
        {{"fo:min-height", u"15mm"_s}, {"fo:margin-bottom", u"5mm"_s}, {"style:dynamic-spacing", u"true"_s}});
    markup.close();
    markup.open("style:footer-style");
    markup.empty(
        "style:header-footer-properties",
        {{"fo:min-height", u"14mm"_s}, {"fo:margin-top", u"8mm"_s}, {"style:dynamic-spacing", u"true"_s}});
    markup.close();
    markup.close();
    markup.open("style:style", {{"style:name", u"HeaderPicture"_s}, {"style:family", u"graphic"_s}});
    markup.empty("style:graphic-properties", {{"style:vertical-pos", u"middle"_s},
                                              {"style:vertical-rel", u"text"_s},
                                              {"fo:border", u"none"_s},
                                              {"fo:padding", u"0pt"_s}});
    markup.close();
    markup.close();
}

} // namespace

void writeOdtPages(Markup &markup, const Document &document)
{
    writePageLayout(markup);
    writeMasterPages(markup, document);
}

} // namespace jalon::report
