// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calendar/GanttParts.h"

#include "report/chart/ChartStyle.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::report::gantt {

namespace {

constexpr double ComingShare = 0.42; // of the challenge's colour, after the as-of date
constexpr double VotedShare = 0.16;
constexpr double SliceWidth = 0.4; // of the bar's height: one shade of a soft end

/// A flat piece of the bar with crisp upper and lower edges.
void piece(QPainter &painter, const QRectF &rect, const QColor &color, const QColor &background, double share,
           bool elapsed)
{
    if (rect.width() <= 0)
        return;
    painter.fillRect(rect, mixed(color, background, share * (elapsed ? 1 : 0.72)));
    if (elapsed)
        return;
    const double edge = rect.height() * 0.11;
    painter.fillRect(rect.adjusted(0, edge, 0, -edge), mixed(color, background, share * ComingShare));
}

/// The same, split where the as-of date lies in it.
void splitPiece(QPainter &painter, const QRectF &rect, double elapsedTo, const QColor &color,
                const QColor &background, double share)
{
    const double cut = std::clamp(elapsedTo, rect.left(), rect.right());
    piece(painter, QRectF(rect.topLeft(), QPointF(cut, rect.bottom())), color, background, share, true);
    piece(painter, QRectF(QPointF(cut, rect.top()), rect.bottomRight()), color, background, share, false);
}

struct Span
{
    double left, right;         // clamped to the lane
    double softLeft, softRight; // widths of the soft ends
    bool beyondLeft, beyondRight;
};

/// Where a bar lies; an unknown end fades out towards the end of the plan, an unknown start towards its
/// beginning.
Span spanOf(const Lane &lane, const GanttBar &bar)
{
    const GanttView &view = lane.view;
    double left, right, softLeft = bar.softStart * view.perDay, softRight = bar.softEnd * view.perDay;
    if (bar.first.isValid() && bar.last.isValid()) {
        left = view.x(bar.first);
        right = view.x(bar.last.addDays(1));
    } else if (bar.first.isValid()) {
        left = view.x(bar.first);
        right = view.x(std::max(lane.picture.periodEnd, bar.first.addMonths(6)).addDays(1));
        softRight = (right - left) * 0.75;
    } else {
        right = view.x(bar.last.addDays(1));
        left = view.x(std::min(lane.picture.first, bar.last.addMonths(-6)));
        softLeft = (right - left) * 0.75;
    }
    const double least = lane.style.em * 0.3; // a single day is still seen
    right = std::max(right, left + least);
    softLeft = std::min(softLeft, (right - left) / 2);
    softRight =
        std::min(softRight, bar.first.isValid() && !bar.last.isValid() ? softRight : (right - left) / 2);
    return {left, right, softLeft, softRight, right<lane.time.left(), left> lane.time.right()};
}

/// Arrow and words at the edge where the bar lies outside the time shown.
void pointOutside(QPainter &painter, const Lane &lane, const QRectF &row, bool left, const QColor &color)
{
    const double em = lane.style.em, y = row.center().y();
    const double tip = left ? lane.time.left() + em * 0.5 : lane.time.right() - em * 0.5;
    const double back = left ? tip + em * 0.5 : tip - em * 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({QPointF(tip, y), QPointF(back, y - em * 0.35), QPointF(back, y + em * 0.35)}));
}

/// A challenge: a thin line over the time of its actions, with ends.
void drawBracket(QPainter &painter, const Lane &lane, const QRectF &row, const GanttRow &content)
{
    const Span span = spanOf(lane, content.bar);
    const double em = lane.style.em, y = row.center().y() - em * 0.1;
    const QColor color = lane.style.challenge(content.challenge);
    const double left = std::max(span.left, lane.time.left()),
                 right = std::min(span.right, lane.time.right());
    if (right <= left)
        return;
    painter.fillRect(QRectF(left, y - em * 0.12, right - left, em * 0.24), color);
    if (left == span.left)
        painter.fillRect(QRectF(left, y - em * 0.12, em * 0.2, em * 0.55), color);
    if (right == span.right && content.bar.last.isValid())
        painter.fillRect(QRectF(right - em * 0.2, y - em * 0.12, em * 0.2, em * 0.55), color);
}

} // namespace

double barMiddle(const QRectF &row, const GanttRow &content, bool open)
{
    const bool ticks = !open && std::any_of(content.moments.begin(), content.moments.end(),
                                            [](const GanttMoment &moment) { return !moment.isStep; });
    return row.center().y() - (ticks ? row.height() * 0.17 : 0);
}

