// SPDX-License-Identifier: GPL-3.0-or-later
// styles.xml: what a person finds in the list of styles. Sizes and colours are those of the PDF (TextStyles).
#include "report/layout/PageGeometry.h"
#include "report/layout/TextStyles.h"
#include "report/odt/OdtStyles.h"
#include "report/svg/Svg.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

constexpr double interLeading = 1.21; // of the face itself; percentages of line height count from it

struct Named
{
    const char *name;
    const char *displayName; ///< nullptr: the same
    const char *parent;
    TextStyle text;
    double before = 0, after = 0; ///< points
    bool keepWithNext = false;
    int outlineLevel = 0;
    double indent = 0;
    const char *next = nullptr;
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

double bodyWidth()
{
    return PageGeometry().bodyWidth() / unitsPerPoint;
}

void writeTextProperties(Markup &markup, const TextStyle &style)
{
    markup.empty("style:text-properties",
                 {{"fo:font-size", odtPoints(style.size)},
                  {"fo:font-weight", style.weight >= QFont::DemiBold ? u"bold"_s : u"normal"_s},
                  {"fo:color", style.color.name()}});
}

void write(Markup &markup, const Named &style, const QColor &accent)
{
    markup.open("style:style", {{"style:name", latin(style.name)}, {"style:family", u"paragraph"_s}});
    if (style.displayName)
        markup.attribute("style:display-name", latin(style.displayName));
    markup.attribute("style:parent-style-name", latin(style.parent));
    if (style.next)
        markup.attribute("style:next-style-name", latin(style.next));
    if (style.outlineLevel > 0)
        markup.attribute("style:default-outline-level", QString::number(style.outlineLevel));
    markup.open("style:paragraph-properties",
                {{"fo:margin-top", odtPoints(style.before)},
                 {"fo:margin-bottom", odtPoints(style.after)},
                 {"fo:line-height", QString::number(qRound(style.text.leading / interLeading * 100)) + u'%'},
                 {"fo:widows", u"2"_s},
                 {"fo:orphans", u"2"_s}});
    if (style.keepWithNext)
        markup.attribute("fo:keep-with-next", u"always"_s);
    if (style.indent > 0) // none said: that of the list the paragraph stands in
        markup.attribute("fo:margin-left", odtPoints(style.indent));
    const QLatin1String name(style.name);
    if (name == "Title"_L1) {
        markup.attribute("fo:border-top", u"3pt solid "_s + accent.name());
        markup.attribute("fo:padding-top", u"12pt"_s);
    }
    const bool contents = name.startsWith("Contents_20_"_L1) && !style.keepWithNext;
    const bool furniture = name == "Header"_L1 || name == "Footer"_L1;
    if (contents || furniture) {
        markup.open("style:tab-stops");
        markup.open("style:tab-stop",
                    {{"style:position", odtPoints(bodyWidth() - style.indent)}, {"style:type", u"right"_s}});
        if (contents) {
            markup.attribute("style:leader-style", u"dotted"_s);
            markup.attribute("style:leader-text", u"."_s);
        }
        markup.close();
        markup.close();
    }
    markup.close();
    writeTextProperties(markup, style.text);
    markup.close();
}

/// A compact document is set closer, so that a form holds on its page; as in the PDF.
QList<Named> namedStyles(bool compact)
{
    const auto of = [](ParagraphStyle style) { return textStyle(style); };
    const TextStyle body = of(compact ? ParagraphStyle::Facts : ParagraphStyle::Body),
                    furniture{7.4, 1.3, QFont::Normal, ink::quiet, {}};
    TextStyle form = tableStyle(), formLabel = form, group = tableStyle(), mark = furniture, top = body;
    form.size = formLabel.size = 9.2;
    formLabel.weight = group.weight = mark.weight = top.weight = QFont::DemiBold;
    mark.color = ink::fictitious;
    QList<Named> styles = {
        {"Text_20_body", "Text body", "Standard", body, 2, body.size * 0.6},
        {"Lead", nullptr, "Text_20_body", of(ParagraphStyle::Lead), 2, 6.2},
        {"Note", nullptr, "Text_20_body", of(ParagraphStyle::Small), 2, 4.8},
        {"Footnote", nullptr, "Note", of(ParagraphStyle::Small)},
        {"Facts", nullptr, "Text_20_body", of(ParagraphStyle::Facts), 2, 5.3},
        {"Label", nullptr, "Text_20_body", of(ParagraphStyle::Label), compact ? 4.0 : 9.0, 2, true, 0, 0,
         "Text_20_body"},
        {"Title", nullptr, "Standard", of(ParagraphStyle::Title), 2, 18, false, 0, 0, "Text_20_body"},
        {"Subtitle", nullptr, "Standard", of(ParagraphStyle::Subtitle), 2, 8.4, false, 0, 0, "Text_20_body"},
        {"List_20_Contents", "List Contents", "Standard", body, compact ? 0.6 : 1.5, compact ? 0.6 : 1.5},
        {"Table_20_Contents", "Table Contents", "Standard", tableStyle()},
        {"Table_20_Heading", "Table Heading", "Table_20_Contents", tableHeaderStyle()},
        {"Table_20_Group", "Table Group", "Table_20_Contents", group, 0, 0, true},
        {"Form_20_Contents", "Form Contents", "Table_20_Contents", form},
        {"Form_20_Label", "Form Label", "Form_20_Contents", formLabel},
        {"Caption", nullptr, "Standard", captionStyle(), 12, 3, true},
        {"Table", nullptr, "Caption", captionStyle(), 12, 3, true},
        {"Figure", nullptr, "Caption", captionStyle(), 12, 3, true},
        {"Drawing", nullptr, "Standard", body, 2, 12},
        {"Key_20_figure", "Key figure", "Standard", {16, 1.25, QFont::Bold, ink::text, {}}},
        {"Key_20_figure_20_label", "Key figure label", "Standard", {8.6, 1.35, QFont::Normal, ink::text, {}}},
        {"Key_20_figure_20_note", "Key figure note", "Standard", {8.2, 1.35, QFont::Normal, ink::quiet, {}}},
        {"Header", nullptr, "Standard", furniture},
        {"Footer", nullptr, "Standard", furniture},
        {"Fictitious_20_mark", "Fictitious mark", "Header", mark},
        {"Contents_20_Heading", "Contents Heading", "Standard", headingStyle(1), 10, 12, true},
        {"Contents_20_1", "Contents 1", "Standard", top, 8, 1.5},
        {"Contents_20_2", "Contents 2", "Standard", body, 1.5, 1.5, false, 0, 16},
        {"Contents_20_3", "Contents 3", "Standard", body, 1.5, 1.5, false, 0, 32},
        {"Contents_20_4", "Contents 4", "Standard", body, 1.5, 1.5, false, 0, 48},
    };
    static const char *const names[] = {"Heading_20_1", "Heading_20_2", "Heading_20_3", "Heading_20_4"};
    static const char *const displayNames[] = {"Heading 1", "Heading 2", "Heading 3", "Heading 4"};
    static constexpr double wide[] = {34, 20, 14, 10}, close[] = {14, 10, 8, 6}, after[] = {8, 5, 3, 2};
    const double *before = compact ? close : wide;
    for (int i = 0; i < 4; ++i)
        styles << Named{names[i], displayNames[i], "Heading", headingStyle(i + 1), before[i], after[i],
                        true,     i + 1,           0,         "Text_20_body"};
    return styles;
}

void writeDefaults(Markup &markup, const Document &document)
{
    const QStringList language = document.language.split(u'-');
    markup.open("style:default-style", {{"style:family", u"paragraph"_s}});
    markup.empty("style:paragraph-properties", {{"style:tab-stop-distance", u"12.5mm"_s}});
    markup.empty("style:text-properties", {{"style:font-name", u"Inter"_s},
                                           {"fo:font-size", odtPoints(TextStyle().size)},
                                           {"fo:language", language.value(0, u"fr"_s)},
                                           {"fo:country", language.value(1, u"FR"_s)}});
    markup.close();
    markup.open("style:default-style", {{"style:family", u"table"_s}});
    markup.empty("style:table-properties", {{"table:border-model", u"collapsing"_s}});
    markup.close();
    markup.empty(
        "style:style",
        {{"style:name", u"Standard"_s}, {"style:family", u"paragraph"_s}, {"style:class", u"text"_s}});
    markup.open("style:style", {{"style:name", u"Heading"_s},
                                {"style:family", u"paragraph"_s},
                                {"style:parent-style-name", u"Standard"_s},
                                {"style:next-style-name", u"Text_20_body"_s}});
    markup.empty("style:paragraph-properties", {{"fo:keep-with-next", u"always"_s}});
    markup.close();
}

void writeTones(Markup &markup)
{
    const TextStyle style;
    for (const Tone tone : {Tone::Strong, Tone::Quiet, Tone::Unknown, Tone::Alert}) {
        markup.open("style:style", {{"style:name", odtStyle(tone)}, {"style:family", u"text"_s}});
        if (tone == Tone::Strong)
            markup.attribute("style:display-name", u"Strong Emphasis"_s);
        markup.open("style:text-properties");
        if (tone != Tone::Strong)
            markup.attribute("fo:color", toneColor(style, tone).name());
        if (toneFont(style, tone).weight() >= QFont::DemiBold)
            markup.attribute("fo:font-weight", u"bold"_s);
        if (toneFont(style, tone).italic())
            markup.attribute("fo:font-style", u"italic"_s);
        markup.close();
        markup.close();
    }
}

/// Links look like the text they stand in; numbers of notes are raised.
void writeLinks(Markup &markup)
{
    markup.empty("style:style", {{"style:name", u"Index_20_Link"_s},
                                 {"style:display-name", u"Index Link"_s},
                                 {"style:family", u"text"_s}});
    markup.open("style:style", {{"style:name", u"Note_20_number"_s},
                                {"style:display-name", u"Note number"_s},
                                {"style:family", u"text"_s}});
    markup.empty("style:text-properties", {{"style:text-position", u"super 65%"_s},
                                           {"fo:font-weight", u"normal"_s},
                                           {"fo:color", ink::quiet.name()}});
    markup.close();
}

/// Bullets, numbers, and items whose mark stands in their text.
void writeLists(Markup &markup)
{
    const auto level = [&markup](const char *kind, Markup::Attributes attributes, double width,
                                 const QString &followedBy = u"listtab"_s) {
        markup.open(kind, attributes);
        markup.open("style:list-level-properties",
                    {{"text:list-level-position-and-space-mode", u"label-alignment"_s},
                     {"text:min-label-width", odtPoints(width)}}); // for programs of before ODF 1.2
        markup.empty("style:list-level-label-alignment", {{"text:label-followed-by", followedBy},
                                                          {"text:list-tab-stop-position", odtPoints(width)},
                                                          {"fo:text-indent", odtPoints(-width)},
                                                          {"fo:margin-left", odtPoints(width)}});
        markup.close();
        markup.close();
    };
    markup.open("text:list-style", {{"style:name", u"List_20_1"_s}, {"style:display-name", u"List 1"_s}});
    level("text:list-level-style-bullet", {{"text:level", u"1"_s}, {"text:bullet-char", u"•"_s}}, 13);
    markup.close();
    markup.open("text:list-style",
                {{"style:name", u"Numbering_20_1"_s}, {"style:display-name", u"Numbering 1"_s}});
    level("text:list-level-style-number",
          {{"text:level", u"1"_s}, {"style:num-suffix", u"."_s}, {"style:num-format", u"1"_s}}, 18);
    markup.close();
    markup.open("text:list-style",
                {{"style:name", u"List_20_Marks"_s}, {"style:display-name", u"List Marks"_s}});
    level("text:list-level-style-number", {{"text:level", u"1"_s}, {"style:num-format", QString()}}, 11,
          u"nothing"_s);
    markup.close();
}

} // namespace

