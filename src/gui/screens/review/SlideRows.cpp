// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SlideBlocks that measures and draws what stands in the blocks: rows, pairs, facts, proposals,
// the five decisions.
#include "gui/screens/review/SlideBlocks.h"

#include "gui/theme/JalonStyle.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;
using Weight = SlidePainter::Weight;

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
        m_pencil.text({place.left(), place.top(), width * 0.38, 0}, words, label, int(pair.code.size()));
    const double first = place.left() + width * PairFirst, second = place.left() + width * PairSecond;
    double values =
        m_pencil.text({first, place.top(), width * 0.26, 0}, pair.first, {m_size, theme.textSoft});
    values = std::max(values,
                      m_pencil.text({second, place.top(), place.right() - second, 0}, pair.second, strong));
    const double middle = place.top() + m_pencil.lineHeight(label) / 2;
    m_pencil.arrow({second - width * 0.027, middle - 6, 7, 12}, true, theme.textMuted);
    if (!pair.note.isEmpty())
        values += m_pencil.text({first, place.top() + values, place.right() - first, 0}, pair.note, small());
    high = std::max(high, values);
    return high;
}

// -- facts: a label over its value, as many beside each other as there is room for; as large on every page

namespace {
constexpr double FactSize = SlidePainter::SmallestSize;
} // namespace

double SlideBlocks::factWidth(const ReviewFact &fact) const
{
    return 2 + std::max({m_pencil.textWidth(fact.label, small()),
                         m_pencil.textWidth(fact.value, {FactSize, {}, Weight::Medium, !fact.known}),
                         m_pencil.textWidth(fact.before, small())});
}

double SlideBlocks::fact(const ReviewFact &fact, const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    const SlidePainter::Pen value{FactSize, fact.known ? theme.text : theme.textMuted,
                                  fact.known ? Weight::Medium : Weight::Normal, !fact.known};
    const SlidePainter::Pen before{SlidePainter::SmallestSize, theme.textSoft};
    double y = place.top();
    for (const auto &[text, pen] :
         {std::pair(fact.label, small()), {fact.value, value}, {fact.before, before}}) {
        if (!text.isEmpty())
            y += m_pencil.text({place.left(), y, place.width(), 0}, text, pen);
    }
    return y - place.top();
}

double SlideBlocks::facts(const ReviewBlock &block, const QRectF &place) const
{
    constexpr double apart = 22, least = 160; // what the last one may be squeezed into
    double x = place.left(), y = place.top(), high = 0;
    for (const ReviewFact &one : block.facts) {
        const double wide = std::min(factWidth(one), place.width()), room = place.right() - x;
        const bool squeezed = &one == &block.facts.back() && room >= least;
        if (x > place.left() && wide > room && !squeezed) {
            y += high + 4;
            x = place.left();
            high = 0;
        }
        const double given = std::min(wide, place.right() - x);
        high = std::max(high, fact(one, {x, y, given, 0}));
        x += given + apart;
    }
    return y + high + 2 - place.top();
}

// -- a proposal: what it is, how each assessor answered each criterion, what was concluded

double SlideBlocks::assessed(const ReviewBlock &block, std::size_t at, const QRectF &place) const
{
    if (at < block.rows.size())
        return oneRow(block.rows[at], place);
    at -= block.rows.size();
    return at < block.answers.size()
               ? answers(block.answers[at], place)
               : m_pencil.item(place, block.left.lines[at - block.answers.size()], m_size);
}

double SlideBlocks::answers(const ReviewAnswers &answers, const QRectF &place) const
{
    constexpr double labelWide = 0.43, firstAt = 0.45;
    const Theme &theme = m_pencil.theme();
    if (answers.answers.empty())
        return m_pencil.item(place, {Mark::None, {}, answers.label, {}, true}, m_size);
    double high = answers.label.isEmpty()
                      ? 0
                      : m_pencil.text({place.left(), place.top(), place.width() * labelWide, 0},
                                      answers.label, {m_size, theme.text});
    const double column =
        place.width() * (1 - firstAt) / double(std::max<std::size_t>(2, answers.answers.size()));
    for (std::size_t i = 0; i < answers.answers.size(); ++i) {
        const QRectF cell(place.left() + place.width() * firstAt + double(i) * column, place.top(),
                          column - 10, 0);
        high = std::max(high, answers.label.isEmpty() ? m_pencil.text(cell, answers.answers[i].text, soft())
                                                      : m_pencil.item(cell, answers.answers[i], m_size));
    }
    return high;
}

// -- the five decisions

double SlideBlocks::choices(const QRectF &place) const
{
    const Theme &theme = m_pencil.theme();
    const double height = 32;
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
    return height + 4;
}

} // namespace jalon::gui
