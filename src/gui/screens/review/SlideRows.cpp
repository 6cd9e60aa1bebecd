// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SlideBlocks that measures and draws what stands in the blocks: tiles, rows, indicators, facts,
// pairs, the five decisions.
#include "gui/screens/review/SlideBlocks.h"

#include "gui/theme/JalonStyle.h"

#include <QPainterPath>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using Weight = SlidePainter::Weight;

// -- a challenge at a glance

double SlideBlocks::tile(const ReviewTile &tile, const QRectF &place, TileActions actions) const
{
    const QRectF inner(place.left() + 9, place.top() + 14, place.width() - 18, 0);
    if (!m_pencil.draws())
        return tileBody(tile, inner, actions);
    m_pencil.card(place);
    QPainter &painter = m_pencil.painter();
    const QRectF box = m_pencil.device(place);
    const double radius = box.width() / place.width() * 8;
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setClipRect(QRectF(box.left(), box.top(), box.width(), radius * 0.8));
    painter.fillPath(outline, m_pencil.theme().challenge(tile.number));
    painter.restore();
    const SlidePainter measuring = m_pencil.withoutPainter();
    const double used = SlideBlocks(measuring, m_page, m_size).tileBody(tile, inner, actions);
    tileBody(tile, QRectF(inner.left(), inner.top(), inner.width(), std::max(0.0, place.height() - used)),
             actions);
    return place.height();
}

// `inner.height()` is what is left over: it stands above the cost.
double SlideBlocks::tileBody(const ReviewTile &tile, const QRectF &inner, TileActions actions) const
{
    const Theme &theme = m_pencil.theme();
    const double left = inner.left(), width = inner.width();
    const SlidePainter::Pen body{18, theme.text}, quiet{18, theme.textSoft};
    double y = inner.top();
    m_pencil.disc({left, y, 34, 34}, tile.number);
    m_pencil.line({left + 42, y, width - 42, 34}, tile.promised, quiet);
    y += 40;
    y += m_pencil.text({left, y, width, 0}, tile.title, {20, theme.text, Weight::Strong}) + 4;
    for (const auto &list : {tile.states, tile.alerts}) {
        for (const ReviewLine &line : list) {
            SlidePainter::Pen pen = body;
            if (line.mark == Mark::Late || line.mark == Mark::Waiting)
                pen = {18, theme.tint(toneOf(line.mark)).text, Weight::Medium};
            m_pencil.mark({left, y + 4, 15, 15}, line.mark);
            y += m_pencil.text({left + 22, y, width - 22, 0}, line.text, pen);
        }
    }
    y += 7;
    m_pencil.hairline(left, left + width, y);
    y += 6;
    y += m_pencil.text({left, y, width, 0}, tile.big,
                       m_pencil.fitted({30, theme.text, Weight::Strong}, tile.big, width));
    y += m_pencil.text({left, y, width, 0}, tile.label, body);
    if (!tile.before.isEmpty())
        y += m_pencil.text({left, y, width, 0}, tile.before, quiet);
    y += 7;
    if (actions != TileActions::None) {
        m_pencil.hairline(left, left + width, y);
        y += 7 + tileActions(tile, {left, y + 7, width, 0}, actions);
    }
    y += inner.height();
    m_pencil.hairline(left, left + width, y);
    y += 5;
    y += m_pencil.text(
        {left, y, width, 0}, tile.cost,
        {18, tile.costKnown ? theme.textSoft : theme.textMuted, Weight::Normal, !tile.costKnown});
    return y + 8 - inner.top() + 14;
}

double SlideBlocks::tileActions(const ReviewTile &tile, const QRectF &inner, TileActions actions) const
{
    const Theme &theme = m_pencil.theme();
    double y = inner.top();
    if (actions == TileActions::Titles) {
        for (const ReviewLine &action : tile.actions) {
            m_pencil.mark({inner.left(), y + 4, 15, 15}, action.mark);
            y += m_pencil.text({inner.left() + 22, y, inner.width() - 22, 0},
                               action.code + u"  "_s + action.text, {18, theme.text},
                               int(action.code.size())) +
                 3;
        }
        return y + 4 - inner.top();
    }
    double x = inner.left();
    const SlidePainter::Pen pen{18, theme.text, Weight::Medium};
    for (const ReviewLine &action : tile.actions) {
        const double wide = 19 + m_pencil.textWidth(action.code, pen) + 10;
        if (x + wide - 8 > inner.right() && x > inner.left()) {
            x = inner.left();
            y += 26;
        }
        m_pencil.mark({x, y + 5, 15, 15}, action.mark);
        m_pencil.line({x + 19, y, wide, 25}, action.code, pen);
        x += wide;
    }
    return y + 30 - inner.top();
}

