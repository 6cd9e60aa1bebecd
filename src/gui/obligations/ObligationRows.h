// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Obligations.h"
#include "gui/widgets/StateMark.h"

#include <QHash>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

enum class ObligationGrouping { State, Action, Pilot };

/// What the page Échéances shows; empty members do not filter.
struct ObligationFilter
{
    std::optional<core::ObligationState> state;
    core::Id<core::ActionSheet> action;
    QString words; ///< in what is due, action and pilots

    bool isEmpty() const { return *this == ObligationFilter{}; }
    friend bool operator==(const ObligationFilter &, const ObligationFilter &) = default;
};

/// One line of the list: an obligation, or (null id) the head of a group.
struct ObligationRow
{
    core::Id<core::Obligation> id;
    QString title = {};               ///< of a group
    int rows = 0;                     ///< in the group
    core::ObligationCount count = {}; ///< of a group, as of the date

    friend bool operator==(const ObligationRow &, const ObligationRow &) = default;
};

/// What is open first, by due date, then what is settled, the latest first. An obligation stands below each
/// pilot of its action.
std::vector<ObligationRow> obligationRows(const core::Plan &plan, const ObligationFilter &filter,
                                          ObligationGrouping grouping, const QDate &asOf,
                                          const report::Wording &wording);

/// How many there are in each state.
QHash<int, int> obligationsByState(const core::Plan &plan, const QDate &asOf);

/// The sign that stands beside a state's word.
Mark markOf(core::ObligationState state);

/// What became of a step's series: the occurrences due so far and the next one.
struct SeriesState
{
    core::ObligationCount count;
    core::Id<core::Obligation> next; ///< the first that is open, late or not; null: none
    QDate nextDue;                   ///< of the first open one that is not late; invalid: none
    core::Id<core::Obligation> last; ///< due last, open or not
};
SeriesState seriesOf(const core::Plan &plan, const core::Id<core::MethodStep> &step, const QDate &asOf);

} // namespace jalon::gui
