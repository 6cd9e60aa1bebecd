// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewSlide that paints the page of a challenge and the page of an action.
#include "gui/screens/review/ReviewSlide.h"

#include "gui/screens/review/SlidePainter.h"
#include "report/chart/Charts.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr double Margin = 36;
constexpr double FootHeight = 48;
constexpr double Gap = 14;
constexpr double RowHeight = 58;
constexpr double IndicatorHeight = 46, RoomyIndicator = 54;
constexpr double LabelShare = 0.45;    // of an indicator’s row
constexpr double IndicatorsFrame = 52; // heading and edges
using Weight = SlidePainter::Weight;
} // namespace

// -- a challenge

void ReviewSlide::paintChallenge(const SlidePainter &pencil) const
{
    const Theme &theme = pencil.theme();
    const double right = pencil.width() - Margin, width = right - Margin;
    double y = 26;
    const SlidePainter::Pen title{32, theme.text, Weight::Strong};
    pencil.disc({Margin, y + 2, 40, 40}, m_page.challenge);
    y += pencil.text({Margin + 56, y, width - 56, 0}, m_page.title, title, 2) + 4;
    y += pencil.text({Margin + 56, y, width - 56, 0}, m_page.subtitle, {21, theme.textSoft}, 2) + Gap;
    const double bottom = pencil.height() - FootHeight;
    const double smallestBoxes = 170;
    y += paintRows(pencil, {Margin, y, width, bottom - y - smallestBoxes}) + Gap;
    const double half = (width - Gap) / 2;
    const double boxes = std::clamp(boxesHeight(pencil, half), 150.0, std::max(150.0, bottom - y));
    paintBox(pencil, {Margin, y, half, boxes}, m_page.left);
    paintBox(pencil, {Margin + half + Gap, y, half, boxes}, m_page.right);
}

// The table of actions in a card, with the cost of the challenge under it; returns its height.
double ReviewSlide::paintRows(const SlidePainter &pencil, const QRectF &area) const
{
    const Theme &theme = pencil.theme();
    const double totalHeight = m_page.facts.empty() ? 0 : 44;
    const int room = std::max(1, int((area.height() - totalHeight) / RowHeight));
    const bool more = int(m_page.rows.size()) > room;
    const int shown = more ? room - 1 : int(m_page.rows.size());
    const double height = RowHeight * (shown + (more ? 0.6 : 0)) + totalHeight + 4;
    pencil.card({area.left(), area.top(), area.width(), height});
    double y = area.top() + 2;
    for (int i = 0; i < shown; ++i) {
        if (i > 0)
            pencil.hairline(area.left() + 18, area.right() - 18, y);
        paintRow(pencil, {area.left() + 18, y, area.width() - 36, RowHeight}, m_page.rows.at(std::size_t(i)));
        y += RowHeight;
    }
    if (more) {
        pencil.line({area.left() + 18, y, area.width() - 36, RowHeight * 0.6},
                    tr("and %n other action(s)", nullptr, int(m_page.rows.size()) - shown),
                    {18, theme.textMuted, Weight::Normal, true});
        y += RowHeight * 0.6;
    }
    if (totalHeight > 0) {
        pencil.hairline(area.left() + 18, area.right() - 18, y);
        const ReviewFact &sum = m_page.facts.front();
        const SlidePainter::Pen amount{19, sum.known ? theme.text : theme.textMuted,
                                       sum.known ? Weight::Strong : Weight::Normal, !sum.known,
                                       Qt::AlignRight};
        const SlidePainter::Pen quiet{17, theme.textMuted, Weight::Normal, false, Qt::AlignRight};
        double right = area.right() - 18;
        const double wide = pencil.textWidth(sum.value, amount) + 2;
        pencil.line({right - wide, y, wide, totalHeight}, sum.value, amount);
        pencil.line({area.left() + 18, y, right - wide - 12 - area.left() - 18, totalHeight}, sum.label,
                    quiet);
        if (m_page.facts.size() > 1)
            pencil.line({area.left() + 18, y, area.width() * 0.55, totalHeight}, m_page.facts.at(1).value,
                        {17, theme.textMuted});
    }
    return height;
}

