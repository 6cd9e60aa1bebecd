// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Closing.h"

namespace jalon::report {

/// What differs today from the figures of a year that was closed: documents of later years show both values.
/// The sealed review is read by exchange, which this layer does not know.
struct YearRectifications
{
    int year = 0;
    QDate closedOn;
    std::vector<core::Rectification> figures; ///< core::rectifications(sealed, today)
};

} // namespace jalon::report
