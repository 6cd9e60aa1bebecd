// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

#include <QByteArray>
#include <QDate>

namespace jalon::exchange {

/// Everything that a plan says of one person or body, as JSON ("jalon-person", version 1): its own row, what
/// it is tied to, what it still owes as of a date, the texts that name it and the lines of the history among
/// `log` that do. The person must be one of the plan.
QByteArray writePerson(const core::Plan &plan, const core::Party &person, const QDate &asOf,
                       const std::vector<core::LogEntry> &log);

} // namespace jalon::exchange
