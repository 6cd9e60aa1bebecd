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

void drawTrendLine(QPainter &painter, const QRectF &area, const TrendLine &data, const ChartStyle &style)
{
    double low = 0, high = 0;
    for (const YearValue &year : data.years) {
        for (const auto &value : {year.value, year.target}) {
            low = std::min(low, value.value_or(0));
            high = std::max(high, value.value_or(0));
        }
    }
    if (data.years.isEmpty() || area.isEmpty())
        return;
    if (high <= low)
        high = low + 1;
    const double radius = area.height() * 0.11, hair = area.height() / 16;
    const QRectF inner = area.adjusted(radius, radius, -radius, -radius);
    const double step =
        data.years.size() > 1 ? inner.width() / static_cast<double>(data.years.size() - 1) : 0;
    const auto y = [&](double value) {
        return inner.bottom() - (value - low) / (high - low) * inner.height();
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.track, hair));
    painter.drawLine(QPointF(area.left(), y(0)), QPointF(area.right(), y(0)));
    QPen dashed(style.target, hair * 0.8);
    dashed.setDashPattern({2, 2});
    painter.setPen(dashed);
    for (qsizetype i = 0; i < data.years.size(); ++i) { // as long as its year
        if (const auto &target = data.years.at(i).target) {
            const double middle = inner.left() + step * static_cast<double>(i);
            painter.drawLine(QPointF(std::max(area.left(), middle - step / 2), y(*target)),
                             QPointF(std::min(area.right(), middle + step / 2), y(*target)));
        }
    }
    // The line is interrupted where a year was not measured.
    std::optional<QPointF> before, last;
    for (qsizetype i = 0; i < data.years.size(); ++i) {
        std::optional<QPointF> here;
        if (data.years.at(i).value && !data.years.at(i).toCome)
            here = QPointF(inner.left() + step * i, y(*data.years.at(i).value));
        painter.setPen(QPen(style.quietAccent, hair * 1.6, Qt::SolidLine, Qt::RoundCap));
        if (before && here)
            painter.drawLine(*before, *here);
        if (here) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.quietAccent);
            painter.drawEllipse(*here, radius * 0.6, radius * 0.6);
            last = here;
        }
        before = here;
    }
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.accent);
        painter.drawEllipse(*last, radius, radius);
    }
    painter.restore();
}

void drawBulletBar(QPainter &painter, const QRectF &area, const BulletBar &data, const ChartStyle &style)
{
    if (area.isEmpty())
        return;
    double end = data.maximum;
    if (end <= 0)
        end = std::max({data.value.value_or(0), data.previous.value_or(0), data.target.value_or(0)});
    if (end <= 0)
        end = 1;
    const double tick = area.height() / 9;
    const QRectF track = area.adjusted(0, area.height() * 0.14, -tick, -area.height() * 0.14);
    const auto x = [&](double value) {
        return track.left() + std::clamp(value / end, 0.0, 1.0) * track.width();
    };
    const double corner = track.height() * 0.12;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.track);
    painter.drawRoundedRect(track, corner, corner);
    if (data.value && *data.value > 0) {
        painter.setBrush(style.accent);
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), x(*data.value) - track.left(), track.height()), corner, corner);
    }
    if (data.previous) { // light on the bar, quiet where the bar does not reach
        const bool onBar = data.value && *data.value > *data.previous;
        painter.fillRect(QRectF(x(*data.previous) - tick / 2, track.top(), tick, track.height()),
                         onBar ? style.background : style.quietText);
    }
    if (data.target)
        painter.fillRect(QRectF(x(*data.target), area.top(), tick, area.height()), style.target);
    painter.restore();
}

void drawPeriodBar(QPainter &painter, const QRectF &area, const PeriodBar &data, const ChartStyle &style)
{
    const double span = data.planEnd - data.planStart;
    if (span <= 0 || area.isEmpty())
        return;
    const auto x = [&](double year) {
        return area.left() + std::clamp((year - data.planStart) / span, 0.0, 1.0) * area.width();
    };
    const double hair = std::max(area.height() / 10, area.width() / 400);
    const double middle = area.center().y(), thickness = area.height() * 0.5;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(area.left(), middle - hair / 2, area.width(), hair), style.track);
    for (double year = std::ceil(data.planStart); year <= data.planEnd; ++year)
        painter.fillRect(
            QRectF(std::min(x(year), area.right() - hair), middle - thickness / 2, hair, thickness),
            style.track);
    if (data.start || data.end) {
        const double from = data.start ? x(*data.start) : area.left();
        const double to = data.end ? x(*data.end) : area.right();
        const QRectF bar(from, middle - thickness / 2, std::max(to - from, hair * 2), thickness);
        if (data.start && data.end) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.accent);
            painter.drawRoundedRect(bar, thickness / 4, thickness / 4);
        } else { // one end unknown: outlined, dashed, so that it does not pass for a decided period
            QPen dashed(style.accent, hair);
            dashed.setDashPattern({3, 2});
            painter.setPen(dashed);
            painter.setBrush(mixed(style.accent, style.background, 0.2));
            painter.drawRect(bar.adjusted(hair / 2, hair / 2, -hair / 2, -hair / 2));
        }
    }
    if (data.today && *data.today >= data.planStart && *data.today <= data.planEnd) {
        const double left = std::clamp(x(*data.today) - hair / 2, area.left(), area.right() - hair);
        painter.fillRect(QRectF(left, area.top(), hair, area.height()), style.text);
    }
    painter.restore();
}

void drawPeriodScale(QPainter &painter, const QRectF &area, double planStart, double planEnd,
                     const ChartStyle &style)
{
    const int years = static_cast<int>(std::ceil(planEnd) - std::floor(planStart));
    if (years < 1 || area.isEmpty())
        return;
    const double slot = area.width() / years;
    double size = style.textSize;
    while (size > 1 && QFontMetricsF(textFont(qRound(size))).horizontalAdvance(u"0000"_s) > slot * 0.9)
        size *= 0.94;
    painter.save();
    painter.setFont(textFont(qRound(size)));
    painter.setPen(style.quietText);
    for (int i = 0; i < years; ++i)
        painter.drawText(QRectF(area.left() + slot * i, area.top(), slot, area.height()),
                         Qt::AlignCenter | Qt::TextDontClip,
                         QString::number(static_cast<int>(planStart) + i));
    painter.restore();
}

QString trendLineText(const QString &title, const TrendLine &data, const ChartWords &words,
                      const QLocale &locale)
{
    YearBars bars;
    bars.years = data.years;
    bars.decimals = 2;
    return yearBarsText(title, bars, words, locale);
}

QString bulletBarText(const QString &title, const BulletBar &data, const ChartWords &words,
                      const QLocale &locale)
{
    QString text =
        title + words.colon + (data.value ? chartNumber(*data.value, 2, locale) : words.notMeasured);
    if (data.target)
        text += u", "_s + words.target + u' ' + chartNumber(*data.target, 2, locale);
    if (data.previous)
        text += u", "_s + words.previousYear + u' ' + chartNumber(*data.previous, 2, locale);
    return text + u'.';
}

QString periodBarText(const QString &title, const PeriodBar &data, const ChartWords &words)
{
    const auto year = [](double date) { return QString::number(static_cast<int>(std::floor(date))); };
    return title + words.colon + (data.start ? year(*data.start) : words.unknownStart) + u" – "_s +
           (data.end ? year(*data.end - 1e-6) : words.unknownEnd) + u'.';
}

} // namespace jalon::report
