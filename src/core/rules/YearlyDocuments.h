// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::core {

// The yearly documents that the sheets promise ("Formaliser un bilan annuel …"): read from the method, never
// from a list of codes (docs/decisions/0009-year-pack.md).

/// The steps by which a sheet promises a document each year: they come back yearly and speak of taking stock
/// – bilan, synthèse, rapport, évaluation and their like. In the order of the method.
std::vector<const MethodStep *> yearlyDocumentSteps(const Plan &plan, const Id<ActionSheet> &action);

/// The actions whose sheets promise one, in the plan's order.
std::vector<const ActionSheet *> actionsWithYearlyDocument(const Plan &plan);

} // namespace jalon::core
