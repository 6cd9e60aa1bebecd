// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly documents that the sheets of the adopted plan promise.
#include "core/rules/YearlyDocuments.h"
#include "support/TinyPlan.h"

#include <catch2/catch.hpp>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;

TEST_CASE("A sheet promises a yearly document where a yearly step takes stock, and only there")
{
    test::TinyPlan tiny;
    const auto promises = [&](const QString &text, Recurrence recurrence) {
        Plan plan = tiny.plan;
        MethodStep step;
        step.id = Id<MethodStep>::create();
        step.actionId = tiny.action;
        step.position = 90;
        step.text = text;
        step.recurrence = recurrence;
        REQUIRE(plan.table<MethodStep>().insert(step));
        return !yearlyDocumentSteps(plan, tiny.action).empty();
    };
    CHECK(promises(u"Formaliser annuellement un BILAN du travail"_s, Recurrence::Yearly));
    CHECK(promises(u"Rédiger une synthèse annuelle"_s, Recurrence::Yearly));
    CHECK(promises(u"Évaluer la première édition du rendez-vous"_s, Recurrence::Yearly));
    CHECK_FALSE(promises(u"Formaliser un bilan"_s, Recurrence::None));
    CHECK_FALSE(promises(u"Formaliser un bilan"_s, Recurrence::Quarterly));
    CHECK_FALSE(promises(u"Réaliser la première édition du rendez-vous annuel"_s, Recurrence::Yearly));
    CHECK_FALSE(promises(u"Réunir le rapporteur"_s, Recurrence::Yearly)); // whole words
}
