// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/SheetReport.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

SheetReport::SheetReport(const ReportScope &scope)
    : m_plan(scope.plan)
    , m_wording(scope.wording)
    , m_parts(scope)
    , m_origins(scope.plan, scope.wording, scope.asOf)
{
}

QString SheetReport::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::SheetReport", source, n);
}

Document SheetReport::document(const ActionSheet &action)
{
    const QString code = m_plan.code(action);
    m_document = m_parts.frame(tr("Action sheet %1 – %2").arg(code, displayTitle(action)));
    m_document.headerRight = tr("Action sheet %1").arg(code) + u" · "_s + m_wording.asOf(m_parts.asOf());
    addSheet(action);
    return std::move(m_document);
}

Document SheetReport::documentOfAll()
{
    m_collection = true;
    m_document = m_parts.frame(tr("Action sheets"));
    m_document.headerRight = tr("Action sheets") + u" · "_s + m_wording.asOf(m_parts.asOf());
    m_parts.addCover(m_document);
    m_document.add(Contents{tr("Contents"), 2});
    for (const ActionSheet *action : m_plan.actions()) {
        m_document.add(PageBreak{});
        addSheet(*action);
    }
    if (!m_origins.isEmpty())
        m_document.add(PageBreak{});
    m_origins.addTo(m_document);
    return std::move(m_document);
}

void SheetReport::addSheet(const ActionSheet &action)
{
    m_document.compact = true;
    addTitle(action);
    addHead(action);
    addText(tr("Context"), action.context);
    addMethod(action);
    addResults(action);
    addFacts(action);
    addIndicators(action);
    addDefinitions(action);
    addFollowUp(action);
}

/// Alone, a sheet is headed as the form is; among others, by its title, for the contents, and the first sheet
/// of a challenge by the challenge as well.
void SheetReport::addTitle(const ActionSheet &action)
{
    const int number = ReportParts::challengeNumber(m_plan, action);
    const QColor strip = challengeColor(number);
    const QString place = tr("CHALLENGE No. %1 / Action No. %2").arg(number).arg(action.number);
    if (!m_collection) {
        m_document.add(Paragraph{plain(tr("ACTION SHEET")), ParagraphStyle::Label}, true);
        m_document.add(Heading{1, {}, place, true, strip});
        return;
    }
    const Challenge *challenge = m_plan.find(action.challengeId);
    const bool first = challenge && m_plan.actions(challenge->id).front()->id == action.id;
    if (first)
        m_document.add(
            Heading{1, {}, tr("Challenge %1 – %2").arg(number).arg(displayTitle(*challenge)), true, strip});
    else
        m_document.add(Paragraph{plain(tr("ACTION SHEET") + u"  ·  "_s + place), ParagraphStyle::Label},
                       true);
    m_document.add(Heading{2, m_plan.code(action), displayTitle(action), true, strip});
}

Cell SheetReport::orNotGiven(const QString &text) const
{
    return text.isEmpty() ? cell(m_wording.notGiven(), Tone::Unknown) : cell(text);
}

/// As written, with our reading beside it where the words do not say it.
Cell SheetReport::softDate(const SoftDate &date) const
{
    if (!date.hasValue())
        return orNotGiven(date.text);
    Cell result = cell(m_wording.softDate(date));
    if (!date.text.isEmpty() && date.text.compare(m_wording.softDate(date).replace(QChar(QChar::Nbsp), u' '),
                                                  Qt::CaseInsensitive) != 0)
        result.runs << Run{u"  "_s + tr("as written: “%1”").arg(date.text), Tone::Quiet, Mark::None};
    return result;
}

Cell SheetReport::readAs(const QString &wording, const QString &reading, Knowledge state) const
{
    Cell result = cell(reading, state == Knowledge::Known ? Tone::Plain : Tone::Unknown);
    if (!wording.isEmpty() && wording != reading)
        result.runs << Run{u"  "_s + tr("as written: “%1”").arg(wording), Tone::Quiet, Mark::None};
    return result;
}

