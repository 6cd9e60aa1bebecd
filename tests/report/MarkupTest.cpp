// SPDX-License-Identifier: GPL-3.0-or-later
// What is particular to the two formats: the package, the page without scripts, and texts as typed.
#include "report/chart/ChartStyle.h"
#include "report/html/HtmlWriter.h"
#include "report/odt/OdtWriter.h"
#include "report/Parsed.h"
#include "report/Samples.h"

#include "support/SamplePlan.h"

#include <catch2/catch.hpp>

#include <QColor>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <cmath>

using namespace jalon;
using namespace jalon::report;
using namespace jalon::report::parsed;
using namespace Qt::StringLiterals;

namespace {

Drawing box(const QString &alt)
{
    return {[](QPainter &, const QRectF &, double) {}, alt};
}

/// A text in every place of a document that takes one.
Document saying(const QString &text)
{
    Document document = samples::empty();
    document.title = document.author = document.subject = document.mark = text;
    document.headerLeft = document.headerRight = document.footerLeft = text;
    document.add(Contents{text, 2});
    document.add(Heading{1, text, text, true, QColor(Qt::red)});
    document.add(Paragraph{{{text, Tone::Plain, Mark::Done}, {text, Tone::Alert, Mark::None}}, {}});
    document.add(BulletList{{{text, plain(text), Mark::None}, {{}, plain(text), Mark::Late}}});
    Table table;
    table.caption = text;
    table.columns = {{}, {}};
    table.header = {cell(text), cell(text)};
    table.rows = {Row{{cell(text), Cell{plain(text), 1, box(text)}}, {}, false}};
    document.add(table);
    document.add(KeyFigures{{{text, text, text}}, 2});
    document.add(Figures{{Figure{text, box(text), 50}, Figure{text, box(text), 50}}});
    return document;
}

QStringList texts(const Node &node, const QStringList &names)
{
    QStringList found;
    for (const Node *one : all(node, names))
        found << textOf(*one);
    return found;
}

double luminance(const QColor &color)
{
    const auto channel = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QString styleOf(const Node &page)
{
    const auto styles = all(page, {u"style"_s});
    REQUIRE(styles.size() == 1);
    return styles.first()->children.first().text;
}

} // namespace

TEST_CASE("Texts come out as typed, whatever they try")
{
    QStringList hostile = test::hostileTexts();
    hostile << u"<script>alert(1)</script>"_s << u"]]> <![CDATA[ <!-- --> <?xml?> &lt; &#0; & \" '"_s
            << u"javascript:alert(1)"_s << u"</style></title></svg><b onclick=x>"_s
            << u"שלום עולם \u202E abc"_s << QString(10000, u'm') << u"  deux  espaces \n\n\tfin "_s
            << u"Tableau 7. Figure 1."_s;
    for (const QString &text : hostile) {
        const QString clean = Markup::cleaned(text);
        CAPTURE(clean.left(60).toStdString());
        const Document document = saying(text);
        const Node odt = parse(unzipped(writeOdt(document)).value(u"content.xml"_s));
        const Node page = parse(writeHtml(document));
        const QString number = clean + u"\u00A0\u00A0"_s + clean;
        CHECK(texts(odt, {u"text:h"_s}) == QStringList{number});
        CHECK(texts(page, {u"h2"_s}) == QStringList{number});
        CHECK(texts(page, {u"h1"_s}) == QStringList{clean});
        CHECK(texts(page, {u"a"_s}) == QStringList{number});
        CHECK(texts(page, {u"caption"_s}) == QStringList{clean});
        CHECK(texts(page, {u"figcaption"_s}) == QStringList{clean, clean});
        CHECK(texts(page, {u"th"_s, u"td"_s, u"dt"_s, u"dd"_s}) ==
              QStringList{clean, clean, clean, clean, clean, clean, clean});
        CHECK(textOf(odt).count(clean) >= 18);
        CHECK(all(page, {u"script"_s, u"b"_s, u"img"_s, u"iframe"_s}).isEmpty());
        CHECK(all(odt, {u"svg:desc"_s}).size() == 3);
        for (const Node *desc : all(odt, {u"svg:desc"_s}))
            CHECK(desc->children.first().text == clean);
    }
}

TEST_CASE("Control characters and halves of characters do not reach a file")
{
    const QString typed =
        u"a\u0000b\u0001c\u001Bd\u0085e\uFFFEf"_s + QChar(0xd800) + u"g\r\nh\ri\u2028j\uFDD0k"_s;
    CHECK(Markup::cleaned(typed) == u"abcdef\uFFFDg\nh\ni\njk"_s);
    const Document document = saying(typed);
    CHECK(textOf(parse(writeHtml(document))).contains(u"abcdef\uFFFDg\nh\ni\njk"_s));
    CHECK(textOf(parse(unzipped(writeOdt(document)).value(u"content.xml"_s)))
              .contains(u"abcdef\uFFFDg\nh\ni\njk"_s));
}

TEST_CASE("An ODT is a package as the format wants it")
{
    const Document document = samples::varied(4, 7);
    const QByteArray odt = writeOdt(document, {3, 3, 4});
    // The first entry at its fixed place: stored, no flags, no extra field, then the type itself.
    const QByteArray type = "application/vnd.oasis.opendocument.text";
    CHECK(odt.startsWith("PK\x03\x04"));
    CHECK(odt.mid(6, 4) == QByteArray(4, '\0'));
    CHECK(odt.mid(28, 2) == QByteArray(2, '\0'));
    CHECK(odt.mid(30, 8 + type.size()) == "mimetype" + type);

    QStringList order, listed;
    const auto parts = unzipped(odt, &order);
    const Node manifest = parse(parts.value(u"META-INF/manifest.xml"_s));
    for (const Node *entry : all(manifest, {u"manifest:file-entry"_s}))
        listed << (*entry)["manifest:full-path"];
    CHECK(listed.takeFirst() == u"/"_s);
    order.removeOne(u"mimetype"_s);
    order.removeOne(u"META-INF/manifest.xml"_s);
    CHECK(listed == order);
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        INFO(it.key().toStdString());
        if (it.key() != u"mimetype"_s)
            parse(it.value());
    }
    const Node content = parse(parts.value(u"content.xml"_s)), styles = parse(parts.value(u"styles.xml"_s));
    for (const Node *image : all(content, {u"draw:image"_s}))
        CHECK(parts.contains((*image)["xlink:href"]));

