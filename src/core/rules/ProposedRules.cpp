// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ProposedRules.h"

#include "core/base/Text.h"
#include "core/rules/ComputedIndicators.h"

#include <set>

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

/// One pattern: the unit begins so, the label holds all these words (folded), and not that one.
struct Pattern
{
    const char16_t *unit;
    std::vector<QString> label;
    QString never;
    RuleFunction function;
    QStringList kinds;
    QStringList partyKinds = {};
    RuleMeasure measure = RuleMeasure::None;
    RuleSource source = RuleSource::Journal;
};

/// The first that fits counts. Words are beginnings or middles, folded: "cree" is "créées" and "créés".
const std::vector<Pattern> &patterns()
{
    using enum RuleFunction;
    static const QStringList organisation{u"organisation"_s};
    static const std::vector<Pattern> all{
        {u"commune", {}, {}, Distinct, {u"meeting"_s}, {u"commune"_s}},
        {u"rencontre", {}, {}, Count, {u"meeting"_s}},
        {u"reunion", {}, {}, Count, {u"meeting"_s}},
        {u"participation", {u"rencontre"_s}, {}, Count, {u"meeting"_s}},
        {u"participation", {u"reunion"_s}, {}, Count, {u"meeting"_s}},
        {u"contact", {}, u" par "_s, Count, {u"contact"_s}},
        {u"article", {u"interne"_s}, {}, Count, {u"internalArticle"_s}},
        {u"article", {u"externe"_s}, {}, Count, {u"externalArticle"_s}},
        {u"media", {}, {}, Distinct, {u"externalArticle"_s}, organisation},
        {u"entreprise", {u" cree"_s}, u"accompagn"_s, Count, {u"companyCreated"_s}},
        {u"entreprise", {u"accompagn"_s}, {}, Distinct, {u"companySupported"_s}, organisation},
        {u"entreprise", {u"marche"_s}, {}, Distinct, {u"contract"_s}, organisation},
        {u"marche", {}, {}, Count, {u"contract"_s}},
        {u"acteur", {u"subvention"_s}, {}, Distinct, {u"grant"_s}, organisation},
        {u"beneficiaire", {u"subvention"_s}, {}, Distinct, {u"grant"_s}, organisation},
        {u"euro", {u"subvention"_s}, {}, Sum, {u"grant"_s}, {}, RuleMeasure::Amount},
        {u"personne", {u"form"_s}, {}, Sum, {u"training"_s}, {}, RuleMeasure::Participants},
        {u"personne", {u"sensibilis"_s}, {}, Sum, {u"training"_s}, {}, RuleMeasure::Participants},
        {u"representant", {u"annuel"_s}, {}, Sum, {u"annualMeeting"_s}, {}, RuleMeasure::Participants},
        {u"bilan",
         {u"transmis"_s},
         {},
         Count,
         {u"annual"_s},
         {},
         RuleMeasure::None,
         RuleSource::Transmissions},
        {u"bilan", {}, {}, Count, {u"document"_s}},
        {u"action",
         {u"initie"_s, u"reseau"_s},
         {},
         Count,
         {u"network"_s},
         {},
         RuleMeasure::None,
         RuleSource::AcceptedProposals},
        {u"action",
         {u"propose"_s, u"enrichir"_s},
         {},
         Count,
         {u"consultation"_s},
         {},
         RuleMeasure::None,
         RuleSource::Proposals},
        {u"action",
         {u"impuls"_s, u"instance"_s},
         {},
         Count,
         {u"followUpBody"_s},
         {},
         RuleMeasure::None,
         RuleSource::AcceptedProposals},
    };
    return all;
}

bool isSaid(const Pattern &pattern, const QString &unit, const QString &label)
{
    return unit.startsWith(QStringView(pattern.unit)) &&
           (pattern.never.isEmpty() || !label.contains(pattern.never)) &&
           std::all_of(pattern.label.begin(), pattern.label.end(),
                       [&](const QString &word) { return label.contains(word); });
}

/// Beginnings of the words that carry meaning: "Formalisation" and "Formaliser" share "form".
std::set<QString> stems(const QString &text)
{
    static const QStringList empty{u"dans"_s,   u"pour"_s,  u"avec"_s, u"cette"_s, u"tous"_s, u"toutes"_s,
                                   u"chaque"_s, u"comme"_s, u"leur"_s, u"leurs"_s, u"mise"_s, u"entre"_s};
    std::set<QString> found;
    QString word;
    const QString plain = folded(text) + u' ';
    for (const QChar c : plain) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        if (word.size() >= 4 && !empty.contains(word))
            found.insert(word.left(4));
        word.clear();
    }
    return found;
}

