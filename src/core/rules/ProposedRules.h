// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::core {

/// Rules that the kind, the unit and the wording of indicators and steps suggest (French wording), for
/// indicators that have none: offered, never imposed. What the words leave open gets no proposal ("contacts
/// par interlocuteur" may be a count or a mean). Rows have ids and are not in the plan.
std::vector<IndicatorRule> proposedRules(const Plan &plan);

/// The proposal for one indicator; nothing if its words suggest none. It may have a rule already.
std::optional<IndicatorRule> proposedRule(const Plan &plan, const Indicator &indicator);

} // namespace jalon::core
