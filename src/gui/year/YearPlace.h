// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"

namespace jalon::gui {

/// What a text of the year speaks of: the plan, a challenge or an action.
struct YearPlace
{
    std::optional<core::Id<core::Challenge>> challenge;
    std::optional<core::Id<core::ActionSheet>> action;

    bool isPlan() const { return !challenge && !action; }
    /// For lists: the same place after a refresh.
    QString key() const;
    static YearPlace ofKey(const QString &key);

    /// What is written of it; nullptr: nothing.
    const core::YearText *textIn(const core::Plan &plan, int year) const;
    /// That, or an empty row of that year and place: what writing begins with.
    core::YearText rowIn(const core::Plan &plan, int year) const;

    bool operator==(const YearPlace &) const = default;
};

} // namespace jalon::gui
