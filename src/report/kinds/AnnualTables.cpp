// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of the annual report that go through the whole plan: indicators, calendar, costs, points to
// clarify.
#include "report/kinds/AnnualReport.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

Cell AnnualReport::yearCell(const Indicator &indicator, int year)
{
    if (year > m_review.year)
        return cell(QString());
    const IndicatorValue value = valueAsOf(m_plan, indicator, m_parts.endOf(year));
    if (!value.isMeasured())
        return cell(u"–"_s, Tone::Quiet);
    Cell result =
        cell(m_wording.value(value, indicator.kind), year == m_review.year ? Tone::Strong : Tone::Plain);
    if (year == m_review.year)
        result.runs << noteRun(m_origins.indicator(indicator, value));
    return result;
}

void AnnualReport::addIndicatorTable()
{
    if (m_plan.indicators().empty())
        return;
    m_document.add(Heading{1, {}, tr("The indicators, year by year"), true, {}});
    m_document.add(
        Paragraph{plain(tr("%n of %1 indicators have a value at the end of %2. A dash means: not measured. A "
                           "milestone once reached stays reached.",
                           nullptr, m_review.totals.indicatorsMeasured)
                            .arg(m_review.totals.indicators)
                            .arg(m_review.year)),
                  ParagraphStyle::Body});
    Table table;
    table.caption = tableCaption(tr("The indicators of the plan"));
    table.columns = {{0, 36, Qt::AlignLeft}, {}, {0, 48, Qt::AlignLeft}};
    table.header = {cell(tr("No.")), cell(tr("Indicator")), cell(tr("Kind"))};
    for (const int year : m_parts.years()) {
        table.columns << Column{0, 46, Qt::AlignRight};
        table.header << cell(QString::number(year));
    }
    for (const ActionSheet *action : m_plan.actions()) {
        const auto indicators = m_plan.childrenOf<Indicator>(action->id);
        const QColor strip = challengeColor(ReportParts::challengeNumber(m_plan, *action));
        if (indicators.empty())
            continue;
        table.rows << Row{
            {cell(m_plan.code(*action)),
             Cell{plain(displayTitle(*action)), static_cast<int>(table.columns.size()) - 1, {}}},
            strip,
            true};
        for (const Indicator *indicator : indicators) {
            Row row{{cell(m_plan.code(*indicator), Tone::Quiet), cell(indicator->label),
                     cell(m_wording.indicatorKind(indicator->kind), Tone::Quiet)},
                    strip,
                    false};
            for (const int year : m_parts.years())
                row.cells << yearCell(*indicator, year);
            table.rows << row;
        }
    }
    m_document.add(table);
}

void AnnualReport::addIndicatorFigures()
{
    QList<Figure> figures;
    for (const Indicator *indicator : m_plan.indicators()) {
        const ActionSheet *action = m_plan.find(indicator->actionId);
        if (!action || !m_parts.hasTrend(*indicator))
            continue;
        Figure figure = m_parts.indicatorFigure(
            *indicator, challengeColor(ReportParts::challengeNumber(m_plan, *action)));
        figure.caption = figureCaption(figure.caption);
        figures << figure;
    }
    if (figures.isEmpty())
        return;
    m_document.add(Heading{1, {}, tr("How the indicators develop"), true, {}});
    m_document.add(Paragraph{
        plain(tr("The indicators with a number for at least two years. A dash in place of a bar means: "
                 "not measured that year.")),
        ParagraphStyle::Body});
    ReportParts::addPairs(m_document, figures);
}

void AnnualReport::addCalendar()
{
    if (m_plan.actions().empty())
        return;
    m_document.add(Heading{1, {}, tr("Calendar"), true, {}});
    Table table;
    table.caption = tableCaption(
        tr("The periods of the actions; the thin line is %1").arg(m_wording.date(m_review.asOf)));
    table.columns = {
        {0, 38, Qt::AlignLeft}, {1.35, 0, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}, {0, 118, Qt::AlignLeft}};
    table.header = {cell(tr("Sheet")), cell(tr("Action")), Cell{{}, 1, m_parts.periodScale()},
                    cell(tr("Period"))};
    for (const ActionSheet *action : m_plan.actions()) {
        const QColor accent = challengeColor(ReportParts::challengeNumber(m_plan, *action));
        const bool known = !action->start.isEmpty() || !action->end.isEmpty();
        Row row{{cell(m_plan.code(*action), Tone::Strong), cell(displayTitle(*action)), Cell{},
                 cell(m_wording.period(action->start, action->end), known ? Tone::Plain : Tone::Unknown)},
                accent,
                false};
        row.cells[2].drawing = m_parts.periodBar(*action, accent);
        table.rows << row;
    }
    m_document.add(table);
}

/// What an amount leaves open, for the foot of the page: who reads the amount alone reads that as well.
Runs AnnualReport::costNotes(const ActionReview &action) const
{
    Runs notes;
    if (action.now.cost.state != Knowledge::Known)
        return notes; // says so by itself
    for (const ClarificationPoint &point : m_review.pointsToClarify)
        if (point.actionId == action.id && point.field == u"cost"_s)
            notes << footnoteRun(m_wording.clarification(point));
    return notes;
}

