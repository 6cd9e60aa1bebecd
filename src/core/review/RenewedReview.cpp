// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/RenewedReview.h"

#include "core/review/ReviewParts.h"

namespace jalon::core {

namespace {

/// What belongs to one sheet and is counted there, and by rules that look further than their sheet.
template <class Entity>
constexpr bool isOfSheet = std::is_same_v<Entity, MethodStep> || std::is_same_v<Entity, ExpectedResult> ||
                           std::is_same_v<Entity, CostLine> || std::is_same_v<Entity, ActionLink> ||
                           std::is_same_v<Entity, StateStatement> || std::is_same_v<Entity, Clarification> ||
                           std::is_same_v<Entity, Indicator> || std::is_same_v<Entity, Target> ||
                           std::is_same_v<Entity, Measurement> || std::is_same_v<Entity, IndicatorRule> ||
                           std::is_same_v<Entity, BudgetLine> || std::is_same_v<Entity, Obligation> ||
                           std::is_same_v<Entity, ActionParty>;

/// What no figure of a sheet rests on; the counts of the whole plan are made anew each time.
template <class Entity>
constexpr bool isApart = std::is_same_v<Entity, ContextFigure> || std::is_same_v<Entity, Criterion> ||
                         std::is_same_v<Entity, Assessment> || std::is_same_v<Entity, Attachment> ||
                         std::is_same_v<Entity, Amendment> || std::is_same_v<Entity, AmendmentChange> ||
                         std::is_same_v<Entity, BodyMember> || std::is_same_v<Entity, BodySession> ||
                         std::is_same_v<Entity, Opinion> || std::is_same_v<Entity, YearText> ||
                         std::is_same_v<Entity, ActionDecision> || std::is_same_v<Entity, YearClosing>;

/// The source of the rules that count the rows of an entity, for those of isOfSheet.
template <class Entity>
std::optional<RuleSource> sourceOf()
{
    if constexpr (std::is_same_v<Entity, MethodStep>)
        return RuleSource::Steps;
    else if constexpr (std::is_same_v<Entity, Obligation>)
        return RuleSource::Obligations;
    else if constexpr (std::is_same_v<Entity, ActionParty>)
        return RuleSource::Parties;
    else
        return {};
}

/// The sheets of the rules that look further than their own sheet.
void addFarRules(const Plan &plan, RuleSource source, Concern &concern)
{
    for (const IndicatorRule &rule : plan.table<IndicatorRule>().rows()) {
        const bool isFar = rule.scope != RuleScope::Action || rule.stepId;
        const Indicator *indicator = isFar && rule.source == source ? plan.find(rule.indicatorId) : nullptr;
        if (indicator)
            concern.actions.insert(indicator->actionId);
    }
}

/// A sheet that is edited where it stands: with another number or challenge, or one more or less, every code
/// and sum moves.
void addSheet(const Change &change, Concern &concern)
{
    const auto *before = change.before ? std::get_if<ActionSheet>(&*change.before) : nullptr;
    const auto *after = change.after ? std::get_if<ActionSheet>(&*change.after) : nullptr;
    if (before && after && before->number == after->number && before->challengeId == after->challengeId)
        concern.actions.insert(after->id);
    else
        concern.everything = true;
}

void addRow(const Plan &plan, const ChangeSet &set, const Change &change, const Row &row, Concern &concern)
{
    std::visit(
        [&](const auto &entity) {
            using Entity = std::remove_cvref_t<decltype(entity)>;
            if constexpr (std::is_same_v<Entity, ActionSheet>) {
                addSheet(change, concern);
                // a rule over parties asks when a sheet begins
                addFarRules(plan, RuleSource::Parties, concern);
            } else if constexpr (isOfSheet<Entity>) {
                concern.actions.insert(actionOf(plan, set, row));
                if constexpr (std::is_same_v<Entity, ActionLink>)
                    concern.actions.insert(entity.targetId);
                if (const auto source = sourceOf<Entity>())
                    addFarRules(plan, *source, concern);
            } else if constexpr (!isApart<Entity>) {
                concern.everything = true;
            }
        },
        row);
}

} // namespace

void Concern::add(const Concern &other)
{
    everything = everything || other.everything;
    actions.insert(other.actions.begin(), other.actions.end());
}

Concern concernOf(const Plan &plan, const ChangeSet &set)
{
    Concern concern;
    for (const Change &change : set.changes) {
        for (const auto *row : {&change.before, &change.after}) {
            if (*row)
                addRow(plan, set, change, **row, concern);
        }
    }
    return concern;
}

AnnualReview renewed(const Plan &plan, AnnualReview known, const Concern &concern)
{
    if (concern.everything)
        return reviewAt(plan, known.asOf);
    QHash<QUuid, ActionReview *> parts;
    for (ChallengeReview &challenge : known.challenges) {
        for (ActionReview &action : challenge.actions)
            parts.insert(action.id.value, &action);
    }
    const ReviewDates dates(known.asOf);
    return assembled(plan, dates, [&](const ActionSheet &action) {
        ActionReview *part = parts.value(action.id.value);
        return part && !concern.actions.contains(action.id) ? std::move(*part)
                                                            : reviewAction(plan, action, dates);
    });
}

} // namespace jalon::core
