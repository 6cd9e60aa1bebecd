// SPDX-License-Identifier: GPL-3.0-or-later
// What is taller than a page, what hardly fills one, and notes at the foot.
#include "report/layout/EvenLines.h"
#include "report/layout/PageLayout.h"
#include "report/layout/TextStyles.h"
#include "report/Samples.h"

#include <catch2/catch.hpp>

#include <QPainter>

using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

QString linesOf(const Page &page, int element = artifact - 1)
{
    QString text;
    for (const Fragment &fragment : page.fragments) {
        if (fragment.kind != Fragment::Kind::Line || (element >= artifact && fragment.element != element))
            continue;
        const QTextLine line = fragment.text->lineAt(fragment.line);
        text += fragment.length < 0 ? fragment.text->text().mid(line.textStart(), line.textLength())
                                    : fragment.text->text().mid(fragment.from, fragment.length);
    }
    return text;
}

QString allLines(const LaidOut &out)
{
    QString text;
    for (const Page &page : out.pages)
        text += linesOf(page);
    return text;
}

/// Lowest end of what belongs to the document, from 0 (top of the body) to 1.
double fillOf(const Page &page, bool feet = false)
{
    const PageGeometry geometry;
    double bottom = geometry.top;
    for (const Fragment &fragment : page.fragments)
        if (fragment.element != artifact && (feet || fragment.rect.bottom() < geometry.height * 2))
            bottom = std::max(bottom, fragment.rect.bottom());
    return (bottom - geometry.top) / geometry.bodyHeight();
}

int outside(const LaidOut &out)
{
    const PageGeometry geometry;
    int count = 0;
    for (const Page &page : out.pages)
        for (const Fragment &fragment : page.fragments)
            count += fragment.element != artifact &&
                     !geometry.body().adjusted(-5, -5, 5, 5).contains(fragment.rect);
    return count;
}

Figure figureSaying(const QString &caption)
{
    return {caption, {[](QPainter &, const QRectF &, double) {}, u"Une figure"_s}, 90};
}

const QString words = u"Une légende qui n’en finit pas de dire ce que la figure montre. "_s;

} // namespace

TEST_CASE("Nothing runs below its page, however long a text is")
{
    Document document = samples::empty();
    const QString endless = words.repeated(150); // 9,600 characters
    SECTION("the caption of a figure")
    {
        document.add(Figures{{figureSaying(endless)}});
    }
    SECTION("the caption of one of two figures side by side")
    {
        document.add(Figures{{figureSaying(endless), figureSaying(u"courte"_s)}});
    }
    SECTION("a figure taller than the page")
    {
        Figure tall = figureSaying(endless);
        tall.height = 2000;
        document.add(Figures{{tall}});
    }
    SECTION("the label of a key figure")
    {
        document.add(KeyFigures{{{u"2 sur 14"_s, endless, u"note"_s}}, 4});
    }
    SECTION("a heading")
    {
        document.add(Heading{1, {}, endless, true, {}});
    }
    SECTION("the head of a table")
    {
        Table table;
        table.columns = {{}, {}};
        table.header = {cell(endless), cell(u"x"_s)};
        table.rows = {Row{{cell(u"a"_s), cell(u"b"_s)}, {}, false}};
        document.add(table);
    }
    SECTION("the caption of a table")
    {
        Table table;
        table.caption = endless;
        table.columns = {{}};
        table.rows = {Row{{cell(u"a"_s)}, {}, false}};
        document.add(table);
    }
    SECTION("notes at the foot")
    {
        Runs runs = plain(u"Un chiffre"_s);
        runs << footnoteRun(endless) << footnoteRun(u"courte"_s);
        document.add(Paragraph{runs, ParagraphStyle::Body});
    }
    SECTION("as many notes as lines")
    {
        Table table;
        table.columns = {{}};
        for (int i = 0; i < 90; ++i) {
            Row row{{cell(u"ligne"_s)}, {}, false};
            row.cells.first().runs << footnoteRun(words.repeated(1 + i % 7));
            table.rows << row;
        }
        document.add(table);
        document.add(Paragraph{plain(endless), ParagraphStyle::Body});
    }
    document.add(Paragraph{plain(u"La suite."_s), ParagraphStyle::Body});
    const LaidOut out = layOut(document);
    CHECK(outside(out) == 0);
    CHECK(allLines(out).contains(u"La suite."_s));
    CHECK(allLines(out).count(u"n’en finit pas"_s) >= 140); // some lie on two pages
}