void writeOdtNamespaces(Markup &markup)
{
    static constexpr std::pair<const char *, const char *> spaces[] = {
        {"office", "office"},        {"style", "style"},       {"text", "text"},
        {"table", "table"},          {"meta", "meta"},         {"draw", "drawing"},
        {"fo", "xsl-fo-compatible"}, {"svg", "svg-compatible"}};
    for (const auto &[prefix, name] : spaces)
        markup.attribute(("xmlns:" + QByteArray(prefix)).constData(),
                         u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(latin(name)));
    markup.attribute("xmlns:xlink", u"http://www.w3.org/1999/xlink"_s);
    markup.attribute("xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s);
    markup.attribute("xmlns:loext",
                     u"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"_s);
    markup.attribute("office:version", u"1.3"_s);
}

double odtSpaceAfter(const QString &style)
{
    for (const Named &named : namedStyles(false)) {
        if (style == QLatin1String(named.name))
            return named.after;
    }
    return 0;
}

QString odtStyle(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead:
        return u"Lead"_s;
    case ParagraphStyle::Small:
        return u"Note"_s;
    case ParagraphStyle::Facts:
        return u"Facts"_s;
    case ParagraphStyle::Label:
        return u"Label"_s;
    case ParagraphStyle::Title:
        return u"Title"_s;
    case ParagraphStyle::Subtitle:
        return u"Subtitle"_s;
    case ParagraphStyle::Body:
        break;
    }
    return u"Text_20_body"_s;
}