// -- rows

double SlideBlocks::oneRow(const ReviewRow &row, const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    const SlidePainter::Pen title{m_size, theme.text, Weight::Medium};
    const double badgeHeight = 28, badgesWide = row.badges.empty() ? 0 : m_pencil.badgesWidth(row.badges, 18);
    const bool below = badgesWide > place.width() * 0.5;
    const double room = place.width() - (below || row.badges.empty() ? 0 : badgesWide + 14);
    const QString words = row.code.isEmpty() ? row.title : row.code + u"  "_s + row.title;
    double y = place.top();
    const double high = m_pencil.text({place.left(), y + 2, room, 0}, words, title, int(row.code.size()));
    if (!row.badges.empty())
        m_pencil.badges(below ? place.left() + badgesWide : place.right(), below ? y + high + 4 : y,
                        badgeHeight, row.badges, 18);
    y += std::max(high + 4, row.badges.empty() || below ? 0.0 : badgeHeight) + (below ? badgeHeight + 4 : 0);
    for (const ReviewLine &line : row.lines)
        y += m_pencil.item({place.left(), y, place.width(), 0}, line, m_soft) + 2;
    return y - place.top();
}

double SlideBlocks::pair(const ReviewPair &pair, const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    const SlidePainter::Pen label{m_size, theme.text}, strong{m_size, theme.text, Weight::Medium};
    const double width = place.width();
    const QString words = pair.code.isEmpty() ? pair.label : pair.code + u"  "_s + pair.label;
    double high =
        m_pencil.text({place.left(), place.top(), width * 0.34, 0}, words, label, int(pair.code.size()));
    high = std::max(
        high, m_pencil.text({place.left() + width * 0.36, place.top(), width * 0.29, 0}, pair.first, soft()));
    high = std::max(high, m_pencil.text({place.left() + width * 0.69, place.top(), width * 0.31, 0},
                                        pair.second, strong));
    const double middle = place.top() + m_pencil.lineHeight(label) / 2;
    m_pencil.arrow({place.left() + width * 0.66, middle - 6, 7, 12}, true, theme.textMuted);
    if (!pair.note.isEmpty())
        high += m_pencil.text({place.left() + width * 0.36, place.top() + high, width * 0.64, 0}, pair.note,
                              small());
    return high;
}

// -- indicators

report::ChartStyle SlideBlocks::chartStyle() const
{
    const Theme &theme = m_pencil.theme();
    const QColor accent = theme.challenge(m_page.challenge);
    report::ChartStyle style =
        theme.isDark ? report::ChartStyle::dark(accent, 12) : report::ChartStyle::light(accent, 12);
    style.background = theme.surface;
    if (theme.isContrast)
        style.track = theme.line;
    return style;
}

double SlideBlocks::indicator(const ReviewIndicator &indicator, const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    const double width = place.width(), left = place.left();
    const double wordsLeft = left + width * 0.625, wordsWide = place.right() - wordsLeft;
    const SlidePainter::Pen now{indicator.measured ? m_size + 1 : m_soft,
                                indicator.measured ? theme.text : theme.textMuted,
                                indicator.measured ? Weight::Strong : Weight::Normal, !indicator.measured};
    const double labelHigh =
        m_pencil.text({left, place.top() + 1, width * (indicator.hasBar ? 0.43 : 0.6), 0}, indicator.label,
                      {m_size, theme.text});
    // Side by side where there is room, else one under the other.
    const double nowWide = m_pencil.textWidth(indicator.now, now) + 14;
    QStringList rest{indicator.before, indicator.target};
    rest.removeAll(QString());
    const QString beside = rest.join(u" · "_s);
    double y = place.top();
    if (nowWide + m_pencil.textWidth(beside, soft()) <= wordsWide) {
        const double step = m_pencil.text({wordsLeft, y, wordsWide, 0}, indicator.now, now);
        m_pencil.line({wordsLeft + nowWide, y + 1, wordsWide - nowWide, step}, beside, soft());
        y += step;
    } else {
        y += m_pencil.text({wordsLeft, y, wordsWide, 0}, indicator.now, now);
        if (m_pencil.textWidth(beside, soft()) <= wordsWide)
            y += m_pencil.text({wordsLeft, y, wordsWide, 0}, beside, soft());
        else {
            for (const QString &words : std::as_const(rest))
                y += m_pencil.text({wordsLeft, y, wordsWide, 0}, words, soft());
        }
    }
    bars(indicator, place, place.top() + m_pencil.lineHeight(now) / 2);
    return std::max(labelHigh + 1, y - place.top());
}

