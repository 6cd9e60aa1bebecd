// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the documents of FactsWriter have in common.

#include "core/model/PlanInfo.h"
#include "exchange/Json.h"

#include <QByteArray>

namespace jalon::exchange {

/// Two spaces of indent, a newline at the end.
QByteArray written(const Json &document);
/// The plan in a few words: title, authority, period, fictitious.
Json planHeadJson(const core::PlanInfo &info);

} // namespace jalon::exchange
