// SPDX-License-Identifier: GPL-3.0-or-later
// The authority's logo and colour: what is taken for a logo, what of it reaches the documents, and how.
#include "report/identity/Accent.h"
#include "report/identity/Logo.h"
#include "report/Parsed.h"
#include "report/Reports.h"
#include "report/Samples.h"
#include "report/UaChecker.h"

#include "support/SamplePlan.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jalon;
using namespace jalon::core;
using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

QByteArray svg(const QByteArray &inside, const QByteArray &before = {})
{
    return before +
           "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
           "viewBox='0 0 300 100'>" +
           inside + "</svg>";
}

const QByteArray goodSvg = svg("<rect width='300' height='100' fill='#00805c'/>"
                               "<circle cx='50' cy='50' r='40' fill='#ffffff'/>");

QByteArray pixels(const QSize &size, const char *format, const QString &secret = {})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height(), QColor(0xb5, 0x41, 0x2e));
    painter.end();
    if (!secret.isEmpty())
        image.setText(u"Comment"_s, secret);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

Plan englishPlan()
{
    Plan plan = test::samplePlan();
    PlanInfo info = plan.info();
    info.language = u"en"_s;
    REQUIRE(plan.table<PlanInfo>().replace(info));
    return plan;
}

QByteArray made(const Plan &plan, ReportFormat format, const QByteArray &logo,
                ReportKind kind = ReportKind::Annual)
{
    ReportRequest request{kind, 2018, {}, plan.actions().front()->id};
    request.logo = logo;
    const auto bytes = makeReport(plan, request, format);
    REQUIRE(bytes);
    return *bytes;
}

bool keepsProportions(const QSizeF &size, double ratio)
{
    return std::abs(size.width() / size.height() - ratio) < 0.01;
}

} // namespace

TEST_CASE("PNG, JPEG and SVG are logos, whatever their name says")
{
    for (const QByteArray &bytes : {pixels({600, 200}, "png"), pixels({600, 200}, "jpg"), goodSvg}) {
        const auto logo = Logo::read(bytes);
        REQUIRE(logo);
        for (const QSizeF box : {QSizeF(190, 90), QSizeF(80, 20), QSizeF(20, 300)}) {
            const QSizeF size = logo->sizeWithin(box);
            CHECK(size.width() <= box.width() + 0.01);
            CHECK(size.height() <= box.height() + 0.01);
            CHECK(keepsProportions(size, 3));
            const Picture picture = logo->picture(box, {});
            CHECK(std::abs(double(picture.image.width()) / picture.image.height() - 3) <
                  0.05); // whole pixels
            CHECK_FALSE(picture.image.hasAlphaChannel());
        }
    }
    const auto small = Logo::read(pixels({60, 20}, "png"));
    REQUIRE(small);
    CHECK(small->sizeWithin({190, 90}).width() == Approx(43.2)); // not blown up
}

TEST_CASE("What is no picture, or more than one, is refused")
{
    const auto refused = [](const QByteArray &bytes) {
        const auto logo = Logo::read(bytes);
        REQUIRE_FALSE(logo);
        return logo.error().code;
    };
    CHECK(refused({}) == ErrorCode::BadFormat);
    CHECK(refused("bonjour") == ErrorCode::BadFormat);
    CHECK(refused("GIF89a") == ErrorCode::BadFormat);
    CHECK(refused(pixels({600, 200}, "png").left(200)) == ErrorCode::BadFormat);
    CHECK(refused(QByteArray(Logo::maximumBytes + 1, 'x')) == ErrorCode::TooLarge);
    CHECK(refused(pixels({Logo::maximumSide + 1, 1}, "png")) == ErrorCode::TooLarge);

    const QByteArray hostile[] = {
        svg("<script>alert(1)</script>"),
        svg("<rect onload='x()' width='9' height='9'/>"),
        svg("<image xlink:href='file:///etc/hostname' width='9' height='9'/>"),
        svg("<image href='/etc/hostname' width='9' height='9'/>"),
        svg("<use href='autre.svg#a'/>"),
        svg("<style>@import 'https://exemple.fr/a.css';</style>"),
        svg("<rect style='fill:url(https://exemple.fr/a)' width='9' height='9'/>"),
        svg("<foreignObject/>"),
        svg("<text>&a;</text>", "<!DOCTYPE svg [<!ENTITY a 'b'>]>"),
        svg("<g id='a'><use href='#a'/></g>"),
        svg("<g").replace("</svg>", ""),
        svg(QByteArray("<g>").repeated(200) + QByteArray("</g>").repeated(200)),
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
    };
    for (const QByteArray &bytes : hostile) {
        CAPTURE(bytes.left(160).toStdString());
        CHECK(refused(bytes) == ErrorCode::BadFormat);
    }
    QByteArray bomb = "<g id='p0'><rect width='1' height='1'/></g>";
    for (int i = 1; i <= 8; ++i)
        bomb += "<g id='p" + QByteArray::number(i) + "'>" +
                ("<use href='#p" + QByteArray::number(i - 1) + "'/>").repeated(10) + "</g>";
    CHECK(refused(svg(bomb)) == ErrorCode::BadFormat);
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    CHECK(refused(svg("<g" + attributes + "/>")) == ErrorCode::BadFormat);
}

