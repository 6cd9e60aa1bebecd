// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/IndicatorsReport.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

IndicatorsReport::IndicatorsReport(const ReportScope &scope)
    : m_plan(scope.plan)
    , m_wording(scope.wording)
    , m_review(scope.yearReview())
    , m_parts({scope.plan, scope.wording, m_review.asOf, scope.identity, scope.withoutNames})
    , m_origins(scope.plan, scope.wording, m_review.asOf)
{
    for (const int year : m_parts.years())
        if (year <= m_review.year)
            m_years << year;
    if (m_years.isEmpty())
        m_years << m_review.year;
}

QString IndicatorsReport::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::IndicatorsReport", source, n);
}

Document IndicatorsReport::document()
{
    const QString title = tr("Table of indicators %1").arg(m_review.year);
    m_document = m_parts.frame(title);
    m_document.headerRight = tr("Indicators") + u" · "_s + m_wording.asOf(m_review.asOf);
    m_parts.addCover(m_document);
    addSummary();
    addNeverMeasured();
    m_document.add(PageBreak{});
    for (const ChallengeReview &challenge : m_review.challenges)
        addChallenge(challenge);
    addDefinitions();
    m_origins.addTo(m_document);
    return std::move(m_document);
}

void IndicatorsReport::addSummary()
{
    int small = 0, trends = 0;
    for (const ChallengeReview &challenge : m_review.challenges)
        for (const ActionReview &action : challenge.actions)
            for (const IndicatorFigure &figure : action.indicators) {
                const Indicator *indicator = m_plan.find(figure.id);
                small += figure.value.small ? 1 : 0;
                trends += indicator && m_parts.hasTrend(*indicator) ? 1 : 0;
            }
    const ReviewTotals &now = m_review.totals;
    const auto of = [&](int part) { return tr("%1 of %2").arg(part).arg(now.indicators); };
    m_document.add(Heading{1, {}, tr("The indicators on %1").arg(m_wording.date(m_review.asOf)), true, {}});
    KeyFigures figures;
    figures.items << KeyFigure{of(now.indicatorsMeasured), tr("measured in %1").arg(m_review.year),
                               tr("%1 in %2").arg(m_review.before.indicatorsMeasured).arg(m_review.year - 1)};
    figures.items << KeyFigure{of(now.indicators - now.indicatorsMeasured), tr("not measured"), {}};
    figures.items << KeyFigure{QString::number(small), tr("on a small sample"),
                               tr("fewer than %1 answers").arg(smallSample)};
    figures.items << KeyFigure{QString::number(trends), tr("with a trend"), tr("two years or more")};
    m_document.add(figures);
    m_document.add(Paragraph{
        plain(tr("A value is that of its year; a milestone once reached stays reached. A dash means: "
                 "not measured that year. A rate over few answers says little: it is marked "
                 "“small sample”.")),
        ParagraphStyle::Body});
    m_document.add(Spacer{16});
    m_document.add(Contents{tr("Contents"), 1});
}

/// The indicators nobody has fed yet, in the space the contents leave.
void IndicatorsReport::addNeverMeasured()
{
    BulletList list;
    for (const Indicator *indicator : m_plan.indicators())
        if (!lastValue(m_plan, *indicator, m_review.asOf).isMeasured())
            list.items << ListItem{m_plan.code(*indicator), plain(indicator->label), Mark::None};
    constexpr qsizetype page = 18; // more of them say it in the tables
    if (list.items.isEmpty() || list.items.size() > page)
        return;
    m_document.add(Heading{3,
                           {},
                           tr("%n indicator(s) never measured", nullptr, static_cast<int>(list.items.size())),
                           false,
                           {}});
    m_document.add(list);
}

Cell IndicatorsReport::state(const Indicator &indicator, const IndicatorValue &now) const
{
    Cell result;
    if (now.isMeasured()) {
        result.runs << Run{tr("measured"), Tone::Plain, Mark::Done};
        if (now.small)
            result.runs << Run{u"\n"_s, Tone::Plain, Mark::None}
                        << Run{tr("small sample"), Tone::Plain, Mark::ToClarify};
        return result;
    }
    result.runs << Run{m_wording.notGiven(), Tone::Unknown, Mark::Unknown};
    const IndicatorValue last = lastValue(m_plan, indicator, m_review.asOf);
    if (last.isMeasured())
        result.runs << Run{u"\n"_s + tr("last in %1").arg(last.date.year()), Tone::Quiet, Mark::None};
    return result;
}