    // Every style that is named exists, and every name once.
    QStringList names;
    for (const Node *root : {&content, &styles}) {
        for (const Node *style : all(*root, {u"style:style"_s, u"text:list-style"_s}))
            names << (*style)["style:family"] + u'/' + (*style)["style:name"];
    }
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    for (const Node *node : all(content, {u"text:p"_s, u"text:h"_s}))
        CHECK(names.contains(u"paragraph/"_s + (*node)["text:style-name"]));
    for (const Node *node : all(content, {u"text:span"_s}))
        CHECK(names.contains(u"text/"_s + (*node)["text:style-name"]));
    for (const Node *node : all(content, {u"text:list"_s}))
        CHECK(names.contains(u"/"_s + (*node)["text:style-name"]));
    for (const Node *node : all(content, {u"table:table-cell"_s}))
        CHECK(names.contains(u"table-cell/"_s + (*node)["table:style-name"]));
    for (const Node *root : {&content, &styles}) {
        for (const Node *style : all(*root, {u"style:style"_s})) {
            if (style->has("style:parent-style-name"))
                CHECK(names.contains((*style)["style:family"] + u'/' + (*style)["style:parent-style-name"]));
        }
    }
}

TEST_CASE("Contents, page numbers and the mark are fields and headers of the format")
{
    const Document document = samples::varied(4, 7);
    const auto parts = unzipped(writeOdt(document, {3, 3, 4}));
    const Node content = parse(parts.value(u"content.xml"_s)), styles = parse(parts.value(u"styles.xml"_s));
    QStringList bookmarks;
    for (const Node *bookmark : all(content, {u"text:bookmark"_s}))
        bookmarks << (*bookmark)["text:name"];
    CHECK(bookmarks.size() == headings(document).size());
    const auto index = all(content, {u"text:table-of-content"_s});
    REQUIRE(index.size() == 1);
    const auto links = all(*index.first(), {u"text:a"_s});
    CHECK(links.size() == bookmarks.size());
    for (qsizetype i = 0; i < links.size(); ++i) {
        CHECK((*links.at(i))["xlink:href"] == u'#' + bookmarks.at(i));
        CHECK(textOf(*links.at(i)).startsWith(headingText(headings(document).at(i))));
    }
    CHECK(textOf(*links.at(2)).endsWith(u"\t4"_s));

    const auto masters = all(styles, {u"style:master-page"_s});
    REQUIRE(masters.size() == 2);
    for (const Node *master : masters)
        CHECK(textOf(*master).contains(document.mark));
    CHECK(all(*masters.at(0), {u"text:page-number"_s, u"text:page-count"_s}).size() == 2);
    CHECK((*masters.at(1))["style:next-style-name"] == u"Standard"_s);
    int onCover = 0;
    for (const Node *style : all(content, {u"style:style"_s}))
        onCover += (*style)["style:master-page-name"] == u"First_20_Page"_s;
    CHECK(onCover == 1);
}

