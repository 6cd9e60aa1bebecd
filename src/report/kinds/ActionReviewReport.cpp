// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/ActionReviewReport.h"

#include "core/rules/YearlyDocuments.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

QString ActionReviewReport::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::ActionReviewReport", source, n);
}

const ActionReview *ActionReviewReport::reviewed(const ActionSheet &action) const
{
    for (const ChallengeReview &challenge : m_review.challenges)
        for (const ActionReview &one : challenge.actions)
            if (one.id == action.id)
                return &one;
    return nullptr;
}

Document ActionReviewReport::document(const ActionSheet &sheet)
{
    const QString code = m_plan.code(sheet);
    m_document =
        m_parts.frame(tr("Action %1 in %2").arg(code).arg(m_review.year) + u" – "_s + displayTitle(sheet));
    m_document.headerRight =
        tr("Action %1 in %2").arg(code).arg(m_review.year) + u" · "_s + m_wording.asOf(m_review.asOf);
    if (const ActionReview *action = reviewed(sheet)) {
        addHead(sheet, *action);
        addPurpose(sheet);
        addEvents(*action);
        addDueDates(*action);
        addFigures(*action);
        addMoney(*action);
        addConclusions(sheet);
    }
    m_origins.addTo(m_document);
    return std::move(m_document);
}

void ActionReviewReport::addHeading(const QString &text)
{
    m_document.add(Heading{2, {}, text, true, {}});
}

void ActionReviewReport::addNothing(const QString &text)
{
    m_document.add(Paragraph{plain(text, Tone::Unknown), ParagraphStyle::Facts});
}

void ActionReviewReport::addHead(const ActionSheet &sheet, const ActionReview &action)
{
    m_document.add(Paragraph{plain(tr("Yearly review %1").arg(m_review.year)), ParagraphStyle::Label}, true);
    m_document.add(Heading{1, action.code, action.title, true,
                           challengeColor(ReportParts::challengeNumber(m_plan, sheet))});
    addActionFacts(sheet, action);
    for (const MethodStep *step : yearlyDocumentSteps(m_plan, sheet.id))
        m_document.add(
            Paragraph{plain(tr("The sheet provides for it") + tr(": ") + tr("“%1”").arg(step->text)),
                      ParagraphStyle::Small});
}

void ActionReviewReport::addPurpose(const ActionSheet &sheet)
{
    addHeading(tr("What the action is for"));
    if (sheet.context.isEmpty())
        addNothing(m_wording.notGiven());
    for (const Paragraph &paragraph : ReviewChapters::paragraphs(sheet.context))
        m_document.add(paragraph);
    BulletList results;
    for (const ExpectedResult *result : m_plan.childrenOf<ExpectedResult>(sheet.id))
        results.items << ListItem{{}, plain(result->text), Mark::None};
    if (results.items.isEmpty())
        return;
    m_document.add(Paragraph{plain(tr("Expected results")), ParagraphStyle::Label});
    m_document.add(results);
}

/// "14 mars 2018  réunion – Titre, 11 participants"
Runs ActionReviewReport::happened(const JournalEntry &entry) const
{
    Runs runs = {{m_wording.shortDate(entry.date) + u"  "_s, Tone::Quiet},
                 {entry.title, Tone::Plain},
                 {u"  "_s + m_wording.journalKind(entry.kind), Tone::Quiet}};
    if (entry.participants)
        runs << Run{u", "_s + tr("%n participant(s)", nullptr, *entry.participants), Tone::Quiet};
    if (entry.satisfied && entry.answered)
        runs << Run{u", "_s +
                        tr("satisfied: %1 of %2 who answered").arg(*entry.satisfied).arg(*entry.answered),
                    Tone::Quiet};
    if (entry.amount)
        runs << Run{u", "_s + m_wording.money(*entry.amount), Tone::Quiet};
    return runs;
}

void ActionReviewReport::addEvents(const ActionReview &action)
{
    addHeading(tr("What happened in %1").arg(m_review.year));
    m_said.addComment(m_plan.yearText(action.id, m_review.year));
    addDone(action);
    addLate(action);
    BulletList list;
    for (const Id<JournalEntry> &id : action.entriesThisYear)
        if (const JournalEntry *row = m_plan.find(id))
            list.items << ListItem{{}, happened(*row), Mark::None};
    if (list.items.isEmpty())
        return;
    m_document.add(Paragraph{{{tr("Journal of %1").arg(m_review.year), Tone::Strong},
                              {u" – "_s + tr("%n entry(ies)", nullptr, int(list.items.size()))}},
                             ParagraphStyle::Label});
    m_document.add(list);
}

