// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "core/rules/Obligations.h"
#include "report/chart/Mark.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

// The calendar of a plan as values: rows with their bars and marks, and the links between them. Made by
// PlanCalendar, drawn by GanttChart.
namespace jalon::report {

/// A stretch of days. A month or a year that is not known to the day makes a soft end.
struct GanttBar
{
    QDate first;       ///< first day meant; invalid: the start is not known
    QDate last;        ///< last day meant; invalid: the end is not known
    int softStart = 0; ///< days over which it fades in; 0: the day is known
    int softEnd = 0;

    /// Neither end has a date: nothing to draw.
    bool isEmpty() const { return !first.isValid() && !last.isValid(); }
    friend bool operator==(const GanttBar &, const GanttBar &) = default;
};

GanttBar ganttBar(const core::SoftDate &start, const core::SoftDate &end);

/// A point in time on a row: the due date of a step (diamond) or of an obligation (small tick).
struct GanttMoment
{
    QDate first; ///< where a step's date is a month or a year: its first day; else the day itself
    QDate day;   ///< where it stands: the last day meant
    bool isStep = false;
    core::ObligationState state = core::ObligationState::Coming; ///< a step is Kept, Late or Coming
};

struct GanttRow
{
    enum class Kind { Challenge, Action, Step, Series };

    Kind kind = Kind::Action;
    int challenge = 0; ///< number
    QString code;      ///< "1.2"; empty for steps and series
    QString title;
    Mark mark = Mark::None; ///< the gravest: late, waiting, else the state
    QString state;          ///< the same in words; of a step its date, of a series how many were kept
    GanttBar bar;
    std::optional<GanttBar> voted; ///< where it differs
    std::vector<GanttMoment> moments;
    QString note;    ///< beside the bar: "fin repoussée de 3 mois"
    QString missing; ///< in place of the bar: "dates non renseignées"
    bool hasChildren = false;
    core::Id<core::Challenge> challengeId;
    core::Id<core::ActionSheet> action; ///< null for a challenge
    core::Id<core::MethodStep> step;    ///< of a step or a series; may be null
};

/// From the action that opens the way, or mentions, to the other one.
struct GanttLink
{
    core::Id<core::ActionSheet> from, to;
    core::LinkKind kind = core::LinkKind::Related;
    core::GateOutcome outcome = core::GateOutcome::Undecided;
};

struct GanttPicture
{
    std::vector<GanttRow> rows; ///< all of them, as if nothing were folded
    std::vector<int> shown;     ///< which ones, in order
    std::vector<bool> open;     ///< of all rows: its children are shown
    std::vector<GanttLink> links;
    QDate first, last; ///< whole years that hold the plan's period and every date in it
    QDate periodEnd;   ///< where an unknown end fades out
    QDate asOf;
    QString asOfLabel; ///< "31 déc. 2018"
    QDate today;       ///< invalid: not drawn
    QString todayLabel;
    QLocale locale;

    const GanttRow &row(int shownIndex) const { return rows[std::size_t(shown[std::size_t(shownIndex)])]; }
    bool isOpen(int shownIndex) const { return open[std::size_t(shown[std::size_t(shownIndex)])]; }
    int count() const { return int(shown.size()); }
    /// Among those shown; -1 if it is folded away.
    int indexOf(const core::Id<core::ActionSheet> &action) const;
};

} // namespace jalon::report
