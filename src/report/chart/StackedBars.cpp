// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart/Charts.h"
#include "report/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace {

double widthOf(const QString &text, double size, QFont::Weight weight = QFont::Normal)
{
    return QFontMetricsF(textFont(qRound(size), weight)).horizontalAdvance(text);
}

double nameWidth(const StackedBars::Piece &piece, double size)
{
    return std::max(widthOf(piece.label, size), widthOf(piece.text, size, QFont::DemiBold));
}

double gapOf(double size)
{
    return size * 0.9;
}

/// Where the names of a bar's pieces begin: under their middle, moved aside where they would touch.
QList<double> placed(const QList<double> &middles, const QList<double> &widths, double left, double right,
                     double gap)
{
    QList<double> places;
    double free = left;
    for (qsizetype i = 0; i < middles.size(); ++i) {
        places << std::max(free, middles.at(i) - widths.at(i) / 2);
        free = places.last() + widths.at(i) + gap;
    }
    for (qsizetype i = places.size(); i-- > 0;) {
        places[i] = std::max(left, std::min(places.at(i), right - widths.at(i)));
        right = places.at(i) - gap;
    }
    return places;
}

/// The largest text size, at most the one wanted, at which the names of every bar fit beside each other.
double fittingSize(const StackedBars &data, double width, double rowHeight, double wanted)
{
    double size = std::min(wanted, rowHeight / 4);
    const auto fits = [&](const StackedBars::Bar &bar) {
        double needed = 0;
        for (const StackedBars::Piece &piece : bar.pieces)
            needed += nameWidth(piece, size) + gapOf(size);
        return needed <= width * 0.86;
    };
    while (size > 1 && !std::all_of(data.bars.begin(), data.bars.end(), fits))
        size *= 0.94;
    return std::max(size, 1.0);
}

struct Frame
{
    QRectF bars; ///< all bars and the names under them
    double size; ///< of the text
    double unit; ///< length of 1
};

void drawBar(QPainter &painter, const StackedBars::Bar &bar, const QRectF &row, const Frame &frame,
             const ChartStyle &style)
{
    const double line = frame.size * 1.35, hair = frame.size / 11;
    const double thickness = row.height() - line * 2.6;
    QList<double> middles, widths;
    double x = row.left();
    for (const StackedBars::Piece &piece : bar.pieces) {
        const double length = piece.value * frame.unit;
        // a gap of paper parts the pieces where colours do not
        painter.fillRect(QRectF(x, row.top(), std::max(length - hair * 2, hair), thickness), piece.color);
        middles << x + length / 2;
        widths << nameWidth(piece, frame.size);
        x += length;
    }
    const auto write = [&](const QRectF &where, const QString &text, QFont::Weight weight, int alignment,
                           const QColor &color) {
        painter.setFont(textFont(qRound(frame.size), weight));
        painter.setPen(color);
        painter.drawText(where, alignment | Qt::TextDontClip, text);
    };
    if (!bar.total.isEmpty())
        write(QRectF(x + frame.size * 0.6, row.top(), frame.size, thickness), bar.total, QFont::DemiBold,
              Qt::AlignLeft | Qt::AlignVCenter, style.text);
    const QList<double> places = placed(middles, widths, row.left(), row.right(), gapOf(frame.size));
    for (qsizetype i = 0; i < bar.pieces.size(); ++i) {
        const double top = row.top() + thickness, names = top + line * 0.45;
        const double center = places.at(i) + widths.at(i) / 2;
        painter.setPen(QPen(style.quietText, hair));
        painter.drawLine(QPointF(middles.at(i), top), QPointF(center, names));
        write(QRectF(places.at(i), names, widths.at(i), line), bar.pieces.at(i).label, QFont::Normal,
              Qt::AlignCenter, style.quietText);
        write(QRectF(places.at(i), names + line * 0.95, widths.at(i), line), bar.pieces.at(i).text,
              QFont::DemiBold, Qt::AlignCenter, style.text);
    }
}

} // namespace

void drawStackedBars(QPainter &painter, const QRectF &area, const StackedBars &data, const ChartStyle &style)
{
    if (data.bars.isEmpty() || area.isEmpty())
        return;
    const double rowHeight = area.height() / static_cast<double>(data.bars.size());
    Frame frame{area, fittingSize(data, area.width(), rowHeight, style.textSize), 0};
    double longest = 0, labels = 0, totals = 0;
    for (const StackedBars::Bar &bar : data.bars) {
        double sum = 0;
        for (const StackedBars::Piece &piece : bar.pieces)
            sum += piece.value;
        longest = std::max(longest, sum);
        labels = std::max(labels, widthOf(bar.label, frame.size));
        totals = std::max(totals, widthOf(bar.total, frame.size, QFont::DemiBold));
    }
    if (longest <= 0)
        return;
    frame.bars.setLeft(area.left() + (labels > 0 ? labels + frame.size : 0));
    const double room = frame.bars.width() - (totals > 0 ? totals + frame.size : 0);
    frame.unit = std::max(room, 1.0) / longest;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < data.bars.size(); ++i) {
        const QRectF row(frame.bars.left(), area.top() + rowHeight * double(i), frame.bars.width(),
                         rowHeight);
        drawBar(painter, data.bars.at(i), row, frame, style);
        painter.setFont(textFont(qRound(frame.size)));
        painter.setPen(style.quietText);
        painter.drawText(QRectF(area.left(), row.top(), labels, row.height() - frame.size * 1.35 * 2.6),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, data.bars.at(i).label);
    }
    painter.restore();
}

QString stackedBarsText(const QString &title, const StackedBars &data, const QString &total,
                        const ChartWords &words)
{
    const QString separator = words.colon.size() > 2 ? u"\u202F; "_s : u"; "_s;
    QString text = title + u'.';
    for (const StackedBars::Bar &bar : data.bars) {
        QStringList parts;
        for (const StackedBars::Piece &piece : bar.pieces)
            parts << piece.label + words.colon + piece.text;
        if (!bar.total.isEmpty())
            parts << total + words.colon + bar.total;
        text +=
            u' ' + (bar.label.isEmpty() ? QString() : bar.label + words.colon) + parts.join(separator) + u'.';
    }
    return text;
}

} // namespace jalon::report
