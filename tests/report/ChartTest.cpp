// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart/Charts.h"
#include "report/chart/Mark.h"
#include "report/Fonts.h"

#include <catch2/catch.hpp>

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

const QLocale french(QLocale::French, QLocale::France);
const ChartWords words{u"non mesuré"_s,    u"cible"_s,        u"en 2017"_s,
                       u"début inconnu"_s, u"fin inconnue"_s, u"\u00A0: "_s};

template <typename Draw>
QImage picture(int width, int height, Draw draw)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(0, 0, width, height));
    return image;
}

int pixels(const QImage &image, const QColor &color, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == color;
    return count;
}

YearBars network()
{
    YearBars data;
    data.years = {{2016, 6, false, {}},
                  {2017, std::nullopt, false, {}},
                  {2018, 14, false, {}},
                  {2019, std::nullopt, true, {}},
                  {2020, std::nullopt, true, {}}};
    data.target = 21;
    data.targetLabel = u"cible 2020 : 21 communes"_s;
    return data;
}

} // namespace

TEST_CASE("The embedded face is the one in use, with tabular figures")
{
    for (const int weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        const QFont font = textFont(100, QFont::Weight(weight));
        CHECK(QFontInfo(font).family() == fontFamily());
        CHECK(QFontInfo(font).weight() == weight);
        const QFontMetricsF metrics(font);
        for (const char16_t digit : u"123456789"_s.toStdU16String())
            CHECK(std::abs(metrics.horizontalAdvance(QChar(digit)) - metrics.horizontalAdvance(u'0')) < 0.5);
    }
}

TEST_CASE("A year that was not measured has no bar, and says so")
{
    const ChartStyle style = ChartStyle::light(challengeColor(1), 14);
    YearBars data = network();
    const QImage image =
        picture(500, 200, [&](QPainter &p, const QRectF &r) { drawYearBars(p, r, data, style, french); });
    CHECK(pixels(image, style.quietAccent, QRect(0, 0, 100, 200)) > 500);  // 2016
    CHECK(pixels(image, style.quietAccent, QRect(100, 0, 100, 200)) == 0); // 2017: not measured
    CHECK(pixels(image, style.accent, QRect(200, 0, 100, 200)) > 500);     // 2018, emphasised
    CHECK(pixels(image, style.accent, QRect(300, 0, 200, 200)) == 0);

    // A measured zero looks different from "not measured".
    data.years[1].value = 0;
    const QImage zero =
        picture(500, 200, [&](QPainter &p, const QRectF &r) { drawYearBars(p, r, data, style, french); });
    CHECK(zero != image);
    CHECK(yearBarsText(u"Communes"_s, data, words, french).contains(u"2017\u00A0: 0\u202F;"_s));
}

TEST_CASE("Alternative texts give the figures, years to come are left out")
{
    CHECK(
        yearBarsText(u"Communes"_s, network(), words, french) ==
        u"Communes. 2016\u00A0: 6\u202F; 2017\u00A0: non mesuré\u202F; 2018\u00A0: 14\u202F; cible 2020 : 21 communes."_s);
    CHECK(bulletBarText(u"Rencontres"_s, {4.5, std::nullopt, 4, 0}, words, french) ==
          u"Rencontres\u00A0: 4,50, cible 4."_s);
    CHECK(bulletBarText(u"Rencontres"_s, {}, words, french) == u"Rencontres\u00A0: non mesuré."_s);
    CHECK(periodBarText(u"3.1"_s, {2016, 2021, 2017, std::nullopt, std::nullopt}, words) ==
          u"3.1\u00A0: 2017 – fin inconnue."_s);
}

TEST_CASE("Numbers are French")
{
    CHECK(chartNumber(126500, 0, french) == u"126\u202F500"_s);
    CHECK(chartNumber(3.25, 1, french) == u"3,3"_s);
    CHECK(chartNumber(-0.001, 1, french) == u"0"_s);
}

TEST_CASE("Drawings keep inside their rectangle, whatever the data")
{
    const ChartStyle style = ChartStyle::light(challengeColor(5), 14);
    YearBars wild;
    for (int year = 1990; year < 2030; ++year)
        wild.years << YearValue{
            year, year % 7 ? std::optional(1e9 * (year - 2000)) : std::nullopt, false, {}};
    wild.target = 5e10;
    const QRectF inner(60, 60, 280, 80);
    const auto outside = [&](auto draw) {
        QImage image = picture(400, 200, [&](QPainter &p, const QRectF &) { draw(p); });
        QPainter(&image).fillRect(inner.adjusted(-3, -3, 3, 3), Qt::white);
        return pixels(image, Qt::white, image.rect()) != image.width() * image.height();
    };
    CHECK_FALSE(outside([&](QPainter &p) { drawYearBars(p, inner, wild, style, french); }));
    CHECK_FALSE(outside([&](QPainter &p) { drawTrendLine(p, inner, {wild.years, 5e10}, style); }));
    CHECK_FALSE(outside([&](QPainter &p) { drawBulletBar(p, inner, {12, 900, 40, 10}, style); }));
    CHECK_FALSE(outside([&](QPainter &p) {
        drawPeriodBar(p, inner, {2016, 2021, 2010, 2050, 2030}, style);
    }));
}

TEST_CASE("Every mark draws something of its own")
{
    QList<QImage> seen;
    for (const Mark mark : {Mark::Planned, Mark::Ongoing, Mark::Done, Mark::Suspended, Mark::Stopped,
                            Mark::Late, Mark::Waiting, Mark::ToClarify, Mark::Unknown}) {
        const QImage image =
            picture(32, 32, [&](QPainter &p, const QRectF &r) { drawMark(p, r, mark, Qt::black); });
        CHECK(pixels(image, Qt::white, image.rect()) < 32 * 32);
        CHECK_FALSE(seen.contains(image));
        seen << image;
    }
}
