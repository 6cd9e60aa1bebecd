// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/AnnualReport.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

AnnualReport::AnnualReport(const ReportScope &scope)
    : m_plan(scope.plan)
    , m_wording(scope.wording)
    , m_review(scope.yearReview())
    , m_parts({scope.plan, scope.wording, m_review.asOf, scope.identity, scope.withoutNames})
    , m_origins(scope.plan, scope.wording, m_review.asOf)
    , m_said(scope, m_review, m_document, [this](const QString &text) { return tableCaption(text); })
{
}

QString AnnualReport::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::AnnualReport", source, n);
}

/// Cover and contents.
void AnnualReport::begin(const QString &title)
{
    m_document = m_parts.frame(title);
    m_document.headerRight = title + u" · "_s + m_wording.asOf(m_review.asOf);
    m_parts.addCover(m_document);
    m_document.add(Contents{tr("Contents"), 2});
    m_document.add(PageBreak{});
}

/// What the officer writes and asks and the officials decided: before the figures, on pages of their own.
void AnnualReport::addWritten()
{
    const auto before = m_document.blocks.size();
    m_said.addIntroduction();
    m_said.addAsked();
    m_said.addDecisions();
    if (m_document.blocks.size() > before)
        m_document.add(PageBreak{});
}

Document AnnualReport::document()
{
    begin(tr("Annual report %1").arg(m_review.year));
    addWritten();
    addOverview();
    m_document.add(PageBreak{});
    for (const ChallengeReview &challenge : m_review.challenges)
        addChallenge(challenge);
    addIndicatorTable();
    addIndicatorFigures();
    addCalendar();
    addObligations();
    addCosts();
    addBudget();
    addAmendments();
    m_said.addOpinions();
    m_said.addProposals(ReviewChapters::Criteria::Left);
    m_said.addRectifications();
    addClarifications();
    m_origins.addTo(m_document);
    return std::move(m_document);
}

QString AnnualReport::statusSentence(const ReviewTotals &totals) const
{
    QStringList parts;
    const auto say = [&](Status status, const QString &text) {
        if (totals.byStatus.at(status) > 0)
            parts << text;
    };
    const auto count = [&](Status status) { return totals.byStatus.at(status); };
    say(Status::Done, tr("%n completed", nullptr, count(Status::Done)));
    say(Status::InProgress, tr("%n in progress", nullptr, count(Status::InProgress)));
    say(Status::Planned, tr("%n still to start", nullptr, count(Status::Planned)));
    say(Status::Suspended, tr("%n suspended", nullptr, count(Status::Suspended)));
    say(Status::Stopped, tr("%n stopped", nullptr, count(Status::Stopped)));
    say(Status::Unknown, tr("%n without news", nullptr, count(Status::Unknown)));
    return tr("%n action(s)", nullptr, totals.actions) + tr(": ") + parts.join(u", "_s) + u'.';
}

QString AnnualReport::codesWhere(bool (*holds)(const ActionReview &)) const
{
    QStringList codes;
    for (const ChallengeReview &challenge : m_review.challenges)
        for (const ActionReview &action : challenge.actions)
            if (holds(action))
                codes << action.code;
    return codes.join(u", "_s);
}

void AnnualReport::addOverview()
{
    const ReviewTotals &now = m_review.totals;
    m_document.add(Heading{1, {}, tr("The year %1 on one page").arg(m_review.year), true, {}});
    QString lead = statusSentence(now);
    const QString late = codesWhere([](const ActionReview &action) { return action.now.late; });
    const QString waiting = codesWhere([](const ActionReview &action) { return action.now.isWaiting(); });
    if (!late.isEmpty())
        lead += u' ' + tr("Late") + tr(": ") + late + u'.';
    if (!waiting.isEmpty())
        lead += u' ' + tr("Waiting for the conclusions of another action") + tr(": ") + waiting + u'.';
    m_document.add(Paragraph{plain(lead), ParagraphStyle::Lead});
    m_document.add(keyFigures());
    addStatusTable();
    addProgressFigures();
}

