// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ViewState.h"

namespace jalon::gui {

ViewState::ViewState(QObject *parent)
    : QObject(parent)
    , m_asOf(QDate::currentDate())
{
}

void ViewState::setAsOf(QDate date)
{
    if (!date.isValid() || date == m_asOf)
        return;
    m_asOf = date;
    emit asOfChanged(date);
}

void ViewState::setPeriod(int firstYear, int lastYear)
{
    m_firstYear = firstYear;
    m_lastYear = qMax(firstYear, lastYear);
}

int ViewState::year() const
{
    return m_firstYear > 0 ? qBound(m_firstYear, m_asOf.year(), m_lastYear) : m_asOf.year();
}

} // namespace jalon::gui