void drawSoftBar(QPainter &painter, const QRectF &bar, double softStart, double softEnd, double elapsedTo,
                 const QColor &color, const QColor &background)
{
    const double solidLeft = bar.left() + softStart, solidRight = bar.right() - softEnd;
    const auto shades = [&](double soft) { return std::clamp(int(soft / bar.height() / SliceWidth), 8, 60); };
    const int left = shades(softStart), right = shades(softEnd);
    for (int i = 0; i < left && softStart > 0; ++i) { // each reaches under the next one: no seams
        const double share = (i + 0.5) / left;
        const double from = bar.left() + softStart * i / left;
        splitPiece(painter, QRectF(QPointF(from, bar.top()), QPointF(solidLeft, bar.bottom())), elapsedTo,
                   color, background, share);
    }
    for (int i = 0; i < right && softEnd > 0; ++i) {
        const double share = (i + 0.5) / right;
        const double to = bar.right() - softEnd * i / right;
        splitPiece(painter, QRectF(QPointF(solidRight, bar.top()), QPointF(to, bar.bottom())), elapsedTo,
                   color, background, share);
    }
    splitPiece(painter, QRectF(QPointF(solidLeft, bar.top()), QPointF(solidRight, bar.bottom())), elapsedTo,
               color, background, 1);
}

void drawBar(QPainter &painter, const Lane &lane, const QRectF &row, const GanttRow &content, bool open)
{
    const double em = lane.style.em;
    if (!content.missing.isEmpty())
        words(painter, QRectF(lane.time.left() + em * 0.6, row.top(), lane.time.width() - em, row.height()),
              content.missing, font(lane.style, 0.88, QFont::Normal, true), lane.style.mutedText);
    if (content.bar.isEmpty())
        return;
    if (content.kind == GanttRow::Kind::Challenge)
        return drawBracket(painter, lane, row, content);
    const QColor color = lane.style.challenge(content.challenge);
    const Span span = spanOf(lane, content.bar);
    if (span.beyondLeft || span.beyondRight)
        return pointOutside(painter, lane, row, span.beyondLeft, color);

    const bool step = content.kind == GanttRow::Kind::Step;
    const double thickness = em * (step ? 0.3 : 0.8), middle = barMiddle(row, content, open);
    // Only what is in sight is painted: a soft end that lies outside takes its softness with it.
    const auto clamped = [&](const Span &s, double height) {
        return QRectF(QPointF(std::max(s.left, lane.time.left() - em), middle - height / 2),
                      QPointF(std::min(s.right, lane.time.right()), middle + height / 2));
    };
    const auto softEnds = [](const Span &s, const QRectF &rect) {
        return std::pair(std::max(0.0, s.softLeft - (rect.left() - s.left)),
                         std::max(0.0, s.softRight - (s.right - rect.right())));
    };
    if (content.voted && !content.voted->isEmpty()) {
        const Span voted = spanOf(lane, *content.voted);
        if (!voted.beyondLeft && !voted.beyondRight) {
            const QRectF rect = clamped(voted, em * 1.55);
            const QColor pale = mixed(color, lane.background, VotedShare);
            QPen edge(mixed(color, lane.background, 0.55), lane.style.hair());
            edge.setDashPattern({3, 2});
            painter.setPen(edge);
            painter.setBrush(pale);
            painter.drawRect(rect);
        }
    }
    const QRectF rect = clamped(span, thickness);
    const auto [softStart, softEnd] = softEnds(span, rect);
    drawSoftBar(painter, rect, std::min(softStart, rect.width()), std::min(softEnd, rect.width()),
                lane.view.x(lane.picture.asOf.addDays(1)), color, lane.background);
    if (!content.bar.last.isValid() && span.right <= lane.time.right())
        words(painter, QRectF(span.right - em * 0.8, middle - em, em, em * 2), u"?"_s,
              font(lane.style, 1, QFont::DemiBold), lane.style.softText);
    if (!content.bar.first.isValid() && span.left >= lane.time.left())
        words(painter, QRectF(span.left, middle - em, em, em * 2), u"?"_s,
              font(lane.style, 1, QFont::DemiBold), lane.style.softText);
}

void drawNote(QPainter &painter, const Lane &lane, const QRectF &row, const GanttRow &content, bool open)
{
    if (content.note.isEmpty() || content.bar.isEmpty())
        return;
    const double em = lane.style.em, middle = barMiddle(row, content, open);
    const Span now = spanOf(lane, content.bar);
    const Span voted = content.voted && !content.voted->isEmpty() ? spanOf(lane, *content.voted) : now;
    const double left = std::min(now.left, voted.left), right = std::max(now.right, voted.right);
    const QFont face = font(lane.style, 0.85);
    const double width = widthOf(content.note, face), after = em * 0.5, before = em * 1.3; // beside links
    if (now.beyondLeft || now.beyondRight)
        return;
    QRectF place(0, middle - em * 0.6, width, em * 1.2);
    if (right + after + width <= lane.time.right())
        place.moveLeft(right + after);
    else if (left - before - width >= lane.time.left())
        place.moveLeft(left - before - width);
    else
        return; // the tooltip and the line of details say it
    // Cleared behind it, so that no line runs through the words.
    painter.fillRect(place.adjusted(-em * 0.15, 0, em * 0.15, 0), lane.background);
    words(painter, place, content.note, face, lane.style.mutedText);
}

} // namespace jalon::report::gantt
