// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/PageLayout.h"
#include "report/layout/TextSetter.h"
#include "report/Samples.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

#include <map>

using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

struct Extent
{
    double bottomOnFirst = 0;
    std::map<int, int> linesOnPage;
    int firstPage = -1;
};

/// Per element: how many text lines lie on which page, without furniture and repeated heads.
std::vector<Extent> extents(const LaidOut &out)
{
    std::vector<Extent> result(out.elements.size());
    for (std::size_t page = 0; page < out.pages.size(); ++page) {
        for (const Fragment &fragment : out.pages[page].fragments) {
            if (fragment.element == artifact || fragment.kind != Fragment::Kind::Line)
                continue;
            Extent &extent = result[static_cast<std::size_t>(fragment.element)];
            if (extent.firstPage < 0)
                extent.firstPage = static_cast<int>(page);
            ++extent.linesOnPage[static_cast<int>(page)];
        }
    }
    return result;
}

QString textOn(const Page &page)
{
    QString text;
    for (const Fragment &fragment : page.fragments) {
        if (fragment.kind != Fragment::Kind::Line)
            continue;
        const QTextLine line = fragment.text->lineAt(fragment.line);
        text += fragment.text->text().mid(line.textStart(), line.textLength()) + u'\n';
    }
    return text;
}

} // namespace

TEST_CASE("Pages of varied documents keep the rules of the trade")
{
    const PageGeometry geometry;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const Document document = samples::varied(14, seed);
        const LaidOut out = layOut(document);
        const auto seen = extents(out);
        int alone = 0, widows = 0, cut = 0, outside = 0;
        for (std::size_t i = 0; i < out.elements.size(); ++i) {
            const Element &element = out.elements[i];
            const auto &pages = seen[i].linesOnPage;
            if (element.kind == ElementKind::Heading) {
                // Something of another element follows on the heading's last page.
                bool follows = false;
                for (std::size_t next = i + 1; next < seen.size() && !follows; ++next)
                    follows = out.elements[next].kind != ElementKind::Heading &&
                              seen[next].linesOnPage.contains(pages.rbegin()->first);
                alone += !follows;
                cut += pages.size() > 1;
            }
            if (element.kind == ElementKind::Paragraph || element.kind == ElementKind::ListBody) {
                if (pages.size() > 1)
                    widows += pages.begin()->second < 2 || pages.rbegin()->second < 2;
            }
            if (element.kind == ElementKind::TableCell)
                cut += pages.size() > 1;
        }
        for (const Page &page : out.pages) {
            for (const Fragment &fragment : page.fragments) {
                if (fragment.element != artifact)
                    outside += !geometry.body().adjusted(-5, -5, 5, 5).contains(fragment.rect);
                else
                    outside += fragment.rect.left() < geometry.left - 5 ||
                               fragment.rect.right() > geometry.width - geometry.right + 5;
            }
        }
        CHECK(alone == 0);
        CHECK(widows == 0);
        CHECK(cut == 0);
        CHECK(outside == 0);
    }
}

