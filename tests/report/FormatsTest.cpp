// SPDX-License-Identifier: GPL-3.0-or-later
// The same document as ODT and as HTML: same headings, same figures, same texts, for a plan that tries to
// hurt and for the shipped exercise.
#include "core/review/AnnualReview.h"
#include "exchange/PlanReader.h"
#include "report/NoteNumbers.h"
#include "report/Parsed.h"
#include "report/Reports.h"
#include "report/Samples.h"

#include "support/SamplePlan.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QLocale>

#include <chrono>
#include <thread>

using namespace jalon;
using namespace jalon::core;
using namespace jalon::report;
using namespace jalon::report::parsed;
using namespace Qt::StringLiterals;

namespace {

Plan shippedExercise()
{
    QFile file(QStringLiteral(JALON_SOURCE_DIR "/data/exercice-fictif.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto plan = exchange::readPlan(file.readAll());
    REQUIRE(plan);
    return *plan;
}

struct Case
{
    Plan plan;
    ReportRequest request;
};

QList<Case> filledPlans()
{
    const Plan sample = test::samplePlan(), exercise = shippedExercise();
    QList<Case> cases{{sample, {ReportKind::Annual, 2018, {}, {}}},
                      {sample, {ReportKind::Sheet, 2018, {}, sample.actions().front()->id}},
                      {exercise, {ReportKind::Annual, 2018, {}, {}}},
                      {exercise, {ReportKind::Sheet, 2018, {}, exercise.actionByCode(u"1.2"_s)->id}}};
    for (const ReportKind kind :
         {ReportKind::FollowUp, ReportKind::Synthesis, ReportKind::ActionReview, ReportKind::Minutes}) {
        cases << Case{sample, {kind, 2017, {}, sample.actions().front()->id}}
              << Case{exercise, {kind, 2018, {}, exercise.actionByCode(u"1.2"_s)->id}};
    }
    return cases;
}

QByteArray made(const Case &c, ReportFormat format)
{
    const auto bytes = makeReport(c.plan, c.request, format);
    REQUIRE(bytes);
    return *bytes;
}

Node odtContent(const Case &c)
{
    return parse(unzipped(made(c, ReportFormat::Odt)).value(u"content.xml"_s));
}

void checkTexts(const Document &document, const QString &raw)
{
    const QString text = Markup::cleaned(raw).simplified();
    qsizetype at = 0;
    int missing = 0;
    for (const Printed &printed : printedTexts(document)) {
        const QString wanted = Markup::cleaned(printed.text).simplified();
        const qsizetype found = text.indexOf(wanted, printed.ordered ? at : 0);
        if (found < 0 && ++missing < 5) {
            INFO(wanted.left(200).toStdString());
            CHECK(found >= 0);
        } else if (printed.ordered) {
            at = found;
        }
    }
    CHECK(missing == 0);
}

} // namespace

TEST_CASE("ODT and HTML say all that the document says, in its order")
{
    for (const Case &c : filledPlans()) {
        const auto document = makeDocument(c.plan, c.request);
        REQUIRE(document);
        CAPTURE(document->title.left(80).toStdString());
        checkTexts(*document, textOf(odtContent(c)));
        checkTexts(*document, textOf(parse(made(c, ReportFormat::Html))));
    }
}

TEST_CASE("The headings are those of the document, in its order")
{
    for (const Case &c : filledPlans()) {
        const auto document = makeDocument(c.plan, c.request);
        REQUIRE(document);
        QStringList wanted, odt, html;
        QList<int> levels, odtLevels;
        for (const Heading &heading : headings(*document)) {
            wanted << Markup::cleaned(headingText(heading));
            levels << heading.level;
        }
        const Node content = odtContent(c);
        for (const Node *node : all(content, {u"text:h"_s})) {
            odt << textOf(*node);
            odtLevels << (*node)["text:outline-level"].toInt();
        }
        CHECK(odt == wanted);
        CHECK(odtLevels == levels);
        const Node page = parse(made(c, ReportFormat::Html));
        const auto *first = std::get_if<Heading>(&document->blocks.first().content);
        int before = 0;
        for (const Node *node : all(page, {u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s})) {
            const int level = node->name.mid(1).toInt();
            CHECK(level <= before + 1); // none left out
            before = level;
            if (level == 1)
                CHECK(textOf(*node) == Markup::cleaned(document->title));
            if (level > 1 || (first && first->text == document->title)) // then the title is that heading
                html << textOf(*node);
        }
        CHECK(html == wanted);
        CHECK(all(page, {u"h1"_s}).size() == 1);
    }
}

TEST_CASE("Every table has its heads and every drawing its words")
{
    for (const Case &c : filledPlans()) {
        const auto document = makeDocument(c.plan, c.request);
        REQUIRE(document);
        const Node odt = odtContent(c), page = parse(made(c, ReportFormat::Html));
        const auto htmlTables = all(page, {u"table"_s});
        QList<const Node *> odtTables;
        for (const Node *table : all(odt, {u"table:table"_s})) {
            if ((*table)["table:name"].startsWith(u"Table"_s))
                odtTables << table;
            else // key figures and figures side by side
                CHECK(all(*table, {u"table:table-header-rows"_s}).size() == 1);
        }
        const QList<report::Table> wanted = tables(*document);
        REQUIRE(htmlTables.size() == wanted.size());
        REQUIRE(odtTables.size() == wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const bool headed = !wanted.at(i).header.isEmpty();
            CHECK(all(*htmlTables.at(i), {u"thead"_s}).size() == headed);
            CHECK(all(*odtTables.at(i), {u"table:table-header-rows"_s}).size() == headed);
            CHECK(all(*odtTables.at(i), {u"table:table-header-columns"_s}).size() == wanted.at(i).form);
            for (const Node *head : all(*htmlTables.at(i), {u"th"_s}))
                CHECK_FALSE((*head)["scope"].isEmpty());
            // A rectangle: every row fills every column.
            const auto columns = wanted.at(i).columns.size();
            for (const Node *row : all(*htmlTables.at(i), {u"tr"_s})) {
                qsizetype width = 0;
                for (const Node *cell : all(*row, {u"th"_s, u"td"_s}))
                    width += cell->has("colspan") ? (*cell)["colspan"].toInt() : 1;
                CHECK(width == columns);
            }
            for (const Node *row : all(*odtTables.at(i), {u"table:table-row"_s}))
                CHECK(all(*row, {u"table:table-cell"_s, u"table:covered-table-cell"_s}).size() == columns);
        }
        QStringList alts, htmlAlts, odtAlts;
        for (const Drawing &drawing : drawings(*document)) {
            CHECK_FALSE(drawing.altText.isEmpty());
            alts << Markup::cleaned(drawing.altText).simplified();
        }
        for (const Node *svg : all(page, {u"svg"_s})) {
            if ((*svg)["aria-hidden"] == u"true"_s)
                continue;
            CHECK((*svg)["role"] == u"img"_s);
            QStringList ids;
            QString words;
            for (const Node *node : all(*svg, {u"title"_s, u"desc"_s})) {
                ids << (*node)["id"];
                words = node->children.isEmpty() ? QString() : node->children.first().text;
            }
            CHECK((*svg)["aria-labelledby"] == ids.join(u' '));
            htmlAlts << words.simplified();
        }
        CHECK(htmlAlts == alts);
        for (const Node *frame : all(odt, {u"draw:frame"_s})) {
            if ((*frame)["loext:decorative"] == u"true"_s)
                continue;
            for (const Node *title : all(*frame, {u"svg:title"_s}))
                CHECK_FALSE(title->children.isEmpty());
            for (const Node *desc : all(*frame, {u"svg:desc"_s}))
                odtAlts << desc->children.first().text.simplified();
        }
        CHECK(odtAlts == alts);
    }
}

TEST_CASE("Note numbers lead to the rows that say where a figure comes from")
{
    const Case c = filledPlans().at(2);
    const auto document = makeDocument(c.plan, c.request);
    REQUIRE(document);
    QStringList wanted, html, odt;
    for (const samples::Noted &note : samples::notesIn(*document))
        wanted << QString::number(note.number);
    REQUIRE(wanted.size() > 10);
    const Node content = odtContent(c), page = parse(made(c, ReportFormat::Html));
    QStringList rows, bookmarks;
    for (const Node *row : all(page, {u"tr"_s}))
        rows << (*row)["id"];
    for (const Node *bookmark : all(content, {u"text:bookmark"_s}))
        bookmarks << (*bookmark)["text:name"];
    for (const Node *sup : all(page, {u"sup"_s})) {
        if (textOf(*sup).front().isLetter())
            continue; // of a note at the foot
        html << textOf(*sup);
        CHECK(rows.contains(u'n' + textOf(*sup)));
        CHECK((*all(*sup, {u"a"_s}).first())["href"] == u"#n"_s + textOf(*sup));
    }
    for (const Node *link : all(content, {u"text:a"_s})) {
        CHECK(bookmarks.contains((*link)["xlink:href"].mid(1)));
        if ((*link)["text:style-name"] == u"Note_20_number"_s)
            odt << textOf(*link);
    }
    CHECK(html == wanted);
    CHECK(odt == wanted);
}

TEST_CASE("Notes at the foot are footnotes in ODT and lead there and back in HTML")
{
    const Plan plan = shippedExercise();
    const Case c{plan, {ReportKind::Sheet, 2018, {}, plan.actionByCode(u"1.2"_s)->id}};
    const auto document = makeDocument(plan, c.request);
    REQUIRE(document);
    const QStringList wanted = samples::footnotes(*document);
    REQUIRE(wanted.size() == 5);
    QStringList odt, html;
    const Node content = odtContent(c);
    for (const Node *note : all(content, {u"text:note-body"_s}))
        odt << textOf(*note);
    CHECK(odt == wanted);
    const Node page = parse(made(c, ReportFormat::Html));
    QStringList letters;
    for (const Node *sup : all(page, {u"sup"_s}))
        letters << textOf(*sup);
    CHECK(letters == QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    for (const Node *note : all(page, {u"p"_s})) {
        if (!(*note)["id"].startsWith(u"f-"_s))
            continue;
        const QString letter = letters.at(html.size());
        html << textOf(*note);
        CHECK((*note)["id"] == u"f-"_s + letter);
        CHECK(html.last().startsWith(letter));
        CHECK(html.last().endsWith(wanted.at(html.size() - 1)));
        CHECK((*all(*note, {u"a"_s}).first())["href"] == u"#r-"_s + letter);
    }
    CHECK(html.size() == wanted.size());
}

TEST_CASE("The figures that the charts print are text in all three formats")
{
    const Plan plan = shippedExercise();
    const Case c{plan, {ReportKind::Indicators, 2018, {}, {}}};
    const auto parts = unzipped(made(c, ReportFormat::Odt));
    const Node page = parse(made(c, ReportFormat::Html));
    QStringList inHtml, inOdt;
    for (const Node *text : all(page, {u"text"_s}))
        inHtml << textOf(*text);
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        if (it.key().endsWith(u".svg"_s)) {
            const Node svg = parse(it.value());
            for (const Node *text : all(svg, {u"text"_s}))
                inOdt << textOf(*text);
        }
    }
    REQUIRE(inHtml.contains(u"2018"_s));
    const QString pdf = samples::textOf(made(c, ReportFormat::Pdf));
    for (const QString &figure : inHtml) {
        INFO(figure.toStdString());
        CHECK(inOdt.contains(figure));
        CHECK(pdf.contains(figure.simplified()));
    }
}

TEST_CASE("The key figures of the year are the review's in all three formats")
{
    for (const Case &c : filledPlans()) {
        if (c.request.kind != ReportKind::Annual)
            continue;
        const ReviewTotals totals = reviewOf(c.plan, c.request.year).totals;
        const bool english = c.plan.info().language == u"en"_s;
        const auto of = [&](int part, int whole) {
            return (english ? u"%1 of %2"_s : u"%1 sur %2"_s).arg(part).arg(whole);
        };
        for (const QString &text :
             {samples::textOf(made(c, ReportFormat::Pdf)), textOf(odtContent(c)).simplified(),
              textOf(parse(made(c, ReportFormat::Html))).simplified()}) {
            CHECK(text.contains(of(totals.byStatus.at(Status::Done), totals.actions)));
            CHECK(text.contains(of(totals.stepsDone, totals.stepsTotal)));
            CHECK(text.contains(of(totals.indicatorsMeasured, totals.indicators)));
        }
    }
}

TEST_CASE("Every document of a review gives the same bytes twice, in every format")
{
    for (const Case &c : filledPlans())
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html})
            CHECK((made(c, format) == made(c, format)));
}