void ReviewSlide::paintRow(const SlidePainter &pencil, const QRectF &area, const ReviewRow &row) const
{
    const Theme &theme = pencil.theme();
    const SlidePainter::Pen main{18, theme.text}, soft{16, theme.textMuted};
    const auto at = [&area](double share) { return area.left() + share * area.width(); };
    const auto two = [&](double from, double to, const QString &upper, const QString &lower) {
        const double top = lower.isEmpty() ? area.top() : area.top() + 7, wide = to - from - 6;
        pencil.line({from, top, wide, lower.isEmpty() ? area.height() : 24}, upper,
                    pencil.fitted(main, upper, wide, 14));
        if (!lower.isEmpty())
            pencil.line({from, top + 23, wide, 22}, lower, pencil.fitted(soft, lower, wide, 13));
    };
    pencil.line({area.left(), area.top(), 50, area.height()}, row.code, {20, theme.text, Weight::Strong});
    const double titleWidth = at(0.31) - area.left() - 52 - 10;
    const SlidePainter::Pen title{18, theme.text, Weight::Medium};
    const double high = pencil.textHeight(titleWidth, row.title, title, 2);
    pencil.text({area.left() + 52, area.top() + (area.height() - high) / 2, titleWidth, 0}, row.title, title,
                2);
    pencil.badgesFrom(at(0.31), area.top() + (area.height() - 28) / 2, 28, at(0.58), row.badges, 16);
    two(at(0.585), at(0.715), row.steps, row.stepsBefore);
    two(at(0.72), at(0.875), row.indicators, row.indicatorsBefore);
    pencil.line(
        {at(0.875), area.top(), area.right() - at(0.875), area.height()}, row.cost,
        {18, row.costKnown ? theme.text : theme.textMuted, Weight::Normal, !row.costKnown, Qt::AlignRight});
}

void ReviewSlide::paintBox(const SlidePainter &pencil, const QRectF &area, const ReviewBox &box) const
{
    const Theme &theme = pencil.theme();
    pencil.card(area);
    const QRectF inner = area.adjusted(18, 12, -18, -10);
    pencil.line({inner.left(), inner.top(), inner.width(), 24}, box.title.toUpper(),
                {15, theme.textMuted, Weight::Strong});
    const QRectF list = inner.adjusted(0, 32, 0, 0);
    pencil.list(list, box.lines, listSize(pencil, list), true);
}

// The size of both boxes' lists: a little smaller before anything is left out.
double ReviewSlide::listSize(const SlidePainter &pencil, const QRectF &inner) const
{
    double size = m_page.place.kind == ReviewPlace::Kind::Action ? 20 : 18;
    const auto fits = [&](const ReviewBox &box) {
        return pencil.listHeight(inner.width(), box.lines, size, true) <= inner.height() + size * 0.28;
    };
    while (size > 17 && !(fits(m_page.left) && fits(m_page.right)))
        size -= 0.5;
    return size;
}

// What the longer of the two boxes needs.
double ReviewSlide::boxesHeight(const SlidePainter &pencil, double width) const
{
    const double size = m_page.place.kind == ReviewPlace::Kind::Action ? 20 : 18;
    return 32 + 22 +
           std::max(pencil.listHeight(width - 36, m_page.left.lines, size, true),
                    pencil.listHeight(width - 36, m_page.right.lines, size, true));
}

// -- an action

