// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/MinutesReport.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

MinutesReport::MinutesReport(const ReportScope &scope)
    : m_plan(scope.plan)
    , m_wording(scope.wording)
    , m_year(scope.asOf.year())
    , m_parts(
          {scope.plan, scope.wording, QDate(scope.asOf.year(), 12, 31), scope.identity, scope.withoutNames})
{
}

QString MinutesReport::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::MinutesReport", source, n);
}

Document MinutesReport::document()
{
    m_document = m_parts.frame(tr("Minutes of the annual review %1").arg(m_year));
    m_document.headerRight = tr("Minutes %1").arg(m_year) + u" · "_s + m_wording.asOf(m_parts.asOf());
    m_document.add(Heading{1, {}, m_document.title, true, {}});
    addDecisions();
    addUndecided();
    addSignatures();
    return std::move(m_document);
}

Cell MinutesReport::confirmation(const ActionDecision &decision) const
{
    if (!decision.confirmedOn.isValid())
        return cell(tr("noted, not yet confirmed"), Tone::Unknown);
    Cell result;
    result.runs << Run{tr("confirmed on %1").arg(m_wording.shortDate(decision.confirmedOn)), Tone::Plain,
                       Mark::Done};
    return result;
}

void MinutesReport::addDecisions()
{
    std::set<QDate> dates;
    int confirmed = 0;
    report::Table table;
    table.columns = {{0, 38, Qt::AlignLeft},
                     {0.8, 0, Qt::AlignLeft},
                     {1.4, 0, Qt::AlignLeft},
                     {0, 76, Qt::AlignLeft},
                     {0, 92, Qt::AlignLeft}};
    table.header = {cell(tr("Sheet")), cell(tr("Action")), cell(tr("Decision")), cell(tr("Decided on")),
                    cell(tr("Confirmation"))};
    for (const ActionSheet *action : m_plan.actions()) {
        const ActionDecision *decision = m_plan.decision(action->id, m_year);
        if (!decision)
            continue;
        dates.insert(decision->decidedOn);
        confirmed += decision->confirmedOn.isValid() ? 1 : 0;
        Cell text = cell(m_wording.decision(decision->decision), Tone::Strong);
        if (!decision->text.isEmpty())
            text.runs << plain(tr(": ") + decision->text);
        table.rows << report::Row{{cell(m_plan.code(*action), Tone::Strong), cell(displayTitle(*action)),
                                   text, cell(m_wording.shortDate(decision->decidedOn)),
                                   confirmation(*decision)},
                                  challengeColor(ReportParts::challengeNumber(m_plan, *action)),
                                  false};
    }
    if (table.rows.isEmpty()) {
        m_document.add(Paragraph{plain(tr("No decision was recorded for %1.").arg(m_year), Tone::Unknown),
                                 ParagraphStyle::Lead});
        return;
    }
    QStringList days;
    for (const QDate &date : dates)
        days << m_wording.date(date);
    QString lead =
        tr("%n decision(s)", nullptr, int(table.rows.size())) + tr(": ") + days.join(u", "_s) + u". "_s;
    lead += confirmed == table.rows.size()
                ? tr("All are confirmed.")
                : tr("%1 of %2 confirmed; the others are noted only.").arg(confirmed).arg(table.rows.size());
    m_document.add(Paragraph{plain(lead), ParagraphStyle::Lead});
    m_document.add(table);
}

/// That nothing was decided of an action is said: silence is no decision to continue.
void MinutesReport::addUndecided()
{
    QStringList codes;
    for (const ActionSheet *action : m_plan.actions())
        if (!m_plan.decision(action->id, m_year))
            codes << m_plan.code(*action);
    if (codes.isEmpty())
        return;
    m_document.add(
        Paragraph{{{tr("Without a decision") + tr(": "), Tone::Strong}, {codes.join(u", "_s) + u'.'}},
                  ParagraphStyle::Body});
}

void MinutesReport::addSignatures()
{
    m_document.add(Spacer{24});
    m_document.add(Paragraph{plain(tr("Signatures")), ParagraphStyle::Label}, true);
    report::Table table;
    table.columns = {{0, 190, Qt::AlignLeft}, {0, 110, Qt::AlignLeft}, {}};
    table.header = {cell(tr("Name and office")), cell(tr("Date")), cell(tr("Signature"))};
    for (int i = 0; i < 3; ++i)
        table.rows << report::Row{{cell(u"\n\n"_s), Cell{}, Cell{}}, {}, false};
    m_document.add(table);
}

} // namespace jalon::report
