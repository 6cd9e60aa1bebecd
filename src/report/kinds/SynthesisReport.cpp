// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what the plan is for, and where it stands.
#include "report/kinds/SynthesisReport.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

// Of the first page, in lines of the table of challenges.
constexpr int linesBesideFigures = 18; ///< that leave room for the figures below
constexpr int linesOfTable = 28;       ///< that hold on the page
constexpr int codesOnLine = 5;
constexpr int titleOnLine = 30; ///< Latin letters

/// The first sentence: up to a full stop after a word and before a capital, so that "E.S.S." ends none.
QString firstSentence(const QString &text)
{
    for (qsizetype i = 2; i + 2 < text.size(); ++i)
        if (text.at(i) == u'.' && text.at(i - 1).isLower() && text.at(i - 2).isLetter() &&
            text.at(i + 1).isSpace() && text.at(i + 2).isUpper())
            return text.first(i + 1);
    return text;
}

Cell countCell(int count, Tone tone = Tone::Plain)
{
    return count == 0 ? cell(u"–"_s, Tone::Quiet) : cell(QString::number(count), tone);
}

/// The mark of an action: being late and waiting come before the state.
Mark standing(const ActionReview &action)
{
    return action.now.late ? Mark::Late : action.now.isWaiting() ? Mark::Waiting : markOf(action.now.status);
}

} // namespace

QString SynthesisReport::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::SynthesisReport", source, n);
}

qsizetype SynthesisReport::widthOf(QStringView text)
{
    return text.size() +
           std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x2E7F; });
}

Document SynthesisReport::document()
{
    const QString title = tr("Synthesis %1").arg(m_review.year);
    m_document = m_parts.frame(title);
    m_document.headerRight = title + u" · "_s + m_wording.asOf(m_review.asOf);
    addHead();
    addKeyFigures();
    addChallenges();
    addDevelopment();
    m_document.add(PageBreak{});
    addSecondPage();
    return std::move(m_document);
}

/// `text` on one line, cut at a word where it takes more than `most` Latin letters.
QString SynthesisReport::shortened(const QString &text, int most)
{
    const QString line = text.simplified();
    if (widthOf(line) <= most)
        return line;
    m_shortened = true;
    qsizetype fits = 0;
    for (qsizetype width = 0; width < most; ++fits)
        width += widthOf(QStringView(line).sliced(fits, 1));
    const qsizetype end = line.lastIndexOf(u' ', fits);
    return line.first(end > fits / 2 ? end : fits - (line.at(fits - 1).isHighSurrogate() ? 1 : 0)) + u" …"_s;
}

void SynthesisReport::addHead()
{
    const PlanInfo &info = m_plan.info();
    const QString plan = info.shortTitle.isEmpty() ? info.title : info.shortTitle;
    m_document.add(
        Paragraph{plain(tr("For elected officials and the consultation spaces")), ParagraphStyle::Label},
        true);
    m_document.add(Heading{1, {}, tr("%1 in %2").arg(shortened(plan, 60)).arg(m_review.year), true, {}});
    if (!info.vision.isEmpty())
        m_document.add(Paragraph{plain(shortened(firstSentence(info.vision), 320)), ParagraphStyle::Lead});
    const YearText *written = m_plan.introduction(m_review.year);
    if (written && !written->text.isEmpty())
        m_document.add(Paragraph{plain(shortened(written->text, 480)), ParagraphStyle::Body});
}

/// Those of the annual report; due dates kept in place of steps, where any fell due. No notes: the annex is
/// the annual report's.
void SynthesisReport::addKeyFigures()
{
    KeyFigures figures = keyFigures();
    const ObligationCount &due = m_review.totals.obligations, &before = m_review.before.obligations;
    if (due.due > 0)
        figures.items[1] = KeyFigure{
            tr("%1 of %2").arg(due.kept).arg(due.due), tr("due dates kept"),
            before.due > 0 ? tr("%1 of %2 in %3").arg(before.kept).arg(before.due).arg(m_review.year - 1)
                           : QString()};
    for (KeyFigure &figure : figures.items)
        figure.noteNumber = 0;
    m_document.add(figures);
}