void ReviewSlide::paintAction(const SlidePainter &pencil) const
{
    const Theme &theme = pencil.theme();
    const double right = pencil.width() - Margin, width = right - Margin;
    double y = 24;
    const SlidePainter::Pen code{30, theme.challenge(m_page.challenge), Weight::Strong};
    pencil.disc({Margin, y, 40, 40}, m_page.challenge);
    const double badgesLeft = pencil.badges(right, y + 3, 34, m_page.badges, 19);
    const double codeLeft = Margin + 54, titleLeft = codeLeft + pencil.textWidth(m_page.code, code) + 10;
    pencil.line({codeLeft, y - 2, 200, 44}, m_page.code, code);
    y += std::max(40.0, pencil.text({titleLeft, y, badgesLeft - titleLeft - 12, 0}, m_page.title,
                                    {30, theme.text, Weight::Strong}, 2)) +
         Gap;

    const double bottom = pencil.height() - FootHeight;
    // The boxes take what they need; the indicators breathe if there is room, and both give way if there is
    // none.
    const double costs = 52, half = (width - Gap) / 2;
    const double room = bottom - y - costs - 2 * Gap;
    const double count = double(std::max<std::size_t>(m_page.indicators.size(), 1));
    const double wanted = std::max(140.0, boxesHeight(pencil, half));
    const double most = std::max(room * 0.58, room - wanted);
    const double row = std::clamp((room - wanted - IndicatorsFrame) / count, IndicatorHeight, RoomyIndicator);
    const double indicators = std::min(IndicatorsFrame + row * count, most);
    const double boxes = std::min(wanted, room - indicators);
    paintBox(pencil, {Margin, y, half, boxes}, m_page.left);
    paintBox(pencil, {Margin + half + Gap, y, half, boxes}, m_page.right);
    y += boxes + Gap;
    paintIndicators(pencil, {Margin, y, width, indicators}, row);
    y += indicators + Gap;
    paintCosts(pencil, {Margin, y, width, costs});
}

void ReviewSlide::paintIndicators(const SlidePainter &pencil, const QRectF &area, double rowHeight) const
{
    const Theme &theme = pencil.theme();
    pencil.card(area);
    const QRectF inner = area.adjusted(18, 10, -18, -6);
    pencil.line({inner.left(), inner.top(), inner.width(), 26}, m_page.indicatorsTitle.toUpper(),
                {15, theme.textMuted, Weight::Strong});
    pencil.line({inner.left(), inner.top(), inner.width(), 26}, m_page.legend,
                {16, theme.textMuted, Weight::Normal, false, Qt::AlignRight});
    double y = inner.top() + 32;
    if (m_page.indicators.empty())
        pencil.line({inner.left(), y, inner.width(), rowHeight}, tr("The sheet has no evaluation indicator."),
                    {20, theme.textMuted, Weight::Normal, true});
    const int room = std::max(1, int((inner.bottom() - y + 1) / rowHeight));
    const bool more = int(m_page.indicators.size()) > room;
    const int shown = more ? room - 1 : int(m_page.indicators.size());
    const double labelSize = labelSizeFor(pencil, LabelShare * inner.width(), rowHeight);
    for (int i = 0; i < shown; ++i) {
        if (i > 0)
            pencil.hairline(inner.left(), inner.right(), y);
        m_indicatorRows << pencil.device({inner.left(), y, inner.width(), rowHeight});
        paintIndicator(pencil, {inner.left(), y, inner.width(), rowHeight},
                       m_page.indicators.at(std::size_t(i)), labelSize);
        y += rowHeight;
    }
    if (more)
        pencil.line({inner.left(), y, inner.width(), rowHeight},
                    tr("and %n other indicator(s)", nullptr, int(m_page.indicators.size()) - shown),
                    {18, theme.textMuted, Weight::Normal, true});
}

// The largest size at which every label stands whole in its row: one size for the page.
double ReviewSlide::labelSizeFor(const SlidePainter &pencil, double width, double rowHeight) const
{
    double size = 18;
    const auto fits = [&] {
        return std::all_of(m_page.indicators.begin(), m_page.indicators.end(), [&](const auto &indicator) {
            const double high = pencil.textHeight(width, indicator.label, {size, {}});
            return high <= std::min(rowHeight - 3, 2.2 * pencil.lineHeight({size, {}}));
        });
    };
    while (size > 14 && !fits())
        size -= 1;
    return size;
}

