// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart/Charts.h"
#include "report/Fonts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

const QString notMeasuredSign = QStringLiteral("–");

QString valueText(const YearValue &year, int decimals, const QLocale &locale)
{
    if (year.toCome)
        return {};
    if (!year.value)
        return notMeasuredSign;
    return year.label.isEmpty() ? chartNumber(*year.value, decimals, locale) : year.label;
}

int emphasisedYear(const YearBars &data)
{
    if (data.emphasised)
        return data.emphasised;
    int last = 0;
    for (const YearValue &year : data.years)
        last = year.value ? year.year : last;
    return last;
}

/// The largest text size, at most the style's, at which no two texts of neighbouring years touch.
double fittingSize(const YearBars &data, double slot, double height, double wanted, const QLocale &locale)
{
    double size = std::min(wanted, height / 4);
    for (; size > 1; size *= 0.94) {
        const QFontMetricsF strong(textFont(qRound(size), QFont::DemiBold));
        const QFontMetricsF plain(textFont(qRound(size)));
        const bool fits = std::all_of(data.years.begin(), data.years.end(), [&](const YearValue &year) {
            const double widest = std::max(strong.horizontalAdvance(valueText(year, data.decimals, locale)),
                                           plain.horizontalAdvance(QString::number(year.year)));
            return widest <= slot * 0.94;
        });
        if (fits)
            break;
    }
    return std::max(size, 1.0);
}

struct Scale
{
    double low, high;   // values
    double top, bottom; // where they lie
    double at(double value) const { return bottom - (value - low) / (high - low) * (bottom - top); }
};

Scale scaleOf(const YearBars &data, double top, double bottom)
{
    Scale scale{0, 0, top, bottom};
    for (const YearValue &year : data.years) {
        if (year.value && !year.toCome) {
            scale.low = std::min(scale.low, *year.value);
            scale.high = std::max(scale.high, *year.value);
        }
    }
    if (data.target) {
        scale.low = std::min(scale.low, *data.target);
        scale.high = std::max(scale.high, *data.target);
    }
    if (scale.high <= scale.low)
        scale.high = scale.low + 1;
    return scale;
}

} // namespace

void drawYearBars(QPainter &painter, const QRectF &area, const YearBars &data, const ChartStyle &style,
                  const QLocale &locale)
{
    if (data.years.isEmpty() || area.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double slot = area.width() / data.years.size();
    const double size = fittingSize(data, slot, area.height(), style.textSize, locale);
    const double line = size * 1.35, hair = size / 11;
    const bool targetRow = data.target && !data.targetLabel.isEmpty();
    // From top to bottom: the target's label, the tallest bar's figure, the bars, the years.
    const Scale scale =
        scaleOf(data, area.top() + line * (targetRow ? 1.25 : 1.1), area.bottom() - line * 1.3);
    const double zero = scale.at(0);

    if (data.target) {
        const double y = scale.at(*data.target);
        QPen dashed(style.target, hair * 1.3);
        dashed.setDashPattern({3, 2.4});
        painter.setPen(dashed);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    const int last = emphasisedYear(data);
    for (qsizetype i = 0; i < data.years.size(); ++i) {
        const YearValue &year = data.years.at(i);
        const QRectF column(area.left() + slot * i, area.top(), slot, area.height());
        double figureBase = zero;
        if (year.value && !year.toCome) {
            const double end = scale.at(*year.value);
            const double width = std::min(slot * 0.46, area.height() * 0.5);
            painter.fillRect(
                QRectF(column.center().x() - width / 2, std::min(zero, end), width, std::abs(zero - end)),
                year.year == last ? style.accent : style.quietAccent);
            figureBase = std::min(zero, end);
        }
        const QString text = valueText(year, data.decimals, locale);
        const bool strong = year.year == last && year.value;
        QRectF figure(column.left(), figureBase - line, slot, line);
        // A figure never lies on the target line: the paper is cleared behind it.
        if (data.target && !text.isEmpty()) {
            const QFontMetricsF metrics(textFont(qRound(size), QFont::DemiBold));
            const double y = scale.at(*data.target), width = metrics.horizontalAdvance(text) + size * 0.6;
            if (y > figure.top() - hair && y < figure.bottom() - hair)
                painter.fillRect(QRectF(figure.center().x() - width / 2, y - size * 0.3, width, size * 0.6),
                                 style.background);
        }
        painter.setFont(textFont(qRound(size), strong ? QFont::DemiBold : QFont::Medium));
        painter.setPen(year.value ? style.text : style.quietText);
        painter.drawText(figure, Qt::AlignCenter | Qt::TextDontClip, text);
        painter.setFont(textFont(qRound(size)));
        painter.setPen(style.quietText);
        painter.drawText(QRectF(column.left(), area.bottom() - line, slot, line),
                         Qt::AlignCenter | Qt::TextDontClip, QString::number(year.year));
    }
    painter.setPen(QPen(style.zeroLine, hair));
    painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero));
    if (targetRow) {
        painter.setFont(textFont(qRound(size)));
        painter.setPen(style.quietText);
        const double y = scale.at(*data.target);
        painter.drawText(QRectF(area.left(), y - line * 1.1, area.width(), line),
                         Qt::AlignRight | Qt::AlignVCenter, data.targetLabel);
    }
    painter.restore();
}

QString chartNumber(double value, int decimals, const QLocale &locale)
{
    const double rounded = std::round(value * std::pow(10, decimals)) / std::pow(10, decimals);
    return locale.toString(rounded == 0 ? 0.0 : rounded, 'f', rounded == std::round(rounded) ? 0 : decimals);
}

QString yearBarsText(const QString &title, const YearBars &data, const ChartWords &words,
                     const QLocale &locale)
{
    QStringList parts;
    for (const YearValue &year : data.years) {
        if (year.toCome)
            continue;
        parts << QString::number(year.year) + words.colon +
                     (year.value ? valueText(year, data.decimals, locale) : words.notMeasured);
    }
    if (data.target)
        parts << (data.targetLabel.isEmpty()
                      ? words.target + words.colon + chartNumber(*data.target, data.decimals, locale)
                      : data.targetLabel);
    return title + u". "_s + parts.join(words.colon.size() > 2 ? u"\u202F; "_s : u"; "_s) + u'.';
}

} // namespace jalon::report
