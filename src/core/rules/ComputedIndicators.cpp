// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ComputedIndicators.h"

#include "core/rules/RuleEvaluation.h"

namespace jalon::core {

bool fits(IndicatorKind kind, RuleFunction function)
{
    switch (kind) {
    case IndicatorKind::Milestone:
        return function == RuleFunction::Reached;
    case IndicatorKind::Rate:
        return function == RuleFunction::Ratio;
    case IndicatorKind::Amount:
        return function == RuleFunction::Sum;
    case IndicatorKind::Count:
        return function == RuleFunction::Count || function == RuleFunction::Distinct ||
               function == RuleFunction::Sum;
    case IndicatorKind::Text:
        break;
    }
    return false;
}

IndicatorValue computeInYear(const Plan &plan, const Indicator &indicator, const IndicatorRule &rule,
                             int year, const QDate &asOf)
{
    return RuleEvaluation(plan, indicator, rule, {QDate(year, 1, 1), std::min(QDate(year, 12, 31), asOf)})
        .value();
}

IndicatorValue computeAsOf(const Plan &plan, const Indicator &indicator, const IndicatorRule &rule,
                           const QDate &asOf, const std::vector<int> &without)
{
    if (indicator.kind != IndicatorKind::Milestone)
        return computeInYear(plan, indicator, rule, asOf.year(), asOf);
    return RuleEvaluation(plan, indicator, rule, {{}, asOf, without}).value();
}

std::optional<int> firstComputableYear(const Plan &plan, const Indicator &indicator,
                                       const IndicatorRule &rule)
{
    QDate first;
    const auto note = [&](const QDate &date) {
        if (date.isValid() && (!first.isValid() || date < first))
            first = date;
    };
    if (rule.source == RuleSource::Journal) {
        note(plan.table<JournalEntry>().firstDate());
    } else if (rule.source == RuleSource::Transmissions) {
        note(plan.table<Transmission>().firstDate());
    } else if (rule.source == RuleSource::Proposals || rule.source == RuleSource::AcceptedProposals) {
        for (const Proposal &proposal : plan.table<Proposal>().rows())
            note(proposal.date);
    } else {
        for (const ActionSheet *action : actionsOf(plan, indicator, rule.scope)) {
            if (rule.source == RuleSource::Parties)
                note(action->start.firstDay());
            for (const MethodStep *step : plan.childrenOf<MethodStep>(action->id))
                note(rule.source == RuleSource::Steps ? step->done.firstDay() : QDate());
            for (const Obligation *obligation : plan.childrenOf<Obligation>(action->id))
                note(rule.source == RuleSource::Obligations ? obligation->due : QDate());
        }
    }
    return first.isValid() ? std::optional(first.year()) : std::nullopt;
}

std::optional<Decimal> measureOf(const JournalEntry &entry, RuleMeasure measure)
{
    const auto whole = [](const std::optional<int> &number) {
        return number ? std::optional(Decimal::fromInt(*number)) : std::nullopt;
    };
    switch (measure) {
    case RuleMeasure::Participants:
        return whole(entry.participants);
    case RuleMeasure::Satisfied:
        return whole(entry.satisfied);
    case RuleMeasure::Answered:
        return whole(entry.answered);
    case RuleMeasure::Asked:
        return whole(entry.asked);
    case RuleMeasure::Amount:
        return entry.amount
                   ? std::optional(Decimal::fromUnits(entry.amount->cents() * (Decimal::scale / 100)))
                   : std::nullopt;
    case RuleMeasure::None:
    case RuleMeasure::Kept:
    case RuleMeasure::Due:
        break;
    }
    return std::nullopt;
}

} // namespace jalon::core