TEST_CASE("The same plan gives the same bytes in every zone, language and moment")
{
    const Case c = filledPlans().at(2);
    for (const ReportFormat format : {ReportFormat::Odt, ReportFormat::Html}) {
        const QByteArray first = made(c, format), zone = qgetenv("TZ");
        const QLocale before;
        for (const char *other : {"Pacific/Auckland", "America/Sao_Paulo", "UTC"}) {
            qputenv("TZ", other);
            QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
            std::this_thread::sleep_for(
                std::chrono::milliseconds(700)); // a zip's clock ticks every two seconds
            CHECK((made(c, format) == first));
        }
        QLocale::setDefault(before);
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    }
}

TEST_CASE("Any format can be given up, and has a name")
{
    const Case c = filledPlans().first();
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html}) {
        CHECK(makeReport(c.plan, c.request, format, [](int, int) { return false; }).error().code ==
              ErrorCode::Cancelled);
        CHECK(proposedFileName(c.plan, c.request, format).endsWith(u'.' + toCode(format)));
        CHECK(makeReport(c.plan, {ReportKind::Annual, 0, {}, {}}, format).error().code ==
              ErrorCode::OutOfRange);
        CHECK(makeReport(Plan(), c.request, format)); // an empty plan has an empty report
    }
}
