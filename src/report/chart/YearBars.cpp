// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart/Charts.h"
#include "report/Fonts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

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
            const double widest = std::max({strong.horizontalAdvance(valueText(year, data.decimals, locale)),
                                            plain.horizontalAdvance(QString::number(year.year)),
                                            plain.horizontalAdvance(year.targetLabel)});
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
        for (const auto &value : {year.toCome ? std::nullopt : year.value, year.target}) {
            scale.low = std::min(scale.low, value.value_or(0));
            scale.high = std::max(scale.high, value.value_or(0));
        }
    }
    if (scale.high <= scale.low)
        scale.high = scale.low + 1;
    return scale;
}

/// The targets as a dashed line, as long as their years; steps where they change.
void drawTargets(QPainter &painter, const QRectF &area, const YearBars &data, const Scale &scale,
                 const QPen &pen)
{
    const double slot = area.width() / static_cast<double>(data.years.size());
    QPainterPath path;
    bool open = false;
    for (qsizetype i = 0; i < data.years.size(); ++i) {
        const auto &target = data.years.at(i).target;
        const double left = area.left() + slot * static_cast<double>(i);
        if (target) {
            const double y = scale.at(*target);
            open ? path.lineTo(left, y) : path.moveTo(left, y);
            path.lineTo(left + slot, y);
        }
        open = target.has_value();
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (!path.isEmpty())
        painter.drawPath(path);
}

} // namespace

void drawYearBars(QPainter &painter, const QRectF &area, const YearBars &data, const ChartStyle &style,
                  const QLocale &locale)
{
    if (data.years.isEmpty() || area.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double slot = area.width() / static_cast<double>(data.years.size());
    const double size = fittingSize(data, slot, area.height(), style.textSize, locale);
    const double line = size * 1.35, hair = size / 11;
    const bool targets = std::any_of(data.years.begin(), data.years.end(),
                                     [](const YearValue &year) { return !year.targetLabel.isEmpty(); });
    const double foot = area.bottom() - (targets ? line * 0.95 : 0);
    // From top to bottom: the tallest bar's figure, the bars, the years, their targets.
    const Scale scale = scaleOf(data, area.top() + line * 1.1, foot - line * 1.3);
    const double zero = scale.at(0);
    const int last = emphasisedYear(data);
    const double barWidth = std::min(slot * 0.46, area.height() * 0.5);
    for (qsizetype i = 0; i < data.years.size(); ++i) {
        const YearValue &year = data.years.at(i);
        if (!year.value || year.toCome)
            continue;
        const double end = scale.at(*year.value), middle = area.left() + slot * (double(i) + 0.5);
        painter.fillRect(QRectF(middle - barWidth / 2, std::min(zero, end), barWidth, std::abs(zero - end)),
                         year.year == last ? style.accent : style.quietAccent);
    }
    QPen dashed(style.target, hair * 1.3);
    dashed.setDashPattern({3, 2.4});
    drawTargets(painter, area, data, scale, dashed);
    for (qsizetype i = 0; i < data.years.size(); ++i) {
        const YearValue &year = data.years.at(i);
        const QRectF column(area.left() + slot * double(i), area.top(), slot, area.height());
        const QString text = valueText(year, data.decimals, locale);
        const double base = year.value && !year.toCome ? std::min(zero, scale.at(*year.value)) : zero;
        const QRectF figure(column.left(), base - line, slot, line);
        const bool strong = year.year == last && year.value;
        // A figure never lies on the target line: the paper is cleared behind it.
        const double y = scale.at(year.target.value_or(0));
        if (year.target && !text.isEmpty() && y > figure.top() - hair && y < figure.bottom() - hair) {
            const QFontMetricsF metrics(textFont(qRound(size), QFont::DemiBold));
            const double width = metrics.horizontalAdvance(text) + size * 0.6;
            painter.fillRect(QRectF(figure.center().x() - width / 2, y - size * 0.3, width, size * 0.6),
                             style.background);
        }
        painter.setFont(textFont(qRound(size), strong ? QFont::DemiBold : QFont::Medium));
        painter.setPen(year.value ? style.text : style.quietText);
        painter.drawText(figure, Qt::AlignCenter | Qt::TextDontClip, text);
        painter.setFont(textFont(qRound(size)));
        painter.setPen(style.quietText);
        painter.drawText(QRectF(column.left(), foot - line, slot, line), Qt::AlignCenter | Qt::TextDontClip,
                         QString::number(year.year));
        if (!year.targetLabel.isEmpty())
            painter.drawText(QRectF(column.left(), foot - line * 0.05, slot, line),
                             Qt::AlignCenter | Qt::TextDontClip, year.targetLabel);
    }
    painter.setPen(QPen(style.zeroLine, hair));
    painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero));
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
    const YearValue *first = nullptr, *last = nullptr;
    for (const YearValue &year : data.years) {
        const QString target = !year.target ? QString()
                               : year.targetLabel.isEmpty()
                                   ? words.target + u' ' + chartNumber(*year.target, data.decimals, locale)
                                   : year.targetLabel;
        if (year.toCome) {
            if (year.target)
                parts << QString::number(year.year) + words.colon + target;
            continue;
        }
        if (year.value)
            (first ? last : first) = &year;
        parts << QString::number(year.year) + words.colon +
                     (year.value ? valueText(year, data.decimals, locale) : words.notMeasured) +
                     (year.target ? u" ("_s + target + u')' : QString());
    }
    QString message;
    if (last && !words.fromTo.isEmpty())
        message = words.fromTo.arg(valueText(*first, data.decimals, locale), QString::number(first->year),
                                   valueText(*last, data.decimals, locale), QString::number(last->year)) +
                  u". "_s;
    return title + u". "_s + message + parts.join(words.colon.size() > 2 ? u"\u202F; "_s : u"; "_s) + u'.';
}

} // namespace jalon::report
