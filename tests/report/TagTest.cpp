// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PlanReader.h"
#include "report/layout/PageLayout.h"
#include "report/NoteNumbers.h"
#include "report/pdf/PdfWriter.h"
#include "report/Reports.h"
#include "report/Samples.h"
#include "report/UaChecker.h"

#include "support/SamplePlan.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QRegularExpression>

using namespace jalon;
using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

core::Plan shippedExercise()
{
    QFile file(QStringLiteral(JALON_SOURCE_DIR "/data/exercice-fictif.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = exchange::readPlan(file.readAll());
    REQUIRE(plan);
    return *plan;
}

QByteArray untagged(const Document &document)
{
    return writePdf(document, layOut(document), {}, nullptr, PdfProfile::Archive1b);
}

/// The pages as pictures, one after the other.
QByteArray picturesOf(const QByteArray &pdf)
{
    return samples::runOn(pdf, u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"%1"_s});
}

QString structureOf(const QByteArray &pdf)
{
    return QString::fromUtf8(
        samples::runOn(pdf, u"pdfinfo"_s, {u"-struct-text"_s, u"-enc"_s, u"UTF-8"_s, u"%1"_s}));
}

void checkSound(const QByteArray &pdf)
{
    const UaFindings found = checkUa(pdf);
    CAPTURE(found.problems.join(u'\n').toStdString());
    CHECK(found.problems.isEmpty());
    CHECK(found.types.value("Document") == 1);
    const QByteArray check = samples::runOn(pdf, u"qpdf"_s, {u"--check"_s, u"%1"_s});
    CHECK(check.contains("No syntax or stream encoding errors found"));
    const QByteArray info = samples::runOn(pdf, u"pdfinfo"_s, {u"%1"_s});
    CHECK(info.contains("Tagged:          yes"));
}

} // namespace

TEST_CASE("Every kind of block is tagged")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const Document document = samples::varied(6, seed);
        const QByteArray pdf = writePdf(document);
        checkSound(pdf);
        const UaFindings found = checkUa(pdf);
        for (const char *type : {"H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
                                 "Figure", "Caption", "TOC", "TOCI", "Reference", "Link"}) {
            INFO(type);
            CHECK(found.types.value(type) > 0);
        }
        CHECK(found.links == found.types.value("TOCI"));
        CHECK(found.types.value("Figure") == 6);
    }
}

TEST_CASE("Tags change neither the pages nor their text")
{
    const Document document = samples::varied(5, 7);
    const QByteArray plainFile = untagged(document), tagged = writePdf(document);
    CHECK(plainFile.startsWith("%PDF-1.4"));
    CHECK(tagged.startsWith("%PDF-1.7"));
    const QByteArray before = picturesOf(plainFile), after = picturesOf(tagged);
    REQUIRE(before.size() > 100000);
    const bool same = before == after; // CHECK of the pictures would print them
    CHECK(same);
    CHECK(samples::textOf(plainFile) == samples::textOf(tagged));
}

TEST_CASE("The annual report and a sheet of a filled plan are tagged")
{
    for (const core::Plan &plan :
         {shippedExercise(), test::samplePlan(), test::randomPlan(5, {3, 6, 3, 4})}) {
        for (const int year : {2016, 2018}) {
            const auto pdf = makePdf(plan, {ReportKind::Annual, year, {}, {}});
            REQUIRE(pdf);
            checkSound(*pdf);
        }
        const auto sheet =
            makePdf(plan, {ReportKind::Sheet, 2018, {}, plan.table<core::ActionSheet>().rows().front().id});
        REQUIRE(sheet);
        checkSound(*sheet);
        CHECK(checkUa(*sheet).types.value("TH") > 10); // the labels of the form
    }
}

TEST_CASE("Every document of a review is tagged")
{
    for (const core::Plan &plan : {shippedExercise(), test::samplePlan()}) {
        for (const ReportKind kind :
             {ReportKind::FollowUp, ReportKind::Synthesis, ReportKind::ActionReview, ReportKind::Minutes}) {
            const auto pdf = makePdf(plan, {kind, 2017, {}, plan.actions().front()->id});
            REQUIRE(pdf);
            checkSound(*pdf);
        }
    }
}

TEST_CASE("Tags leave the annual report of the exercise as it was")
{
    const auto document = makeDocument(shippedExercise(), {ReportKind::Annual, 2018, {}, {}});
    REQUIRE(document);
    const QByteArray plainFile = untagged(*document), tagged = writePdf(*document);
    const bool same = picturesOf(plainFile) == picturesOf(tagged);
    CHECK(same);
    CHECK(samples::textOf(plainFile) == samples::textOf(tagged));
    const UaFindings found = checkUa(tagged);
    CHECK(found.types.value("Figure") > 10);
    CHECK(found.types.value("H2") > 10);
}

