// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calendar/GanttParts.h"

#include "report/chart/ChartStyle.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::report {

namespace gantt {

using core::ObligationState;

void drawDiamond(QPainter &painter, const QPointF &middle, double side, ObligationState state,
                 const QColor &color, const QColor &background)
{
    const double r = side * 0.62;
    const QPolygonF shape({QPointF(middle.x(), middle.y() - r), QPointF(middle.x() + r, middle.y()),
                           QPointF(middle.x(), middle.y() + r), QPointF(middle.x() - r, middle.y())});
    const bool late = state == ObligationState::Late, done = state == ObligationState::Kept;
    const QColor edge = late ? markColor(Mark::Late, background.lightness() < 128) : color;
    // A done one is full: on its own bar it is told apart by a rim of the ground.
    painter.setPen(QPen(done ? background : edge, side * (late ? 0.2 : 0.15), Qt::SolidLine, Qt::FlatCap,
                        Qt::MiterJoin));
    painter.setBrush(done ? color : background);
    painter.drawPolygon(shape);
    if (late) // readable in grey: an exclamation of two strokes
        painter.fillRect(QRectF(middle.x() - side * 0.08, middle.y() - r * 0.5, side * 0.16, r), edge);
}

void drawTick(QPainter &painter, const QPointF &middle, double side, ObligationState state,
              const GanttStyle &style)
{
    const QRectF box(middle.x() - side / 2, middle.y() - side / 2, side, side);
    switch (state) {
    case ObligationState::Kept:
        return drawMark(painter, box, Mark::Done, markColor(Mark::Done, style.dark));
    case ObligationState::Late:
        return drawMark(painter, box, Mark::Late, markColor(Mark::Late, style.dark));
    case ObligationState::Missed:
        return drawMark(painter, box, Mark::Stopped, markColor(Mark::Late, style.dark));
    case ObligationState::DueSoon:
        return drawMark(painter, box, Mark::Planned, style.text);
    case ObligationState::Coming:
        break;
    }
    painter.fillRect(
        QRectF(middle.x() - style.hair() * 0.75, box.top() + side * 0.1, style.hair() * 1.5, side * 0.8),
        style.mutedText);
}

namespace {

int gravity(ObligationState state)
{
    switch (state) {
    case ObligationState::Late:
        return 4;
    case ObligationState::Missed:
        return 3;
    case ObligationState::DueSoon:
        return 2;
    case ObligationState::Kept:
        return 1;
    case ObligationState::Coming:
        break;
    }
    return 0;
}

/// Ticks that would lie on each other become one, the gravest.
void drawTicks(QPainter &painter, const Lane &lane, double y, const GanttRow &content)
{
    const double side = lane.style.em * 0.72;
    struct Place
    {
        double x;
        ObligationState state;
    };
    std::vector<Place> places;
    for (const GanttMoment &moment : content.moments) {
        const double x = lane.view.x(moment.day.addDays(1));
        if (!moment.isStep && x >= lane.time.left() + side / 2 && x <= lane.time.right() - side / 2)
            places.push_back({x, moment.state});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.x < b.x; });
    std::size_t i = 0;
    while (i < places.size()) {
        Place gravest = places[i];
        std::size_t j = i + 1;
        for (; j < places.size() && places[j].x - places[i].x < side * 0.8; ++j) {
            if (gravity(places[j].state) > gravity(gravest.state))
                gravest = places[j];
        }
        drawTick(painter, QPointF(gravest.x, y), side, gravest.state, lane.style);
        i = j;
    }
}

} // namespace

void drawMoments(QPainter &painter, const Lane &lane, const QRectF &row, const GanttRow &content, bool open)
{
    if (content.kind == GanttRow::Kind::Challenge || (content.kind == GanttRow::Kind::Action && open))
        return;
    const double em = lane.style.em;
    const bool series = content.kind == GanttRow::Kind::Series;
    const double middle = barMiddle(row, content, open);
    const QColor color = lane.style.challenge(content.challenge);
    drawTicks(painter, lane, series ? row.center().y() : row.bottom() - em * 0.58, content);
    for (const GanttMoment &moment : content.moments) {
        if (!moment.isStep)
            continue;
        const double x = lane.view.x(moment.day.addDays(1));
        const double y = content.bar.isEmpty() ? row.center().y() : middle;
        if (x < lane.time.left() + em * 0.4 || x > lane.time.right() - em * 0.4)
            continue;
        const double from = std::max(lane.time.left(), lane.view.x(moment.first));
        if (moment.first < moment.day && content.bar.isEmpty()) // a month: it may be any of its days
            drawSoftBar(painter, QRectF(from, y - em * 0.1, x - from, em * 0.2), x - from, 0, x, color,
                        lane.background);
        drawDiamond(painter, QPointF(x, y), em * (content.kind == GanttRow::Kind::Step ? 0.85 : 0.8),
                    moment.state, color, lane.background);
    }
}