TEST_CASE("What drawing programs write is taken")
{
    CHECK(Logo::read(svg("<defs><linearGradient id='g'><stop offset='0' stop-color='#fff'/></linearGradient>"
                         "<path id='p' d='M0 0h10v10z'/></defs><rect fill='url(#g)' width='300' height='9'/>"
                         "<use xlink:href='#p'/><use xlink:href='#p' x='20'/>",
                         "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                         "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>")));
}

TEST_CASE("A colour is darkened until it can be read on white, and no more")
{
    CHECK(accentOnPaper(u"#7a1f4e"_s) == QColor(0x7a, 0x1f, 0x4e));
    CHECK(accentOnPaper({}) == QColor(0x1f, 0x4e, 0x8c));
    CHECK(accentOnPaper(u"red"_s) == QColor(0x1f, 0x4e, 0x8c)); // a colour is written "#rrggbb"
    for (int hue = 0; hue < 360; hue += 7) {
        for (const int lightness : {20, 90, 160, 255}) {
            const QColor chosen = QColor::fromHsl(hue, 230, lightness).toRgb();
            const QColor paper = accentOnPaper(chosen.name());
            CHECK(contrastOf(Qt::white, paper) >= 4.5);
            CHECK(contrastOf(Qt::white, paper) <= std::max(5.2, contrastOf(Qt::white, chosen) + 0.1));
            const QColor dark(0x1b, 0x1f, 0x27);
            CHECK(contrastOf(dark, readableOn(dark, chosen)) >= 4.5);
        }
    }
}

TEST_CASE("The logo stands in every format, named once, and the same bytes come out twice")
{
    const Plan plan = englishPlan();
    const QString name = u"Logo of "_s + plan.info().authority;
    for (const ReportKind kind :
         {ReportKind::Annual, ReportKind::Sheet, ReportKind::Sheets, ReportKind::Indicators}) {
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html})
            CHECK(made(plan, format, goodSvg, kind) == made(plan, format, goodSvg, kind));
    }

    const QByteArray pdf = made(plan, ReportFormat::Pdf, goodSvg);
    const UaFindings found = checkUa(pdf);
    CAPTURE(found.problems.join(u'\n').toStdString());
    CHECK(found.problems.isEmpty());
    const UaFindings without = checkUa(made(plan, ReportFormat::Pdf, {}));
    CHECK(found.types.value("Figure") == without.types.value("Figure") + 1); // of the cover; headers decorate
    const QByteArray images = samples::runOn(pdf, u"pdfimages"_s, {u"-list"_s, u"%1"_s});
    QSet<QByteArray> objects; // one picture for the cover, one for all headers
    for (const QByteArray &line : images.split('\n')) {
        if (line.contains("image"))
            objects << line.simplified().split(' ').value(10);
    }
    CHECK(objects.size() == 2);

    const QByteArray html = made(plan, ReportFormat::Html, goodSvg);
    CHECK(html.count("<img ") == 1);
    CHECK(html.contains("src=\"data:image/png;base64,"));
    CHECK(html.contains("alt=\"" + name.toHtmlEscaped().toUtf8() + '"'));
    CHECK(made(plan, ReportFormat::Html, goodSvg, ReportKind::Sheet).count("<img ") == 1);

    const auto parts = parsed::unzipped(made(plan, ReportFormat::Odt, goodSvg));
    CHECK(parts.contains(u"Pictures/header.png"_s));
    const parsed::Node content = parsed::parse(parts.value(u"content.xml"_s));
    int named = 0;
    for (const parsed::Node *frame : parsed::all(content, {u"svg:desc"_s}))
        named += parsed::textOf(*frame) == name ? 1 : 0;
    CHECK(named <= 1);
    CHECK(parts.value(u"content.xml"_s).contains(name.toHtmlEscaped().toUtf8()));
}

TEST_CASE("Nothing of the file itself leaves with the report")
{
    const Plan plan = test::samplePlan();
    const QByteArray logo = pixels({600, 200}, "png", u"Photo prise 12 rue du Port"_s);
    REQUIRE(logo.contains("rue du Port"));
    CHECK_FALSE(made(plan, ReportFormat::Pdf, logo).contains("rue du Port"));
    const QByteArray html = made(plan, ReportFormat::Html, logo);
    const QRegularExpression data(u"base64,([^\"]+)"_s);
    const QByteArray picture =
        QByteArray::fromBase64(data.match(QString::fromUtf8(html)).captured(1).toLatin1());
    CHECK(QImage::fromData(picture).width() > 0);
    CHECK_FALSE(picture.contains("rue du Port"));
}

TEST_CASE("A report whose logo cannot be read says so")
{
    const Plan plan = englishPlan();
    for (const ReportKind kind : {ReportKind::Annual, ReportKind::Sheet}) {
        const QString text = samples::textOf(made(plan, ReportFormat::Pdf, "rien qui vaille", kind));
        CHECK(text.contains(u"could not be read"_s));
        CHECK_FALSE(samples::textOf(made(plan, ReportFormat::Pdf, goodSvg, kind)).contains(u"could not"_s));
        CHECK(
            QString::fromUtf8(made(plan, ReportFormat::Html, "rien", kind)).contains(u"could not be read"_s));
    }
}

/// Not a test: writes samples to be looked at.
TEST_CASE("Samples with a logo", "[.samples]")
{
    const QString folder = qEnvironmentVariable("JALON_SAMPLES");
    const Plan plan = test::samplePlan();
    for (const ReportKind kind : {ReportKind::Annual, ReportKind::Sheet}) {
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html}) {
            QFile file(folder + u'/' + toCode(kind) + u'.' + toCode(format));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(made(plan, format, goodSvg, kind));
        }
    }
}
