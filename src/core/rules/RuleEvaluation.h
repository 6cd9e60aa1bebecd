// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of rules/ComputedIndicators, which is the one door.

#include "core/rules/ComputedIndicators.h"

namespace jalon::core {

/// The sheets that a rule looks at.
std::vector<const ActionSheet *> actionsOf(const Plan &plan, const Indicator &indicator, RuleScope scope);

/// The days whose rows count; `first` invalid: from the beginning.
struct RulePeriod
{
    QDate first;
    QDate last;
    std::vector<int> without = {}; ///< years that do not count

    bool isEmpty() const { return !last.isValid() || (first.isValid() && last < first); }
    bool holds(const QDate &date) const
    {
        return date.isValid() && date <= last && (!first.isValid() || first <= date) &&
               std::find(without.begin(), without.end(), date.year()) == without.end();
    }
};

/// One evaluation of one rule: gathers the rows it counts and makes the value of them.
class RuleEvaluation
{
public:
    RuleEvaluation(const Plan &plan, const Indicator &indicator, const IndicatorRule &rule,
                   RulePeriod period);
    IndicatorValue value();

private:
    bool isReached() const { return m_rule.function == RuleFunction::Reached; }

    void reach(const QDate &date);

    // -- journal

    bool takes(const JournalEntry &entry) const;
    std::vector<const JournalEntry *> entries() const;
    void ofJournal();
    void settle(Decimal value, const QDate &date);
    void countParties(const std::vector<const JournalEntry *> &rows);
    void sum(const std::vector<const JournalEntry *> &rows);
    /// Entries that say only one of the two numbers cannot be pooled; they are silent, and the rate is that
    /// of the others.
    void pool(const std::vector<const JournalEntry *> &rows);
    void setRate(Decimal numerator, Decimal denominator, const QDate &date);
    void note(const JournalEntry &entry, bool says);
    QDate lastCounted() const { return m_plan.find(m_value.entries.back())->date; }

    // -- steps

    void ofSteps();
    QDate dateOfLast(const std::vector<const MethodStep *> &done) const;

    // -- parties

    bool isOfKind(const Party &party) const;
    void ofParties();

    // -- obligations

    void ofObligations();
    void setObligations(Decimal kept, Decimal due);
    /// Due in the period; what was answered before its day counts with the year it is due in.
    bool isDueHere(const Obligation &obligation, bool settled) const;

    // -- proposals and documents

    /// Received, or accepted, in the period; by number.
    std::vector<const Proposal *> proposals(bool accepted) const;
    void ofProposals(bool accepted);
    void ofTransmissions();
    /// A count, a milestone, or nothing where the register has never been used.
    void countDated(qint64 count, const QDate &first, const QDate &last, bool kept);

    const Plan &m_plan;
    const Indicator &m_indicator;
    const IndicatorRule &m_rule;
    const RulePeriod m_period;
    IndicatorValue m_value;
};

} // namespace jalon::core
