// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Situation.h"

namespace jalon::core {

/// A situation whose indicators are not counted yet (both counts 0), for rules that compute the value of
/// every indicator anyway: doing so twice is most of the time that a whole plan takes.
Situation situationBeforeIndicators(const Plan &plan, const ActionSheet &action, const QDate &asOf);

} // namespace jalon::core
