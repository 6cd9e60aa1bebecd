// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Verbs.h"
#include "core/model/Plan.h"

namespace jalon::test {

/// One challenge, two actions, one indicator of every kind; a period 2016–2018; measurements in 2017.
struct IndicatorPlan
{
    core::Plan plan;
    core::Id<core::Challenge> challenge = core::Id<core::Challenge>::create();
    core::Id<core::ActionSheet> first = core::Id<core::ActionSheet>::create();
    core::Id<core::ActionSheet> second = core::Id<core::ActionSheet>::create();
    core::Id<core::Indicator> milestone, count, rate, amount, text, sum;

    IndicatorPlan()
    {
        core::PlanInfo info;
        info.id = core::Id<core::PlanInfo>::create();
        info.title = QStringLiteral("Plan");
        info.periodStart = core::SoftDate::year(2016);
        info.periodEnd = core::SoftDate::year(2018);
        plan.table<core::PlanInfo>().insert(info);
        core::Challenge row;
        row.id = challenge;
        row.number = 1;
        row.title = QStringLiteral("Défi");
        plan.table<core::Challenge>().insert(row);
        addAction(first, 1, QStringLiteral("Créer le réseau des élus"));
        addAction(second, 2, QStringLiteral("Renforcer les moyens"));
        milestone = add(first, 1, core::IndicatorKind::Milestone, QStringLiteral("Mise en place du réseau"));
        count = add(first, 2, core::IndicatorKind::Count, QStringLiteral("Nombre de communes représentées"),
                    QStringLiteral("communes"));
        rate = add(first, 3, core::IndicatorKind::Rate, QStringLiteral("Taux de satisfaction"));
        amount = add(second, 1, core::IndicatorKind::Amount, QStringLiteral("Montant des aides"));
        text = add(second, 2, core::IndicatorKind::Text, QStringLiteral("Appréciation"));
        sum = add(second, 3, core::IndicatorKind::Count, QStringLiteral("Nombre d’ateliers"),
                  QStringLiteral("ateliers"), core::Combine::Sum);
    }

    core::Id<core::Measurement> measure(const core::Id<core::Indicator> &indicator, const QDate &date,
                                        int value)
    {
        core::Measurement row;
        row.id = core::Id<core::Measurement>::create();
        row.indicatorId = indicator;
        row.date = date;
        row.value = core::Decimal::fromInt(value);
        plan.table<core::Measurement>().insert(row);
        return row.id;
    }

private:
    void addAction(const core::Id<core::ActionSheet> &id, int number, const QString &title)
    {
        core::ActionSheet row;
        row.id = id;
        row.challengeId = challenge;
        row.number = number;
        row.title = title;
        plan.table<core::ActionSheet>().insert(row);
    }

    core::Id<core::Indicator> add(const core::Id<core::ActionSheet> &action, int number,
                                  core::IndicatorKind kind, const QString &label, const QString &unit = {},
                                  core::Combine combine = core::Combine::Latest)
    {
        core::Indicator row;
        row.id = core::Id<core::Indicator>::create();
        row.actionId = action;
        row.number = number;
        row.position = number;
        row.label = label;
        row.kind = kind;
        row.unit = unit;
        row.combine = combine;
        plan.table<core::Indicator>().insert(row);
        return row.id;
    }
};

} // namespace jalon::test
