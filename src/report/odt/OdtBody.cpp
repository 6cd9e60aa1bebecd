// SPDX-License-Identifier: GPL-3.0-or-later
// Running text, lists and contents; tables and drawings are in OdtTables.cpp.
#include "report/odt/OdtBody.h"

#include "report/layout/TextSetter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

const QString numberGap = QStringLiteral("\u00A0\u00A0");

QString bookmark(int heading)
{
    return u"__RefHeading___Toc%1"_s.arg(heading);
}

/// The number of a list label like "3."; 0 if it is none.
int numberOf(const QString &label)
{
    bool isNumber = false;
    const int number = label.endsWith(u'.') ? label.chopped(1).toInt(&isNumber) : 0;
    return isNumber && label == QString::number(number) + u'.' ? number : 0;
}

} // namespace

OdtBody::OdtBody(const Document &document, const QList<int> &headingPages, OdtStyles &styles,
                 OdtPackage &package, QByteArray &out)
    : m_document(document)
    , m_headingPages(headingPages)
    , m_styles(styles)
    , m_package(package)
    , m_markup(out)
{
    if (document.cover)
        m_next.masterPage = u"First_20_Page"_s;
}

void OdtBody::add(const Block &block)
{
    m_keepWithNext = block.keepWithNext;
    std::visit([this](const auto &content) { add(content); }, block.content);
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    m_afterLabel = paragraph && paragraph->style == ParagraphStyle::Label;
}

void OdtBody::add(const PageBreak &)
{
    // Where a sequence of pages begins there is a new page already.
    m_next.breakBefore = m_next.masterPage.isEmpty();
    m_next.before = 0;
}

void OdtBody::add(const Spacer &spacer)
{
    m_next.before = std::max(m_next.before, 0.0) + spacer.height;
}

OdtParagraphLook OdtBody::nextLook()
{
    OdtParagraphLook look = m_next;
    m_next = {};
    look.keepWithNext = m_keepWithNext;
    return look;
}

void OdtBody::openParagraph(const QString &style, const OdtParagraphLook &look)
{
    m_markup.open("text:p", {{"text:style-name", m_styles.paragraph(style, look)}});
}

void OdtBody::add(const Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 4);
    OdtParagraphLook look = nextLook();
    look.keepWithNext = false; // its style does
    if (m_afterLabel && look.before < 0)
        look.before = 2;
    look.strip = heading.strip;
    m_markup.open("text:h", {{"text:style-name", m_styles.paragraph(odtHeadingStyle(level), look)},
                             {"text:outline-level", QString::number(level)}});
    if (heading.inContents)
        m_markup.empty("text:bookmark", {{"text:name", bookmark(++m_headings)}});
    if (!heading.number.isEmpty())
        text(heading.number + numberGap);
    text(heading.text);
    m_markup.close();
}

void OdtBody::add(const Paragraph &paragraph)
{
    OdtParagraphLook look = nextLook();
    look.keepWithNext = look.keepWithNext && paragraph.style != ParagraphStyle::Label;
    openParagraph(odtStyle(paragraph.style), look);
    runs(paragraph.runs);
    m_markup.close();
}

void OdtBody::add(const BulletList &list)
{
    QString open; // style of the list that is open
    int expected = 1;
    for (const ListItem &item : list.items) {
        const int number = item.mark == Mark::None ? numberOf(item.label) : 0;
        const bool ownLabel = item.mark != Mark::None || (number == 0 && !item.label.isEmpty());
        const QString style = number > 0 ? u"Numbering_20_1"_s
                              : ownLabel ? u"List_20_Marks"_s
                                         : u"List_20_1"_s;
        if (style != open) {
            if (!open.isEmpty())
                m_markup.close();
            m_markup.open("text:list", {{"text:style-name", style}});
            open = style;
            expected = 1;
        }
        m_markup.open("text:list-item");
        if (number > 0 && number != expected)
            m_markup.attribute("text:start-value", QString::number(number));
        expected = number + 1;
        openParagraph(u"List_20_Contents"_s, nextLook());
        if (item.mark != Mark::None)
            mark(item.mark);
        else if (ownLabel)
            text(item.label);
        if (ownLabel)
            m_markup.text(QString(QChar(QChar::Nbsp)));
        runs(item.runs);
        m_markup.close();
        m_markup.close();
    }
    if (!open.isEmpty())
        m_markup.close();
}