TEST_CASE("A note stands at the foot of the page of its letter, each once, in order")
{
    const PageGeometry geometry;
    Document document = samples::empty();
    int expected = 0;
    for (int i = 0; i < 120; ++i) {
        Runs runs = plain(u"Phrase %1 "_s.arg(i) + words.repeated(1 + i % 5));
        if (i % 4 == 0)
            runs << footnoteRun(u"Source %1."_s.arg(++expected)) << plain(u" Et encore."_s);
        document.add(Paragraph{runs, ParagraphStyle::Body});
    }
    const LaidOut out = layOut(document);
    CHECK(out.pages.size() > 4);
    CHECK(outside(out) == 0);
    int found = 0;
    for (std::size_t page = 0; page < out.pages.size(); ++page) {
        double lastText = 0, firstNote = geometry.height;
        for (const Fragment &fragment : out.pages[page].fragments) {
            if (fragment.element == artifact || fragment.kind != Fragment::Kind::Line)
                continue;
            const Element &element = out.at(fragment.element);
            const bool note = element.kind == ElementKind::Note ||
                              (element.parent >= 0 && out.at(element.parent).kind == ElementKind::Note);
            if (note)
                firstNote = std::min(firstNote, fragment.rect.top());
            else
                lastText = std::max(lastText, fragment.rect.bottom());
            if (element.kind == ElementKind::Note)
                CHECK(element.text == u"Source %1."_s.arg(++found));
            if (element.kind == ElementKind::NoteReference && !note) {
                REQUIRE(element.target >= 0);
                CHECK(out.at(element.target).page == static_cast<int>(page));
                CHECK(out.at(out.at(element.target).parent).kind == ElementKind::Document);
            }
        }
        CHECK(lastText < firstNote);
        CHECK((firstNote == geometry.height || fillOf(out.pages[page], true) > 0.99));
    }
    CHECK(found == expected);
    CHECK(allLines(out).contains(u"\u202f\u1d43 Et encore."_s));
}

TEST_CASE("What is a few lines too long for its page is set closer rather than cut")
{
    const auto rubric = [](Document &document, int i) {
        document.add(Heading{3, {}, u"Rubrique %1"_s.arg(i), true, {}});
        document.add(Paragraph{plain(words.repeated(3)), ParagraphStyle::Body});
    };
    int squeezed = 0;
    for (int more = 0; more < 16; ++more) {
        Document document = samples::empty(), loose = samples::empty();
        for (int sheet = 0; sheet < 2; ++sheet) {
            document.add(PageBreak{});
            for (int i = 0; i < 8; ++i) {
                rubric(document, i);
                rubric(loose, i);
            }
            for (int i = 0; i < more; ++i)
                document.add(Paragraph{plain(u"Une ligne."_s), ParagraphStyle::Body});
        }
        const LaidOut out = layOut(document);
        CHECK(outside(out) == 0);
        REQUIRE(out.pages.size() % 2 == 0); // two equal halves
        const std::size_t half = out.pages.size() / 2;
        CAPTURE(more, half);
        CHECK(fillOf(out.pages[half - 1]) > 0.2);
        // Rubrics further apart than here belong to a page set as it comes.
        const auto distance = [](const LaidOut &pages) {
            std::vector<double> tops;
            for (const Element &element : pages.elements)
                if (element.kind == ElementKind::Heading && element.page == 0)
                    tops.push_back(element.top);
            return tops.at(1) - tops.at(0);
        };
        squeezed += half == 1 && distance(out) < distance(layOut(loose)) - points(1);
    }
    CHECK(squeezed > 0);
}

TEST_CASE("A page begins at a heading rather than between a small title and what belongs to it")
{
    for (int lines = 20; lines < 44; ++lines) {
        Document document = samples::empty();
        for (int i = 0; i < lines; ++i)
            document.add(Paragraph{plain(u"Une ligne."_s), ParagraphStyle::Body});
        document.add(Heading{2, u"4.3"_s, u"Sensibilisation"_s, true, Qt::blue});
        document.add(Paragraph{plain(u"Ce qui a été fait"_s), ParagraphStyle::Label});
        document.add(BulletList{{{{}, plain(u"étape"_s), Mark::Done}}});
        document.add(Paragraph{plain(u"Ce qui est en retard"_s), ParagraphStyle::Label});
        document.add(BulletList{{{{}, plain(u"évaluer"_s), Mark::Late}}});
        for (int i = 0; i < 20; ++i)
            document.add(Paragraph{plain(u"La fin."_s), ParagraphStyle::Body});
        const LaidOut out = layOut(document);
        for (const Page &page : out.pages) {
            INFO(lines);
            CHECK(linesOf(page).contains(u"Ce qui a été fait"_s) ==
                  linesOf(page).contains(u"Ce qui est en retard"_s));
        }
    }
}

