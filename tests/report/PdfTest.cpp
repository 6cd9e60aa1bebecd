// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/PageLayout.h"
#include "report/pdf/PdfWriter.h"
#include "report/Samples.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

Document saying(const QString &text)
{
    Document document = samples::empty();
    document.mark.clear();
    document.headerLeft.clear();
    document.headerRight.clear();
    document.footerLeft.clear();
    document.add(Heading{1, u"1"_s, u"Titre"_s, true, {}});
    document.add(Paragraph{plain(text), ParagraphStyle::Body});
    return document;
}

} // namespace

TEST_CASE("Text is found as it was written")
{
    const QString text =
        u"Les chiffres d’efficacité de l’œuvre : 2016–2020, 12 345,67 €, « 14 % », flux -> 1/2, fi ffl, ÀÉÎÔÙÇ àéîôùç ŒÆ (a) [b] {c} n° 1 & 2 ; x < y > z ≥ 5 ?"_s;
    Document document = saying(text);
    document.blocks.last().content = Paragraph{
        {Run{text, Tone::Strong, Mark::Done}, Run{text, Tone::Unknown, Mark::None}}, ParagraphStyle::Body};
    const QString found = samples::textOf(writePdf(document));
    CAPTURE(found.toStdString());
    CHECK(found.count(text) == 2);
}

TEST_CASE("Every character of Latin writing comes back from the page")
{
    QString all;
    for (char16_t c = 0x21; c < 0x180; ++c) {
        // Not: controls, the soft hyphen and the space that only keeps words together, and two old
        // presentation forms.
        if ((c >= 0x7f && c <= 0xa0) || c == 0xad || c == 0x132 || c == 0x133 || c == 0x149 || c == 0x13f ||
            c == 0x140)
            continue;
        all += QChar(c);
        if (all.size() % 40 == 0)
            all += u' ';
    }
    const QString found = samples::textOf(writePdf(saying(all)));
    for (const QChar c : all) {
        INFO("U+" << std::hex << int(c.unicode()));
        CHECK(found.contains(c));
    }
}

TEST_CASE("Hostile texts are printed as typed")
{
    for (const QString &text : {u"<b>gras</b> & <img src=file:///etc/passwd> &lt; %1 %2 \\n {{x}}"_s,
                                u"<h1>pas un titre</h1><script>x</script>"_s}) {
        Document document = saying(text);
        document.title = text;
        document.author = text;
        document.add(Heading{2, {}, text, true, {}});
        document.headerLeft = u"<i>%1</i>"_s;
        Table table;
        table.columns = {{}, {}};
        table.rows = {Row{{cell(text), cell(text)}, {}, false}};
        table.caption = text;
        document.add(table);
        const QByteArray pdf = writePdf(document);
        const QString found = samples::textOf(pdf);
        CAPTURE(found.toStdString());
        CHECK(found.contains(text));
        CHECK(found.contains(u"<i>%1</i>"_s));
        CHECK_FALSE(found.contains(u"root:"_s));
        CHECK(QString::fromUtf8(samples::runOn(pdf, u"pdfinfo"_s, {u"%1"_s})).contains(text));
    }
}

TEST_CASE("Ten thousand characters without a space stay on the page, all of them")
{
    const QString found = samples::textOf(writePdf(saying(QString(10000, u'm'))));
    CHECK(found.count(u'm') >= 10000);
    const QString hebrew = u"שלום עולם"_s;
    CHECK_FALSE(writePdf(saying(hebrew)).isEmpty());
}

TEST_CASE("The file is sound, with title, language and outline")
{
    const Document document = samples::varied(3, 4);
    QByteArray pdf;
    SECTION("PDF/A-1b")
    {
        pdf = writePdf(document, layOut(document), {}, nullptr, PdfProfile::Archive1b);
        CHECK(pdf.startsWith("%PDF-1.4"));
        CHECK(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
    }
    SECTION("PDF/UA-1 and PDF/A-3a")
    {
        pdf = writePdf(document);
        CHECK(pdf.startsWith("%PDF-1.7"));
        CHECK(pdf.contains("<pdfaid:part>3</pdfaid:part>"));
    }
    const QByteArray check = samples::runOn(pdf, u"qpdf"_s, {u"--check"_s, u"%1"_s});
    CAPTURE(check.toStdString());
    CHECK(check.contains("No syntax or stream encoding errors found"));
    const QByteArray info = samples::runOn(pdf, u"pdfinfo"_s, {u"%1"_s});
    CHECK(info.contains("Bilan d’essai"));
    CHECK(info.contains("2018"));
    const QByteArray outline =
        samples::runOn(pdf, u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, u"%1"_s});
    CHECK(outline.count("\"title\"") > 5);
    // Embedded subsets of our face, no transparency.
    const QByteArray fonts = samples::runOn(pdf, u"pdffonts"_s, {u"%1"_s});
    for (const QByteArray &line : fonts.split('\n').sliced(2)) {
        if (!line.isEmpty()) {
            CHECK(line.contains("InterJalon"));
            CHECK(line.contains(" yes "));
        }
    }
    const QByteArray objects =
        samples::runOn(pdf, u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"%1"_s, u"-"_s});
    CHECK(objects.count("/Subtype /Link") == outline.count("\"title\""));
    CHECK(objects.contains("/GTS_PDFA1"));
    CHECK(objects.contains("/Lang (fr-FR)"));
    CHECK_FALSE(objects.contains("/SMask <<"));
    CHECK_FALSE(objects.contains("/ca 0."));
}

TEST_CASE("The same document gives the same bytes")
{
    const Document document = samples::varied(4, 8);
    const QByteArray first = writePdf(document);
    REQUIRE_FALSE(first.isEmpty());
    const QByteArray oldZone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Auckland");
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    CHECK(writePdf(document) == first);
    QLocale::setDefault(before);
    oldZone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", oldZone);
}

TEST_CASE("Another process, hour, zone and language give the same bytes")
{
    QByteArrayList seen;
    for (const char *zone : {"Pacific/Auckland", "America/Lima", "UTC"}) {
        QTemporaryDir folder;
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TZ"_s, QString::fromLatin1(zone));
        environment.insert(u"LC_ALL"_s, zone[0] == 'U' ? u"C"_s : u"de_DE.UTF-8"_s);
        environment.insert(u"HOME"_s, folder.path());
        other.setProcessEnvironment(environment);
        other.setWorkingDirectory(folder.path());
        other.start(QCoreApplication::applicationFilePath(), {u"[.sample]"_s});
        REQUIRE(other.waitForFinished(60000));
        QFile file(folder.filePath(u"sample.pdf"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        seen << file.readAll();
        CHECK(seen.last().size() > 10000);
        CHECK(seen.last() == seen.first());
    }
}

TEST_CASE("A report can be given up")
{
    int told = 0;
    CHECK(writePdf(samples::varied(5, 2), [&](int done, int) { return ++told, done < 3; }).isEmpty());
    CHECK(told == 3);
}

// Started by the test above, and by hand: writes a sample to look at. `jalon_report_tests "[.sample]"` writes
// sample.pdf here.
TEST_CASE("Write a sample", "[.sample]")
{
    QFile file(u"sample.pdf"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(writePdf(samples::varied(6, 11)));
}
