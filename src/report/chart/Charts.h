// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart/ChartStyle.h"

#include <QList>
#include <QString>

#include <optional>

class QLocale;
class QPainter;
class QRectF;

// Small drawings of figures, the same on screen, in the PDF and later as SVG. Each takes plain values, draws
// inside a rectangle in the painter's own unit, and has a function that says the same in words. Absent is
// never zero: a year that was not measured shows a dash, a year still to come shows nothing.
namespace jalon::report {

struct YearValue
{
    int year = 0;
    std::optional<double> value; ///< none: not measured
    bool toCome = false;         ///< after the as-of date: drawn empty
    QString label;               ///< printed over the bar instead of the number, e.g. "71 %" or "oui"
    std::optional<double> target = std::nullopt; ///< of the year, also of one to come
    QString targetLabel = {};                    ///< "cible 75 %", under the year and in words
};

/// Bars of the years, left to right, with their figures on them; targets as a dashed line from year to year.
struct YearBars
{
    QList<YearValue> years;
    int decimals = 0;
    int emphasised = 0; ///< year drawn in the full colour; 0: the last one measured
};

/// A line through the measured years, the last one as a dot, targets dashed; no text. For lists and table
/// cells.
struct TrendLine
{
    QList<YearValue> years;
};

/// One value on its track: bar = this year, light tick = last year, dark tick = target.
struct BulletBar
{
    std::optional<double> value;
    std::optional<double> previous;
    std::optional<double> target;
    double maximum = 0; ///< end of the track; 0: the largest of the three
};

/// Amounts that add up, as pieces of a bar: side by side in one, one below the other for several years. Every
/// piece is named under it, so that the colours only repeat what is written.
struct StackedBars
{
    struct Piece
    {
        QString label; ///< "Défi 1"
        double value = 0;
        QString text; ///< "64 000 €"
        QColor color;
    };
    struct Bar
    {
        QString label; ///< "2018", left of the bar; may be empty
        QList<Piece> pieces;
        QString total; ///< "126 500 €", right of the bar; may be empty
    };
    QList<Bar> bars;
};

/// A period on the years of the plan; fractions of a year count from January 1st (2017.5 = July 2017).
struct PeriodBar
{
    double planStart = 0, planEnd = 0; ///< planEnd exclusive: 2021 for a plan 2016–2020
    std::optional<double> start, end;  ///< an unknown end fades out as a dashed border
    std::optional<double> today;       ///< the as-of date, a thin line
};

/// The words that alternative texts need, in the language of the document or screen.
struct ChartWords
{
    QString notMeasured;  ///< "non mesuré"
    QString target;       ///< "cible"
    QString previousYear; ///< "l’année précédente"
    QString unknownStart; ///< "début inconnu"
    QString unknownEnd;   ///< "fin inconnue"
    QString colon;        ///< " : " with the no-break space French wants; ": " in English
    QString fromTo = {};  ///< "De %1 en %2 à %3 en %4": what the years come to; empty: not said
};

void drawYearBars(QPainter &painter, const QRectF &area, const YearBars &data, const ChartStyle &style,
                  const QLocale &locale);
void drawTrendLine(QPainter &painter, const QRectF &area, const TrendLine &data, const ChartStyle &style);
void drawBulletBar(QPainter &painter, const QRectF &area, const BulletBar &data, const ChartStyle &style);
void drawStackedBars(QPainter &painter, const QRectF &area, const StackedBars &data, const ChartStyle &style);
/// The years over period bars of the same width and plan.
void drawPeriodScale(QPainter &painter, const QRectF &area, double planStart, double planEnd,
                     const ChartStyle &style);
void drawPeriodBar(QPainter &painter, const QRectF &area, const PeriodBar &data, const ChartStyle &style);

/// "Titre. De 6 en 2016 à 14 en 2018. 2016 : 6 ; 2017 : non mesuré ; 2018 : 14 (cible 12) ; 2020 : cible 21."
/// Years to come without a target are left out.
QString yearBarsText(const QString &title, const YearBars &data, const ChartWords &words,
                     const QLocale &locale);
QString trendLineText(const QString &title, const TrendLine &data, const ChartWords &words,
                      const QLocale &locale);
QString bulletBarText(const QString &title, const BulletBar &data, const ChartWords &words,
                      const QLocale &locale);
/// "Titre. Défi 1 : 64 000 € ; Défi 2 : 37 500 € ; total : 101 500 €."
QString stackedBarsText(const QString &title, const StackedBars &data, const QString &total,
                        const ChartWords &words);
QString periodBarText(const QString &title, const PeriodBar &data, const ChartWords &words);

/// The number as it is read in the language: no needless decimals, no-break spaces between thousands.
QString chartNumber(double value, int decimals, const QLocale &locale);

} // namespace jalon::report
