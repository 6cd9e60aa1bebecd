// SPDX-License-Identifier: GPL-3.0-or-later
// The frame, running text, lists and contents; tables and figures are in HtmlTables.cpp.
#include "report/html/HtmlBody.h"

#include "report/identity/Logo.h"
#include "report/layout/TextSetter.h"
#include "report/svg/Svg.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

const char *className(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead:
        return "lead";
    case ParagraphStyle::Small:
        return "small";
    case ParagraphStyle::Facts:
        return "facts";
    case ParagraphStyle::Label:
        return "label";
    case ParagraphStyle::Title:
        return "title";
    case ParagraphStyle::Subtitle:
        return "subtitle";
    case ParagraphStyle::Body:
        break;
    }
    return "";
}

const char *className(Tone tone)
{
    switch (tone) {
    case Tone::Quiet:
        return "quiet";
    case Tone::Unknown:
        return "unknown";
    case Tone::Alert:
        return "alert";
    case Tone::Strong:
    case Tone::Plain:
        break;
    }
    return "";
}

bool isRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Direction d = c.direction();
        return d == QChar::DirR || d == QChar::DirAL || (d >= QChar::DirLRE && d <= QChar::DirPDF) ||
               (d >= QChar::DirLRI && d <= QChar::DirPDI);
    });
}

bool hasTitleOfItsOwn(const Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block.content);
        return paragraph && paragraph->style == ParagraphStyle::Title;
    });
}

/// Whether the first heading says the title, which then stands there once.
bool beginsWithTitle(const Document &document)
{
    const auto *heading =
        document.blocks.isEmpty() ? nullptr : std::get_if<Heading>(&document.blocks.first().content);
    return heading && heading->text == document.title;
}

} // namespace

HtmlBody::HtmlBody(const Document &document, QByteArray &out)
    : m_document(document)
    , m_markup(out)
{
    m_markup.newLine();
    m_markup.open("header", {{"class", document.cover ? u"cover"_s : u"head"_s}});
    pageHead();
}

/// The mark of fictitious data, and the title where the document does not begin with one.
void HtmlBody::pageHead()
{
    if (!m_document.mark.isEmpty())
        m_markup.element("p", {{"class", u"fictitious"_s}}, m_document.mark);
    if (hasTitleOfItsOwn(m_document))
        return;
    add(m_document.headerPicture);
    if (!m_document.headerLeft.isEmpty())
        m_markup.element("p", {{"class", u"subtitle"_s}}, m_document.headerLeft);
    if (beginsWithTitle(m_document))
        return;
    m_markup.open("h1");
    text(m_document.title);
    m_markup.close();
    m_titled = true;
    if (!m_document.headerRight.isEmpty())
        m_markup.element("p", {{"class", u"lead"_s}}, m_document.headerRight);
}

void HtmlBody::enter(Part part)
{
    if (part <= m_part)
        return;
    if (m_part == Part::Header) {
        m_markup.close(); // header
        m_markup.newLine();
    }
    if (part == Part::Main)
        m_markup.open("main");
    m_part = part;
}

void HtmlBody::finish()
{
    enter(Part::Main);
    footnotes();
    m_markup.close();
    m_markup.newLine();
    if (m_document.headerLeft.isEmpty() && m_document.headerRight.isEmpty() &&
        m_document.footerLeft.isEmpty())
        return;
    m_markup.open("footer");
    for (const QString &line : {m_document.headerLeft, m_document.headerRight, m_document.footerLeft}) {
        if (!line.isEmpty())
            m_markup.element("p", {}, line);
    }
    m_markup.close();
    m_markup.newLine();
}

void HtmlBody::add(const Block &block)
{
    // A cover is everything before the first break; without one the first block begins the text.
    const bool isContents = std::holds_alternative<Contents>(block.content);
    const bool isBreak = std::holds_alternative<PageBreak>(block.content);
    const bool isSpace = isBreak || std::holds_alternative<Spacer>(block.content);
    if (!isSpace && !isContents && (m_part == Part::Contents || !m_document.cover))
        enter(Part::Main);
    if (isBreak && m_part == Part::Header)
        enter(Part::Contents);
    m_markup.newLine();
    std::visit([this](const auto &content) { add(content); }, block.content);
    if (!isSpace)
        m_breakBefore = false;
}

void HtmlBody::add(const PageBreak &)
{
    m_breakBefore = true; // in print, before the heading that follows
}

void HtmlBody::add(const Spacer &) {} // room on paper

void HtmlBody::add(const Picture &picture)
{
    if (picture.image.isNull())
        return;
    const auto pixels = [](double points) { return QString::number(qRound(points * 4 / 3)); };
    m_markup.empty(
        "img", {{"class", u"logo"_s},
                {"alt", picture.drawing.altText},
                {"width", pixels(picture.size.width())},
                {"height", pixels(picture.size.height())},
                {"src", u"data:image/png;base64,"_s + QString::fromLatin1(png(picture.image).toBase64())}});
}

QString HtmlBody::strip(const QColor &color)
{
    const QString name = u's' + color.name().mid(1);
    m_strips.insert(name, color);
    return name;
}

