// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Wording that says the rules of computed indicators in sentences.
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

QString Wording::ruleFunction(RuleFunction function) const
{
    switch (function) {
    case RuleFunction::Count:
        return tr("number of entries");
    case RuleFunction::Distinct:
        return tr("number of different parties");
    case RuleFunction::Sum:
        return tr("total");
    case RuleFunction::Ratio:
        return tr("ratio");
    case RuleFunction::Reached:
        break;
    }
    return tr("reached or not");
}

QString Wording::ruleSource(RuleSource source) const
{
    switch (source) {
    case RuleSource::Journal:
        return tr("journal");
    case RuleSource::Steps:
        return tr("steps of the method");
    case RuleSource::Parties:
        return tr("pilots and partners");
    case RuleSource::Proposals:
        return tr("proposals received");
    case RuleSource::AcceptedProposals:
        return tr("proposals accepted");
    case RuleSource::Transmissions:
        return tr("documents sent");
    case RuleSource::Obligations:
        break;
    }
    return tr("obligations");
}

QString Wording::ruleScope(RuleScope scope) const
{
    switch (scope) {
    case RuleScope::Action:
        return tr("the sheet");
    case RuleScope::Challenge:
        return tr("the challenge");
    case RuleScope::Plan:
        break;
    }
    return tr("the whole plan");
}

QString Wording::ruleMeasure(RuleMeasure measure) const
{
    switch (measure) {
    case RuleMeasure::Participants:
        return tr("participants");
    case RuleMeasure::Satisfied:
        return tr("satisfied people");
    case RuleMeasure::Answered:
        return tr("answers");
    case RuleMeasure::Asked:
        return tr("people asked");
    case RuleMeasure::Amount:
        return tr("amounts");
    case RuleMeasure::Kept:
        return tr("obligations kept");
    case RuleMeasure::Due:
        return tr("obligations due");
    case RuleMeasure::None:
        break;
    }
    return notGiven();
}

QString Wording::partyKinds(const QStringList &codes) const
{
    QStringList words;
    for (const QString &code : codes) {
        switch (fromCode<PartyKind>(code).value_or(PartyKind::Group)) {
        case PartyKind::Person:
            words << tr("people");
            break;
        case PartyKind::Organisation:
            words << tr("organisations");
            break;
        case PartyKind::Service:
            words << tr("services");
            break;
        case PartyKind::Role:
            words << tr("roles");
            break;
        case PartyKind::Group:
            words << tr("groups");
            break;
        case PartyKind::Commune:
            words << tr("communes");
            break;
        }
    }
    return words.join(u", "_s);
}

QString Wording::ruleScopeOf(const Plan &plan, const IndicatorRule &rule) const
{
    const Indicator *indicator = plan.find(rule.indicatorId);
    const ActionSheet *action = indicator ? plan.find(indicator->actionId) : nullptr;
    const Challenge *challenge = action ? plan.find(action->challengeId) : nullptr;
    if (rule.scope == RuleScope::Plan || !action || !challenge)
        return tr("of the plan");
    return rule.scope == RuleScope::Challenge ? tr("of challenge %1").arg(plan.code(*challenge))
                                              : tr("of sheet %1").arg(plan.code(*action));
}

QString Wording::ruleSentence(const Plan &plan, const IndicatorRule &rule) const
{
    const QString scope = ruleScopeOf(plan, rule);
    switch (rule.source) {
    case RuleSource::Steps:
        return stepSentence(plan, scope, rule);
    case RuleSource::Parties:
        return partySentence(scope, rule);
    case RuleSource::Obligations:
        return obligationSentence(scope, rule);
    case RuleSource::Proposals:
    case RuleSource::AcceptedProposals:
    case RuleSource::Transmissions:
        return registerSentence(rule);
    case RuleSource::Journal:
        break;
    }
    return journalSentence(scope, rule);
}

QString Wording::journalSentence(const QString &scope, const IndicatorRule &rule) const
{
    QStringList kinds;
    for (const QString &kind : rule.kinds)
        kinds << tr("“%1”").arg(journalKind(kind));
    const QString entries = kinds.isEmpty() ? tr("journal entries %1").arg(scope)
                                            : tr("%1 entries %2").arg(kinds.join(u", "_s), scope);
    switch (rule.function) {
    case RuleFunction::Count:
        return tr("Number of %1 in the year").arg(entries);
    case RuleFunction::Distinct:
        return rule.partyKinds.isEmpty()
                   ? tr("Number of different parties named by the %1 in the year").arg(entries)
                   : tr("Number of different %1 named by the %2 in the year")
                         .arg(partyKinds(rule.partyKinds), entries);
    case RuleFunction::Sum:
        return tr("Total of %1 of the %2 in the year").arg(ruleMeasure(rule.measure), entries);
    case RuleFunction::Ratio:
        return tr("%1 divided by %2, over the %3 in the year")
            .arg(ruleMeasure(rule.measure), ruleMeasure(rule.base), entries);
    case RuleFunction::Reached:
        break;
    }
    return tr("Reached with the first of the %1").arg(entries);
}

QString Wording::stepSentence(const Plan &plan, const QString &scope, const IndicatorRule &rule) const
{
    const MethodStep *step = rule.stepId ? plan.find(*rule.stepId) : nullptr;
    const QString steps = step
                              ? tr("step %1 %2, “%3”").arg(QString::number(step->position), scope, step->text)
                              : tr("steps %1").arg(scope);
    if (rule.function == RuleFunction::Reached)
        return step ? tr("Reached when it is done: %1").arg(steps)
                    : tr("Reached when the first is done of the %1").arg(steps);
    const Indicator *indicator = plan.find(rule.indicatorId);
    return indicator && indicator->combine == Combine::Sum ? tr("Number of %1 done in the year").arg(steps)
                                                           : tr("Number of %1 done so far").arg(steps);
}

QString Wording::partySentence(const QString &scope, const IndicatorRule &rule) const
{
    const QString parties = rule.partyKinds.isEmpty()
                                ? tr("pilots and partners %1, as entered today").arg(scope)
                                : tr("%1 among the pilots and partners %2, as entered today")
                                      .arg(partyKinds(rule.partyKinds), scope);
    return rule.function == RuleFunction::Reached ? tr("Reached as soon as there are %1").arg(parties)
                                                  : tr("Number of %1").arg(parties);
}

QString Wording::obligationSentence(const QString &scope, const IndicatorRule &rule) const
{
    switch (rule.function) {
    case RuleFunction::Ratio:
        return tr("Obligations kept divided by those due %1 in the year").arg(scope);
    case RuleFunction::Reached:
        return tr("Reached with the first obligation kept %1").arg(scope);
    case RuleFunction::Sum:
        if (rule.measure == RuleMeasure::Due)
            return tr("Number of obligations due %1 in the year").arg(scope);
        break;
    case RuleFunction::Count:
    case RuleFunction::Distinct:
        break;
    }
    return tr("Number of obligations kept of those due %1 in the year").arg(scope);
}

} // namespace jalon::report
