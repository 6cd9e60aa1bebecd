// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"

namespace jalon::core {

// What was voted, what amendments made of it, and what stands today (rule "as voted"). Governed are the
// titles, the pilots, the dates, the cost and funding and the indicators of the sheets; everything else is
// follow-up.

/// The governed values that `set` changes in `plan`, which does not hold it yet, as lines of an amendment
/// without ids. The pilots of a sheet are one value, their names one a line. Empty while the plan is a draft,
/// and for imports.
std::vector<AmendmentChange> governedChanges(const Plan &plan, const ChangeSet &set);

/// Whether the user must say by whose decision: governed values change and no amendment in the set says so.
bool needsAmendment(const Plan &plan, const ChangeSet &set);

/// A governed value that was changed since the vote: one line of the comparison voted | amended | today.
/// Texts as in the change log (report::Wording words codes); empty: nothing stood there.
struct ComparedValue
{
    QString action; ///< code
    QString entity;
    QString row;
    QString field; ///< empty: the row itself came or went
    QString voted;
    QString amended;
    QString today;
    SoftDate votedDate; ///< the same three where the value is a date
    SoftDate amendedDate;
    SoftDate todayDate;
    std::vector<Id<Amendment>> amendments; ///< oldest first
    bool correctedOnly = false;            ///< the transcription was mended, nothing was amended

    /// Today's value is not what the amendments say: it was changed without one (an import, another program).
    bool isUnexplained() const { return amended != today; }
};

/// Every governed value that any amendment or correction touched up to `asOf`, by action, then as on the
/// sheet.
std::vector<ComparedValue> comparedWithVote(const Plan &plan, const QDate &asOf);

/// How many amendments and changed values there are up to a date; corrections apart.
struct AmendmentCount
{
    int amendments = 0;
    int changedValues = 0;
    int corrections = 0; ///< values

    friend bool operator==(const AmendmentCount &, const AmendmentCount &) = default;
};
AmendmentCount countAmendments(const Plan &plan, const QDate &asOf);

/// The start or end of a sheet as voted; the present one where no amendment touched it.
SoftDate votedDate(const Plan &plan, const ActionSheet &action, SoftDate ActionSheet::*member);

} // namespace jalon::core
