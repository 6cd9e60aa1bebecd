// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleEvaluation.h"

#include <algorithm>
#include <set>

namespace jalon::core {

namespace {

template <class Entity>
std::vector<Id<Entity>> idsOf(const std::vector<const Entity *> &rows)
{
    std::vector<Id<Entity>> ids;
    ids.reserve(rows.size());
    for (const Entity *row : rows)
        ids.push_back(row->id);
    return ids;
}

} // namespace

std::vector<const ActionSheet *> actionsOf(const Plan &plan, const Indicator &indicator, RuleScope scope)
{
    const ActionSheet *own = plan.find(indicator.actionId);
    if (scope == RuleScope::Plan)
        return plan.actions();
    if (!own)
        return {};
    return scope == RuleScope::Challenge ? plan.actions(own->challengeId) : std::vector{own};
}

RuleEvaluation::RuleEvaluation(const Plan &plan, const Indicator &indicator, const IndicatorRule &rule,
                               RulePeriod period)
    : m_plan(plan)
    , m_indicator(indicator)
    , m_rule(rule)
    , m_period(std::move(period))
{
    m_value.computed = true;
}

IndicatorValue RuleEvaluation::value()
{
    if (m_period.isEmpty() || !fits(m_indicator.kind, m_rule.function))
        return m_value;
    switch (m_rule.source) {
    case RuleSource::Journal:
        ofJournal();
        break;
    case RuleSource::Steps:
        ofSteps();
        break;
    case RuleSource::Parties:
        ofParties();
        break;
    case RuleSource::Obligations:
        ofObligations();
        break;
    case RuleSource::Proposals:
        ofProposals(false);
        break;
    case RuleSource::AcceptedProposals:
        ofProposals(true);
        break;
    case RuleSource::Transmissions:
        ofTransmissions();
        break;
    }
    return m_value;
}

void RuleEvaluation::reach(const QDate &date)
{
    m_value.value = Decimal::fromInt(1);
    m_value.date = date;
}

bool RuleEvaluation::takes(const JournalEntry &entry) const
{
    return (m_rule.kinds.isEmpty() || m_rule.kinds.contains(entry.kind)) && m_period.holds(entry.date);
}

std::vector<const JournalEntry *> RuleEvaluation::entries() const
{
    std::vector<const JournalEntry *> found;
    if (m_rule.scope == RuleScope::Plan) {
        found = m_plan.table<JournalEntry>().between(m_period.first, m_period.last);
    } else {
        const auto actions = actionsOf(m_plan, m_indicator, m_rule.scope);
        for (const ActionSheet *action : actions) {
            for (const JournalAction *link : m_plan.referring(&JournalAction::actionId, action->id)) {
                if (const JournalEntry *entry = m_plan.find(link->entryId))
                    found.push_back(entry);
            }
        }
    }
    std::erase_if(found, [this](const JournalEntry *entry) { return !takes(*entry); });
    // an entry that concerns two sheets of the challenge happened once
    std::sort(found.begin(), found.end(), [](const JournalEntry *a, const JournalEntry *b) {
        return a->date != b->date ? a->date < b->date : a->id < b->id;
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void RuleEvaluation::ofJournal()
{
    const auto rows = entries();
    if (isReached()) {
        if (!rows.empty()) {
            m_value.entries = {rows.front()->id};
            reach(rows.front()->date);
        }
        return;
    }
    if (rows.empty()) {
        // nobody wrote a journal: what happened is not known
        if (m_rule.function != RuleFunction::Ratio &&
            m_plan.table<JournalEntry>().hasBetween(m_period.first, m_period.last))
            settle(Decimal(), m_period.last);
        return;
    }
    switch (m_rule.function) {
    case RuleFunction::Count:
        m_value.entries = idsOf(rows);
        settle(Decimal::fromInt(qint64(rows.size())), rows.back()->date);
        break;
    case RuleFunction::Distinct:
        countParties(rows);
        break;
    case RuleFunction::Sum:
        sum(rows);
        break;
    case RuleFunction::Ratio:
        pool(rows);
        break;
    case RuleFunction::Reached:
        break;
    }
}

void RuleEvaluation::settle(Decimal value, const QDate &date)
{
    m_value.value = value;
    m_value.date = date;
}

void RuleEvaluation::countParties(const std::vector<const JournalEntry *> &rows)
{
    std::set<Id<Party>> known;
    for (const JournalEntry *entry : rows) {
        bool says = false;
        for (const JournalParty *link : m_plan.childrenOf<JournalParty>(entry->id)) {
            const Party *party = m_plan.find(link->partyId);
            if (!party || !isOfKind(*party))
                continue;
            says = true;
            if (known.insert(party->id).second)
                m_value.parties.push_back(party->id);
        }
        note(*entry, says);
    }
    if (!known.empty())
        settle(Decimal::fromInt(qint64(known.size())), lastCounted());
}

void RuleEvaluation::sum(const std::vector<const JournalEntry *> &rows)
{
    Decimal total;
    for (const JournalEntry *entry : rows) {
        const auto part = measureOf(*entry, m_rule.measure);
        note(*entry, part.has_value());
        total = total + part.value_or(Decimal());
    }
    if (!m_value.entries.empty())
        settle(total, lastCounted());
}

void RuleEvaluation::pool(const std::vector<const JournalEntry *> &rows)
{
    Decimal numerator, denominator;
    for (const JournalEntry *entry : rows) {
        const auto part = measureOf(*entry, m_rule.measure);
        const auto whole = measureOf(*entry, m_rule.base);
        if (part && whole) {
            m_value.entries.push_back(entry->id);
            numerator = numerator + *part;
            denominator = denominator + *whole;
        } else if (part || whole) {
            m_value.silent.push_back(entry->id);
        }
    }
    setRate(numerator, denominator, m_value.entries.empty() ? QDate() : lastCounted());
}

void RuleEvaluation::setRate(Decimal numerator, Decimal denominator, const QDate &date)
{
    if (denominator <= Decimal())
        return;
    settle(Decimal::percent(numerator, denominator), date);
    m_value.numerator = numerator;
    m_value.denominator = denominator;
    m_value.small = denominator < Decimal::fromInt(smallSampleOf(m_indicator));
}

void RuleEvaluation::note(const JournalEntry &entry, bool says)
{
    (says ? m_value.entries : m_value.silent).push_back(entry.id);
    m_value.atLeast = !m_value.silent.empty();
}

void RuleEvaluation::ofSteps()
{
    // a state unless the indicator sums: what was completed so far
    RulePeriod period = m_period;
    if (!isReached() && m_indicator.combine != Combine::Sum)
        period.first = {};
    std::vector<const MethodStep *> done;
    bool anyDone = false;
    for (const ActionSheet *action : actionsOf(m_plan, m_indicator, m_rule.scope)) {
        for (const MethodStep *step : m_plan.childrenOf<MethodStep>(action->id)) {
            if (!step->isDone() || (m_rule.stepId && step->id != *m_rule.stepId))
                continue;
            const bool dated = step->done.hasValue();
            anyDone = anyDone || !dated || step->done.firstDay() <= m_period.last;
            // done on a day that nobody noted: in no year, but done
            if (dated ? period.holds(step->done.firstDay()) : !period.first.isValid())
                done.push_back(step);
        }
    }
    // known dates first, the earliest in front
    std::stable_sort(done.begin(), done.end(), [](const MethodStep *a, const MethodStep *b) {
        const QDate left = a->done.firstDay(), right = b->done.firstDay();
        return left.isValid() != right.isValid() ? left.isValid() : left < right;
    });
    if (isReached()) {
        if (done.empty())
            return;
        m_value.steps = {done.front()->id};
        m_value.when = done.front()->done;
        reach(done.front()->done.firstDay());
    } else if (anyDone) {
        m_value.steps = idsOf(done);
        settle(Decimal::fromInt(qint64(done.size())), dateOfLast(done));
    }
}

QDate RuleEvaluation::dateOfLast(const std::vector<const MethodStep *> &done) const
{
    QDate last;
    for (const MethodStep *step : done)
        last = step->done.hasValue() ? step->done.firstDay() : last;
    return last.isValid() ? last : m_period.last;
}

bool RuleEvaluation::isOfKind(const Party &party) const
{
    return m_rule.partyKinds.isEmpty() || m_rule.partyKinds.contains(toCode(party.kind));
}

void RuleEvaluation::ofParties()
{
    std::set<Id<Party>> known;
    for (const ActionSheet *action : actionsOf(m_plan, m_indicator, m_rule.scope)) {
        if (action->start.hasValue() && m_period.last < action->start.firstDay())
            continue;
        for (const ActionParty *place : m_plan.childrenOf<ActionParty>(action->id)) {
            const Party *party = m_plan.find(place->partyId);
            if (party && isOfKind(*party) && known.insert(party->id).second)
                m_value.parties.push_back(party->id);
        }
    }
    if (known.empty())
        return;
    if (isReached())
        reach({});
    else
        settle(Decimal::fromInt(qint64(known.size())), m_period.last);
}

void RuleEvaluation::ofObligations()
{
    int due = 0;
    std::vector<const Obligation *> kept;
    for (const ActionSheet *action : actionsOf(m_plan, m_indicator, m_rule.scope)) {
        for (const Obligation *obligation : m_plan.childrenOf<Obligation>(action->id)) {
            const bool settled =
                obligation->outcome != ObligationOutcome::Open && obligation->settledOn <= m_period.last;
            if (!isDueHere(*obligation, settled))
                continue;
            ++due;
            if (settled && obligation->outcome == ObligationOutcome::Kept)
                kept.push_back(obligation);
            else if (m_rule.measure == RuleMeasure::Due || m_rule.base == RuleMeasure::Due)
                m_value.obligations.push_back(obligation->id);
        }
    }
    std::sort(kept.begin(), kept.end(), [](const Obligation *a, const Obligation *b) {
        return a->settledOn != b->settledOn ? a->settledOn < b->settledOn : a->id < b->id;
    });
    if (isReached()) {
        if (kept.empty())
            return;
        m_value.obligations = {kept.front()->id};
        reach(kept.front()->settledOn);
        return;
    }
    const auto ids = idsOf(kept);
    m_value.obligations.insert(m_value.obligations.begin(), ids.begin(), ids.end());
    if (due > 0)
        setObligations(Decimal::fromInt(qint64(kept.size())), Decimal::fromInt(due));
}

void RuleEvaluation::setObligations(Decimal kept, Decimal due)
{
    if (m_rule.function == RuleFunction::Ratio)
        setRate(m_rule.measure == RuleMeasure::Kept ? kept : due,
                m_rule.base == RuleMeasure::Due ? due : kept, m_period.last);
    else
        settle(m_rule.measure == RuleMeasure::Due ? due : kept, m_period.last);
}

bool RuleEvaluation::isDueHere(const Obligation &obligation, bool settled) const
{
    if (isReached())
        return settled && m_period.holds(obligation.settledOn);
    return m_period.holds(obligation.due) ||
           (settled && m_period.first.isValid() && obligation.due.year() == m_period.first.year());
}

void RuleEvaluation::countDated(qint64 count, const QDate &first, const QDate &last, bool kept)
{
    if (isReached()) {
        if (count > 0)
            reach(first);
    } else if (count > 0 || kept) {
        settle(Decimal::fromInt(count), count > 0 ? last : m_period.last);
    }
}

std::vector<const Proposal *> RuleEvaluation::proposals(bool accepted) const
{
    std::vector<const Proposal *> found;
    for (const Proposal &proposal : m_plan.table<Proposal>().rows()) {
        if ((accepted
                 ? proposal.conclusion == ProposalConclusion::Accepted && m_period.holds(proposal.concludedOn)
                 : m_period.holds(proposal.date)) &&
            (m_rule.kinds.isEmpty() || m_rule.kinds.contains(toCode(proposal.source))))
            found.push_back(&proposal);
    }
    std::sort(found.begin(), found.end(), [](const Proposal *a, const Proposal *b) {
        return a->number != b->number ? a->number < b->number : a->id < b->id;
    });
    return found;
}

void RuleEvaluation::ofProposals(bool accepted)
{
    QDate first, last;
    const auto rows = proposals(accepted);
    for (const Proposal *proposal : rows) {
        const QDate day = accepted ? proposal->concludedOn : proposal->date;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    m_value.proposals = idsOf(rows);
    // a register that was not in use by then says nothing
    countDated(qint64(rows.size()), first, last, m_plan.table<Proposal>().hasBetween({}, m_period.last));
}

void RuleEvaluation::ofTransmissions()
{
    std::set<std::tuple<QString, QString, int>> documents; // one sent to five is one
    QDate first, last;
    const auto &table = m_plan.table<Transmission>();
    for (const Transmission *sent : table.between(m_period.first, m_period.last)) {
        if (!m_period.holds(sent->sentOn) ||
            (!m_rule.kinds.isEmpty() && !m_rule.kinds.contains(sent->document)) ||
            !documents.emplace(sent->document, sent->action, sent->year).second)
            continue;
        m_value.transmissions.push_back(sent->id);
        first = first.isValid() ? first : sent->sentOn;
        last = sent->sentOn;
    }
    countDated(qint64(documents.size()), first, last, table.hasBetween({}, m_period.last));
}

} // namespace jalon::core
