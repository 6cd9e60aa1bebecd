// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/origin/IndicatorOrigin.h"

#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" — "_s);
}

} // namespace

QString IndicatorOrigin::rule(const Indicator &indicator, const IndicatorValue &value, int count)
{
    const int used = int(value.origin.size());
    if (used > 1)
        return indicator.kind == IndicatorKind::Rate
                   ? tr("%n measurement(s), pooled by their numbers.", nullptr, used)
                   : tr("Sum of %n measurement(s).", nullptr, used);
    if (count < 2)
        return tr("One measurement.");
    if (indicator.kind == IndicatorKind::Milestone)
        return tr("The first that says yes, of %n measurement(s).", nullptr, count);
    return indicator.combine == Combine::Highest && indicator.kind != IndicatorKind::Text
               ? tr("The highest of %n measurement(s).", nullptr, count)
               : tr("The latest of %n measurement(s).", nullptr, count);
}

QString IndicatorOrigin::formula(const Plan &plan, const report::Wording &wording, const Indicator &indicator,
                                 const IndicatorValue &value)
{
    const IndicatorRule *declared = plan.rule(indicator.id);
    if (value.computed && declared)
        return tr("Computed: %1.").arg(wording.ruleSentence(plan, *declared));
    int inYear = 0;
    for (const Measurement *m : plan.measurements(indicator.id))
        inYear += m->date.year() == value.date.year() ? 1 : 0;
    return rule(indicator, value, inYear);
}

OriginLine IndicatorOrigin::ofEntry(const Plan &plan, const report::Wording &wording,
                                    const JournalEntry &entry)
{
    QStringList codes, names;
    for (const ActionSheet *action : plan.actions(entry.id))
        codes << plan.code(*action);
    for (const Party *party : plan.parties(entry.id))
        names << party->name;
    if (names.size() > 4)
        names = QStringList(names.mid(0, 4)) << u"…"_s;
    QStringList numbers;
    const auto say = [&](const std::optional<int> &number, RuleMeasure measure) {
        if (number)
            numbers << tr("%1: %2").arg(wording.ruleMeasure(measure),
                                        wording.number(Decimal::fromInt(*number)));
    };
    say(entry.participants, RuleMeasure::Participants);
    say(entry.satisfied, RuleMeasure::Satisfied);
    say(entry.answered, RuleMeasure::Answered);
    if (entry.amount)
        numbers << wording.money(*entry.amount);
    const QString kind = wording.journalKind(entry.kind);
    return {wording.shortDate(entry.date), entry.title.isEmpty() ? kind : kind + u" · "_s + entry.title,
            joined({codes.join(u", "_s), numbers.join(u", "_s), names.join(u", "_s)}),
            EntityRef::to(entry.id)};
}

OriginLine IndicatorOrigin::ofStep(const Plan &plan, const report::Wording &wording, const MethodStep &step)
{
    const ActionSheet *action = plan.find(step.actionId);
    return {step.done.hasValue() ? wording.shortSoftDate(step.done) : QString(),
            tr("Step %1 of sheet %2 · %3")
                .arg(QString::number(step.position), action ? plan.code(*action) : u"?"_s, step.text),
            {},
            EntityRef::to(step.id)};
}

OriginLine IndicatorOrigin::ofObligation(const Plan &plan, const report::Wording &wording,
                                         const Obligation &obligation)
{
    const MethodStep *step = obligation.stepId ? plan.find(*obligation.stepId) : nullptr;
    const ActionSheet *action = plan.find(obligation.actionId);
    const QString words = !obligation.label.isEmpty() ? obligation.label : step ? step->text : QString();
    const QString end = obligation.outcome == ObligationOutcome::Kept
                            ? tr("kept on %1").arg(wording.date(obligation.settledOn))
                        : obligation.outcome == ObligationOutcome::Missed ? tr("not kept")
                                                                          : tr("not settled");
    return {wording.shortDate(obligation.due), (action ? plan.code(*action) + u" · "_s : QString()) + words,
            joined({end, obligation.reason, obligation.link}), EntityRef::to(obligation.id)};
}

OriginLine IndicatorOrigin::ofProposal(const report::Wording &wording, const Proposal &proposal)
{
    const QString end =
        proposal.conclusion == ProposalConclusion::Open
            ? wording.proposalConclusion(proposal.conclusion)
            : tr("%1 on %2")
                  .arg(wording.proposalConclusion(proposal.conclusion), wording.date(proposal.concludedOn));
    return {wording.shortDate(proposal.date), wording.proposalNumber(proposal) + u" · "_s + proposal.title,
            joined({wording.proposalSource(proposal.source), end}), EntityRef::to(proposal.id)};
}

