// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Contents.h"

namespace jalon::gui {

// The plans that come with the program, read from data/*.json compiled in: nothing to find, nothing to
// overwrite.
core::Result<core::Plan> adoptedPlan();
core::Result<core::Plan> exercisePlan();
// With the contents that their rows name (the seals of closed years): what a file is made of.
core::Result<core::PlanDocument> adoptedDocument();
core::Result<core::PlanDocument> exerciseDocument();

} // namespace jalon::gui
