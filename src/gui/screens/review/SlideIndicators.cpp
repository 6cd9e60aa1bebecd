// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SlideBlocks that measures and draws an indicator: its figure beside last year’s and its
// target, with bar and trend.
#include "gui/screens/review/SlideBlocks.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using Weight = SlidePainter::Weight;

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

namespace {

// The columns of an indicator with its drawings, as parts of the width: label, trend, bar, words.
constexpr double LabelEnd = 0.43, TrendAt = 0.44, TrendWide = 0.07, BarAt = 0.52, BarWide = 0.115,
                 WordsAt = 0.645;

bool hasTrend(const ReviewIndicator &indicator)
{
    return std::count_if(indicator.trend.years.begin(), indicator.trend.years.end(),
                         [](const report::YearValue &year) { return year.value.has_value(); }) > 1;
}

} // namespace

double SlideBlocks::indicator(const ReviewIndicator &indicator, const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    const double width = place.width(), left = place.left();
    const double wordsLeft = left + width * WordsAt, wordsWide = place.right() - wordsLeft;
    const SlidePainter::Pen now{indicator.measured ? m_size + 1 : m_soft,
                                indicator.measured ? theme.text : theme.textMuted,
                                indicator.measured ? Weight::Strong : Weight::Normal, !indicator.measured};
    const bool drawn = indicator.hasBar && (indicator.measured || hasTrend(indicator));
    const double labelHigh = m_pencil.text({left, place.top() + 1, width * (drawn ? LabelEnd : 0.62), 0},
                                           indicator.label, {m_size, theme.text});
    // Side by side where there is room, else one under the other.
    const double nowWide = m_pencil.textWidth(indicator.now, now) + 14;
    const double step = m_pencil.text({wordsLeft, place.top(), wordsWide, 0}, indicator.now, now);
    double y = place.top() + step;
    if (nowWide + comparisonWidth(indicator) <= wordsWide)
        y = std::max(
            y, place.top() + 1 +
                   comparison(indicator, {wordsLeft + nowWide, place.top() + 1, wordsWide - nowWide, step}));
    else
        y += comparison(indicator, {wordsLeft, y, wordsWide, 0});
    bars(indicator, place, place.top() + m_pencil.lineHeight(now) / 2);
    return std::max(labelHigh + 1, y - place.top());
}

double SlideBlocks::comparisonWidth(const ReviewIndicator &indicator) const
{
    const bool both = !indicator.before.isEmpty() && !indicator.target.isEmpty();
    return m_pencil.textWidth(indicator.before + (both ? u" · "_s : QString()) + indicator.target, soft()) +
           (indicator.targetMark == Mark::None ? 0 : m_soft);
}

// Last year's value, and the target with its mark: in a line where there is room, else one under the other.
// A height in `place` is that of the line they stand in.
double SlideBlocks::comparison(const ReviewIndicator &indicator, const QRectF &place) const
{
    const SlidePainter::Pen pen = soft();
    const double step = std::max(place.height(), m_pencil.lineHeight(pen));
    double x = place.left(), y = place.top();
    if (!indicator.before.isEmpty()) {
        const bool both = !indicator.target.isEmpty();
        const QString words = both && comparisonWidth(indicator) <= place.width()
                                  ? indicator.before + u" · "_s
                                  : indicator.before;
        m_pencil.line({x, y, place.right() - x, step}, words, pen);
        if (both && words == indicator.before)
            y += step;
        else
            x += m_pencil.textWidth(words, pen);
    }
    if (!indicator.target.isEmpty()) {
        if (indicator.targetMark != Mark::None) {
            const double side = m_soft * 0.76;
            m_pencil.mark({x, y + (step - side) / 2, side, side}, indicator.targetMark);
            x += m_soft;
        }
        m_pencil.line({x, y, place.right() - x, step}, indicator.target, pen);
    }
    return indicator.before.isEmpty() && indicator.target.isEmpty() ? 0 : y + step - place.top();
}

void SlideBlocks::bars(const ReviewIndicator &indicator, const QRectF &place, double middle) const
{
    if (!m_pencil.draws() || !indicator.hasBar)
        return;
    const report::ChartStyle style = chartStyle();
    const double left = place.left(), width = place.width();
    if (hasTrend(indicator))
        report::drawTrendLine(m_pencil.painter(),
                              m_pencil.device({left + width * TrendAt, middle - 12, width * TrendWide, 22}),
                              indicator.trend, style);
    if (indicator.measured) // without a value an empty bar would pass for zero
        report::drawBulletBar(m_pencil.painter(),
                              m_pencil.device({left + width * BarAt, middle - 11, width * BarWide, 22}),
                              indicator.bar, style);
}

} // namespace jalon::gui
