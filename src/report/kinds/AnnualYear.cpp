// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of the annual report that speak of the year's follow-up: due dates, budget, what changed since
// the vote. Each stands only where the plan has something to say.
#include "core/rules/Obligations.h"
#include "report/kinds/AnnualReport.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

Cell countCell(int count)
{
    return count == 0 ? cell(u"–"_s, Tone::Quiet) : cell(QString::number(count));
}

QList<Cell> countCells(const ObligationCount &count)
{
    const auto rate = count.rate();
    return {countCell(count.due), countCell(count.kept), countCell(count.missed), countCell(count.open),
            rate ? cell(QString::number(*rate) + u"\u00A0%"_s) : cell(u"–"_s, Tone::Quiet)};
}

} // namespace

/// "Due dates of 2018: 3 of 4 kept" under an action, with why one was missed.
void AnnualReport::addActionObligations(const ActionReview &action)
{
    if (action.obligations.due == 0)
        return;
    m_document.add(Paragraph{
        {{tr("Due dates of %1").arg(m_review.year), Tone::Strong, Mark::None},
         {u" – "_s + tr("%n of %1 kept", nullptr, action.obligations.kept).arg(action.obligations.due),
          Tone::Plain, Mark::None}},
        ParagraphStyle::Label});
    BulletList list;
    for (const Obligation *obligation : m_plan.obligations(action.id)) {
        const ObligationState state = stateOf(*obligation, m_review.asOf);
        if (obligation->due.year() != m_review.year || obligation->due > m_review.asOf ||
            state == ObligationState::Kept)
            continue;
        Runs runs = plain(textOf(m_plan, *obligation).simplified());
        runs << Run{u"  "_s + m_wording.shortDate(obligation->due) + u", "_s +
                        m_wording.obligationState(state),
                    state == ObligationState::Late ? Tone::Alert : Tone::Quiet, Mark::None};
        if (state == ObligationState::Missed && !obligation->reason.isEmpty())
            runs << Run{tr(": ") + obligation->reason, Tone::Plain, Mark::None};
        list.items << ListItem{{}, runs, state == ObligationState::Late ? Mark::Late : Mark::None};
    }
    if (!list.items.isEmpty())
        m_document.add(list, !action.indicators.empty());
}

void AnnualReport::addObligations()
{
    const ObligationCount &total = m_review.totals.obligations;
    if (total.due == 0)
        return;
    m_document.add(Heading{1, {}, tr("The due dates of %1").arg(m_review.year), true, {}});
    m_document.add(
        Paragraph{
            plain(tr("%n due date(s) of the method fell due in %1", nullptr, total.due).arg(m_review.year) +
                  tr(": ") +
                  QStringList{tr("%n kept", nullptr, total.kept), tr("%n missed", nullptr, total.missed),
                              tr("%n open", nullptr, total.open)}
                      .join(u", "_s) +
                  u'.'),
            ParagraphStyle::Body},
        true);
    Table table;
    table.caption = tableCaption(tr("Due dates by action"));
    table.columns = {{0, 38, Qt::AlignLeft},  {},
                     {0, 50, Qt::AlignRight}, {0, 54, Qt::AlignRight},
                     {0, 66, Qt::AlignRight}, {0, 58, Qt::AlignRight},
                     {0, 50, Qt::AlignRight}};
    table.header = {cell(tr("Sheet")),  cell(tr("Action")), cell(tr("Due")), cell(tr("Kept")),
                    cell(tr("Missed")), cell(tr("Open")),   cell(tr("Rate"))};
    for (const ChallengeReview &challenge : m_review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            if (action.obligations.due > 0)
                table.rows << Row{QList<Cell>{cell(action.code, Tone::Strong), cell(action.title)} +
                                      countCells(action.obligations),
                                  challengeColor(challenge.number), false};
        }
    }
    table.rows << Row{
        QList<Cell>{cell(QString()), cell(tr("The plan"), Tone::Strong)} + countCells(total), {}, true};
    m_document.add(table);
}