/// How an obligation stands: its state, and the proof or the reason.
Cell ActionReviewReport::outcome(const Obligation &obligation) const
{
    const ObligationState state = stateOf(obligation, m_review.asOf);
    Cell result;
    result.runs << Run{m_wording.obligationState(state),
                       state == ObligationState::Late ? Tone::Alert : Tone::Plain,
                       state == ObligationState::Kept   ? Mark::Done
                       : state == ObligationState::Late ? Mark::Late
                                                        : Mark::None};
    if (state != ObligationState::Kept && state != ObligationState::Missed)
        return result;
    result.runs << Run{u", "_s + m_wording.shortDate(obligation.settledOn), Tone::Quiet};
    QStringList why;
    if (const JournalEntry *proof = obligation.entryId ? m_plan.find(*obligation.entryId) : nullptr)
        why << proof->title;
    why << obligation.link << obligation.reason;
    why.removeAll(QString());
    if (!why.isEmpty())
        result.runs << Run{u"\n"_s + why.join(u" – "_s), Tone::Quiet};
    return result;
}

void ActionReviewReport::addDueDates(const ActionReview &action)
{
    addHeading(tr("Due dates of %1").arg(m_review.year));
    if (action.obligations.due == 0) {
        addNothing(tr("No due date fell into %1.").arg(m_review.year));
        return;
    }
    m_document.add(Paragraph{plain(m_wording.obligations(action.obligations) + u'.'), ParagraphStyle::Body},
                   true);
    Table table;
    table.caption = tableCaption(tr("The due dates of the method"));
    table.columns = {{0, 76, Qt::AlignLeft}, {1.2, 0, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Due")), cell(tr("What")), cell(tr("Result"))};
    for (const Obligation *obligation : m_plan.obligations(action.id))
        if (obligation->due.year() == m_review.year && obligation->due <= m_review.asOf)
            table.rows << Row{{cell(m_wording.shortDate(obligation->due)),
                               cell(textOf(m_plan, *obligation).simplified()), outcome(*obligation)},
                              {},
                              false};
    m_document.add(table);
}

void ActionReviewReport::addFigures(const ActionReview &action)
{
    addHeading(tr("Indicators"));
    if (action.indicators.empty()) {
        addNothing(m_wording.notGiven());
        return;
    }
    const ActionSheet *sheet = m_plan.find(action.id);
    const QColor accent = sheet ? challengeColor(ReportParts::challengeNumber(m_plan, *sheet)) : QColor();
    addActionIndicators(action, accent);
    QList<Figure> figures;
    for (const IndicatorFigure &figure : action.indicators) {
        const Indicator *indicator = m_plan.find(figure.id);
        if (!indicator || !m_parts.hasTrend(*indicator))
            continue;
        figures << m_parts.indicatorFigure(*indicator, accent);
        figures.last().caption = figureCaption(figures.last().caption);
    }
    ReportParts::addPairs(m_document, figures);
}

void ActionReviewReport::addMoney(const ActionReview &action)
{
    addHeading(tr("Money"));
    Runs cost = {{tr("Indicative cost on the sheet") + tr(": ")}};
    m_document.add(Paragraph{cost << m_parts.cost(action.now.cost).runs, ParagraphStyle::Body});
    if (action.budget.lines + action.budgetBefore.lines == 0) {
        addNothing(tr("No budget was entered for %1.").arg(m_review.year));
        return;
    }
    Table table;
    table.caption = tableCaption(tr("Budget of the action"));
    table.columns = {{}, {0, 110, Qt::AlignRight}, {0, 110, Qt::AlignRight}};
    table.header = {cell(QString()), cell(QString::number(m_review.year - 1)),
                    cell(QString::number(m_review.year))};
    const auto row = [&](const QString &label, MoneySum BudgetSum::*column) {
        table.rows << Row{{cell(label), m_parts.money(action.budgetBefore.*column),
                           m_parts.money(action.budget.*column, Tone::Strong)},
                          {},
                          false};
    };
    row(tr("Planned"), &BudgetSum::planned);
    row(tr("Committed"), &BudgetSum::committed);
    row(tr("Paid"), &BudgetSum::paid);
    m_document.add(table);
}

void ActionReviewReport::addConclusions(const ActionSheet &sheet)
{
    addHeading(tr("Asked and decided"));
    const auto before = m_document.blocks.size();
    m_said.addAskedAndDecided(sheet);
    if (m_document.blocks.size() == before)
        addNothing(tr("Nothing is asked of the elected officials, and no decision was recorded."));
}

} // namespace jalon::report