TEST_CASE("Nothing is lost and nothing overlaps")
{
    const Document document = samples::varied(20, 77);
    const LaidOut out = layOut(document);
    int overlaps = 0;
    for (const Page &page : out.pages) {
        std::vector<QRectF> lines;
        for (const Fragment &fragment : page.fragments) {
            if (fragment.kind == Fragment::Kind::Line)
                lines.push_back(fragment.rect.adjusted(2, 12, -2, -12));
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (std::size_t j = i + 1; j < lines.size(); ++j)
                overlaps += lines[i].intersects(lines[j]);
    }
    CHECK(overlaps == 0);
    std::size_t placed = 0, set = 0;
    for (const Page &page : out.pages)
        for (const Fragment &fragment : page.fragments)
            placed += fragment.kind == Fragment::Kind::Line && fragment.element != artifact;
    for (const auto &extent : extents(out))
        for (const auto &[page, count] : extent.linesOnPage)
            set += static_cast<std::size_t>(count);
    CHECK(placed == set);
    CHECK(placed > 500);
}

TEST_CASE("A table that goes on shows its head again, as an artifact")
{
    Document document = samples::empty();
    Table table;
    table.columns = {{}, {0, 60, Qt::AlignRight}};
    table.header = {cell(u"Indicateur"_s), cell(u"Valeur"_s)};
    for (int i = 0; i < 200; ++i)
        table.rows << Row{{cell(u"ligne %1"_s.arg(i)), cell(QString::number(i))}, {}, false};
    document.add(table);
    const LaidOut out = layOut(document);
    REQUIRE(out.pages.size() > 3);
    int heads = 0, rows = 0;
    for (const Page &page : out.pages) {
        const QString text = textOn(page);
        CHECK(text.count(u"Indicateur\n"_s) == 1);
        rows += static_cast<int>(text.count(u"ligne "_s));
        for (const Fragment &fragment : page.fragments)
            heads +=
                fragment.element != artifact &&
                out.elements[static_cast<std::size_t>(fragment.element)].kind == ElementKind::TableHeader;
    }
    CHECK(rows == 200);
    CHECK(heads == 2); // the first one only: the others repeat it
}

TEST_CASE("A row taller than a page is broken between lines, none is lost")
{
    Document document = samples::empty();
    QString tall;
    for (int i = 0; i < 300; ++i)
        tall += u"ligne %1\n"_s.arg(i);
    Table table;
    table.form = true;
    table.columns = {{0, 90, Qt::AlignLeft}, {}};
    table.rows = {Row{{cell(u"Méthode"_s), cell(tall.trimmed())}, {}, false}};
    document.add(table);
    const LaidOut out = layOut(document);
    CHECK(out.pages.size() > 3);
    QString all;
    for (const Page &page : out.pages)
        all += textOn(page);
    CHECK(all.count(u"ligne "_s) == 300);
}

TEST_CASE("The contents give the pages where the headings are")
{
    const Document document = samples::varied(30, 5);
    const LaidOut out = layOut(document);
    std::map<QString, int> pageOf;
    for (const Element &element : out.elements) {
        if (element.kind == ElementKind::Heading)
            pageOf[element.text] = element.page + 1;
    }
    CHECK(pageOf.size() > 30);
    int checked = 0;
    std::map<int, QStringList> entries;
    for (const Page &page : out.pages) {
        for (const Fragment &fragment : page.fragments) {
            if (fragment.kind != Fragment::Kind::Line || fragment.element == artifact)
                continue;
            const Element &element = out.elements[static_cast<std::size_t>(fragment.element)];
            const int entry = element.kind == ElementKind::Span ? element.parent : fragment.element;
            if (out.elements[static_cast<std::size_t>(entry)].kind == ElementKind::ContentsEntry &&
                !entries[entry].contains(fragment.text->text()))
                entries[entry] << fragment.text->text();
        }
    }
    for (const auto &[entry, texts] : entries) { // as they are read: number, title, page
        REQUIRE(texts.size() == 3);
        const auto found = pageOf.find(texts.at(0) + QChar(QChar::Nbsp) + texts.at(1));
        REQUIRE(found != pageOf.end());
        CHECK(found->second == texts.at(2).toInt());
        ++checked;
    }
    CHECK(checked > 50);
}

TEST_CASE("Every page carries the mark of fictitious data")
{
    const LaidOut out = layOut(samples::varied(6, 3));
    for (const Page &page : out.pages)
        CHECK(textOn(page).contains(u"Données fictives"_s));
    Document real = samples::varied(2, 3);
    real.mark.clear();
    CHECK_FALSE(textOn(layOut(real).pages.back()).contains(u"fictives"_s));
}

TEST_CASE("Five hundred pages in reasonable time")
{
    const Document document = samples::varied(310, 9);
    QElapsedTimer timer;
    timer.start();
    const LaidOut out = layOut(document);
    const auto ms = timer.elapsed();
    WARN(out.pages.size() << " pages laid out in " << ms << " ms");
    CHECK(out.pages.size() >= 500);
    CHECK(ms < 20000);
}

TEST_CASE("Typed text is cleaned of what cannot be printed, and of nothing else")
{
    CHECK(TextSetter::printable(u"a<b>&amp;%1\u00A0é\U0001F600"_s) == u"a<b>&amp;%1\u00A0é\U0001F600"_s);
    CHECK(TextSetter::printable(QString(u"a\u0000b\u0007c\td\ne"_s)) == u"abc d\u2028e"_s);
    CHECK(TextSetter::printable(QString(QChar(0xD800)) + u'x') == u"\uFFFDx"_s);
}
