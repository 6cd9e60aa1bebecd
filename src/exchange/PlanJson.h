// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of the exchange format that stand alone elsewhere too (FactsWriter). For this layer alone.

#include "core/model/Plan.h"
#include "exchange/Json.h"

namespace jalon::exchange {

Json challengeJson(const core::Plan &plan, const core::Challenge &challenge);
Json actionJson(const core::Plan &plan, const core::ActionSheet &action);
Json indicatorJson(const core::Plan &plan, const core::Indicator &indicator);

} // namespace jalon::exchange