/// The step that says most of what the milestone says; of several that say as much the last one that speaks
/// mainly of it: it completes the others.
const MethodStep *stepOf(const Plan &plan, const Indicator &indicator)
{
    const auto wanted = stems(indicator.label);
    const MethodStep *best = nullptr;
    qsizetype most = 2; // one common word is chance
    bool bestIsMainly = false;
    for (const MethodStep *step : plan.childrenOf<MethodStep>(indicator.actionId)) {
        const auto said = stems(step->text);
        const auto common = std::count_if(wanted.begin(), wanted.end(),
                                          [&](const QString &stem) { return said.contains(stem); });
        const bool mainly = common * 3 >= qsizetype(said.size());
        if (common > most || (common == most && (mainly || !bestIsMainly))) {
            most = common;
            best = step;
            bestIsMainly = mainly;
        }
    }
    return best;
}

/// What kind of event the participants of a sheet come to.
QString eventOf(const Plan &plan, const ActionSheet &action)
{
    QString text = action.title + u' ' + action.adoptedTitle;
    for (const MethodStep *step : plan.childrenOf<MethodStep>(action.id))
        text += u' ' + step->text;
    text = folded(text);
    if (text.contains(u"rendez-vous annuel"_s) || text.contains(u"rencontre annuelle"_s))
        return u"annualMeeting"_s;
    return text.contains(u"sensibilis"_s) || text.contains(u"formation"_s) ? u"training"_s : u"meeting"_s;
}

bool proposeMilestone(const Plan &plan, const Indicator &indicator, IndicatorRule &rule)
{
    const QString label = folded(indicator.label);
    rule.function = RuleFunction::Reached;
    if (label.contains(u"courrier"_s)) {
        rule.kinds = {u"letter"_s};
        return true;
    }
    if (label.contains(u"rendez-vous annuel"_s)) {
        rule.kinds = {u"annualMeeting"_s};
        return true;
    }
    const MethodStep *step = stepOf(plan, indicator);
    if (!step)
        return false;
    rule.source = RuleSource::Steps;
    rule.stepId = step->id;
    return true;
}

bool proposeNumber(const Plan &plan, const Indicator &indicator, IndicatorRule &rule)
{
    const QString unit = folded(indicator.unit), label = folded(indicator.label);
    for (const Pattern &pattern : patterns()) {
        if (!isSaid(pattern, unit, label) || !fits(indicator.kind, pattern.function))
            continue;
        rule.function = pattern.function;
        rule.kinds = pattern.kinds;
        rule.partyKinds = pattern.partyKinds;
        rule.measure = pattern.measure;
        rule.source = pattern.source;
        return true;
    }
    const ActionSheet *action = plan.find(indicator.actionId);
    if (!unit.startsWith(u"participant"_s) || !action || indicator.kind != IndicatorKind::Count)
        return false;
    rule.function = RuleFunction::Sum;
    rule.kinds = {eventOf(plan, *action)};
    rule.measure = RuleMeasure::Participants;
    return true;
}

bool proposeRate(const Indicator &indicator, IndicatorRule &rule)
{
    if (!folded(indicator.label).contains(u"satisfaction"_s))
        return false;
    rule.function = RuleFunction::Ratio;
    rule.measure = RuleMeasure::Satisfied;
    rule.base = RuleMeasure::Answered;
    return true;
}

} // namespace

std::optional<IndicatorRule> proposedRule(const Plan &plan, const Indicator &indicator)
{
    IndicatorRule rule;
    rule.id = Id<IndicatorRule>::create();
    rule.indicatorId = indicator.id;
    bool found = false;
    switch (indicator.kind) {
    case IndicatorKind::Milestone:
        found = proposeMilestone(plan, indicator, rule);
        break;
    case IndicatorKind::Count:
    case IndicatorKind::Amount:
        found = proposeNumber(plan, indicator, rule);
        break;
    case IndicatorKind::Rate:
        found = proposeRate(indicator, rule);
        break;
    case IndicatorKind::Text:
        break;
    }
    return found ? std::optional(rule) : std::nullopt;
}

std::vector<IndicatorRule> proposedRules(const Plan &plan)
{
    std::vector<IndicatorRule> rules;
    for (const Indicator *indicator : plan.indicators()) {
        if (plan.rule(indicator->id) || !indicator->collected)
            continue;
        if (auto rule = proposedRule(plan, *indicator))
            rules.push_back(std::move(*rule));
    }
    return rules;
}

} // namespace jalon::core