TEST_CASE("Lines end evenly, and no more of them than filling each would make")
{
    const QString text =
        u"Rapprocher les élus communautaires et les réseaux d’accompagnement à la création, organiser la "
        u"participation des associations, des coopératives et des entreprises d’insertion aux instances, "
        u"puis développer une communication commune aux différents territoires. "_s.repeated(3);
    double filledWhite = 0, evenWhite = 0;
    for (double width = points(120); width < points(460); width += points(17)) {
        const auto set = [&](QTextLayout &layout, bool even) {
            QTextOption option(Qt::AlignLeft);
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            if (even) {
                breakEvenly(layout, width);
            } else {
                layout.beginLayout();
                for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
                    line.setLineWidth(width);
                layout.endLayout();
            }
            double white = 0, widest = 0;
            for (int i = 0; i + 1 < layout.lineCount(); ++i) {
                const double left = width - layout.lineAt(i).naturalTextWidth();
                white += left * left;
                widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
            }
            CHECK(widest <= width);
            return white;
        };
        const QFont font = toneFont(textStyle(ParagraphStyle::Body), Tone::Plain);
        QTextLayout filled(text, font), even(text, font);
        const double filledHere = set(filled, false), evenHere = set(even, true);
        CHECK(even.lineCount() == filled.lineCount());
        filledWhite += filledHere;
        evenWhite += evenHere;
    }
    CAPTURE(filledWhite, evenWhite);
    CHECK(evenWhite < filledWhite * 0.93);
}

TEST_CASE("Evenly broken text is all there, forced breaks and long words included")
{
    for (const QString &text :
         {QString(u"a\u2028\u2028b c d"_s), words.repeated(4) + QChar(0x2028) + words.repeated(2),
          words + QString(400, u'm') + u' ' + words, u"\u2028"_s, u" "_s, words.repeated(300),
          u"שלום עולם "_s.repeated(40)}) {
        QTextLayout layout(text, toneFont(textStyle(ParagraphStyle::Body), Tone::Plain));
        QTextOption option(Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        breakEvenly(layout, points(150));
        int at = 0;
        for (int i = 0; i < layout.lineCount(); ++i) {
            CHECK(layout.lineAt(i).textStart() == at);
            at += layout.lineAt(i).textLength();
            CHECK(layout.lineAt(i).naturalTextWidth() <= points(150) + 1);
        }
        CHECK(at == text.size());
    }
}

TEST_CASE("Pages leave room for punching and are A4")
{
    const PageGeometry geometry;
    CHECK(geometry.left >= millimetres(20));
    CHECK(geometry.right >= millimetres(15));
    CHECK(geometry.width == Approx(millimetres(210)).margin(points(0.5)));
    CHECK(geometry.height == Approx(millimetres(297)).margin(points(0.5)));
}

TEST_CASE("A page may end after the total of a table: it is not tied to the heading that follows")
{
    bool apart = false;
    for (int filler = 1; filler < 60; ++filler) {
        Document document;
        for (int i = 0; i < filler; ++i)
            document.add(Paragraph{plain(u"Une ligne."_s), ParagraphStyle::Body});
        Table table;
        table.columns = {{}, {0, 60, Qt::AlignRight}};
        table.header = {cell(u"Fiche"_s), cell(u"Échues"_s)};
        for (int i = 0; i < 6; ++i)
            table.rows << Row{{cell(u"Une action"_s), cell(u"1"_s)}, {}, false};
        table.rows << Row{{cell(u"Le plan"_s), cell(u"6"_s)}, {}, true};
        document.add(table);
        document.add(Heading{1, {}, u"Un autre chapitre"_s, true, {}});
        for (int i = 0; i < 20; ++i)
            document.add(Paragraph{plain(u"Une ligne."_s), ParagraphStyle::Body});
        const LaidOut out = layOut(document);
        int total = -1, heading = -1;
        for (const Element &element : out.elements) {
            if (element.kind == ElementKind::TableRow)
                total = element.page;
            if (element.kind == ElementKind::Heading)
                heading = element.page;
        }
        REQUIRE(total >= 0);
        apart = apart || heading > total;
    }
    CHECK(apart);
}
