// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::bench {

/// A plan of the size of many: every sheet of `sample` with all that belongs to it, `copies` times, ten
/// copies to a set of challenges; each measurement `measurements` times, a week apart. Texts and proportions
/// stay those of a real plan.
core::Plan manyActions(const core::Plan &sample, int copies, int measurements = 1);

} // namespace jalon::bench