QString odtStyle(Tone tone)
{
    switch (tone) {
    case Tone::Strong:
        return u"Strong_20_Emphasis"_s;
    case Tone::Quiet:
        return u"Quiet"_s;
    case Tone::Unknown:
        return u"Unknown"_s;
    case Tone::Alert:
        return u"Alert"_s;
    case Tone::Plain:
        break;
    }
    return {};
}

QByteArray writeOdtStyles(const Document &document)
{
    QByteArray bytes;
    Markup markup(bytes);
    markup.declaration();
    markup.open("office:document-styles");
    writeOdtNamespaces(markup);
    markup.open("office:font-face-decls");
    markup.empty("style:font-face", {{"style:name", u"Inter"_s},
                                     {"svg:font-family", fontFamilies()},
                                     {"style:font-family-generic", u"swiss"_s},
                                     {"style:font-pitch", u"variable"_s}});
    markup.close();
    markup.open("office:styles");
    writeDefaults(markup, document);
    for (const Named &style : namedStyles(document.compact))
        write(markup, style, document.accent);
    writeTones(markup);
    writeLinks(markup);
    writeLists(markup);
    markup.empty("text:notes-configuration",
                 {{"text:note-class", u"footnote"_s},
                  {"text:default-style-name", u"Footnote"_s},
                  {"style:num-format", u"a"_s},
                  {"style:num-suffix", u"\u00A0"_s}, // before the words of the note
                  {"text:start-value", u"0"_s},
                  {"text:footnotes-position", u"page"_s},
                  {"text:start-numbering-at", u"document"_s}});
    markup.close();
    writeOdtPages(markup, document);
    markup.close();
    return bytes;
}

} // namespace jalon::report