OriginLine IndicatorOrigin::ofTransmission(const Plan &plan, const report::Wording &wording,
                                           const Transmission &sent)
{
    const Party *party = sent.recipientId ? plan.find(*sent.recipientId) : nullptr;
    const QString document = wording.documentKind(sent.document) + u' ' + QString::number(sent.year);
    return {wording.shortDate(sent.sentOn),
            sent.action.isEmpty() ? document : document + u" · "_s + sent.action,
            joined({party ? party->name : sent.recipient, sent.medium}), EntityRef::to(sent.id)};
}

OriginLine IndicatorOrigin::ofMeasurement(const report::Wording &wording, const Indicator &indicator,
                                          const Measurement &m)
{
    const IndicatorValue one{m.value, m.numerator, m.denominator, m.text, m.date, false, {m.id}};
    const QString source = m.source.isEmpty() ? tr("no source given") : m.source;
    const QString said = wording.value(one, indicator.kind) + u" — "_s + source;
    return {wording.shortDate(m.date),
            m.overrides ? tr("In place of the computed value: %1").arg(said) : said, m.comment.simplified(),
            EntityRef::to(m.id)};
}

std::vector<OriginLine> IndicatorOrigin::lines(const Plan &plan, const report::Wording &wording,
                                               const Indicator &indicator, const IndicatorValue &value)
{
    std::vector<OriginLine> lines;
    for (const Id<Measurement> &id : value.origin) {
        if (const Measurement *row = plan.find(id))
            lines.push_back(ofMeasurement(wording, indicator, *row));
    }
    for (const Id<Party> &id : value.parties) {
        if (const Party *row = plan.find(id))
            lines.push_back({{}, row->name, wording.partyKind(row->kind), EntityRef::to(id)});
    }
    for (const Id<JournalEntry> &id : value.entries) {
        if (const JournalEntry *row = plan.find(id))
            lines.push_back(ofEntry(plan, wording, *row));
    }
    for (const Id<MethodStep> &id : value.steps) {
        if (const MethodStep *row = plan.find(id))
            lines.push_back(ofStep(plan, wording, *row));
    }
    for (const Id<Obligation> &id : value.obligations) {
        if (const Obligation *row = plan.find(id))
            lines.push_back(ofObligation(plan, wording, *row));
    }
    for (const Id<Proposal> &id : value.proposals) {
        if (const Proposal *row = plan.find(id))
            lines.push_back(ofProposal(wording, *row));
    }
    for (const Id<Transmission> &id : value.transmissions) {
        if (const Transmission *row = plan.find(id))
            lines.push_back(ofTransmission(plan, wording, *row));
    }
    return lines;
}

OriginFacts IndicatorOrigin::facts(const Plan &plan, const report::Wording &wording,
                                   const Indicator &indicator, const IndicatorValue &value, const QDate &asOf)
{
    const int year = value.date.isValid() ? value.date.year() : asOf.year();
    OriginFacts facts;
    facts.title = plan.code(indicator) + u' ' + indicator.label;
    facts.value =
        tr("%1: %2").arg(QString::number(year), wording.fullValue(value, indicator.kind, indicator.unit));
    facts.formula = formula(plan, wording, indicator, value);
    facts.lines = lines(plan, wording, indicator, value);
    if (value.overridden) {
        const IndicatorValue other = computedValue(plan, indicator, year, asOf);
        facts.notes << tr("A typed value stands in place of the computed one, which is %1.")
                           .arg(wording.fullValue(other, indicator.kind, indicator.unit));
        if (const IndicatorRule *declared = plan.rule(indicator.id))
            facts.notes << tr("Rule: %1.").arg(wording.ruleSentence(plan, *declared));
    } else if (value.computed) {
        const IndicatorValue other = manualValue(plan, indicator, year, asOf);
        if (other.isMeasured())
            facts.notes
                << tr("Typed beside it: %1.").arg(wording.fullValue(other, indicator.kind, indicator.unit));
    }
    if (!value.silent.empty())
        facts.notes << tr("%n more entry(ies) would count but do not say the number.", nullptr,
                          int(value.silent.size()));
    return facts;
}

} // namespace jalon::gui
