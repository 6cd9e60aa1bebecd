// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

#include <QByteArray>

namespace jalon::exchange {

/// Writes a plan in the exchange format "jalon-plan" (docs/plan-format.md): UTF-8, keys always in the same
/// order, two spaces of indent, a newline at the end. Lists without an order of their own (parties, links,
/// points to clarify, measurements of one day) are sorted, so that the same plan always gives the same bytes.
QByteArray writePlan(const core::Plan &plan);

} // namespace jalon::exchange