TEST_CASE("Numbers of notes are links to the annex, and its entries lead back")
{
    const auto document = makeDocument(shippedExercise(), {ReportKind::Annual, 2018, {}, {}});
    REQUIRE(document);
    const auto numbers = static_cast<int>(samples::notesIn(*document).size()),
               rows = static_cast<int>(samples::noteRows(*document).size()),
               feet = static_cast<int>(samples::footnotes(*document).size());
    REQUIRE(rows > 30);
    CHECK(feet > 0); // amounts that leave something open
    const QByteArray pdf = writePdf(*document);
    checkSound(pdf);
    const UaFindings found = checkUa(pdf); // every link leads where one leads back
    CHECK(found.types.value("Note") == rows + feet);
    CHECK(found.noteLinks == numbers + rows + 2 * feet);
    CHECK(found.links == found.types.value("TOCI") + found.noteLinks);
    const QString read = structureOf(pdf).simplified();
    // Within the sentence, in its place.
    CHECK(read.contains(QRegularExpression(
        u"au moins 37\\s500\\s€/an\\s\" Reference \\(inline\\) Link \\(inline\\) \"\u00b9\u00b3\" "
        u"Object \\d+ 0 \" \\(2 fiches non chiffrées"_s)));
    CHECK(read.contains(QRegularExpression(u"Note <note-\\d+> \\(inline\\) \"14 oct."_s)));
}

TEST_CASE("A sheet says its sources at the foot of the page, with links both ways")
{
    const core::Plan plan = shippedExercise();
    int notes = 0;
    for (const core::ActionSheet *action : plan.actions()) {
        const auto pdf = makePdf(plan, {ReportKind::Sheet, 2018, {}, action->id});
        REQUIRE(pdf);
        checkSound(*pdf);
        const UaFindings found = checkUa(*pdf);
        CHECK(found.noteLinks == 2 * found.types.value("Note"));
        notes += found.types.value("Note");
    }
    CHECK(notes >= 36); // of the exercise's indicators, those measured
}

TEST_CASE("Text is read in the order of the document, with spaces between lines")
{
    Document document = samples::empty();
    document.add(Contents{u"Sommaire"_s, 2});
    document.add(Heading{1, u"1"_s, u"Premier titre"_s, true, {}});
    document.add(Paragraph{plain(u"mot "_s.repeated(60)), ParagraphStyle::Body});
    document.add(KeyFigures{{{u"2 sur 14"_s, u"actions"_s, u"réalisées"_s}}, 4});
    document.add(BulletList{{{u"1."_s, plain(u"étape une"_s), Mark::None}}});
    document.add(PageBreak{});
    document.add(Heading{3, u"1.1"_s, u"Second titre"_s, true, {}}); // level 3 after 1: read as level 2
    const QByteArray pdf = writePdf(document);
    checkSound(pdf);
    const UaFindings found = checkUa(pdf);
    CHECK(found.types.value("H2") == 1);
    const QString text = structureOf(pdf).simplified();
    CAPTURE(text.toStdString());
    qsizetype at = 0;
    for (const QString &part : {u"Sommaire"_s, u"Premier titre"_s, u"H1"_s, u"Premier titre"_s, u"mot mot"_s,
                                u"2 sur 14"_s, u"actions"_s, u"réalisées"_s, u"Lbl"_s, u"1."_s, u"LBody"_s,
                                u"étape une"_s, u"H2"_s, u"Second titre"_s}) {
        INFO(part.toStdString());
        const qsizetype next = text.indexOf(part, at);
        CHECK(next >= at);
        at = std::max(at, next);
    }
    CHECK_FALSE(text.contains(u"motmot"_s));
    CHECK_FALSE(text.contains(u"Données fictives"_s)); // of the header: an artifact
    CHECK(text.contains(u"1 Premier titre"_s));
}

TEST_CASE("A table over many pages is one table")
{
    Document document = samples::empty();
    Table table;
    table.columns = {{}, {}};
    table.header = {cell(u"Nom"_s), cell(u"Valeur"_s)};
    for (int i = 0; i < 200; ++i)
        table.rows << Row{{cell(u"ligne %1"_s.arg(i)), cell(u"x"_s)}, {}, i % 20 == 0};
    table.rows << Row{{cell(u"dernière"_s)}, {}, false}; // shorter than the others
    document.add(table);
    const QByteArray pdf = writePdf(document);
    checkSound(pdf);
    const UaFindings found = checkUa(pdf);
    CHECK(found.types.value("Table") == 1);
    CHECK(found.types.value("TR") == 202);
    CHECK(found.types.value("TH") == 2); // the repeated heads are artifacts
    CHECK(found.types.value("TD") == 402);
}

TEST_CASE("Attachments travel with the file")
{
    Document document = samples::varied(1, 3);
    const QByteArray figures = "{\"année\": 2018}";
    document.attachments << Attachment{u"chiffres.json"_s, u"application/json"_s, u"Chiffres du bilan"_s,
                                       figures};
    const QByteArray pdf = writePdf(document);
    checkSound(pdf);
    CHECK(checkUa(pdf).attachments == 1);
    CHECK(samples::runOn(pdf, u"qpdf"_s, {u"%1"_s, u"--show-attachment=chiffres.json"_s}) == figures);
    CHECK(writePdf(document) == pdf);
    CHECK(checkUa(untagged(document)).attachments == 0);
}

TEST_CASE("The checker finds what is wrong")
{
    const UaFindings found = checkUa(untagged(samples::varied(1, 3)));
    CHECK(found.problems.contains(u"there is no structure tree"_s));
    CHECK(found.problems.contains(u"not marked as tagged"_s));
    CHECK(found.problems.join(u'\n').contains(u"paints outside of contents and artifacts"_s));
    CHECK_FALSE(checkUa("no PDF").problems.isEmpty());
}
