// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/Provenance.h"

#include "report/kinds/CountedRows.h"
#include "report/Units.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

const QString newLine = QStringLiteral("\n");

/// Rows of one figure that the annex names; the plan file holds them all.
constexpr qsizetype mostRows = 20;

} // namespace

Provenance::Provenance(const Plan &plan, const Wording &wording, const QDate &asOf)
    : m_plan(plan)
    , m_wording(wording)
    , m_asOf(asOf)
{
}

QString Provenance::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::Provenance", source, n);
}

int Provenance::number(const QString &figure, const QList<Cell> &cells)
{
    const int next = static_cast<int>(m_rows.size()) + 1;
    m_numbers.insert(figure, next);
    Row row;
    row.noteNumber = next;
    row.cells << cell(QString::number(next), Tone::Strong) << cells;
    m_rows << row;
    return next;
}

int Provenance::indicator(const Indicator &indicator, const IndicatorValue &value)
{
    if (!value.isMeasured())
        return 0;
    QString figure = fieldText(indicator.id);
    for (const Id<Measurement> &id : value.origin)
        figure += u' ' + fieldText(id);
    if (value.computed) {
        for (const Id<JournalEntry> &id : value.entries)
            figure += u' ' + fieldText(id);
        for (const Id<Proposal> &id : value.proposals)
            figure += u' ' + fieldText(id);
        for (const Id<Transmission> &id : value.transmissions)
            figure += u' ' + fieldText(id);
        if (!value.entries.empty() || !value.obligations.empty())
            figure += u' ' + value.date.toString(Qt::ISODate); // nothing counted is the same in every year
    }
    if (const int known = m_numbers.value(figure))
        return known;
    Cell name = cell(m_plan.code(indicator) + u"  "_s, Tone::Quiet);
    name.runs << plain(indicator.label);
    QString said = m_wording.value(value, indicator.kind);
    if (indicator.kind == IndicatorKind::Count && !indicator.unit.isEmpty())
        said +=
            u' ' + unitAfter(value.value.value_or(Decimal()), indicator.unit, m_wording.locale().language());
    return number(figure, {name, cell(said, Tone::Strong), cell(formula(indicator, value)),
                           measurements(indicator, value)});
}

/// How the measurements became the value: the rule that valueInYear applied.
QString Provenance::formula(const Indicator &indicator, const IndicatorValue &value) const
{
    const bool parts = indicator.kind == IndicatorKind::Rate && value.numerator && value.denominator;
    const int used = static_cast<int>(value.origin.size());
    const auto all = m_plan.measurements(indicator.id);
    const auto ofYear = static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Measurement *m) {
        return m->date.year() == value.date.year() && m->date <= m_asOf;
    }));
    QString how;
    if (indicator.kind == IndicatorKind::Milestone)
        how = value.value == Decimal::fromInt(1) ? tr("first measurement that says it was reached")
                                                 : tr("latest measurement");
    else if (used > 1)
        how = tr("sum of %n measurement(s)", nullptr, used);
    else if (ofYear == 1)
        how = parts ? QString() : tr("the year’s only measurement");
    else if (indicator.combine == Combine::Highest && indicator.kind != IndicatorKind::Text)
        how = tr("highest of %n measurement(s)", nullptr, ofYear);
    else
        how = tr("latest of %n measurement(s)", nullptr, ofYear);
    if (value.computed)
        how = computedBy(indicator, value);
    else if (value.overridden)
        how = tr("entered in place of the computed value");
    QStringList said;
    if (parts)
        said << tr("%1 of %2").arg(m_wording.number(*value.numerator), m_wording.number(*value.denominator));
    if (!how.isEmpty())
        said << how;
    if (value.small)
        said << tr("small sample");
    return said.join(u", "_s);
}

/// The declared rule, and what of it is not known.
QString Provenance::computedBy(const Indicator &indicator, const IndicatorValue &value) const
{
    const IndicatorRule *rule = m_plan.rule(indicator.id);
    QString how = tr("computed") + tr(": ") + (rule ? m_wording.ruleSentence(m_plan, *rule) : QString());
    if (value.atLeast)
        how +=
            u", "_s + tr("at least: %n entry(ies) do not say the number", nullptr, int(value.silent.size()));
    return how;
}

/// The rows that the rule counted, one a line; the first of many.
Cell Provenance::counted(const IndicatorValue &value, const IndicatorRule &rule) const
{
    QStringList lines = CountedRows(m_plan, m_wording).lines(value, rule);
    const qsizetype rest = lines.size() - mostRows;
    if (rest > 1)
        lines.resize(mostRows);
    Cell result;
    result.runs << Run{lines.join(newLine), Tone::Plain, Mark::None};
    if (lines.isEmpty())
        result.runs << Run{tr("no entry that year"), Tone::Quiet, Mark::None};
    if (rest > 1)
        result.runs << Run{newLine + tr("and %n more in the journal", nullptr, int(rest)), Tone::Quiet,
                           Mark::None};
    return result;
}

