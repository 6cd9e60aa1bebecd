// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a year as JSON. Unknown is null, never zero.
#include "exchange/FactsWriter.h"

#include "exchange/FactsWriterParts.h"
#include "exchange/JsonWrite.h"
#include "exchange/PlanJson.h"

namespace jalon::exchange {

using namespace core;

namespace {

/// The value alone, in the type of its indicator; null if not measured.
Json valueJson(const IndicatorValue &value, IndicatorKind kind)
{
    if (!value.isMeasured())
        return nullptr;
    if (kind == IndicatorKind::Text)
        return toJson(value.text);
    if (kind == IndicatorKind::Milestone)
        return value.value == Decimal::fromInt(1);
    return toJson(value.value);
}

Json codeOf(const Plan &plan, const Id<ActionSheet> &id)
{
    const ActionSheet *action = plan.find(id);
    return action ? toJson(plan.code(*action)) : Json(nullptr);
}

void appendEntries(const Plan &plan, const std::vector<Id<JournalEntry>> &ids, Json &list)
{
    for (const Id<JournalEntry> &id : ids) {
        if (const JournalEntry *entry = plan.find(id))
            list.push_back({{"entry", toJson(entry->id)},
                            {"date", toJson(entry->date)},
                            {"kind", toJson(entry->kind)},
                            {"title", toJson(entry->title)}});
    }
}

/// Everything a value rests on. People are counted, not named.
Json originJson(const Plan &plan, const IndicatorValue &value)
{
    Json list = Json::array();
    for (const Id<Measurement> &id : value.origin) {
        if (const Measurement *m = plan.find(id))
            list.push_back({{"measurement", toJson(m->id)},
                            {"date", toJson(m->date)},
                            {"source", toJson(m->source)},
                            {"comment", toJson(m->comment)}});
    }
    appendEntries(plan, value.entries, list);
    for (const Id<MethodStep> &id : value.steps) {
        if (const MethodStep *step = plan.find(id))
            list.push_back({{"step", toJson(step->id)},
                            {"action", codeOf(plan, step->actionId)},
                            {"date", isoJson(step->done)},
                            {"text", toJson(step->text)}});
    }
    for (const Id<Party> &id : value.parties) {
        if (const Party *party = plan.find(id))
            list.push_back(
                {{"party", toJson(party->id)},
                 {"kind", toJson(party->kind)},
                 {"name", party->kind == PartyKind::Person ? Json(nullptr) : toJson(party->name)}});
    }
    for (const Id<Obligation> &id : value.obligations) {
        if (const Obligation *obligation = plan.find(id))
            list.push_back({{"obligation", toJson(obligation->id)},
                            {"action", codeOf(plan, obligation->actionId)},
                            {"due", toJson(obligation->due)},
                            {"date", toJson(obligation->settledOn)},
                            {"text", toJson(textOf(plan, *obligation))}});
    }
    for (const Id<Proposal> &id : value.proposals) {
        if (const Proposal *proposal = plan.find(id))
            list.push_back({{"proposal", proposal->number},
                            {"date", toJson(proposal->date)},
                            {"concludedOn", toJson(proposal->concludedOn)},
                            {"title", toJson(proposal->title)}});
    }
    for (const Id<Transmission> &id : value.transmissions) {
        if (const Transmission *sent = plan.find(id))
            list.push_back({{"transmission", toJson(sent->id)},
                            {"date", toJson(sent->sentOn)},
                            {"document", toJson(sent->document)},
                            {"year", sent->year}});
    }
    return list;
}

/// The declared rule; null where there is none.
Json formulaJson(const Plan &plan, const Id<Indicator> &id)
{
    const IndicatorRule *rule = plan.rule(id);
    if (!rule)
        return nullptr;
    return {{"function", toJson(rule->function)},
            {"source", toJson(rule->source)},
            {"scope", toJson(rule->scope)},
            {"kinds", toJson(rule->kinds)},
            {"partyKinds", toJson(rule->partyKinds)},
            {"measure", toJson(rule->measure)},
            {"base", toJson(rule->base)},
            {"step", toJson(rule->stepId)}};
}

Json figureJson(const Plan &plan, const IndicatorFigure &figure)
{
    Json silent = Json::array();
    appendEntries(plan, figure.value.silent, silent);
    const bool measured = figure.value.isMeasured();
    return {
        {"code", toJson(figure.code)},
        {"label", toJson(figure.label)},
        {"kind", toJson(figure.kind)},
        {"unit", toJson(figure.unit)},
        {"value", valueJson(figure.value, figure.kind)},
        {"numerator", toJson(figure.value.numerator)},
        {"denominator", toJson(figure.value.denominator)},
        {"smallSample", figure.value.small},
        {"atLeast", figure.value.atLeast},
        {"target", toJson(figure.target)},
        {"track", toJson(figure.track)},
        {"previous", valueJson(figure.previous, figure.kind)},
        {"status", measured ? "measured" : "missing"},
        {"computed", measured && figure.value.computed},
        {"overridden", figure.value.overridden},
        {"overruled", valueJson(figure.overruled, figure.kind)},
        {"formula", formulaJson(plan, figure.id)},
        {"origin", originJson(plan, figure.value)},
        {"silent", silent},
    };
}

Json obligationsJson(const ObligationCount &count)
{
    return {{"due", count.due},
            {"kept", count.kept},
            {"missed", count.missed},
            {"open", count.open},
            {"late", count.late}};
}

Json budgetJson(const BudgetSum &budget)
{
    return {{"planned", toJson(budget.planned.amount)},
            {"committed", toJson(budget.committed.amount)},
            {"paid", toJson(budget.paid.amount)},
            {"plannedAtLeast", budget.planned.incomplete},
            {"committedAtLeast", budget.committed.incomplete},
            {"paidAtLeast", budget.paid.incomplete}};
}

Json costJson(const ActionReview &action)
{
    const ActionCost &cost = action.now.cost;
    return {{"state", toJson(cost.state)},
            {"perYear", toJson(cost.perYear)},
            {"once", toJson(cost.once)},
            {"forYear", toJson(action.cost.amount)},
            {"forYearAtLeast", action.cost.incomplete}};
}

Json actionJson(const Plan &plan, const ActionReview &action)
{
    Json json{
        {"code", toJson(action.code)},
        {"title", toJson(action.title)},
        {"status", toJson(action.now.status)},
        {"previousStatus", toJson(action.before.status)},
        {"late", action.now.late},
        {"lateSince", toJson(action.now.lateSince)},
        {"waitingFor", action.waitingForCode.isEmpty() ? Json(nullptr) : toJson(action.waitingForCode)},
        {"progress",
         {{"stepsDone", action.now.stepsDone},
          {"stepsTotal", action.now.stepsTotal},
          {"indicatorsMeasured", action.now.indicatorsMeasured},
          {"indicatorsTotal", action.now.indicatorsTotal}}},
        {"obligations", obligationsJson(action.obligations)},
        {"cost", costJson(action)},
        {"budget", budgetJson(action.budget)},
        {"entries", action.entriesThisYear.size()},
        {"changedValues", action.changedValues},
        {"pointsToClarify", action.pointsToClarify},
    };
    json["indicators"] = Json::array();
    for (const IndicatorFigure &figure : action.indicators)
        json["indicators"].push_back(figureJson(plan, figure));
    return json;
}

Json costTotalJson(const ReviewTotals &totals)
{
    const CostTotal &cost = totals.cost;
    return {{"yearlyKnown", toJson(cost.yearlyKnown)},
            {"onceKnown", toJson(cost.onceKnown)},
            {"atLeast", cost.atLeast()},
            {"notCosted", toJson(cost.notCosted)},
            {"forYear", toJson(totals.costOfYear.amount)},
            {"forYearAtLeast", totals.costOfYear.incomplete}};
}

Json totalsJson(const ReviewTotals &totals)
{
    Json byStatus = Json::object();
    for (const auto &[status, count] : totals.byStatus)
        byStatus[toCode(status).toStdString()] = count;
    return {
        {"actions", totals.actions},
        {"byStatus", byStatus},
        {"late", totals.late},
        {"waiting", totals.waiting},
        {"steps", {{"done", totals.stepsDone}, {"total", totals.stepsTotal}}},
        {"obligations", obligationsJson(totals.obligations)},
        {"indicators",
         {{"total", totals.indicators},
          {"measured", totals.indicatorsMeasured},
          {"computed", totals.indicatorsComputed},
          {"withTarget", totals.indicatorsWithTarget},
          {"onTrack", totals.indicatorsOnTrack},
          {"offTrack", totals.indicatorsOffTrack}}},
        {"cost", costTotalJson(totals)},
        {"budget", budgetJson(totals.budget)},
        {"changedValues", totals.changedValues},
    };
}

Json opinionsJson(const OpinionCount &count)
{
    return {{"given", count.given},       {"awaiting", count.awaiting}, {"late", count.late},
            {"followed", count.followed}, {"partly", count.partly},     {"notFollowed", count.notFollowed},
            {"closed", count.closed}};
}

Json proposalsJson(const ProposalCount &count)
{
    return {{"received", count.received},
            {"open", count.open},
            {"accepted", count.accepted},
            {"adjourned", count.adjourned},
            {"rejected", count.rejected}};
}

} // namespace

QByteArray writeReview(const Plan &plan, const AnnualReview &review)
{
    Json document{
        {"year", review.year},
        {"asOf", toJson(review.asOf)},
        {"plan", planHeadJson(plan.info())},
        {"totals", totalsJson(review.totals)},
        {"previousTotals", totalsJson(review.before)},
        {"pointsToClarify", review.pointsToClarify.size()},
        {"amendments",
         {{"amendments", review.amendments.amendments},
          {"changedValues", review.amendments.changedValues},
          {"corrections", review.amendments.corrections}}},
        {"opinions", opinionsJson(review.opinions)},
        {"proposals", proposalsJson(review.proposals)},
    };
    document["challenges"] = Json::array();
    for (const ChallengeReview &challenge : review.challenges) {
        Json part{{"number", challenge.number},
                  {"title", toJson(challenge.title)},
                  {"totals", totalsJson(challenge.totals)}};
        part["actions"] = Json::array();
        for (const ActionReview &action : challenge.actions)
            part["actions"].push_back(actionJson(plan, action));
        document["challenges"].push_back(part);
    }
    return written(document);
}

} // namespace jalon::exchange
