// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout/EvenLines.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <limits>
#include <vector>

namespace jalon::report {

namespace {

/// Where the text may be broken, with the places of what stands around on one endless line.
struct Break
{
    int position = 0; ///< of the first character after the break
    double begin = 0; ///< where that character stands
    double end = 0;   ///< where the last visible character before the break ends
};

/// One line per width, the last width for all that follow.
void setLines(QTextLayout &layout, const std::vector<double> &widths)
{
    layout.beginLayout();
    std::size_t number = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widths[std::min(number, widths.size() - 1)]);
        ++number;
    }
    layout.endLayout();
}

std::vector<int> starts(const QTextLayout &layout)
{
    std::vector<int> result;
    for (int i = 0; i < layout.lineCount(); ++i)
        result.push_back(layout.lineAt(i).textStart());
    return result;
}

/// The breaks of [from, end), a stretch without a forced one, on the endless line that holds it.
std::vector<Break> breaksOf(const QString &text, const QTextLine &line, int from, int end)
{
    std::vector<Break> breaks{{from, line.cursorToX(from), 0}};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(from);
    const auto add = [&](int position) {
        int visible = position;
        while (visible > breaks.back().position && text.at(visible - 1).isSpace())
            --visible;
        breaks.push_back({position, line.cursorToX(position), line.cursorToX(visible)});
    };
    for (qsizetype at = finder.toNextBoundary(); at >= 0 && at < end; at = finder.toNextBoundary())
        if (text.at(at - 1) != u'/') // "€/an" is one word
            add(static_cast<int>(at));
    add(end);
    return breaks;
}

/// The breaks to use (indices, the first and last included), `lines` lines; empty if they do not fit.
std::vector<std::size_t> evenest(const std::vector<Break> &breaks, std::size_t lines, double width)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const std::size_t count = breaks.size();
    struct Best
    {
        double cost = never;
        std::size_t before = 0;
    };
    // best[k][i]: the first k lines end at break i.
    std::vector<std::vector<Best>> best(lines + 1, std::vector<Best>(count));
    best[0][0].cost = 0;
    for (std::size_t k = 1; k <= lines; ++k) {
        for (std::size_t i = k; i < count; ++i) {
            for (std::size_t j = i; j-- > k - 1;) {
                const double used = breaks[i].end - breaks[j].begin;
                if (used > width)
                    break;
                if (best[k - 1][j].cost == never)
                    continue;
                const double white = (width - used) / width;
                double cost = white * white;
                if (i + 1 == count) // the last line may be short, but not one word
                    cost = white > 0.8 ? (white - 0.8) * 2 : 0;
                if (best[k - 1][j].cost + cost < best[k][i].cost)
                    best[k][i] = {best[k - 1][j].cost + cost, j};
            }
        }
    }
    if (best[lines][count - 1].cost == never)
        return {};
    std::vector<std::size_t> chosen(lines + 1);
    chosen[lines] = count - 1;
    for (std::size_t k = lines; k > 0; --k)
        chosen[k - 1] = best[k][chosen[k]].before;
    return chosen;
}

} // namespace

void breakEvenly(QTextLayout &layout, double width)
{
    setLines(layout, {width});
    // Figures stand at the right, and what turns its direction is left to Qt.
    if (layout.lineCount() < 2 || layout.textOption().alignment() != Qt::AlignLeft ||
        layout.text().isRightToLeft())
        return;
    const std::vector<int> filled = starts(layout);
    const QString text = layout.text();
    setLines(layout, {std::numeric_limits<int>::max() / 128.0});
    std::vector<double> widths;
    std::size_t at = 0; // in `filled`
    bool better = false;
    for (int i = 0; i < layout.lineCount(); ++i) { // one for each stretch between forced breaks
        const QTextLine line = layout.lineAt(i);
        const int end = line.textStart() + line.textLength();
        std::size_t lines = 0;
        for (; at < filled.size() && (filled[at] < end || lines == 0); ++at)
            ++lines;
        constexpr std::size_t longest = 60; // lines: a longer stretch is filled, not weighed
        const std::vector<Break> breaks = breaksOf(text, line, line.textStart(), end);
        const auto chosen =
            lines < 2 || lines > longest ? std::vector<std::size_t>() : evenest(breaks, lines, width);
        for (std::size_t k = 0; k < lines; ++k) {
            const bool last = chosen.empty() || k + 1 == lines;
            widths.push_back(last ? width : breaks[chosen[k + 1]].end - breaks[chosen[k]].begin + 1);
        }
        better = better || !chosen.empty();
    }
    setLines(layout, better ? widths : std::vector<double>{width});
    if (layout.lineCount() != static_cast<int>(filled.size()))
        setLines(layout, {width}); // a break that Qt sees otherwise: filled, as it stood
}

} // namespace jalon::report