void AnnualReport::addCosts()
{
    if (m_plan.actions().empty())
        return;
    m_document.add(Heading{1, {}, tr("Costs and funding"), true, {}});
    const CostTotal &total = m_review.totals.cost;
    const auto noted = [&](const CostTotal &sum, Tone tone, const Challenge *challenge) {
        return plain(m_wording.cost(sum), tone) << noteRun(m_origins.cost(sum, challenge));
    };
    Runs lead = plain(tr("Indicative cost of the plan for a full year") + tr(": "));
    const QString missing = m_wording.notCosted(total);
    lead << noted(total, Tone::Plain, nullptr)
         << plain(missing.isEmpty() ? u"."_s : u". "_s + missing + u'.');
    m_document.add(Paragraph{lead, ParagraphStyle::Body});
    addCostFigure();
    Table table;
    table.caption = tableCaption(tr("Indicative cost and funding of the actions"));
    table.columns = {
        {0, 38, Qt::AlignLeft}, {1.2, 0, Qt::AlignLeft}, {0, 118, Qt::AlignRight}, {1, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Sheet")), cell(tr("Action")), cell(tr("Cost")), cell(tr("Funded by"))};
    for (const ChallengeReview &challenge : m_review.challenges) {
        const QColor strip = challengeColor(challenge.number);
        table.rows << Row{{cell(QString::number(challenge.number)), cell(challenge.title),
                           Cell{noted(challenge.totals.cost, Tone::Plain, m_plan.find(challenge.id)), 1, {}},
                           Cell{}},
                          strip,
                          true};
        for (const ActionReview &action : challenge.actions) {
            const ActionSheet *sheet = m_plan.find(action.id);
            const QString funding = sheet->fundingState != Knowledge::Known
                                        ? m_wording.knowledge(sheet->fundingState)
                                    : sheet->fundingText.isEmpty() ? sheet->funders.join(u", "_s)
                                                                   : sheet->fundingText;
            table.rows << Row{{cell(action.code, Tone::Strong), cell(action.title),
                               m_parts.cost(action.now.cost),
                               m_parts.knowledge(funding, sheet->fundingState)},
                              strip,
                              false};
            table.rows.last().cells[2].runs << costNotes(action);
        }
    }
    table.rows << Row{{cell(QString()), cell(tr("Total for a full year"), Tone::Strong),
                       Cell{noted(total, Tone::Strong, nullptr), 1, {}}, cell(missing, Tone::Quiet)},
                      {},
                      false};
    m_document.add(table);
}

/// What each challenge adds to the yearly cost; nothing to compare where only one has an amount.
void AnnualReport::addCostFigure()
{
    StackedBars::Bar bar;
    for (const ChallengeReview &challenge : m_review.challenges) {
        const Money amount = challenge.totals.cost.yearlyKnown;
        if (amount.cents() > 0)
            bar.pieces << StackedBars::Piece{tr("Challenge %1").arg(challenge.number), double(amount.cents()),
                                             m_wording.money(amount), challengeColor(challenge.number)};
    }
    if (bar.pieces.size() < 2)
        return;
    bar.total = m_wording.money(m_review.totals.cost.yearlyKnown);
    const QString caption = figureCaption(tr("Known yearly cost by challenge"));
    m_document.add(Figures{{Figure{caption, m_parts.stackedBars(caption, {{bar}}), 54}}});
}

void AnnualReport::addClarifications()
{
    if (m_review.pointsToClarify.empty())
        return;
    m_document.add(Heading{1, {}, tr("Points to clarify"), true, {}});
    m_document.add(
        Paragraph{plain(tr("What the adopted plan leaves open or says in a way that can be read in several. "
                           "Nothing was filled in for it.")),
                  ParagraphStyle::Body});
    Table table;
    table.caption = tableCaption(tr("%n point(s) to clarify", nullptr, int(m_review.pointsToClarify.size())));
    table.columns = {
        {0, 38, Qt::AlignLeft}, {0, 92, Qt::AlignLeft}, {1.25, 0, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Sheet")), cell(tr("Field")), cell(tr("Point")),
                    cell(tr("As written in the plan"))};
    for (const ClarificationPoint &point : m_review.pointsToClarify) {
        const ActionSheet *sheet = m_plan.find(point.actionId);
        table.rows << Row{{cell(sheet ? m_plan.code(*sheet) : QString(), Tone::Strong),
                           cell(m_wording.field(point.field)), cell(m_wording.clarification(point)),
                           point.wording.isEmpty() ? cell(m_wording.notGiven(), Tone::Unknown)
                                                   : cell(tr("“%1”").arg(point.wording), Tone::Quiet)},
                          sheet ? challengeColor(ReportParts::challengeNumber(m_plan, *sheet)) : QColor(),
                          false};
    }
    m_document.add(table);
}

} // namespace jalon::report
