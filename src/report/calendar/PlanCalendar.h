// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Situation.h"
#include "report/calendar/GanttChart.h"
#include "report/Wording.h"

namespace jalon::report {

/// The calendar of a plan at a date: makes the picture that GanttChart draws and says its rows in words.
/// Holds references; use it while the plan lives.
class PlanCalendar
{
public:
    PlanCalendar(const core::Plan &plan, const Wording &wording, const QDate &asOf, const QDate &today);

    /// Every row; challenges open, actions closed. `today` is drawn where it lies in the plan's years.
    GanttPicture picture() const;
    /// The whole of a row in a sentence or two: code, title, state, dates, what became of steps and
    /// obligations, links. For tooltips, the line of details and screen readers.
    QString sentence(const GanttRow &row) const;
    GanttLegend legend() const;
    /// "fin repoussée de 3 mois" against what was voted; empty where nothing moved.
    QString slip(const core::ActionSheet &action) const;

    /// Makes `shown` follow `open`.
    static void showOpenRows(GanttPicture &picture);

private:
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;
    void addChallenge(GanttPicture &picture, const core::Challenge &challenge) const;
    void addAction(GanttPicture &picture, const core::ActionSheet &action, int challenge) const;
    void addSteps(GanttPicture &picture, const core::ActionSheet &action, const core::Situation &now,
                  int challenge) const;
    void addSeries(GanttPicture &picture, const core::ActionSheet &action, int challenge) const;
    void addLinks(GanttPicture &picture) const;
    void setRange(GanttPicture &picture) const;
    QString startSlip(const core::SoftDate &voted, const core::SoftDate &now) const;
    QString endSlip(const core::SoftDate &voted, const core::SoftDate &now) const;
    QString keptOf(const GanttRow &row) const;
    QStringList facts(const core::ActionSheet &action) const;
    QStringList links(const core::ActionSheet &action) const;

    const core::Plan &m_plan;
    const Wording &m_wording;
    QDate m_asOf, m_today;
};

} // namespace jalon::report
