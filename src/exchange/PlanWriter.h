// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Contents.h"

#include <QByteArray>

namespace jalon::exchange {

/// Writes a plan in the exchange format "jalon-plan" (docs/plan-format.md): UTF-8, keys always in the same
/// order, two spaces of indent, a newline at the end. Lists without an order of their own (parties, links,
/// points to clarify, measurements of one day) are sorted, so that the same plan always gives the same bytes.
QByteArray writePlan(const core::Plan &plan);

/// The same with the bytes that the plan names (attachments, logo), without which a reader refuses it.
/// UnknownReference if they are not among `contents`; TooLarge where the file would be larger than a reader
/// takes: such a plan travels as its plan file.
core::Result<QByteArray> writeDocument(const core::Plan &plan, const core::Contents &contents);

} // namespace jalon::exchange
