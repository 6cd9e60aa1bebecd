// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/TypedMeasurement.h"

namespace jalon::report {

/// Says in one sentence why, and what to write instead.
QString sentenceFor(core::MeasurementRefusal refusal, const QString &typed, core::IndicatorKind kind,
                    const QString &unit = {});

} // namespace jalon::report
