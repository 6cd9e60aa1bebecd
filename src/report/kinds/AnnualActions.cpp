// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of the annual report that go through challenges and actions.
#include "report/kinds/AnnualReport.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

void AnnualReport::addChallenge(const ChallengeReview &challenge)
{
    const QColor accent = challengeColor(challenge.number);
    m_document.add(
        Heading{1, {}, tr("Challenge %1 – %2").arg(challenge.number).arg(challenge.title), true, accent});
    const Challenge *row = m_plan.find(challenge.id);
    if (row && row->title != challenge.title && !row->title.isEmpty())
        m_document.add(Paragraph{plain(row->title), ParagraphStyle::Lead}, true);
    const CostTotal &cost = challenge.totals.cost;
    Runs summary =
        plain(statusSentence(challenge.totals) + u' ' + tr("Known cost") + tr(": ") + m_wording.cost(cost));
    summary << noteRun(m_origins.cost(cost, row));
    const QString missing = m_wording.notCosted(cost);
    const bool some = !missing.isEmpty() && cost.hasAmount;
    summary << plain((some ? u" ("_s + missing + u')' : QString()) + u'.');
    m_document.add(Paragraph{summary, ParagraphStyle::Body}, !challenge.actions.empty());
    m_said.addComment(m_plan.yearText(challenge.id, m_review.year));
    for (const ActionReview &action : challenge.actions)
        addAction(action, accent);
}

void AnnualReport::addAction(const ActionReview &action, const QColor &accent)
{
    const ActionSheet *sheet = m_plan.find(action.id);
    if (!sheet)
        return;
    m_document.add(Heading{2, action.code, action.title, true, accent});
    addActionFacts(*sheet, action);
    m_said.addComment(m_plan.yearText(action.id, m_review.year));
    addDone(action);
    addLate(action);
    addActionObligations(action);
    addActionIndicators(action, accent);
    const auto before = m_document.blocks.size();
    m_said.addAskedAndDecided(*sheet);
    if (m_document.blocks.size() > before) // a decision does not stand alone on the next page
        m_document.blocks[before - 1].keepWithNext = true;
}

/// State, pilot, period and cost in one line.
void AnnualReport::addActionFacts(const ActionSheet &sheet, const ActionReview &action)
{
    Runs line = m_parts.status(action.now, action.waitingForCode);
    const QString pilots = m_parts.names(sheet, PartyRole::Pilot);
    const QString separator = u"  ·  "_s;
    line << Run{separator + tr("Pilot") + tr(": "), Tone::Quiet, Mark::None};
    line << (pilots.isEmpty() ? Run{m_wording.notGiven(), Tone::Unknown, Mark::None}
                              : Run{pilots, Tone::Plain, Mark::None});
    line << Run{separator + m_wording.period(sheet.start, sheet.end) + separator, Tone::Quiet, Mark::None};
    line << m_parts.cost(action.now.cost).runs;
    m_document.add(Paragraph{line, ParagraphStyle::Facts}, true);
}

void AnnualReport::addDone(const ActionReview &action)
{
    BulletList list;
    for (const Id<StateStatement> &id : action.statementsThisYear) {
        if (const StateStatement *said = m_plan.table<StateStatement>().find(id)) {
            Runs runs = {{m_wording.state(said->state), Tone::Strong, Mark::None},
                         {tr(", %1").arg(m_wording.date(said->date)), Tone::Quiet, Mark::None}};
            if (!said->comment.isEmpty())
                runs << Run{tr(": ") + said->comment, Tone::Plain, Mark::None};
            list.items << ListItem{{}, runs, Mark::None};
        }
    }
    for (const Id<MethodStep> &id : action.stepsDoneThisYear) {
        if (const MethodStep *step = m_plan.table<MethodStep>().find(id))
            list.items << ListItem{{},
                                   {{step->text, Tone::Plain, Mark::None},
                                    {u"  "_s + m_wording.shortSoftDate(step->done), Tone::Quiet, Mark::None}},
                                   Mark::Done};
    }
    Runs title = {{tr("What was done in %1").arg(m_review.year), Tone::Strong, Mark::None}};
    if (action.now.stepsTotal > 0)
        title << Run{
            u" – "_s +
                tr("%n of %1 steps done so far", nullptr, action.now.stepsDone).arg(action.now.stepsTotal),
            Tone::Plain, Mark::None};
    m_document.add(Paragraph{title, ParagraphStyle::Label});
    if (list.items.isEmpty() && !action.entriesThisYear.empty())
        m_document.add(
            Paragraph{plain(tr("No step was completed; the journal tells what happened."), Tone::Quiet),
                      ParagraphStyle::Facts},
            action.now.late || !action.indicators.empty());
    else if (list.items.isEmpty())
        m_document.add(Paragraph{plain(tr("Nothing was recorded for %1.").arg(m_review.year), Tone::Unknown),
                                 ParagraphStyle::Facts},
                       action.now.late || !action.indicators.empty());
    else
        m_document.add(list);
}