void SheetReport::addHead(const ActionSheet &action)
{
    const Challenge *challenge = m_plan.find(action.challengeId);
    const Situation situation = situationOf(m_plan, action, m_parts.asOf());
    const ActionSheet *opener = m_plan.find(situation.waitingFor);
    Runs state = m_parts.status(situation, opener ? m_plan.code(*opener) : QString());
    state << Run{u"  ·  "_s + m_wording.asOf(m_parts.asOf()), Tone::Quiet, Mark::None};
    m_document.add(Paragraph{state, ParagraphStyle::Body});

    Table table;
    table.form = true;
    table.columns = {{0, 144, Qt::AlignLeft}, {}};
    const auto row = [&](const QString &label, const Cell &value) {
        table.rows << Row{{cell(label), value}, {}, false};
    };
    row(tr("Challenge"), orNotGiven(challenge ? challenge->title : QString()));
    if (!action.title.isEmpty() || action.adoptedTitle.isEmpty()) {
        row(tr("Action"), orNotGiven(action.title));
    } else {
        Cell title = cell(action.adoptedTitle);
        title.runs << Run{u"  "_s + tr("(title of the deliberation; the sheet has lost its own)"),
                          Tone::Quiet, Mark::None};
        row(tr("Action"), title);
    }
    row(tr("Pilot(s)"), orNotGiven(m_parts.names(action, PartyRole::Pilot)));
    row(tr("Partner(s)"), orNotGiven(m_parts.names(action, PartyRole::Partner)));
    m_document.add(table);
}

void SheetReport::addText(const QString &title, const QString &text)
{
    m_document.add(Heading{3, {}, title, true, {}});
    m_document.add(Paragraph{orNotGiven(text).runs, ParagraphStyle::Body});
}

void SheetReport::addMethod(const ActionSheet &action)
{
    m_document.add(Heading{3, {}, tr("Method"), true, {}});
    const auto steps = m_plan.childrenOf<MethodStep>(action.id);
    if (steps.empty()) {
        m_document.add(Paragraph{orNotGiven({}).runs, ParagraphStyle::Body});
        return;
    }
    const Situation situation = situationOf(m_plan, action, m_parts.asOf());
    BulletList list;
    for (const MethodStep *step : steps) {
        ListItem item{QString::number(step->position) + u'.', plain(step->text), Mark::None};
        const auto note = [&item](const QString &text, Tone tone, Mark mark) {
            item.runs << Run{u"  "_s, Tone::Plain, Mark::None}
                      << Run{QString(text).replace(u' ', QChar(QChar::Nbsp)), tone, mark};
        };
        if (isDone(*step, m_parts.asOf()))
            note(tr("done, %1").arg(m_wording.softDate(step->done)), Tone::Quiet, Mark::Done);
        else if (std::find(situation.lateSteps.begin(), situation.lateSteps.end(), step->id) !=
                 situation.lateSteps.end())
            note(tr("late, due %1").arg(m_wording.softDate(step->due)), Tone::Alert, Mark::Late);
        else if (!step->due.isEmpty())
            note(tr("due %1").arg(m_wording.softDate(step->due)), Tone::Quiet, Mark::None);
        list.items << item;
    }
    m_document.add(list);
}

void SheetReport::addResults(const ActionSheet &action)
{
    m_document.add(Heading{3, {}, tr("Expected results"), true, {}});
    BulletList list;
    for (const ExpectedResult *result : m_plan.childrenOf<ExpectedResult>(action.id))
        list.items << ListItem{{}, plain(result->text), Mark::None};
    if (list.items.isEmpty())
        m_document.add(Paragraph{orNotGiven({}).runs, ParagraphStyle::Body});
    else
        m_document.add(list);
}