void drawGateSign(QPainter &painter, const QPointF &middle, double side, core::GateOutcome outcome,
                  const GanttStyle &style, const QColor &background)
{
    const Mark mark = outcome == core::GateOutcome::Positive   ? Mark::Done
                      : outcome == core::GateOutcome::Negative ? Mark::Stopped
                                                               : Mark::Waiting;
    painter.setPen(QPen(style.softText, style.hair()));
    painter.setBrush(background);
    painter.drawEllipse(middle, side * 0.62, side * 0.62);
    drawMark(painter, QRectF(middle.x() - side * 0.36, middle.y() - side * 0.36, side * 0.72, side * 0.72),
             mark, markColor(outcome == core::GateOutcome::Negative ? Mark::Late : mark, style.dark));
}

namespace {

/// Where a link touches an action: its bar's start or end, held inside the time shown.
QPointF anchor(const Lane &lane, double top, int index, bool atEnd)
{
    const GanttRow &row = lane.picture.row(index);
    const double height = lane.style.rowHeight();
    const QRectF line(0, top - lane.view.scroll + index * height, 1, height);
    const GanttBar &bar = row.bar;
    const QDate day = atEnd ? (bar.last.isValid() ? bar.last.addDays(1) : lane.picture.asOf)
                            : (bar.first.isValid() ? bar.first : lane.picture.first);
    return {lane.view.x(day), barMiddle(line, row, lane.picture.isOpen(index))};
}

/// From the end of the one, whose outcome decides, down (or up) beside the other and into its start.
void drawGate(QPainter &painter, const Lane &lane, const QPointF &from, const QPointF &to, bool openEnd,
              core::GateOutcome outcome)
{
    const double em = lane.style.em;
    const QColor color = lane.style.softText;
    const double bend = std::clamp(std::min(openEnd ? to.x() : from.x() + em, to.x()) - em * 0.9,
                                   lane.time.left() + em * 0.7, lane.time.right() - em);
    const double startX = openEnd ? bend : from.x();
    const double down = to.y() > from.y() ? 1 : -1;
    QPolygonF path;
    if (startX > bend + em * 0.1) // leaves the end of the bar and runs back between the rows
        path << QPointF(startX, from.y() + down * em * 0.45)
             << QPointF(startX, from.y() + down * lane.style.rowHeight() / 2)
             << QPointF(bend, from.y() + down * lane.style.rowHeight() / 2);
    else
        path << QPointF(bend, from.y() + down * em * 0.45);
    path << QPointF(bend, to.y()) << QPointF(to.x() - em * 0.2, to.y());
    painter.setPen(QPen(color, lane.style.hair() * 1.4, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({QPointF(to.x(), to.y()), QPointF(to.x() - em * 0.45, to.y() - em * 0.3),
                                   QPointF(to.x() - em * 0.45, to.y() + em * 0.3)}));
    drawGateSign(painter, QPointF(bend, (path.at(path.size() - 3).y() + to.y()) / 2), em, outcome, lane.style,
                 lane.background);
}

void drawRelated(QPainter &painter, const Lane &lane, QPointF from, QPointF to)
{
    const double em = lane.style.em;
    const double x = std::clamp(std::min(from.x(), to.x()) - em * 0.9, lane.time.left() + em * 0.5,
                                lane.time.right() - em);
    QPen pen(lane.style.mutedText, lane.style.hair() * 1.2, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({from, QPointF(x, from.y()), QPointF(x, to.y()), to}));
    painter.setPen(Qt::NoPen);
    painter.setBrush(lane.style.mutedText);
    for (const QPointF &end : {from, to})
        painter.drawEllipse(end, em * 0.18, em * 0.18);
}

} // namespace

void drawLinks(QPainter &painter, const QRectF &area, const Lane &lane)
{
    if (lane.picture.links.empty() || lane.time.width() < lane.style.em * 3)
        return;
    QHash<core::Id<core::ActionSheet>, int> places;
    for (int i = 0; i < lane.picture.count(); ++i) {
        if (lane.picture.row(i).kind == GanttRow::Kind::Action)
            places.insert(lane.picture.row(i).action, i);
    }
    for (const GanttLink &link : lane.picture.links) {
        const int from = places.value(link.from, -1), to = places.value(link.to, -1);
        if (from < 0 || to < 0 || lane.picture.row(to).bar.isEmpty() || lane.picture.row(from).bar.isEmpty())
            continue;
        const bool gate = link.kind == core::LinkKind::Gate;
        const QPointF a = anchor(lane, area.top(), from, gate), b = anchor(lane, area.top(), to, false);
        const double upper = std::min(a.y(), b.y()), lower = std::max(a.y(), b.y());
        const auto within = [&](double x) { return x >= lane.time.left() && x <= lane.time.right(); };
        if (lower < area.top() || upper > area.bottom() || !within(b.x()) || (!gate && !within(a.x())))
            continue;
        if (gate)
            drawGate(painter, lane, QPointF(std::min(a.x(), lane.time.right()), a.y()), b,
                     !lane.picture.row(from).bar.last.isValid() || !within(a.x()), link.outcome);
        else
            drawRelated(painter, lane, a, b);
    }
}

} // namespace gantt

