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
    m_document.headerRight = tr("Minutes %1").arg(m_year);
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
    std::set<QDate> days;
    int taken = 0, confirmed = 0;
    for (const ActionSheet *action : m_plan.actions()) {
        if (const ActionDecision *decision = m_plan.decision(action->id, m_year)) {
            days.insert(decision->decidedOn);
            ++taken;
            confirmed += decision->confirmedOn.isValid() ? 1 : 0;
        }
    }
    if (taken == 0) {
        m_document.add(Paragraph{plain(tr("No decision was recorded for %1.").arg(m_year), Tone::Unknown),
                                 ParagraphStyle::Lead});
        return;
    }
    QStringList dates;
    for (const QDate &day : days)
        dates << m_wording.date(day);
    QString lead = tr("%n decision(s)", nullptr, taken) + tr(": ") + dates.join(u", "_s) + u". "_s;
    lead += confirmed == taken ? tr("All are confirmed.")
            : confirmed == 0
                ? tr("None is confirmed yet.")
                : tr("%n of %1 confirmed; the others are noted only.", nullptr, confirmed).arg(taken);
    m_document.add(Paragraph{plain(lead), ParagraphStyle::Lead});
    m_document.add(decisions(days.size() > 1));
}

/// One day of decisions is said above the table; several have a column.
report::Table MinutesReport::decisions(bool dated) const
{
    report::Table table;
    table.columns = {{0, 38, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}, {1.2, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Sheet")), cell(tr("Action")), cell(tr("Decision"))};
    if (dated) {
        table.columns << Column{0, 76, Qt::AlignLeft};
        table.header << cell(tr("Decided on"));
    }
    table.columns << Column{0, dated ? 88.0 : 142.0, Qt::AlignLeft};
    table.header << cell(tr("Confirmation"));
    for (const ActionSheet *action : m_plan.actions()) {
        const ActionDecision *decision = m_plan.decision(action->id, m_year);
        if (!decision)
            continue;
        Cell text = cell(m_wording.decision(decision->decision), Tone::Strong);
        if (!decision->text.isEmpty())
            text.runs << plain(tr(": ") + decision->text);
        report::Row row{{cell(m_plan.code(*action), Tone::Strong), cell(displayTitle(*action)), text},
                        challengeColor(ReportParts::challengeNumber(m_plan, *action)),
                        false};
        if (dated)
            row.cells << cell(m_wording.shortDate(decision->decidedOn));
        row.cells << confirmation(*decision);
        table.rows << row;
    }
    return table;
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
