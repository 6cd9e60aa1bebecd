// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewPage.h"

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
            say(QStringList{line.code + (line.code.isEmpty() ? QString() : u" "_s) + line.text, line.aside});
    }
    void say(const ReviewBox &box)
    {
        say(QStringList{box.title});
        say(box.lines);
    }
    QString all() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

QStringList words(const std::vector<BadgeText> &badges)
{
    QStringList words;
    for (const BadgeText &badge : badges)
        words << badge.text;
    return words;
}

} // namespace

QString ReviewPage::spoken() const
{
    Text text;
    text.say(QStringList{code + (code.isEmpty() ? QString() : u" "_s) + title} + words(badges));
    text.say(QStringList{subtitle});
    for (const ReviewTile &tile : tiles) {
        text.say(QStringList{QString::number(tile.number) + u' ' + tile.title, tile.states, tile.big,
                             tile.bigBefore, tile.indicators, tile.indicatorsBefore});
        text.say(tile.actions);
        text.say(tile.alerts);
        text.say(QStringList{tile.cost});
    }
    for (const ReviewRow &row : rows)
        text.say(QStringList{row.code + u' ' + row.title} + words(row.badges) +
                 QStringList{row.steps, row.stepsBefore, row.indicators, row.indicatorsBefore, row.cost});
    text.say(left);
    text.say(right);
    text.say(QStringList{indicatorsTitle});
    for (const ReviewIndicator &indicator : indicators)
        text.say(QStringList{indicator.label, indicator.now, indicator.before});
    for (const ReviewFact &fact : facts)
        text.say(QStringList{fact.label + (fact.label.isEmpty() ? QString() : u" "_s) + fact.value});
    text.say(QStringList{fictitious});
    text.say(QStringList{foot, asOf});
    return text.all();
}

} // namespace jalon::gui
