// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of the exchange format that stand alone elsewhere too (FactsWriter). For this layer alone.

#include "core/base/Result.h"
#include "core/change/ChangeSet.h"
#include "core/model/Plan.h"
#include "exchange/Json.h"

namespace jalon::exchange {

/// The whole document but the bytes of its contents; PlanReader.cpp reads it back without asking for them.
Json documentJson(const core::Plan &plan);
core::Result<core::Plan> readPlanJson(const Json &document);

Json challengeJson(const core::Plan &plan, const core::Challenge &challenge);
Json actionJson(const core::Plan &plan, const core::ActionSheet &action);
// The keys of the officer's year, each only where there is something to write: YearWriter.cpp.
void writeObligations(const core::Plan &plan, const core::ActionSheet &action, Json &json);
void writeDefinition(const core::Plan &plan, const core::Indicator &indicator, Json &json);
void writeJournal(const core::Plan &plan, Json &document);
void writeAmendments(const core::Plan &plan, Json &document);
/// Proposals, the follow-up body, years: ReviewWriter.cpp.
void writeReviewYears(const core::Plan &plan, Json &document);

Json indicatorJson(const core::Plan &plan, const core::Indicator &indicator);
Json logJson(const core::LogEntry &entry);

} // namespace jalon::exchange