/// The short headings of the form, side by side with their texts so that most sheets hold on one page.
void SheetReport::addFacts(const ActionSheet &action)
{
    Table table;
    table.form = true;
    table.columns = {{0, 144, Qt::AlignLeft}, {}};
    const auto row = [&](const QString &label, const Cell &value) {
        table.rows << Row{{cell(label), value}, {}, false};
    };
    row(tr("Target public"), orNotGiven(action.targetPublic));
    row(tr("Human means needed"), orNotGiven(action.humanMeans));
    row(tr("Start of the action"), softDate(action.start));
    row(tr("End of the action"), softDate(action.end));
    const ActionCost cost = costOf(m_plan, action);
    row(tr("Indicative cost"), readAs(action.costText, m_wording.cost(cost), cost.state));
    const bool known = action.fundingState == Knowledge::Known;
    const QString funding = !known                         ? m_wording.knowledge(action.fundingState)
                            : action.fundingText.isEmpty() ? action.funders.join(u", "_s)
                                                           : action.fundingText;
    row(tr("Funded by"), readAs(known ? QString() : action.fundingText, funding, action.fundingState));
    row(tr("Remarks"), orNotGiven(action.remarks));
    m_document.add(table);
}

void SheetReport::addIndicators(const ActionSheet &action)
{
    m_document.add(Heading{3, {}, tr("Evaluation indicators"), true, {}});
    const auto indicators = m_plan.childrenOf<Indicator>(action.id);
    if (indicators.empty()) {
        m_document.add(Paragraph{orNotGiven({}).runs, ParagraphStyle::Body});
        return;
    }
    Table table;
    table.columns = {{0, 34, Qt::AlignLeft}, {}, {0, 102, Qt::AlignRight}, {0, 72, Qt::AlignRight}};
    table.header = {cell(tr("No.")), cell(tr("Indicator")), cell(tr("Last value")), cell(tr("Measured on"))};
    const bool trends = std::any_of(indicators.begin(), indicators.end(), [this](const Indicator *indicator) {
        return m_parts.hasTrend(*indicator);
    });
    if (trends) {
        table.columns << Column{0, 48, Qt::AlignLeft};
        table.header << cell(tr("Trend"));
    }
    const QColor accent = challengeColor(ReportParts::challengeNumber(m_plan, action));
    bool measured = false;
    for (const Indicator *indicator : indicators) {
        const IndicatorValue value = lastValue(m_plan, *indicator, m_parts.asOf());
        measured |= value.isMeasured();
        const bool dated = value.isMeasured() && indicator->kind == IndicatorKind::Milestone;
        table.rows << Row{
            {cell(m_plan.code(*indicator), Tone::Quiet), cell(indicator->label),
             value.isMeasured() ? cell(dated ? m_wording.value(value, indicator->kind)
                                             : m_wording.fullValue(value, indicator->kind, indicator->unit),
                                       Tone::Strong)
                                : cell(m_wording.notGiven(), Tone::Unknown),
             cell(value.isMeasured() ? m_wording.shortDate(value.date) : QString(), Tone::Quiet)},
            {},
            false};
        // Among others, the annex says where a value comes from; alone, the foot of the page.
        Row &row = table.rows.last();
        if (m_collection)
            row.cells[2].runs << noteRun(m_origins.indicator(*indicator, value));
        else if (value.isMeasured())
            row.cells[2].runs << footnoteRun(m_origins.source(*indicator, value));
        if (m_parts.hasTrend(*indicator))
            row.cells << Cell{{}, 1, m_parts.trendLine(*indicator, accent)};
    }
    if (measured) {
        m_document.add(table);
        return;
    }
    BulletList list; // nothing measured yet: the list of the form, without columns of "not given"
    for (const Indicator *indicator : indicators)
        list.items << ListItem{{}, plain(indicator->label), Mark::None};
    m_document.add(list);
}

} // namespace jalon::report
