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
const ChartWords words{u"non mesuré"_s,
                       u"cible"_s,
                       u"en 2017"_s,
                       u"début inconnu"_s,
                       u"fin inconnue"_s,
                       u"\u00A0: "_s,
                       u"De %1 en %2 à %3 en %4"_s};

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
                  {2018, 14, false, {}, 12, u"cible 12"_s},
                  {2019, std::nullopt, true, {}},
                  {2020, std::nullopt, true, {}, 21, u"cible 21"_s}};
    return data;
}

StackedBars costs()
{
    return {{{{},
              {{u"Défi 1"_s, 64000, u"64\u202F000 €"_s, challengeColor(1)},
               {u"Défi 2"_s, 2500, u"2\u202F500 €"_s, challengeColor(2)}},
              u"66\u202F500 €"_s}}};
}

int greyOf(const QColor &color)
{
    return qGray(color.rgb());
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
        u"Communes. De 6 en 2016 à 14 en 2018. 2016\u00A0: 6\u202F; 2017\u00A0: non mesuré\u202F; 2018\u00A0: 14 (cible 12)\u202F; 2020\u00A0: cible 21."_s);
    YearBars once = network();
    once.years[0].value.reset();
    CHECK(yearBarsText(u"Communes"_s, once, words, french).startsWith(u"Communes. 2016\u00A0: non mesuré"_s));
    CHECK(
        stackedBarsText(u"Coût"_s, costs(), u"total"_s, words) ==
        u"Coût. Défi 1\u00A0: 64\u202F000 €\u202F; Défi 2\u00A0: 2\u202F500 €\u202F; total\u00A0: 66\u202F500 €."_s);
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
    wild.years.last().target = 5e10;
    const QRectF inner(60, 60, 280, 80);
    const auto outside = [&](auto draw) {
        QImage image = picture(400, 200, [&](QPainter &p, const QRectF &) { draw(p); });
        QPainter(&image).fillRect(inner.adjusted(-3, -3, 3, 3), Qt::white);
        return pixels(image, Qt::white, image.rect()) != image.width() * image.height();
    };
    CHECK_FALSE(outside([&](QPainter &p) { drawYearBars(p, inner, wild, style, french); }));
    CHECK_FALSE(outside([&](QPainter &p) { drawTrendLine(p, inner, {wild.years}, style); }));
    StackedBars many = costs();
    for (int i = 0; i < 12; ++i)
        many.bars[0].pieces << StackedBars::Piece{u"Un financeur"_s, 1.0 + i, u"1 €"_s, Qt::red};
    many.bars << many.bars[0] << StackedBars::Bar{u"2019"_s, {}, {}};
    CHECK_FALSE(outside([&](QPainter &p) { drawStackedBars(p, inner, many, style); }));
    CHECK_FALSE(outside([&](QPainter &p) { drawBulletBar(p, inner, {12, 900, 40, 10}, style); }));
    CHECK_FALSE(outside([&](QPainter &p) {
        drawPeriodBar(p, inner, {2016, 2021, 2010, 2050, 2030}, style);
    }));
}

TEST_CASE("A target is drawn in its year, steps with the years, and leaves the others alone")
{
    const ChartStyle style = ChartStyle::light(challengeColor(1), 14);
    YearBars with = network(), without = network();
    for (YearValue &year : without.years)
        year.target.reset();
    const auto drawn = [&](const YearBars &data) {
        return picture(500, 200,
                       [&](QPainter &p, const QRectF &r) { drawYearBars(p, r, data, style, french); });
    };
    without.years[4].target = 21; // the same scale
    const QImage two = drawn(with), one = drawn(without);
    CHECK(two.copy(0, 0, 180, 200) == one.copy(0, 0, 180, 200));
    CHECK(two.copy(200, 0, 100, 170) != one.copy(200, 0, 100, 170));
    CHECK(two.copy(310, 0, 70, 200) == one.copy(310, 0, 70, 200));
    CHECK(pixels(two, style.target, QRect(400, 0, 100, 60)) > 20);
}

TEST_CASE("The pieces of a bar are as long as their amounts and parted without colour")
{
    const ChartStyle style = ChartStyle::light(challengeColor(1), 12);
    StackedBars data = costs();
    data.bars[0].total.clear();
    const QImage image =
        picture(665, 80, [&](QPainter &p, const QRectF &r) { drawStackedBars(p, r, data, style); });
    CHECK(std::abs(pixels(image, challengeColor(1), QRect(0, 5, 665, 1)) - 638) <= 2);
    CHECK(std::abs(pixels(image, challengeColor(2), QRect(0, 5, 665, 1)) - 23) <= 2);
    int gap = 0;
    for (int x = 600; x < 665; ++x)
        gap += image.pixelColor(x, 5).lightness() > 220;
    CHECK(gap >= 2);
}

TEST_CASE("The year looked at stands out in grey too")
{
    for (int challenge = 1; challenge <= 5; ++challenge) {
        const ChartStyle style = ChartStyle::light(challengeColor(challenge), 12);
        CHECK(greyOf(style.quietAccent) - greyOf(style.accent) >= 50);
        CHECK(greyOf(style.background) - greyOf(style.quietAccent) >= 50);
        const ChartStyle dark = ChartStyle::dark(challengeColor(challenge, true), 12);
        CHECK(greyOf(dark.accent) - greyOf(dark.quietAccent) >= 40);
    }
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