/// The figures that come first wherever the year is told, beside those of the year before.
KeyFigures AnnualReport::keyFigures()
{
    const ReviewTotals &now = m_review.totals, &before = m_review.before;
    const int last = m_review.year - 1;
    const auto of = [this](int part, int whole) { return tr("%1 of %2").arg(part).arg(whole); };
    const auto then = [&](int value) { return tr("%1 in %2").arg(value).arg(last); };
    const bool hasLast = last >= m_parts.years().first();
    KeyFigures figures;
    figures.items << KeyFigure{of(now.byStatus.at(Status::Done), now.actions), tr("actions completed"),
                               hasLast ? then(before.byStatus.at(Status::Done)) : QString()};
    figures.items << KeyFigure{of(now.stepsDone, now.stepsTotal), tr("steps done"),
                               hasLast ? then(before.stepsDone) : QString()};
    figures.items << KeyFigure{of(now.indicatorsMeasured, now.indicators), tr("indicators measured"),
                               hasLast ? then(before.indicatorsMeasured) : QString()};
    KeyFigure cost{m_wording.cost(now.cost), tr("known yearly cost"), {}, m_origins.cost(now.cost)};
    if (now.cost.hasAmount) {
        cost.value = (now.cost.atLeast() ? u"≥\u00A0"_s : QString()) + m_wording.money(now.cost.yearlyKnown);
        if (now.cost.atLeast())
            cost.label = tr("yearly cost, at least");
    }
    if (now.cost.atLeast())
        cost.note = tr("%n sheet(s) not costed", nullptr, int(now.cost.notCosted.size()));
    figures.items << cost;
    return figures;
}

void AnnualReport::addStatusTable()
{
    Table table;
    table.caption = tableCaption(tr("State of the actions on %1").arg(m_wording.date(m_review.asOf)));
    table.columns = {{0, 34, Qt::AlignLeft},
                     {},
                     {0, 116, Qt::AlignLeft},
                     {0, 58, Qt::AlignRight},
                     {0, 76, Qt::AlignRight}};
    table.header = {cell(tr("Sheet")), cell(tr("Action")), cell(tr("State")), cell(tr("Indicators")),
                    cell(tr("Cost"))};
    const auto part = [](int done, int total) {
        return total == 0 ? cell(u"–"_s, Tone::Quiet) : cell(u"%1/%2"_s.arg(done).arg(total));
    };
    for (const ChallengeReview &challenge : m_review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            table.rows << Row{
                {cell(action.code, Tone::Strong), cell(action.title),
                 Cell{m_parts.status(action.now, action.waitingForCode, ReportParts::Detail::Short), 1, {}},
                 part(action.now.indicatorsMeasured, action.now.indicatorsTotal),
                 m_parts.cost(action.now.cost)},
                challengeColor(challenge.number),
                false};
        }
    }
    m_document.add(table);
}

/// How many steps are done and indicators measured at the end of each year: only where something was
/// recorded.
void AnnualReport::addProgressFigures()
{
    if (m_review.totals.stepsDone + m_review.totals.indicatorsMeasured == 0)
        return;
    YearBars steps, indicators;
    for (const int year : m_parts.years()) {
        if (year > m_review.year) {
            steps.years << YearValue{year, std::nullopt, true, {}};
            indicators.years << YearValue{year, std::nullopt, true, {}};
            continue;
        }
        const ReviewTotals totals = year == m_review.year ? m_review.totals : reviewOf(m_plan, year).totals;
        steps.years << YearValue{year, double(totals.stepsDone), false, {}};
        indicators.years << YearValue{year, double(totals.indicatorsMeasured), false, {}};
    }
    steps.emphasised = indicators.emphasised = m_review.year;
    const QColor accent = m_document.accent;
    const auto figure = [&](const QString &text, const YearBars &bars) {
        return Figure{figureCaption(text), m_parts.yearBars(text, bars, accent), 92};
    };
    Figures figures;
    figures.items << figure(tr("Steps done at the end of each year, of %1").arg(m_review.totals.stepsTotal),
                            steps);
    figures.items << figure(tr("Indicators measured each year, of %1").arg(m_review.totals.indicators),
                            indicators);
    m_document.add(figures);
}

QString AnnualReport::tableCaption(const QString &text)
{
    return tr("Table %1. %2").arg(++m_tables).arg(text);
}

QString AnnualReport::figureCaption(const QString &text)
{
    return tr("Figure %1. %2").arg(++m_figures).arg(text);
}

} // namespace jalon::report