void AnnualReport::addBudget()
{
    const BudgetSum &total = m_review.totals.budget;
    if (total.lines == 0)
        return;
    m_document.add(Heading{1, {}, tr("The budget of %1").arg(m_review.year), true, {}});
    m_document.add(
        Paragraph{plain(tr("Planned, committed and paid in %1, as entered for each action. What is not known "
                           "is not counted as nothing: the sum then says “at least”.")
                            .arg(m_review.year)),
                  ParagraphStyle::Body});
    const auto cells = [&](const BudgetSum &sum, Tone tone) {
        return QList<Cell>{m_parts.money(sum.planned, tone), m_parts.money(sum.committed, tone),
                           m_parts.money(sum.paid, tone)};
    };
    Table table;
    table.caption = tableCaption(tr("Budget of %1 by action").arg(m_review.year));
    table.columns = {{0, 38, Qt::AlignLeft},
                     {},
                     {0, 104, Qt::AlignRight},
                     {0, 84, Qt::AlignRight},
                     {0, 84, Qt::AlignRight}};
    table.header = {cell(tr("Sheet")), cell(tr("Action")), cell(tr("Planned")), cell(tr("Committed")),
                    cell(tr("Paid"))};
    for (const ChallengeReview &challenge : m_review.challenges) {
        if (challenge.totals.budget.lines == 0)
            continue;
        const QColor strip = challengeColor(challenge.number);
        table.rows << Row{QList<Cell>{cell(QString::number(challenge.number)), cell(challenge.title)} +
                              cells(challenge.totals.budget, Tone::Plain),
                          strip, true};
        for (const ActionReview &action : challenge.actions) {
            if (action.budget.lines > 0)
                table.rows << Row{QList<Cell>{cell(action.code, Tone::Strong), cell(action.title)} +
                                      cells(action.budget, Tone::Plain),
                                  strip, false};
        }
    }
    table.rows << Row{QList<Cell>{cell(QString()), cell(tr("The plan"), Tone::Strong)} +
                          cells(total, Tone::Strong),
                      {},
                      true};
    m_document.add(table);
    BulletList alerts;
    for (const Overrun &overrun : overruns(m_plan)) {
        const ActionSheet *action = m_plan.find(overrun.actionId);
        if (action && overrun.year == m_review.year)
            alerts.items << ListItem{
                {}, plain(m_plan.code(*action) + u"  "_s + m_wording.overrun(overrun)), Mark::Late};
    }
    if (alerts.items.isEmpty())
        return;
    m_document.add(Paragraph{plain(tr("Above what was planned")), ParagraphStyle::Label});
    m_document.add(alerts);
}

/// A value of the comparison: a date, a code worded, or the text as it stands.
Cell AnnualReport::comparedCell(const ComparedValue &value, const QString &text, const SoftDate &date) const
{
    return cell(m_wording.governedValue(value.field, text, date),
                text.isEmpty() && date.isEmpty() ? Tone::Unknown : Tone::Plain);
}

void AnnualReport::addAmendments()
{
    auto values = comparedWithVote(m_plan, m_review.asOf);
    std::erase_if(values, [](const ComparedValue &value) { return value.correctedOnly; });
    if (values.empty())
        return;
    m_document.add(Heading{1, {}, tr("What changed since the vote"), true, {}});
    m_document.add(Paragraph{plain(tr("%n value(s) changed by decision. Everything else stands as adopted.",
                                      nullptr, int(values.size()))),
                             ParagraphStyle::Body});
    Table table;
    table.caption = tableCaption(tr("Voted and present values"));
    table.columns = {{0, 34, Qt::AlignLeft},
                     {0.8, 0, Qt::AlignLeft},
                     {1, 0, Qt::AlignLeft},
                     {1, 0, Qt::AlignLeft},
                     {1.5, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Sheet")), cell(tr("What")), cell(tr("Voted")),
                    cell(tr("At the end of %1").arg(m_review.year)), cell(tr("Decided by"))};
    for (const ComparedValue &value : values) {
        const Amendment *last = m_plan.find(value.amendments.back());
        const ActionSheet *action = m_plan.actionByCode(value.action);
        Cell by = last ? cell(m_wording.shortDate(last->date) + u" – "_s + last->authority) : Cell{};
        if (last && !last->reason.isEmpty())
            by.runs << Run{tr(": ") + last->reason, Tone::Quiet, Mark::None};
        table.rows << Row{{cell(value.action, Tone::Strong),
                           cell(m_wording.governed(value.entity, value.field)),
                           comparedCell(value, value.voted, value.votedDate),
                           comparedCell(value, value.amended, value.amendedDate), by},
                          action ? challengeColor(ReportParts::challengeNumber(m_plan, *action)) : QColor(),
                          false};
    }
    m_document.add(table);
}

} // namespace jalon::report