void drawGanttLegend(QPainter &painter, const QRectF &area, const GanttLegend &legend, int challenge,
                     const GanttStyle &style)
{
    using namespace gantt;
    using core::ObligationState;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double em = style.em, y = area.center().y(), gap = em * 0.45;
    const QColor color = style.challenge(challenge);
    const QFont face = font(style, 0.85);
    double x = area.left();
    const auto item = [&](double width, const QString &text, const auto &draw) {
        if (text.isEmpty() || x + width + gap + widthOf(text, face) > area.right() + em)
            return;
        draw(x);
        words(painter, QRectF(x + width + gap, area.top(), area.width(), area.height()), text, face,
              style.softText);
        x += width + gap + widthOf(text, face) + em * 1.2;
    };
    const auto bar = [&](double left, double soft, double elapsed) {
        drawSoftBar(painter, QRectF(left, y - em * 0.35, em * 2.6, em * 0.7), 0, soft, left + elapsed, color,
                    style.background);
    };
    item(em * 2.6, legend.elapsed, [&](double left) { bar(left, 0, em * 1.3); });
    item(em * 2.6, legend.soft, [&](double left) { bar(left, em * 1.8, em * 2.6); });
    item(em * 2.6, legend.voted, [&](double left) {
        QPen edge(mixed(color, style.background, 0.55), style.hair());
        edge.setDashPattern({3, 2});
        painter.setPen(edge);
        painter.setBrush(mixed(color, style.background, 0.16));
        painter.drawRect(QRectF(left, y - em * 0.5, em * 2.6, em));
    });
    item(em * 0.8, legend.step, [&](double left) {
        drawDiamond(painter, QPointF(left + em * 0.4, y), em * 0.75, ObligationState::Coming, color,
                    style.background);
    });
    const auto tick = [&](const QString &text, ObligationState state) {
        item(em * 0.8, text,
             [&](double left) { drawTick(painter, QPointF(left + em * 0.4, y), em * 0.75, state, style); });
    };
    tick(legend.kept, ObligationState::Kept);
    tick(legend.late, ObligationState::Late);
    tick(legend.missed, ObligationState::Missed);
    tick(legend.coming, ObligationState::Coming);
    item(em * 1.1, legend.gate, [&](double left) {
        drawGateSign(painter, QPointF(left + em * 0.55, y), em * 0.85, core::GateOutcome::Undecided, style,
                     style.background);
    });
    item(em * 1.6, legend.related, [&](double left) {
        QPen pen(style.mutedText, style.hair() * 1.2, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(left + em * 1.6, y));
    });
    painter.restore();
}

} // namespace jalon::report
