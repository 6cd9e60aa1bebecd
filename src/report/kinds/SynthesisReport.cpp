// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what the plan is for, and where it stands.
#include "report/kinds/SynthesisReport.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

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

/// `text` on one line, cut at a word where it is longer than `most` characters.
QString SynthesisReport::shortened(const QString &text, int most)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    m_shortened = true;
    const qsizetype end = line.lastIndexOf(u' ', most);
    return line.first(end > most / 2 ? end : most) + u" …"_s;
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

Row SynthesisReport::challengeRow(const ChallengeReview &challenge)
{
    constexpr size_t mostNamed = 40; // more of them would fill the page
    Cell actions;
    for (const ActionReview &action : challenge.actions) {
        if (challenge.actions.size() > mostNamed)
            break;
        actions.runs << Run{action.code + (&action == &challenge.actions.back() ? QString() : u"   "_s),
                            Tone::Plain, standing(action)};
    }
    const ReviewTotals &totals = challenge.totals;
    return Row{{cell(QString::number(challenge.number), Tone::Strong), cell(shortened(challenge.title, 90)),
                countCell(totals.actions), countCell(totals.byStatus.at(Status::Done), Tone::Strong),
                countCell(totals.late, Tone::Alert), actions},
               challengeColor(challenge.number),
               false};
}

void SynthesisReport::addChallenges()
{
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
    constexpr size_t most = 8;
    if (m_review.challenges.size() <= most)
        addProgressFigures();
}

} // namespace jalon::report
