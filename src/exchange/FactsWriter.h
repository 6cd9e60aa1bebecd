// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "core/review/AnnualReview.h"
#include "exchange/Seal.h"

#include <QByteArray>

// The JSON documents that jalon-cli prints with --json (docs/command-line.md): keys are public and only ever
// added. UTF-8, two spaces of indent, a newline at the end. Unknown values are null, never zero.
namespace jalon::exchange {

/// The figures of a year. Amounts are strings with two digits; values of rates are percents.
QByteArray writeReview(const core::Plan &plan, const core::AnnualReview &review);

QByteArray writeInfo(const core::Plan &plan, int schemaVersion,
                     const std::optional<core::LogEntry> &lastChange);
QByteArray writeShown(const core::Plan &plan, const core::Challenge &challenge);
QByteArray writeShown(const core::Plan &plan, const core::ActionSheet &action);
QByteArray writeShown(const core::Plan &plan, const core::Indicator &indicator);
QByteArray writeCheck(const core::Plan &plan, const QStringList &problems,
                      const std::vector<core::ClarificationPoint> &points,
                      const std::vector<BrokenSeal> &brokenSeals);
QByteArray writeLog(const std::vector<core::LogEntry> &log);
/// How many rows of each table an import changes.
QByteArray writeImported(const core::ChangeSet &set, bool dryRun);

} // namespace jalon::exchange