void AnnualReport::addLate(const ActionReview &action)
{
    if (!action.now.late)
        return;
    m_document.add(Paragraph{plain(tr("What is late")), ParagraphStyle::Label});
    BulletList list;
    for (const Id<MethodStep> &id : action.now.lateSteps) {
        if (const MethodStep *step = m_plan.table<MethodStep>().find(id))
            list.items << ListItem{
                {},
                {{step->text, Tone::Plain, Mark::None},
                 {u"  "_s + tr("due %1").arg(m_wording.softDate(step->due)), Tone::Alert, Mark::None}},
                Mark::Late};
    }
    const ActionSheet *sheet = m_plan.find(action.id);
    if (sheet && sheet->end.hasValue() && sheet->end.lastDay() < m_review.asOf)
        list.items << ListItem{
            {}, plain(tr("The action was to end in %1.").arg(m_wording.softDate(sheet->end))), Mark::Late};
    m_document.add(list, !action.indicators.empty());
}

/// The target of the year; in the colour of what is late where the value does not reach it.
Cell AnnualReport::targetCell(const IndicatorFigure &figure) const
{
    if (!figure.target)
        return cell(u"–"_s, Tone::Quiet);
    return cell(m_parts.worded(*figure.target, figure.kind),
                figure.track == TrackState::OffTrack ? Tone::Alert : Tone::Plain);
}

void AnnualReport::addActionIndicators(const ActionReview &action, const QColor &accent)
{
    if (action.indicators.empty())
        return;
    Table table;
    const bool trends =
        std::any_of(action.indicators.begin(), action.indicators.end(), [&](const IndicatorFigure &f) {
            const Indicator *indicator = m_plan.find(f.id);
            return indicator && m_parts.hasTrend(*indicator);
        });
    table.columns = {{0, 36, Qt::AlignLeft}, {}, {0, 70, Qt::AlignRight}, {0, 98, Qt::AlignRight}};
    table.header = {cell(tr("No.")), cell(tr("Indicator")), cell(QString::number(m_review.year - 1)),
                    cell(QString::number(m_review.year))};
    const bool targets = std::any_of(action.indicators.begin(), action.indicators.end(),
                                     [](const IndicatorFigure &f) { return f.target.has_value(); });
    if (targets) {
        table.columns << Column{0, 50, Qt::AlignRight};
        table.header << cell(tr("Target"));
    }
    if (trends) {
        table.columns << Column{0, 74, Qt::AlignLeft};
        table.header << cell(tr("Trend"));
    }
    const auto value = [this](const IndicatorFigure &figure, const IndicatorValue &v, Tone tone, bool now) {
        if (!v.isMeasured())
            return cell(m_wording.notGiven(), Tone::Unknown);
        Cell result = cell(m_wording.value(v, figure.kind), tone);
        const Indicator *indicator = m_plan.find(figure.id);
        if (now && figure.kind == IndicatorKind::Rate && v.numerator && v.denominator)
            result.runs << Run{
                u"  "_s +
                    tr("%1 of %2").arg(m_wording.number(*v.numerator), m_wording.number(*v.denominator)),
                Tone::Quiet, Mark::None};
        if (now && indicator)
            result.runs << noteRun(m_origins.indicator(*indicator, v));
        return result;
    };
    for (const IndicatorFigure &figure : action.indicators) {
        Row row{{cell(figure.code, Tone::Quiet), cell(figure.label),
                 value(figure, figure.previous, Tone::Plain, false),
                 value(figure, figure.value, Tone::Strong, true)},
                {},
                false};
        const Indicator *indicator = m_plan.find(figure.id);
        if (indicator)
            row.cells[1].runs = m_parts.labelWithUnit(*indicator);
        if (targets)
            row.cells << targetCell(figure);
        if (trends) {
            row.cells << Cell{};
            if (indicator && m_parts.hasTrend(*indicator))
                row.cells.last().drawing = m_parts.trendLine(*indicator, accent);
        }
        table.rows << row;
    }
    m_document.add(table);
}

} // namespace jalon::report