Row IndicatorsReport::rowOf(const Indicator &indicator, const IndicatorValue &now, const QColor &strip)
{
    Row row{{cell(m_plan.code(indicator), Tone::Quiet), Cell{m_parts.labelWithUnit(indicator), 1, {}}},
            strip,
            false};
    for (const int year : m_years) {
        const IndicatorValue value =
            year == m_review.year ? now : valueAsOf(m_plan, indicator, m_parts.endOf(year));
        if (!value.isMeasured()) {
            row.cells << cell(u"–"_s, Tone::Quiet);
            continue;
        }
        row.cells << cell(m_wording.value(value, indicator.kind),
                          year == m_review.year ? Tone::Strong : Tone::Plain);
        row.cells.last().runs << noteRun(m_origins.indicator(indicator, value));
    }
    row.cells << state(indicator, now);
    return row;
}

void IndicatorsReport::addChallenge(const ChallengeReview &challenge)
{
    const QColor strip = challengeColor(challenge.number);
    m_document.add(
        Heading{1, {}, tr("Challenge %1 – %2").arg(challenge.number).arg(challenge.title), true, strip});
    Table table;
    table.caption =
        tr("Table %1. %n indicator(s) of %2 measured in %3", nullptr, challenge.totals.indicatorsMeasured)
            .arg(++m_tables)
            .arg(challenge.totals.indicators)
            .arg(m_review.year);
    table.columns = {{0, 36, Qt::AlignLeft}, {}};
    table.header = {cell(tr("No.")), cell(tr("Indicator"))};
    for (const int year : m_years) {
        table.columns << Column{0, 50, Qt::AlignRight};
        table.header << cell(QString::number(year));
    }
    table.columns << Column{0, 90, Qt::AlignLeft};
    table.header << cell(tr("State in %1").arg(m_review.year));
    const auto width = static_cast<int>(table.columns.size());
    for (const ActionReview &action : challenge.actions) {
        table.rows << Row{{cell(action.code), Cell{plain(action.title), width - 1, {}}}, strip, true};
        if (action.indicators.empty())
            table.rows << Row{
                {cell(QString()), Cell{plain(tr("No indicator is given."), Tone::Unknown), width - 1, {}}},
                strip,
                false};
        for (const IndicatorFigure &figure : action.indicators)
            if (const Indicator *indicator = m_plan.find(figure.id))
                table.rows << rowOf(*indicator, figure.value, strip);
    }
    m_document.add(table);
    addFigures(challenge);
}

void IndicatorsReport::addFigures(const ChallengeReview &challenge)
{
    QList<Figure> figures;
    for (const ActionReview &action : challenge.actions)
        for (const IndicatorFigure &figure : action.indicators) {
            const Indicator *indicator = m_plan.find(figure.id);
            if (!indicator || !m_parts.hasTrend(*indicator))
                continue;
            figures << m_parts.indicatorFigure(*indicator, challengeColor(challenge.number));
            figures.last().caption = tr("Figure %1. %2").arg(++m_figures).arg(figures.last().caption);
        }
    ReportParts::addPairs(m_document, figures);
}

/// How the indicators are defined and what they are to be worth; those of which neither is said are left out.
void IndicatorsReport::addDefinitions()
{
    Table table;
    table.columns = {
        {0, 36, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}, {1, 0, Qt::AlignLeft}, {0.8, 0, Qt::AlignLeft}};
    table.header = {cell(tr("No.")), cell(tr("Indicator")), cell(tr("Definition")), cell(tr("Targets"))};
    const auto orDash = [](const QString &text) {
        return text.isEmpty() ? cell(u"–"_s, Tone::Quiet) : cell(text);
    };
    for (const Indicator *indicator : m_plan.indicators()) {
        const QString definition = m_parts.definition(*indicator), targets = m_parts.targets(*indicator);
        const ActionSheet *action = m_plan.find(indicator->actionId);
        if (definition.isEmpty() && targets.isEmpty())
            continue;
        table.rows << Row{{cell(m_plan.code(*indicator), Tone::Quiet), cell(indicator->label),
                           orDash(definition), orDash(targets)},
                          action ? challengeColor(ReportParts::challengeNumber(m_plan, *action)) : QColor(),
                          false};
    }
    if (table.rows.isEmpty())
        return;
    m_document.add(Heading{1, {}, tr("Definitions and targets"), true, {}});
    table.caption =
        tr("Table %1. %2")
            .arg(++m_tables)
            .arg(tr("%n indicator(s) with a definition or targets", nullptr, int(table.rows.size())));
    m_document.add(table);
}

} // namespace jalon::report