void OdtBody::contentsSource(const Contents &contents)
{
    m_markup.open("text:table-of-content-source", {{"text:outline-level", QString::number(contents.depth)}});
    m_markup.element("text:index-title-template", {{"text:style-name", u"Contents_20_Heading"_s}},
                     contents.title);
    for (int level = 1; level <= std::clamp(contents.depth, 1, 4); ++level) {
        m_markup.open("text:table-of-content-entry-template",
                      {{"text:outline-level", QString::number(level)},
                       {"text:style-name", u"Contents_20_%1"_s.arg(level)}});
        m_markup.empty("text:index-entry-link-start");
        m_markup.empty("text:index-entry-text");
        m_markup.empty("text:index-entry-tab-stop",
                       {{"style:type", u"right"_s}, {"style:leader-char", u"."_s}});
        m_markup.empty("text:index-entry-page-number");
        m_markup.empty("text:index-entry-link-end");
        m_markup.close();
    }
    m_markup.close();
}

void OdtBody::add(const Contents &contents)
{
    m_markup.open("text:table-of-content",
                  {{"text:style-name", u"ContentsSection"_s}, {"text:name", u"Contents"_s}});
    contentsSource(contents);
    m_markup.open("text:index-body");
    if (!contents.title.isEmpty()) {
        m_markup.open("text:index-title", {{"text:name", u"Contents_Head"_s}});
        openParagraph(u"Contents_20_Heading"_s, nextLook());
        text(contents.title);
        m_markup.close();
        m_markup.close();
    }
    int number = 0;
    for (const Block &block : m_document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (!heading || !heading->inContents || ++number < 1 || heading->level > contents.depth)
            continue;
        openParagraph(u"Contents_20_%1"_s.arg(std::clamp(heading->level, 1, 4)), nextLook());
        m_markup.open("text:a", {{"xlink:type", u"simple"_s},
                                 {"xlink:href", u"#"_s + bookmark(number)},
                                 {"text:style-name", u"Index_20_Link"_s},
                                 {"text:visited-style-name", u"Index_20_Link"_s}});
        if (!heading->number.isEmpty())
            text(heading->number + numberGap);
        text(heading->text);
        m_markup.empty("text:tab");
        const int page = m_headingPages.value(number - 1);
        m_markup.element("text:bookmark-ref",
                         {{"text:reference-format", u"page"_s}, {"text:ref-name", bookmark(number)}},
                         page > 0 ? QString::number(page) : QString());
        m_markup.close();
        m_markup.close();
    }
    m_markup.close();
    m_markup.close();
}

void OdtBody::runs(const Runs &runs)
{
    for (const Run &run : runs) {
        if (run.mark != Mark::None) {
            mark(run.mark);
            m_markup.text(QString(QChar(QChar::Nbsp)));
        }
        const QString style = odtStyle(run.tone);
        if (!style.isEmpty())
            m_markup.open("text:span", {{"text:style-name", style}});
        text(run.text);
        if (!style.isEmpty())
            m_markup.close();
        noteNumber(run.noteNumber);
        footnote(run.footnote);
    }
}

void OdtBody::footnote(const QString &said)
{
    if (said.isEmpty())
        return;
    m_markup.text(u"\u202F"_s);
    m_markup.open("text:note",
                  {{"text:id", u"ftn%1"_s.arg(++m_footnotes)}, {"text:note-class", u"footnote"_s}});
    m_markup.element("text:note-citation", {}, TextSetter::footLetter(m_footnotes));
    m_markup.open("text:note-body");
    openParagraph(u"Footnote"_s);
    text(said);
    m_markup.close();
    m_markup.close();
    m_markup.close();
}

void OdtBody::noteNumber(int number)
{
    if (number <= 0)
        return;
    m_markup.open("text:span", {{"text:style-name", u"Note_20_number"_s}});
    m_markup.text(u"\u202F"_s); // also where nothing is raised, a figure and its note stay two numbers
    m_markup.element("text:a",
                     {{"xlink:type", u"simple"_s},
                      {"xlink:href", u"#"_s + odtNoteBookmark(number)},
                      {"text:style-name", u"Note_20_number"_s},
                      {"text:visited-style-name", u"Note_20_number"_s}},
                     QString::number(number));
    m_markup.close();
}

void OdtBody::text(const QString &data)
{
    const QString clean = Markup::cleaned(data);
    QString pending;
    const auto flush = [&] {
        if (!pending.isEmpty())
            m_markup.text(pending);
        pending.clear();
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c == u'\n' || c == u'\t') {
            flush();
            m_markup.empty(c == u'\n' ? "text:line-break" : "text:tab");
            continue;
        }
        qsizetype spaces = 0;
        while (i + spaces < clean.size() && clean.at(i + spaces) == u' ')
            ++spaces;
        // The format takes several spaces, or one at an edge, for none or one.
        if (spaces > 1 || (spaces == 1 && (i == 0 || i + 1 == clean.size()))) {
            flush();
            m_markup.empty("text:s", {{"text:c", QString::number(spaces)}});
            i += spaces - 1;
        } else {
            pending += c;
        }
    }
    flush();
}

} // namespace jalon::report