/// Date, value where there are several, source and comment: one measurement a line.
Cell Provenance::measurements(const Indicator &indicator, const IndicatorValue &value) const
{
    if (const IndicatorRule *rule = value.computed ? m_plan.rule(indicator.id) : nullptr)
        return counted(value, *rule);
    Cell result;
    for (const Id<Measurement> &id : value.origin) {
        const Measurement *m = m_plan.find(id);
        if (!m)
            continue;
        QString said = (result.runs.isEmpty() ? QString() : newLine) + m_wording.shortDate(m->date);
        if (value.origin.size() > 1) {
            IndicatorValue one{m->value, m->numerator, m->denominator, m->text, m->date, false, {m->id}};
            said += tr(": ") +
                    (one.numerator && one.denominator
                         ? tr("%1 of %2")
                               .arg(m_wording.number(*one.numerator), m_wording.number(*one.denominator))
                         : m_wording.value(one, indicator.kind));
        }
        result.runs << Run{said + u" – "_s, Tone::Plain, Mark::None};
        result.runs << (m->source.isEmpty() ? Run{tr("no source given"), Tone::Unknown, Mark::None}
                                            : Run{m->source, Tone::Plain, Mark::None});
        if (!m->comment.isEmpty())
            result.runs << Run{u" ("_s + m->comment + u')', Tone::Quiet, Mark::None};
    }
    return result;
}

QString Provenance::source(const Indicator &indicator, const IndicatorValue &value) const
{
    if (value.computed)
        return formula(indicator, value); // the annex and the screen name the rows
    const Measurement *only = value.origin.size() == 1 ? m_plan.find(value.origin.front()) : nullptr;
    if (!only) {
        QString said;
        for (const Run &run : measurements(indicator, value).runs)
            said += run.text;
        return formula(indicator, value) + tr(": ") + said.replace(newLine, tr("; "));
    }
    const QString said =
        only->source.isEmpty() ? tr("no source given") : tr("Source") + tr(": ") + only->source;
    return only->comment.isEmpty() ? said : said + u" ("_s + only->comment + u')';
}

int Provenance::cost(const CostTotal &total, const Challenge *challenge)
{
    if (!total.hasAmount)
        return 0;
    const QString figure = u"cost "_s + (challenge ? fieldText(challenge->id) : QString());
    if (const int known = m_numbers.value(figure))
        return known;
    QStringList summed;
    for (const ActionSheet *action : challenge ? m_plan.actions(challenge->id) : m_plan.actions()) {
        const ActionCost cost = costOf(m_plan, *action);
        if (cost.perYear || cost.once)
            summed << m_plan.code(*action) + tr(": ") + m_wording.cost(cost);
    }
    const QString name = challenge ? tr("Indicative cost of challenge %1").arg(challenge->number)
                                   : tr("Indicative cost of the plan");
    Cell sheets = cell(tr("Amounts of the sheets") + tr(": ") + summed.join(tr("; ")) + u'.');
    const QString missing = m_wording.notCosted(total);
    if (!missing.isEmpty())
        sheets.runs << Run{newLine + missing + u'.', Tone::Quiet, Mark::None};
    return number(figure,
                  {cell(name), cell(m_wording.cost(total), Tone::Strong),
                   cell(tr("sum of %n costed sheet(s)", nullptr, static_cast<int>(summed.size()))), sheets});
}

void Provenance::addTo(Document &document) const
{
    if (m_rows.isEmpty())
        return;
    document.add(Heading{1, {}, tr("Where the figures come from"), true, {}});
    document.add(
        Paragraph{
            plain(
                tr("The small raised numbers beside the figures lead here: each figure with the measurements "
                   "or sheets it rests on, and how it was made from them. Numbers of actions, steps and "
                   "indicators are counted in the plan on %1.")
                    .arg(m_wording.date(m_asOf))),
            ParagraphStyle::Body},
        true);
    Table table;
    table.columns = {{0, 30, Qt::AlignLeft},
                     {0.9, 0, Qt::AlignLeft},
                     {0, 68, Qt::AlignLeft},
                     {1, 0, Qt::AlignLeft},
                     {1.15, 0, Qt::AlignLeft}};
    table.header = {cell(tr("Note")), cell(tr("Figure")), cell(tr("Value")), cell(tr("How it was made")),
                    cell(tr("From what"))};
    table.rows = m_rows;
    document.add(table);
}

} // namespace jalon::report
