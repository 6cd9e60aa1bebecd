// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule may be made of: only what core's validation takes and what gives a value of the kind.
#include "core/rules/ComputedIndicators.h"
#include "gui/indicators/RuleDialog.h"

using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace jalon::gui::ruleChoices {

std::vector<RuleSource> sources(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Milestone:
        return {RuleSource::Steps,        RuleSource::Journal,   RuleSource::Obligations,
                RuleSource::Parties,      RuleSource::Proposals, RuleSource::AcceptedProposals,
                RuleSource::Transmissions};
    case IndicatorKind::Count:
        return {RuleSource::Journal,      RuleSource::Steps,     RuleSource::Parties,
                RuleSource::Obligations,  RuleSource::Proposals, RuleSource::AcceptedProposals,
                RuleSource::Transmissions};
    case IndicatorKind::Rate:
        return {RuleSource::Journal, RuleSource::Obligations};
    case IndicatorKind::Amount:
        return {RuleSource::Journal};
    case IndicatorKind::Text:
        break;
    }
    return {};
}

std::vector<RuleFunction> functions(IndicatorKind kind, RuleSource source)
{
    std::vector<RuleFunction> found;
    for (const auto &entry : EnumCodes<RuleFunction>::all) {
        const bool ofEntries = source == RuleSource::Journal;
        const bool needsEntries = entry.value == RuleFunction::Distinct;
        const bool needsNumbers = entry.value == RuleFunction::Sum;
        if (fits(kind, entry.value) && (ofEntries || !needsEntries) &&
            (ofEntries || source == RuleSource::Obligations || !needsNumbers))
            found.push_back(entry.value);
    }
    return found;
}

bool isRegister(RuleSource source)
{
    return source == RuleSource::Proposals || source == RuleSource::AcceptedProposals ||
           source == RuleSource::Transmissions;
}

QStringList kinds(const Plan &plan, const IndicatorRule &rule)
{
    QStringList codes;
    const auto add = [&codes](const QString &code) {
        if (!code.isEmpty() && !codes.contains(code))
            codes << code;
    };
    switch (rule.source) {
    case RuleSource::Journal:
        for (const auto &code : journalKinds)
            add(QString::fromUtf16(code));
        for (const JournalEntry &entry : plan.table<JournalEntry>().rows()) // the users' own
            add(entry.kind);
        break;
    case RuleSource::Proposals:
    case RuleSource::AcceptedProposals:
        for (const auto &entry : EnumCodes<ProposalSource>::all)
            add(toCode(entry.value));
        break;
    case RuleSource::Transmissions:
        for (const QLatin1StringView code : {"annual"_L1, "follow-up"_L1, "synthesis"_L1, "indicators"_L1,
                                             "action-review"_L1, "sheet"_L1, "sheets"_L1, "minutes"_L1})
            add(code);
        for (const Transmission &sent : plan.table<Transmission>().rows())
            add(sent.document);
        break;
    default:
        return {};
    }
    for (const QString &code : rule.kinds)
        add(code);
    return codes;
}

std::vector<RuleMeasure> measures(IndicatorKind kind, const IndicatorRule &rule)
{
    if (rule.function != RuleFunction::Sum && rule.function != RuleFunction::Ratio)
        return {};
    if (rule.source == RuleSource::Obligations)
        return rule.function == RuleFunction::Ratio ? std::vector{RuleMeasure::Kept}
                                                    : std::vector{RuleMeasure::Kept, RuleMeasure::Due};
    if (kind == IndicatorKind::Amount)
        return {RuleMeasure::Amount};
    if (rule.function == RuleFunction::Ratio)
        return {RuleMeasure::Satisfied, RuleMeasure::Answered, RuleMeasure::Participants};
    return {RuleMeasure::Participants, RuleMeasure::Satisfied, RuleMeasure::Answered, RuleMeasure::Asked};
}

std::vector<RuleMeasure> bases(const IndicatorRule &rule)
{
    if (rule.function != RuleFunction::Ratio)
        return {};
    if (rule.source == RuleSource::Obligations)
        return {RuleMeasure::Due};
    std::vector<RuleMeasure> found;
    for (const RuleMeasure one : {RuleMeasure::Answered, RuleMeasure::Participants, RuleMeasure::Asked}) {
        if (one != rule.measure)
            found.push_back(one);
    }
    return found;
}

} // namespace jalon::gui::ruleChoices
