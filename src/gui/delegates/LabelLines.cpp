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
    qsizetype start = 0, end = 0; // of the line, in `text`
    for (qsizetype at = 0; at < text.size();) {
        // a piece ends before a space or after a slash ("interlocuteurs/animateurs")
        const qsizetype slash = text.indexOf(u'/', at), blank = text.indexOf(u' ', at);
        const bool endsInSlash = slash >= 0 && (blank < 0 || slash < blank);
        const qsizetype next = endsInSlash ? slash + 1 : blank < 0 ? text.size() : blank;
        const double piece = widthOf(text.mid(at, next - at));
        const double gap = at > end ? space : 0;
        if (end > start && used + gap + piece > width) {
            line(start, end);
            start = at;
            used = piece;
        } else {
            used += (end > start ? gap : 0) + piece;
        }
        end = next;
        at = next < text.size() && text[next] == u' ' ? next + 1 : next;
    }
    line(start, end);
}

int LabelLines::count(const QString &text, int width, int most) const
{
    int lines = 0;
    breakLines(text.simplified(), width, [&lines](qsizetype, qsizetype) { ++lines; });
    return qBound(1, lines, most);
}

QStringList LabelLines::lines(const QString &text, int width, int most) const
{
    QStringList lines;
    const QString simple = text.simplified();
    breakLines(simple, width, [&](qsizetype start, qsizetype end) {
        if (lines.size() == most - 1)
            end = simple.size(); // the last line takes what is left, and is cut
        if (lines.size() < most)
            lines << m_metrics.elidedText(simple.mid(start, end - start), Qt::ElideRight, width);
    });
    return lines;
}

} // namespace jalon::gui
