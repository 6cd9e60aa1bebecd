// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "core/rules/Validation.h"

#include "support/Printing.h"

#include <catch2/catch.hpp>

#include <functional>

namespace jalon::test {

/// Applies a set as the session would, in memory, and insists that it is valid.
inline void perform(core::Plan &plan, const core::ChangeSet &set)
{
    const auto applied = core::apply(plan, set);
    REQUIRE(applied);
    const auto valid = core::validate(plan, set);
    INFO("refused: " << (valid ? "" : valid.error().where.toStdString()));
    REQUIRE(valid);
}

/// A plan of one challenge and one action (1.1), adopted on 14 October 2016, for rules that need little.
struct TinyPlan
{
    core::Plan plan;
    core::Id<core::Challenge> challenge = core::Id<core::Challenge>::create();
    core::Id<core::ActionSheet> action = core::Id<core::ActionSheet>::create();

    TinyPlan()
    {
        core::PlanInfo info;
        info.id = core::Id<core::PlanInfo>::create();
        info.title = QStringLiteral("Plan");
        info.periodStart = core::SoftDate::year(2016);
        info.periodEnd = core::SoftDate::year(2020);
        info.deliberationDate = QDate(2016, 10, 14);
        plan.table<core::PlanInfo>().insert(info);
        perform(plan, core::verbs::addChallenge(plan, {challenge, 1, QStringLiteral("Défi"), {}, {}}));
        core::ActionSheet sheet;
        sheet.id = action;
        sheet.challengeId = challenge;
        sheet.title = QStringLiteral("Action");
        perform(plan, core::verbs::addAction(plan, sheet));
    }

    void perform(core::Plan &target, const core::ChangeSet &set) { test::perform(target, set); }
    void perform(const core::ChangeSet &set) { test::perform(plan, set); }
    const core::ActionSheet &sheet() const { return *plan.find(action); }

    core::Id<core::Indicator> addIndicator(core::IndicatorKind kind,
                                           core::Combine combine = core::Combine::Latest)
    {
        core::Indicator indicator;
        indicator.id = core::Id<core::Indicator>::create();
        indicator.actionId = action;
        indicator.label = QStringLiteral("Indicateur");
        indicator.kind = kind;
        indicator.combine = combine;
        perform(core::verbs::addItem(plan, indicator));
        return indicator.id;
    }

    void measure(const core::Id<core::Indicator> &indicator, const QDate &date, std::optional<int> value,
                 std::optional<int> numerator = {}, std::optional<int> denominator = {})
    {
        const auto decimal = [](std::optional<int> number) {
            return number ? std::optional(core::Decimal::fromInt(*number)) : std::nullopt;
        };
        core::Measurement m;
        m.indicatorId = indicator;
        m.date = date;
        m.value = decimal(value);
        m.numerator = decimal(numerator);
        m.denominator = decimal(denominator);
        perform(core::verbs::recordMeasurement(plan, m));
    }

    void addStep(const core::SoftDate &due, const core::SoftDate &done = {})
    {
        core::MethodStep step;
        step.actionId = action;
        step.text = QStringLiteral("Étape");
        step.due = due;
        step.done = done;
        perform(core::verbs::addItem(plan, step));
    }

    core::Id<core::JournalEntry> record(const QDate &date, const QString &kind,
                                        const std::function<void(core::JournalEntry &)> &fill = {},
                                        const std::vector<core::Id<core::Party>> &parties = {})
    {
        core::JournalEntry entry;
        entry.id = core::Id<core::JournalEntry>::create();
        entry.date = date;
        entry.kind = kind;
        entry.title = QStringLiteral("Fait");
        if (fill)
            fill(entry);
        perform(core::verbs::recordEntry(plan, entry, {{action}, parties}));
        return entry.id;
    }

    core::Id<core::Party> addParty(core::PartyKind kind, const QString &name)
    {
        core::Party party;
        party.id = core::Id<core::Party>::create();
        party.kind = kind;
        party.name = name;
        perform(core::verbs::addParty(plan, party));
        return party.id;
    }

    core::IndicatorRule setRule(const core::Id<core::Indicator> &indicator, core::RuleFunction function,
                                const std::function<void(core::IndicatorRule &)> &fill = {})
    {
        core::IndicatorRule rule;
        rule.indicatorId = indicator;
        rule.function = function;
        if (fill)
            fill(rule);
        perform(core::verbs::setRule(plan, rule));
        return *plan.rule(indicator);
    }

    core::Id<core::Obligation> oblige(const QDate &due, int toleranceDays = 0)
    {
        core::Obligation obligation;
        obligation.id = core::Id<core::Obligation>::create();
        obligation.actionId = action;
        obligation.label = QStringLiteral("Rencontre");
        obligation.due = due;
        obligation.toleranceDays = toleranceDays;
        perform(core::verbs::addObligations(plan, {obligation}));
        return obligation.id;
    }

    void addCost(std::optional<core::Money> amount, core::CostPer per = core::CostPer::Year)
    {
        core::CostLine line;
        line.actionId = action;
        line.amount = amount;
        line.per = per;
        perform(core::verbs::addItem(plan, line));
    }
};

} // namespace jalon::test
