// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kinds/CountedRows.h"

#include "core/rules/ComputedIndicators.h"
#include "core/rules/Obligations.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

QString CountedRows::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::CountedRows", source, n);
}

QString CountedRows::line(const JournalEntry &entry, const IndicatorRule &rule) const
{
    QString said = m_wording.shortDate(entry.date) + u" – "_s + entry.title;
    const auto measure = measureOf(entry, rule.measure);
    const auto base = measureOf(entry, rule.base);
    if (rule.function == RuleFunction::Ratio && measure && base)
        said += u", "_s + tr("%1 of %2").arg(m_wording.number(*measure), m_wording.number(*base));
    else if (rule.function == RuleFunction::Sum && measure)
        said += u", "_s + (rule.measure == RuleMeasure::Amount && entry.amount
                               ? m_wording.money(*entry.amount)
                               : m_wording.number(*measure) + u' ' + m_wording.ruleMeasure(rule.measure));
    return said;
}

QString CountedRows::line(const Obligation &obligation) const
{
    return m_wording.shortDate(obligation.due) + u" – "_s + textOf(m_plan, obligation).simplified();
}

QString CountedRows::line(const Proposal &proposal, bool accepted) const
{
    const QDate &day = accepted ? proposal.concludedOn : proposal.date;
    return m_wording.shortDate(day) + u" – "_s + m_wording.proposalNumber(proposal) + u", "_s +
           proposal.title + u", "_s + m_wording.proposalSource(proposal.source);
}

QString CountedRows::line(const Transmission &sent) const
{
    QString said = m_wording.shortDate(sent.sentOn) + u" – "_s + m_wording.documentKind(sent.document) +
                   u' ' + QString::number(sent.year);
    const Party *party = sent.recipientId ? m_plan.find(*sent.recipientId) : nullptr;
    for (const QString &part : {sent.action, party ? party->name : sent.recipient})
        said += part.isEmpty() ? QString() : u", "_s + part;
    return said;
}

QStringList CountedRows::lines(const IndicatorValue &value, const IndicatorRule &rule) const
{
    QStringList all;
    for (const auto &id : value.entries) {
        if (const JournalEntry *entry = m_plan.find(id))
            all << line(*entry, rule);
    }
    for (const auto &id : value.steps) {
        if (const MethodStep *step = m_plan.find(id))
            all << m_wording.softDate(step->done) + u" – "_s + step->text.simplified();
    }
    QStringList names;
    for (const auto &id : value.parties) {
        if (const Party *party = m_plan.find(id))
            names << party->name;
    }
    if (!names.isEmpty())
        all << names.join(u", "_s);
    for (const auto &id : value.obligations) {
        if (const Obligation *obligation = m_plan.find(id))
            all << line(*obligation);
    }
    for (const auto &id : value.proposals) {
        if (const Proposal *proposal = m_plan.find(id))
            all << line(*proposal, rule.source == RuleSource::AcceptedProposals);
    }
    for (const auto &id : value.transmissions) {
        if (const Transmission *sent = m_plan.find(id))
            all << line(*sent);
    }
    return all;
}

} // namespace jalon::report
