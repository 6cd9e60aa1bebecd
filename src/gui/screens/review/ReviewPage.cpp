// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewPage.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

class Text
{
public:
    void say(const QStringList &parts)
    {
        QStringList said;
        for (const QString &part : parts) {
            if (!part.isEmpty())
                said << part;
        }
        if (!said.isEmpty())
            m_lines << said.join(u", "_s);
    }
    void say(const std::vector<ReviewLine> &lines)
    {
        for (const ReviewLine &line : lines)
            say(QStringList{with(line.code, line.text), line.aside});
    }
    void say(const ReviewBox &box)
    {
        say(QStringList{box.title});
        say(box.lines);
    }
    void say(const ReviewTile &tile)
    {
        say(QStringList{with(QString::number(tile.number), tile.title), tile.promised});
        say(tile.states);
        say(tile.alerts);
        say(tile.actions);
        say(QStringList{with(tile.big, tile.label), tile.before, tile.cost});
    }
    void say(const ReviewRow &row)
    {
        say(QStringList{with(row.code, row.title)} + words(row.badges));
        say(row.lines);
    }
    void say(const ReviewBlock &block)
    {
        say(QStringList{block.title});
        for (const ReviewTile &tile : block.tiles)
            say(tile);
        for (const ReviewFigure &figure : block.figures)
            say(QStringList{with(figure.big, figure.label), figure.before});
        const bool concludes = block.kind == ReviewBlock::Kind::Assessed;
        if (!concludes)
            say(block.left);
        say(block.right);
        for (const ReviewRow &row : block.rows)
            say(row);
        for (const ReviewAnswers &answers : block.answers)
            say(answers);
        if (concludes)
            say(block.left);
        for (const ReviewIndicator &indicator : block.indicators)
            say(QStringList{indicator.label, indicator.now, indicator.before, indicator.target});
        for (const ReviewFact &fact : block.facts)
            say(QStringList{with(fact.label, fact.value), fact.before});
        for (const ReviewPair &pair : block.pairs)
            say(QStringList{with(pair.code, pair.label), with(block.firstHead, pair.first),
                            with(block.secondHead, pair.second), pair.note});
    }
    void say(const ReviewAnswers &answers)
    {
        QStringList words{answers.label};
        for (const ReviewLine &answer : answers.answers)
            words << answer.text;
        say(words);
    }
    static QStringList words(const std::vector<BadgeText> &badges)
    {
        QStringList words;
        for (const BadgeText &badge : badges)
            words << badge.text;
        return words;
    }
    static QString with(const QString &before, const QString &text)
    {
        return before + (before.isEmpty() || text.isEmpty() ? QString() : u" "_s) + text;
    }
    QString all() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

} // namespace

const ReviewBlock *ReviewPage::block(ReviewBlock::Kind kind) const
{
    const auto at = std::find_if(blocks.begin(), blocks.end(),
                                 [kind](const ReviewBlock &block) { return block.kind == kind; });
    return at == blocks.end() ? nullptr : &*at;
}

QString ReviewPage::spoken() const
{
    Text text;
    text.say(QStringList{Text::with(code, title)} + Text::words(badges));
    for (const QString &line : subtitle.split(u'\n'))
        text.say(QStringList{line});
    for (const ReviewBlock &block : blocks)
        text.say(block);
    text.say(QStringList{fictitious});
    text.say(QStringList{foot, closed.isEmpty() ? asOf : closed});
    return text.all();
}

} // namespace jalon::gui
