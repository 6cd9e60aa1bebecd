// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Clarifications.h"

#include "core/rules/Costs.h"

using namespace Qt::StringLiterals;

namespace jalon::core {

namespace {

using Points = std::vector<ClarificationPoint>;

void note(Points &points, const ActionSheet &action, ClarificationKind kind, const QString &field,
          const QString &wording = {})
{
    points.push_back({kind, action.id, field, wording, {}, {}});
}

void checkDates(const Plan &plan, const ActionSheet &action, Points &points)
{
    if (!action.start.hasValue())
        note(points, action, ClarificationKind::StartMissing, u"start"_s, action.start.text);
    const QDate vote = plan.info().deliberationDate;
    if (action.start.hasValue() && vote.isValid() && action.start.lastDay() < vote)
        note(points, action, ClarificationKind::StartsBeforeVote, u"start"_s, fieldText(action.start));
    if (!action.end.hasValue())
        note(points, action,
             action.end.text.isEmpty() ? ClarificationKind::EndMissing : ClarificationKind::EndUnknown,
             u"end"_s, action.end.text);
}

void checkMoney(const Plan &plan, const ActionSheet &action, Points &points)
{
    if (action.costState == Knowledge::Missing)
        note(points, action, ClarificationKind::CostMissing, u"cost"_s, action.costText);
    else if (action.costState == Knowledge::ToBeDetermined)
        note(points, action, ClarificationKind::CostUndetermined, u"cost"_s, action.costText);
    else if (costOf(plan, action).incomplete)
        note(points, action, ClarificationKind::CostIncomplete, u"cost"_s, action.costText);
    if (action.fundingState == Knowledge::Missing)
        note(points, action, ClarificationKind::FundingMissing, u"funding"_s, action.fundingText);
    else if (action.fundingState == Knowledge::ToBeDetermined)
        note(points, action, ClarificationKind::FundingUndetermined, u"funding"_s, action.fundingText);
}

} // namespace

Points pointsToClarify(const Plan &plan, const ActionSheet &action)
{
    Points points;
    if (action.title.isEmpty())
        note(points, action, ClarificationKind::TitleMissing, u"title"_s);
    if (plan.parties(action.id, PartyRole::Pilot).empty())
        note(points, action, ClarificationKind::PilotMissing, u"pilots"_s);
    if (plan.childrenOf<MethodStep>(action.id).empty())
        note(points, action, ClarificationKind::NoMethod, u"method"_s);
    checkDates(plan, action, points);
    checkMoney(plan, action, points);
    if (plan.childrenOf<Indicator>(action.id).empty())
        note(points, action, ClarificationKind::NoIndicator, u"indicators"_s);
    for (const Clarification *point : plan.childrenOf<Clarification>(action.id)) {
        if (!point->settled)
            points.push_back({ClarificationKind::Recorded, action.id, point->field, point->wording,
                              point->comment, point->id});
    }
    return points;
}

Points pointsToClarify(const Plan &plan)
{
    Points all;
    for (const ActionSheet *action : plan.actions()) {
        const Points some = pointsToClarify(plan, *action);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace jalon::core
