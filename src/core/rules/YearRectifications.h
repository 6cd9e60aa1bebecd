// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Closing.h"

namespace jalon::core {

/// What differs today from the figures of a year that was closed: documents of later years show both values.
/// Made by exchange, which reads the seals.
struct YearRectifications
{
    int year = 0;
    QDate closedOn;
    std::vector<Rectification> figures; ///< rectifications(sealed, today)
};

} // namespace jalon::core