void HtmlBody::add(const Heading &heading)
{
    while (!m_outline.isEmpty() && m_outline.last() >= heading.level)
        m_outline.removeLast();
    const bool title = !m_titled && m_outline.isEmpty() && heading.text == m_document.title;
    if (!title)
        m_outline << heading.level;
    m_titled = m_titled || title;
    m_section = heading.number.isEmpty() ? heading.text : heading.number + u' ' + heading.text;
    const int level = std::min<int>(6, 1 + static_cast<int>(m_outline.size()));
    QStringList classes;
    if (heading.strip.isValid())
        classes << u"strip"_s << strip(heading.strip);
    if (m_breakBefore)
        classes << u"new-page"_s;
    m_markup.open(("h" + QByteArray::number(level)).constData());
    if (heading.inContents)
        m_markup.attribute("id", u"h%1"_s.arg(++m_headings));
    if (!classes.isEmpty())
        m_markup.attribute("class", classes.join(u' '));
    if (!heading.number.isEmpty())
        text(heading.number + u"\u00A0\u00A0"_s);
    text(heading.text);
    m_markup.close();
}

void HtmlBody::add(const Paragraph &paragraph)
{
    const bool title = paragraph.style == ParagraphStyle::Title && !m_titled;
    m_markup.open(title ? "h1" : "p");
    const QString style = QString::fromLatin1(className(paragraph.style));
    if (!style.isEmpty() && !title)
        m_markup.attribute("class", style);
    m_titled = m_titled || title;
    runs(paragraph.runs);
    m_markup.close();
}

void HtmlBody::add(const BulletList &list)
{
    const bool labelled = std::any_of(list.items.begin(), list.items.end(), [](const ListItem &item) {
        return item.mark != Mark::None || !item.label.isEmpty();
    });
    const bool ordered = std::any_of(list.items.begin(), list.items.end(),
                                     [](const ListItem &item) { return !item.label.isEmpty(); });
    m_markup.open(ordered ? "ol" : "ul", {{"class", labelled ? u"labelled"_s : u"dots"_s}});
    for (const ListItem &item : list.items) {
        m_markup.open("li");
        if (labelled) {
            m_markup.open("span", {{"class", u"item-label"_s}});
            if (item.mark != Mark::None)
                writeInlineMark(m_markup, item.mark);
            else
                text(item.label.isEmpty() ? u"•"_s : item.label);
            m_markup.close();
        }
        m_markup.open("span");
        runs(item.runs);
        m_markup.close();
        m_markup.close();
    }
    m_markup.close();
}

void HtmlBody::add(const Contents &contents)
{
    enter(Part::Contents);
    m_markup.open("nav", {{"aria-labelledby", u"contents"_s}});
    m_markup.element("p", {{"class", u"nav-title"_s}, {"id", u"contents"_s}}, contents.title);
    m_markup.open("ul");
    int number = 0;
    for (const Block &block : m_document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (!heading || !heading->inContents || ++number < 1 || heading->level > contents.depth)
            continue;
        m_markup.newLine();
        m_markup.open("li", {{"class", u"level%1"_s.arg(std::clamp(heading->level, 1, 4))}});
        m_markup.open("a", {{"href", u"#h%1"_s.arg(number)}});
        if (!heading->number.isEmpty())
            text(heading->number + u"\u00A0\u00A0"_s);
        text(heading->text);
        m_markup.close();
        m_markup.close();
    }
    m_markup.close();
    m_markup.close();
}

void HtmlBody::runs(const Runs &runs)
{
    for (const Run &run : runs) {
        if (run.mark != Mark::None)
            writeInlineMark(m_markup, run.mark);
        const QString tone = QString::fromLatin1(className(run.tone));
        const char *element = run.tone == Tone::Strong ? "strong" : tone.isEmpty() ? nullptr : "span";
        if (element)
            m_markup.open(element);
        if (!tone.isEmpty())
            m_markup.attribute("class", tone);
        text(run.text);
        if (element)
            m_markup.close();
        noteNumber(run.noteNumber);
        footnoteLetter(run.footnote);
    }
}

void HtmlBody::footnoteLetter(const QString &said)
{
    if (said.isEmpty())
        return;
    m_footnotes << said;
    const QString letter = TextSetter::footLetter(static_cast<int>(m_footnotes.size()));
    m_markup.text(u"\u202F"_s);
    m_markup.open("sup");
    m_markup.element("a", {{"href", u"#f-"_s + letter}, {"id", u"r-"_s + letter}, {"role", u"doc-noteref"_s}},
                     letter);
    m_markup.close();
}

/// A page without end has no foot: at the end of the text, each leading back.
void HtmlBody::footnotes()
{
    if (m_footnotes.isEmpty())
        return;
    m_markup.newLine();
    m_markup.open("aside", {{"class", u"footnotes"_s}});
    for (qsizetype i = 0; i < m_footnotes.size(); ++i) {
        const QString letter = TextSetter::footLetter(static_cast<int>(i) + 1);
        m_markup.open("p", {{"id", u"f-"_s + letter}, {"role", u"doc-footnote"_s}});
        m_markup.element("a", {{"href", u"#r-"_s + letter}, {"role", u"doc-backlink"_s}}, letter);
        text(u"\u00A0\u00A0"_s + m_footnotes.at(i));
        m_markup.close();
    }
    m_markup.close();
}

void HtmlBody::noteNumber(int number)
{
    if (number <= 0)
        return;
    m_markup.text(u"\u202F"_s); // also where nothing is raised, a figure and its note stay two numbers
    m_markup.open("sup");
    m_markup.element("a", {{"href", u"#n%1"_s.arg(number)}, {"role", u"doc-noteref"_s}},
                     QString::number(number));
    m_markup.close();
}

/// Text of the other writing direction is kept from turning what stands beside it.
void HtmlBody::text(const QString &data)
{
    const bool isolated = isRightToLeft(data);
    if (isolated)
        m_markup.open("bdi");
    m_markup.text(data);
    if (isolated)
        m_markup.close();
}

} // namespace jalon::report