void ReviewSlide::paintIndicator(const SlidePainter &pencil, const QRectF &area,
                                 const ReviewIndicator &indicator, double labelSize) const
{
    const Theme &theme = pencil.theme();
    const auto at = [&area](double share) { return area.left() + share * area.width(); };
    const SlidePainter::Pen label{labelSize, theme.text};
    const double wide = LabelShare * area.width();
    const double high = pencil.textHeight(wide, indicator.label, label, 2);
    pencil.text({area.left(), area.top() + (area.height() - high) / 2, wide, 0}, indicator.label, label, 2);
    double left = at(0.47);
    if (indicator.hasBar && indicator.measured) { // without a value an empty bar would pass for zero
        report::ChartStyle style = theme.isDark
                                       ? report::ChartStyle::dark(theme.challenge(m_page.challenge), 12)
                                       : report::ChartStyle::light(theme.challenge(m_page.challenge), 12);
        style.background = theme.surface;
        const report::BulletBar bar{indicator.value, indicator.previous, std::nullopt, indicator.maximum};
        report::drawBulletBar(pencil.painter(),
                              pencil.device({left, area.center().y() - 11, at(0.66) - left, 22}), bar, style);
    }
    if (indicator.hasBar)
        left = at(0.68);
    const SlidePainter::Pen now{indicator.measured ? 21.0 : 18.0,
                                indicator.measured ? theme.text : theme.textMuted,
                                indicator.measured ? Weight::Strong : Weight::Normal, !indicator.measured};
    const SlidePainter::Pen before{17, theme.textSoft};
    const double room = area.right() - left, nowWide = pencil.textWidth(indicator.now, now) + 2;
    const double beforeWide = pencil.textWidth(indicator.before, before) + 2;
    if (indicator.before.isEmpty() || nowWide + 12 + beforeWide <= room) {
        pencil.line({left, area.top(), room, area.height()}, indicator.now,
                    pencil.fitted(now, indicator.now, room, 15));
        pencil.line({left + nowWide + 12, area.top() + 1, beforeWide, area.height()}, indicator.before,
                    before);
    } else { // one under the other
        const double half = area.height() / 2;
        SlidePainter::Pen upper = now;
        upper.size = std::min(upper.size, 19.0);
        pencil.line({left, area.top() + 3, room, half}, indicator.now,
                    pencil.fitted(upper, indicator.now, room, 14));
        pencil.line({left, area.top() + half, room, half - 2}, indicator.before, {15, theme.textSoft});
    }
}

// Label and value, side by side in one line; smaller where they would not fit.
void ReviewSlide::paintCosts(const SlidePainter &pencil, const QRectF &area) const
{
    const Theme &theme = pencil.theme();
    const double inner = area.width() - 36, apart = 28, near = 8;
    double size = 18;
    const auto label = [&] { return SlidePainter::Pen{size - 1, theme.textMuted}; };
    const auto value = [&](const ReviewFact &fact) {
        return SlidePainter::Pen{size, fact.known ? theme.text : theme.textMuted,
                                 fact.known ? Weight::Medium : Weight::Normal, !fact.known};
    };
    const auto wide = [&](const ReviewFact &fact) {
        return pencil.textWidth(fact.label, label()) + near + pencil.textWidth(fact.value, value(fact)) + 4;
    };
    const auto whole = [&] {
        double sum = -apart;
        for (const ReviewFact &fact : m_page.facts)
            sum += wide(fact) + apart;
        return sum;
    };
    while (size > 15 && whole() > inner)
        size -= 1;
    pencil.card(area);
    double x = area.left() + 18;
    for (const ReviewFact &fact : m_page.facts) {
        const double room = area.right() - 18 - x, full = std::min(wide(fact), room);
        if (room < 100)
            break;
        const double name = pencil.textWidth(fact.label, label()) + 2;
        pencil.line({x, area.top(), name, area.height()}, fact.label, label());
        pencil.line({x + name + near, area.top(), full - name - near, area.height()}, fact.value,
                    value(fact));
        x += full + apart;
    }
}

} // namespace jalon::gui
