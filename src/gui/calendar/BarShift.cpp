// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/BarShift.h"

namespace jalon::gui {

namespace {

using core::SoftDate;

SoftDate moved(const SoftDate &date, int months, bool isEnd)
{
    if (months == 0 || !date.hasValue())
        return date;
    if (date.precision == SoftDate::Precision::Day)
        return SoftDate::day(date.first.addMonths(months));
    if (date.precision == SoftDate::Precision::Year && months % 12 == 0)
        return SoftDate::year(date.first.year() + months / 12);
    // From the first of the month: the last day of one has no match in a shorter one.
    const QDate day = isEnd ? date.lastDay() : date.firstDay();
    const QDate to = QDate(day.year(), day.month(), 1).addMonths(months);
    return SoftDate::month(to.year(), to.month());
}

} // namespace

core::ActionSheet shifted(core::ActionSheet action, const BarShift &shift)
{
    SoftDate start = moved(action.start, shift.start, false);
    SoftDate end = moved(action.end, shift.end, true);
    const auto crossed = [&] {
        return start.hasValue() && end.hasValue() && start.firstDay() > end.lastDay();
    };
    for (int by = shift.start; shift.end == 0 && by > 0 && crossed();)
        start = moved(action.start, --by, false);
    for (int by = shift.end; shift.start == 0 && by < 0 && crossed();)
        end = moved(action.end, ++by, true);
    action.start = start;
    action.end = end;
    return action;
}

} // namespace jalon::gui
