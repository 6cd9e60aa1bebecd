// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/YearPlace.h"

using namespace Qt::StringLiterals;

namespace jalon::gui {

QString YearPlace::key() const
{
    if (action)
        return u"action "_s + action->value.toString();
    return challenge ? u"challenge "_s + challenge->value.toString() : u"plan"_s;
}

YearPlace YearPlace::ofKey(const QString &key)
{
    YearPlace place;
    const QUuid id(key.section(u' ', 1));
    if (key.startsWith(u"action "_s))
        place.action = core::Id<core::ActionSheet>{id};
    else if (key.startsWith(u"challenge "_s))
        place.challenge = core::Id<core::Challenge>{id};
    return place;
}

const core::YearText *YearPlace::textIn(const core::Plan &plan, int year) const
{
    if (action)
        return plan.yearText(*action, year);
    return challenge ? plan.yearText(*challenge, year) : plan.introduction(year);
}

core::YearText YearPlace::rowIn(const core::Plan &plan, int year) const
{
    if (const core::YearText *present = textIn(plan, year))
        return *present;
    core::YearText row;
    row.year = year;
    row.challengeId = challenge;
    row.actionId = action;
    return row;
}

} // namespace jalon::gui
