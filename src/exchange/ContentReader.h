// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Contents.h"
#include "exchange/PlanBuilder.h"

namespace jalon::exchange {

/// Reads the bytes of attachments and logo, to be called last: what the plan names must be there, what is
/// there must be named and be what its hash says.
core::Contents readContents(PlanBuilder &builder, JsonObject &document);

} // namespace jalon::exchange
