// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/ClosedYearNotice.h"

#include "core/rules/ClosedYears.h"

#include <QCoreApplication>

namespace jalon::gui {

using namespace Qt::StringLiterals;

QString closedYearNotice(const core::Plan &plan, const core::ChangeSet &changes)
{
    QStringList years;
    for (const int year : core::closedYearsTouched(plan, changes))
        years << QString::number(year);
    if (years.isEmpty())
        return {};
    if (years.size() == 1)
        return QCoreApplication::translate("jalon::gui::ClosedYearNotice",
                                           "This change concerns %1, a closed year: it will appear as a "
                                           "rectification.")
            .arg(years.first());
    return QCoreApplication::translate("jalon::gui::ClosedYearNotice",
                                       "This change concerns closed years (%1): it will appear as a "
                                       "rectification.")
        .arg(years.join(u", "_s));
}

} // namespace jalon::gui