/// How the table holds on its page: with every action named, else without; titles in two lines, else in one.
void SynthesisReport::measureTable()
{
    const auto lines = [&] {
        int sum = 0;
        for (const ChallengeReview &challenge : m_review.challenges)
            sum += 1 + std::max(m_titleLines, m_named ? int(challenge.actions.size()) / codesOnLine + 1 : 1);
        return sum;
    };
    m_tableLines = lines();
    if (m_tableLines <= linesOfTable)
        return;
    m_named = false;
    m_tableLines = lines();
    if (m_tableLines <= linesOfTable)
        return;
    m_titleLines = 1;
    m_tableLines = lines();
}

Row SynthesisReport::challengeRow(const ChallengeReview &challenge)
{
    Cell actions;
    for (const ActionReview &action : challenge.actions) {
        if (!m_named)
            break;
        actions.runs << Run{action.code + (&action == &challenge.actions.back() ? QString() : u"   "_s),
                            Tone::Plain, standing(action)};
    }
    const ReviewTotals &totals = challenge.totals;
    return Row{{cell(QString::number(challenge.number), Tone::Strong),
                cell(shortened(challenge.title, m_titleLines * titleOnLine)), countCell(totals.actions),
                countCell(totals.byStatus.at(Status::Done), Tone::Strong),
                countCell(totals.late, Tone::Alert), actions},
               challengeColor(challenge.number),
               false};
}

void SynthesisReport::addChallenges()
{
    measureTable();
    m_document.add(Heading{2, {}, tr("Where the challenges stand"), true, {}});
    Table table;
    table.columns = {{0, 22, Qt::AlignLeft},  {1, 0, Qt::AlignLeft},   {0, 54, Qt::AlignRight},
                     {0, 58, Qt::AlignRight}, {0, 62, Qt::AlignRight}, {1, 0, Qt::AlignLeft}};
    table.header = {Cell{plain(tr("Challenge")), 2, {}}, cell(tr("Actions")), cell(tr("Completed")),
                    cell(tr("Late")), cell(tr("Action by action"))};
    for (const ChallengeReview &challenge : m_review.challenges)
        table.rows << challengeRow(challenge);
    const ReviewTotals &all = m_review.totals;
    table.rows << Row{{Cell{plain(tr("The plan"), Tone::Strong), 2, {}}, countCell(all.actions, Tone::Strong),
                       countCell(all.byStatus.at(Status::Done), Tone::Strong),
                       countCell(all.late, Tone::Alert), Cell{}},
                      {},
                      true};
    m_document.add(table);
    if (m_named)
        addLegend();
}

/// The words of the marks used: a mark never stands alone.
void SynthesisReport::addLegend()
{
    std::set<Mark> used;
    for (const ChallengeReview &challenge : m_review.challenges)
        for (const ActionReview &action : challenge.actions)
            used.insert(standing(action));
    const std::pair<Mark, QString> words[] = {
        {Mark::Done, m_wording.status(Status::Done)},
        {Mark::Ongoing, m_wording.status(Status::InProgress)},
        {Mark::Planned, m_wording.status(Status::Planned)},
        {Mark::Late, m_wording.late()},
        {Mark::Waiting, tr("waiting for another action")},
        {Mark::Suspended, m_wording.status(Status::Suspended)},
        {Mark::Stopped, m_wording.status(Status::Stopped)},
        {Mark::Unknown, m_wording.notGiven()},
    };
    Runs legend;
    for (const auto &[mark, word] : words) {
        if (!used.contains(mark))
            continue;
        if (!legend.isEmpty())
            legend << Run{u"     "_s};
        legend << Run{word, Tone::Quiet, mark};
    }
    if (!legend.isEmpty())
        m_document.add(Paragraph{legend, ParagraphStyle::Small});
}

/// The two figures of the annual report's first page, where the challenges leave them room.
void SynthesisReport::addDevelopment()
{
    if (m_tableLines <= linesBesideFigures)
        addProgressFigures();
}

} // namespace jalon::report