void SlideBlocks::bars(const ReviewIndicator &indicator, const QRectF &place, double middle) const
{
    if (!m_pencil.draws() || !indicator.hasBar)
        return;
    const report::ChartStyle style = chartStyle();
    const double left = place.left(), width = place.width();
    if (std::count_if(indicator.trend.years.begin(), indicator.trend.years.end(),
                      [](const report::YearValue &year) { return year.value.has_value(); }) > 1)
        report::drawTrendLine(m_pencil.painter(),
                              m_pencil.device({left + width * 0.445, middle - 12, width * 0.06, 22}),
                              indicator.trend, style);
    if (indicator.measured) // without a value an empty bar would pass for zero
        report::drawBulletBar(m_pencil.painter(),
                              m_pencil.device({left + width * 0.515, middle - 11, width * 0.1, 22}),
                              indicator.bar, style);
}

// -- facts: label and value, as many in a line as there is room for

double SlideBlocks::facts(const ReviewBlock &block, const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    const double step = m_size * 1.45, apart = 26, near = 8;
    double x = place.left(), y = place.top();
    for (const ReviewFact &fact : block.facts) {
        const SlidePainter::Pen label{m_soft, theme.textMuted};
        const SlidePainter::Pen value{m_size, fact.known ? theme.text : theme.textMuted,
                                      fact.known ? Weight::Medium : Weight::Normal, !fact.known};
        const double name = fact.label.isEmpty() ? 0 : m_pencil.textWidth(fact.label, label) + near;
        const double wide = name + m_pencil.textWidth(fact.value, value) + 2;
        if (x > place.left() && x + wide > place.right()) {
            x = place.left();
            y += step;
        }
        m_pencil.line({x, y, name, step}, fact.label, label);
        if (wide <= place.width()) {
            m_pencil.line({x + name, y, wide - name, step}, fact.value, value);
        } else { // a line of its own, wrapped
            const double inset = (step - m_pencil.lineHeight(value)) / 2;
            y += m_pencil.text({x + name, y + inset, place.width() - name, 0}, fact.value, value) -
                 m_pencil.lineHeight(value);
        }
        x += wide + apart;
    }
    return y + step - place.top();
}

// -- the five decisions

double SlideBlocks::choices(const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    const double height = 34;
    double x = place.left();
    int index = 0;
    for (const auto &[decision, word] : m_page.decisions) {
        const bool chosen = m_page.decision == decision;
        const QString key = QString::number(index + 1);
        const SlidePainter::Pen pen{18, chosen ? theme.onAccent : theme.text,
                                    chosen ? Weight::Strong : Weight::Normal};
        const SlidePainter::Pen number{18, chosen ? theme.onAccent : theme.textMuted};
        const double keyWide = m_pencil.textWidth(key, number) + 8;
        const double wide = keyWide + m_pencil.textWidth(word, pen) + 26;
        const QRectF box(x, place.top() + 4, wide, height);
        if (m_pencil.draws()) {
            const double unit = m_pencil.device(box).height() / height;
            shapes::panel(m_pencil.painter(), m_pencil.device(box), 6 * unit,
                          chosen ? theme.accent : theme.surface, chosen ? theme.accent : theme.borderStrong);
            m_pencil.line(box.adjusted(12, 0, 0, 0), key, number);
            m_pencil.line(box.adjusted(12 + keyWide, 0, 0, 0), word, pen);
            hit(box, {ReviewHit::Kind::Decide, {}, index});
        }
        x += wide + 8;
        ++index;
    }
    return height + 6;
}

} // namespace jalon::gui
