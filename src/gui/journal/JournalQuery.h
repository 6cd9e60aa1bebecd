// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

/// What the page Journal shows of the entries; empty members do not filter.
struct JournalFilter
{
    QString kind; ///< code, or the user's own word
    core::Id<core::ActionSheet> action;
    int year = 0;
    int month = 0; ///< of `year`, from 1
    QString words; ///< in title, notes, kind, actions, parties; accents and case aside

    bool isEmpty() const { return *this == JournalFilter{}; }
    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// What a filter leaves, in one pass over the journal.
struct JournalFound
{
    std::vector<core::Id<core::JournalEntry>> entries; ///< newest first; those of one day by title
    /// How many each month of the years asked for has, January of the first at the front; year and month of
    /// the filter do not count.
    std::vector<int> byMonth;
};
JournalFound findEntries(const core::Plan &plan, const JournalFilter &filter, const report::Wording &wording,
                         int firstYear, int lastYear);

/// The kinds to choose from: those every plan knows, then the plan's own words in alphabetical order.
QStringList journalKindsOf(const core::Plan &plan);

/// Whether an entry of that kind is likely to be what such an obligation asks for: a meeting for "réunir", a
/// document for "formaliser un bilan". Only ever used to propose.
bool isLikelyProof(const QString &kind, const QString &obligation);

} // namespace jalon::gui
