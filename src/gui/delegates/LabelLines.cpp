// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/LabelLines.h"

namespace jalon::gui {

double LabelLines::widthOf(const QString &word) const
{
    const auto known = m_widths.constFind(word);
    if (known != m_widths.cend())
        return *known;
    if (m_widths.size() > 20'000) // a bound, not a policy: a plan's labels share most of their words
        m_widths.clear();
    return *m_widths.insert(word, m_metrics.horizontalAdvance(word));
}

template <class Line>
void LabelLines::breakLines(const QString &text, int width, Line line) const
{
    const double space = m_metrics.horizontalAdvance(u' ');
    double used = 0;
    qsizetype start = 0, end = 0; // of the line, in words
    const QStringList words = text.simplified().split(u' ');
    for (; end < words.size(); ++end) {
        const double word = widthOf(words[end]);
        if (end > start && used + space + word > width) {
            line(words, start, end);
            start = end;
            used = word;
        } else {
            used += (end > start ? space : 0) + word;
        }
    }
    line(words, start, end);
}

int LabelLines::count(const QString &text, int width, int most) const
{
    int lines = 0;
    breakLines(text, width, [&lines](const QStringList &, qsizetype, qsizetype) { ++lines; });
    return qBound(1, lines, most);
}

QStringList LabelLines::lines(const QString &text, int width, int most) const
{
    QStringList lines;
    breakLines(text, width, [&](const QStringList &words, qsizetype start, qsizetype end) {
        if (lines.size() == most - 1)
            end = words.size(); // the last line takes what is left, and is cut
        if (lines.size() < most)
            lines << m_metrics.elidedText(words.sliced(start, end - start).join(u' '), Qt::ElideRight, width);
    });
    return lines;
}

} // namespace jalon::gui
