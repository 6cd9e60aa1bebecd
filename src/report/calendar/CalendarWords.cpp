// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar says in words.
#include "report/calendar/PlanCalendar.h"

#include "core/rules/Amendments.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

int months(const QDate &from, const QDate &to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

int count(const std::vector<GanttMoment> &moments, bool steps, ObligationState state)
{
    return int(std::count_if(moments.begin(), moments.end(), [&](const GanttMoment &moment) {
        return moment.isStep == steps && moment.state == state;
    }));
}

} // namespace

QString PlanCalendar::tr(const char *source, const char *, int n) const
{
    return m_wording.language().translate("jalon::report::PlanCalendar", source, n);
}

QString PlanCalendar::startSlip(const SoftDate &voted, const SoftDate &now) const
{
    if (voted.toIso() == now.toIso())
        return {};
    if (!voted.hasValue())
        return tr("start set since the vote");
    if (!now.hasValue())
        return tr("start voted: %1").arg(m_wording.shortSoftDate(voted));
    const int by = months(voted.firstDay(), now.firstDay());
    return by > 0   ? tr("start pushed back by %n month(s)", nullptr, by)
           : by < 0 ? tr("start brought forward by %n month(s)", nullptr, -by)
                    : tr("start moved within the month");
}

QString PlanCalendar::endSlip(const SoftDate &voted, const SoftDate &now) const
{
    if (voted.toIso() == now.toIso())
        return {};
    if (!voted.hasValue())
        return tr("end set since the vote");
    if (!now.hasValue())
        return tr("end voted: %1").arg(m_wording.shortSoftDate(voted));
    const int by = months(voted.lastDay(), now.lastDay());
    return by > 0   ? tr("end pushed back by %n month(s)", nullptr, by)
           : by < 0 ? tr("end brought forward by %n month(s)", nullptr, -by)
                    : tr("end moved within the month");
}

QString PlanCalendar::slip(const ActionSheet &action) const
{
    const SoftDate start = votedDate(m_plan, action, &ActionSheet::start);
    const SoftDate end = votedDate(m_plan, action, &ActionSheet::end);
    if (start.hasValue() && end.hasValue() && action.start.hasValue() && action.end.hasValue()) {
        const int by = months(start.firstDay(), action.start.firstDay());
        if (by != 0 && by == months(end.lastDay(), action.end.lastDay()))
            return by > 0 ? tr("pushed back by %n month(s)", nullptr, by)
                          : tr("brought forward by %n month(s)", nullptr, -by);
    }
    QStringList parts{startSlip(start, action.start), endSlip(end, action.end)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString PlanCalendar::keptOf(const GanttRow &row) const
{
    const int kept = count(row.moments, false, ObligationState::Kept);
    const int late = count(row.moments, false, ObligationState::Late);
    const int all = int(std::count_if(row.moments.begin(), row.moments.end(),
                                      [](const GanttMoment &m) { return !m.isStep; }));
    if (all == 0)
        return {};
    //: %n obligations kept of %1
    const QString text = tr("%n of %1 kept", nullptr, kept).arg(all);
    return late > 0 ? text + u", "_s + tr("%n late", nullptr, late) : text;
}

/// Dates and slip of an action, then what became of its steps and obligations.
QStringList PlanCalendar::facts(const ActionSheet &action) const
{
    QStringList facts{m_wording.period(action.start, action.end)};
    const QString moved = slip(action);
    if (!moved.isEmpty())
        facts.last() += u", "_s + moved + u" ("_s +
                        tr("voted: %1")
                            .arg(m_wording.period(votedDate(m_plan, action, &ActionSheet::start),
                                                  votedDate(m_plan, action, &ActionSheet::end))) +
                        u')';
    if (action.start.hasValue() && !action.end.hasValue())
        facts.last() += u", "_s + tr("end not known");
    const Situation now = situationOf(m_plan, action, m_asOf);
    if (now.stepsTotal > 0)
        //: %n steps done of %1
        facts << tr("%n of %1 steps done", nullptr, now.stepsDone).arg(now.stepsTotal);
    GanttRow obligations;
    for (const Obligation *obligation : m_plan.obligations(action.id))
        obligations.moments.push_back(
            {obligation->due, obligation->due, false, stateOf(*obligation, m_asOf)});
    if (!obligations.moments.empty())
        facts << tr("obligations: %1").arg(keptOf(obligations));
    return facts;
}

QStringList PlanCalendar::links(const ActionSheet &action) const
{
    QStringList words;
    for (const ActionLink &link : m_plan.table<ActionLink>().rows()) {
        const bool from = link.actionId == action.id, to = link.targetId == action.id;
        const ActionSheet *other = m_plan.find(from ? link.targetId : link.actionId);
        if (!other || !(from || to))
            continue;
        const QString code = m_plan.code(*other);
        const QString text = link.kind == LinkKind::Related ? tr("linked with %1").arg(code)
                             : from                         ? tr("opens the way to %1").arg(code)
                                    : tr("goes ahead only if %1 concludes positively").arg(code);
        if (!words.contains(text))
            words << text;
    }
    return words;
}

QString PlanCalendar::sentence(const GanttRow &row) const
{
    QStringList parts;
    if (row.kind == GanttRow::Kind::Challenge) {
        parts << tr("Challenge %1").arg(row.code) + u", "_s + row.title
              << tr("%n action(s)", nullptr, int(m_plan.actions(row.challengeId).size()));
        if (!row.bar.isEmpty())
            parts << m_wording.shortDate(row.bar.first) + u" → "_s + m_wording.shortDate(row.bar.last);
        return parts.join(u" · "_s);
    }
    const ActionSheet *action = m_plan.find(row.action);
    if (!action)
        return row.title;
    if (row.kind == GanttRow::Kind::Action) {
        parts << row.code + u' ' + row.title << row.state;
        parts += facts(*action);
        parts += links(*action);
        return parts.join(u" · "_s);
    }
    parts << tr("%1, step: %2").arg(m_plan.code(*action), row.title);
    if (row.kind == GanttRow::Kind::Series)
        parts = QStringList{tr("%1, obligations: %2").arg(m_plan.code(*action), row.title)};
    parts << row.state;
    if (const MethodStep *step = row.kind == GanttRow::Kind::Step ? m_plan.find(row.step) : nullptr) {
        if (step->due.hasValue())
            parts << tr("due %1").arg(m_wording.softDate(step->due));
    }
    return parts.join(u" · "_s);
}

GanttLegend PlanCalendar::legend() const
{
    return {tr("past | to come"), tr("end not known to the day"),
            tr("as voted"),       tr("step"),
            tr("kept"),           tr("late"),
            tr("not kept"),       tr("coming"),
            tr("condition"),      tr("linked")};
}

} // namespace jalon::report
