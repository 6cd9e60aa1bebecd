// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace jalon::gui {

// How much of the time is shown.
enum class Zoom { Plan, Year, Quarter, Month };

// Which days lie in a width: zooming and scrolling of the calendar, as a value without widgets. From the
// whole plan to a month.
class TimeScale
{
public:
    // The days there are, and the room for them. Both keep the zoom and the day at the left edge.
    void setRange(const QDate &first, const QDate &last);
    void setWidth(double width);

    void setZoom(Zoom zoom, const QDate &around);
    // The day at `x` stays where it is.
    void zoomBy(double factor, double x);
    // The preset in force, if it is one.
    std::optional<Zoom> zoom() const { return m_zoom; }

    void scrollTo(double firstDay); // Julian day
    double firstDay() const { return m_firstDay; }
    double perDay() const { return m_perDay; }
    double days() const { return m_width / m_perDay; } // shown
    double allDays() const { return double(m_first.daysTo(m_last)) + 1; }
    QDate rangeFirst() const { return m_first; }
    QDate from() const;
    QDate to() const;

private:
    double perDayOf(Zoom zoom) const;
    void hold();

    QDate m_first{2000, 1, 1}, m_last{2000, 12, 31};
    double m_width = 600;
    double m_firstDay = 0;
    double m_perDay = 1;
    std::optional<Zoom> m_zoom = Zoom::Plan;
};

} // namespace jalon::gui
