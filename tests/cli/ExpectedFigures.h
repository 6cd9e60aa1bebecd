// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/PrintedReport.h"
#include "cli/Program.h"

#include <map>

namespace jalon::test {

/// `review --json` of every year of the plan up to the year of the report, as the plan computes them today;
/// the last holds besides, under "sealed", those of earlier closed years as they were sealed.
using Reviews = std::map<int, Json>;

/// Every figure that a report prints, recomputed from the reviews alone and looked for where it belongs: the
/// row of its indicator or action, the paragraph of its challenge, its drawing. What is not as it should be,
/// one line each; empty if the report is right.
QStringList wrongInAnnual(const Printed &printed, const Reviews &reviews);
QStringList wrongInIndicators(const Printed &printed, const Reviews &reviews);
QStringList wrongInSheets(const Printed &printed, const Reviews &reviews);
QStringList wrongInFollowUp(const Printed &printed, const Reviews &reviews);
QStringList wrongInSynthesis(const Printed &printed, const Reviews &reviews);
QStringList wrongInMinutes(const Printed &printed, const Reviews &reviews);
/// The action is the one that the document names.
QStringList wrongInActionReview(const Printed &printed, const Reviews &reviews);

} // namespace jalon::test
