// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Contents.h"

#include <QByteArray>

namespace jalon::exchange {

/// Reads a plan in the exchange format "jalon-plan" (docs/plan-format.md). All or nothing, and strict: limits
/// on size and depth, no key twice, none that the format does not know, no value of another type, no
/// reference to nothing; at the end every rule of core/rules/Validation. Rows without an id get a new one.
///
/// Error::where is the path of the value ("challenges[1].actions[2].cost.lines[0].amount"), Error::detail
/// what was found and what was expected.
core::Result<core::PlanDocument> readDocument(const QByteArray &json);
/// The plan alone, where nobody asks for the bytes of attachments and logo.
core::Result<core::Plan> readPlan(const QByteArray &json);

} // namespace jalon::exchange
