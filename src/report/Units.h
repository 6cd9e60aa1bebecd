// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QLocale>

namespace jalon::report {

/// A unit as it follows a count. Plans hold units in the plural ("participations"); French sets one and less
/// in the singular, English one alone: "1 participation", "0 personne formée". By the ending of the words, up
/// to the first that begins a complement ("personnes en insertion"); what has no plural "s" stays as it is.
QString unitAfter(core::Decimal count, const QString &unit, QLocale::Language language);

} // namespace jalon::report
