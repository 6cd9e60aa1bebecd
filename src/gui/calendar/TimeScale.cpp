// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/TimeScale.h"

#include <algorithm>
#include <cmath>

namespace jalon::gui {

void TimeScale::setRange(const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid() || (first == m_first && last == m_last))
        return;
    m_first = first;
    m_last = last;
    if (m_zoom)
        m_perDay = perDayOf(*m_zoom);
    hold();
}

void TimeScale::setWidth(double width)
{
    m_width = std::max(50.0, width);
    if (m_zoom)
        m_perDay = perDayOf(*m_zoom);
    hold();
}

double TimeScale::perDayOf(Zoom zoom) const
{
    switch (zoom) {
    case Zoom::Year:
        return m_width / std::min(366.0, allDays());
    case Zoom::Quarter:
        return m_width / std::min(92.0, allDays());
    case Zoom::Month:
        return m_width / 31.0;
    case Zoom::Plan:
        break;
    }
    return m_width / allDays();
}

// Never more than the plan's years, never less than a month, never beyond the ends.
void TimeScale::hold()
{
    const double whole = perDayOf(Zoom::Plan);
    m_perDay = std::clamp(m_perDay, whole, std::max(whole, perDayOf(Zoom::Month)));
    const double least = double(m_first.toJulianDay());
    m_firstDay = std::clamp(m_firstDay, least, std::max(least, least + allDays() - days()));
}

void TimeScale::setZoom(Zoom zoom, const QDate &around)
{
    m_zoom = zoom;
    m_perDay = perDayOf(zoom);
    QDate begin(around.year(), 1, 1); // a year begins in January, a quarter and a month with their first day
    if (zoom == Zoom::Quarter)
        begin = QDate(around.year(), (around.month() - 1) / 3 * 3 + 1, 1);
    else if (zoom == Zoom::Month)
        begin = QDate(around.year(), around.month(), 1);
    m_firstDay = double(begin.toJulianDay());
    hold();
}

void TimeScale::zoomBy(double factor, double x)
{
    const double day = m_firstDay + x / m_perDay;
    m_perDay *= factor;
    hold();
    m_firstDay = day - x / m_perDay;
    hold();
    m_zoom.reset();
    for (const Zoom preset : {Zoom::Plan, Zoom::Month}) { // the ends of the way are presets
        if (std::abs(m_perDay - perDayOf(preset)) < 1e-9)
            m_zoom = preset;
    }
}

void TimeScale::scrollTo(double firstDay)
{
    m_firstDay = firstDay;
    hold();
}

QDate TimeScale::from() const
{
    return QDate::fromJulianDay(qint64(std::floor(m_firstDay + 0.001)));
}

QDate TimeScale::to() const
{
    return QDate::fromJulianDay(qint64(std::ceil(m_firstDay + days() - 0.001)) - 1);
}

} // namespace jalon::gui