TEST_CASE("An HTML report runs nothing, loads nothing and allows nothing else")
{
    const QByteArray html = writeHtml(samples::varied(4, 7));
    CHECK(html.startsWith("<!DOCTYPE html>\n<html lang=\"fr-FR\">"));
    const Node page = parse(html);
    CHECK(all(page, {u"script"_s, u"link"_s, u"img"_s, u"iframe"_s, u"object"_s, u"form"_s}).isEmpty());
    const QString style = styleOf(page);
    for (const auto &word :
         {u"url("_s, u"@import"_s, u"<"_s, u">"_s, u"&"_s, u"\""_s, u"%"_s + u"families"_s})
        CHECK_FALSE(style.contains(word));
    QString policy;
    for (const Node *meta : all(page, {u"meta"_s})) {
        if ((*meta)["http-equiv"] == u"Content-Security-Policy"_s)
            policy = (*meta)["content"];
    }
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    CHECK(policy.startsWith(u"default-src 'none'; style-src 'sha256-%1';"_s.arg(QString::fromLatin1(hash))));
    QStringList ids;
    std::function<void(const Node &)> visit = [&](const Node &node) {
        for (auto it = node.attributes.begin(); it != node.attributes.end(); ++it) {
            CHECK_FALSE(it.key().startsWith(u"on"_s));
            CHECK(it.key() != u"style"_s);
            CHECK(it.key() != u"src"_s);
            if (it.key() == u"href"_s)
                CHECK(it.value().startsWith(u'#'));
            if (it.key() == u"id"_s)
                ids << it.value();
        }
        for (const Node &child : node.children)
            visit(child);
    };
    visit(page);
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    for (const Node *link : all(page, {u"a"_s}))
        CHECK(ids.contains((*link)["href"].mid(1)));
    for (const auto &one : {u"header"_s, u"nav"_s, u"main"_s, u"footer"_s})
        CHECK(all(page, {one}).size() == 1);
    CHECK_FALSE(html.contains("/><td")); // HTML knows no <td/>
    CHECK_FALSE(html.contains("<td/>"));
    CHECK_FALSE(html.contains("<span/>"));
}

TEST_CASE("Text can be read on light and on dark pages")
{
    const QString style = styleOf(parse(writeHtml(samples::varied(2, 3))));
    static const QRegularExpression root(u":root\\{color-scheme:(\\w+);([^}]*)\\}"_s),
        variable(u"--(\\w+):(#[0-9a-f]{6})"_s);
    QStringList schemes;
    for (auto match = root.globalMatch(style); match.hasNext();) {
        const auto scheme = match.next();
        schemes << scheme.captured(1);
        QMap<QString, QColor> colours;
        for (auto pair = variable.globalMatch(scheme.captured(2)); pair.hasNext();) {
            const auto one = pair.next();
            colours.insert(one.captured(1), QColor(one.captured(2)));
        }
        for (const auto &name : {u"text"_s, u"quiet"_s, u"accent"_s, u"alert"_s, u"fictitious"_s}) {
            INFO(name.toStdString());
            CHECK(contrast(colours.value(name), colours.value(u"page"_s)) >= 4.5);
            CHECK(contrast(colours.value(name), colours.value(u"fill"_s)) >= 4.5);
        }
    }
    CHECK(schemes == QStringList{u"light"_s, u"dark"_s});
}

TEST_CASE("Every colour of a chart has one for dark pages")
{
    const Node page = parse(writeHtml(samples::varied(4, 7)));
    const QString style = styleOf(page);
    QSet<QString> colours;
    for (const Node *node : all(page, {u"path"_s, u"rect"_s, u"ellipse"_s, u"text"_s})) {
        for (const char *key : {"fill", "stroke"}) {
            if (node->has(key) && (*node)[key] != u"none"_s)
                colours << (*node)[key];
        }
    }
    CHECK(colours.size() >= 4);
    for (const QString &colour : colours) {
        INFO(colour.toStdString());
        CHECK(style.contains(u"svg [fill='%1']"_s.arg(colour)));
    }
}
