// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Clarifications.h"

#include <QString>

#include <vector>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

// One point to clarify, worded.
struct ClarifyPoint
{
    core::Id<core::Clarification> recorded; // null for a point that the fields show by themselves
    bool settled = false;
    QString field;   // exchange key, to jump to
    QString label;   // of the field
    QString wording; // as in the source; empty where nothing stands there
    QString what;    // what must be clarified
};

// The points of one action.
struct ClarifyGroup
{
    core::Id<core::ActionSheet> action;
    int challenge = 0;
    QString code;
    QString title;
    std::vector<ClarifyPoint> points;
};

// Which points a page shows. `challenge` 0: all; open points always, settled ones if asked for.
struct ClarifyFilter
{
    int challenge = 0;
    bool withSettled = false;
};

// The points of core::pointsToClarify by action, with the settled ones after the open ones.
std::vector<ClarifyGroup> clarifyGroups(const core::Plan &plan, const ClarifyFilter &filter,
                                        const report::Wording &wording);
int settledCount(const core::Plan &plan);

} // namespace jalon::gui
