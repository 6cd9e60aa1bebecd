// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calendar/PlanCalendar.h"

#include "core/rules/Amendments.h"
#include "core/rules/SituationParts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::report {

namespace {

using Kind = GanttRow::Kind;

/// What counts most of a situation, as in the list of sheets: late, waiting, else the state.
void setState(GanttRow &row, const Plan &plan, const Situation &now, const QDate &asOf,
              const Wording &wording)
{
    const ActionSheet *gate = plan.find(now.waitingFor);
    row.mark = now.late ? Mark::Late : gate ? Mark::Waiting : markOf(now.status);
    row.state = now.late ? wording.lateBy(now.lateSince, asOf)
                : gate   ? wording.waitingFor(plan.code(*gate))
                         : wording.status(now.status);
}

/// Where a step stands: when it is due, else when it was done, else where it begins.
const SoftDate &dateOf(const MethodStep &step)
{
    return step.due.hasValue() ? step.due : step.done.hasValue() ? step.done : step.start;
}

GanttMoment momentOf(const MethodStep &step, bool late, const QDate &asOf)
{
    const SoftDate &date = dateOf(step);
    return {date.firstDay(), date.lastDay(), true,
            isDone(step, asOf) ? ObligationState::Kept
            : late             ? ObligationState::Late
                               : ObligationState::Coming};
}

GanttMoment momentOf(const Obligation &obligation, const QDate &asOf)
{
    return {obligation.due, obligation.due, false, stateOf(obligation, asOf)};
}

void widen(GanttBar &bar, const GanttBar &with)
{
    if (with.first.isValid() && (!bar.first.isValid() || with.first < bar.first))
        bar.first = with.first;
    if (with.last.isValid() && (!bar.last.isValid() || with.last > bar.last))
        bar.last = with.last;
}

} // namespace

PlanCalendar::PlanCalendar(const Plan &plan, const Wording &wording, const QDate &asOf, const QDate &today)
    : m_plan(plan)
    , m_wording(wording)
    , m_asOf(asOf)
    , m_today(today)
{
}

GanttPicture PlanCalendar::picture() const
{
    GanttPicture picture;
    picture.asOf = m_asOf;
    picture.asOfLabel = m_wording.asOf(m_asOf);
    picture.locale = m_wording.locale();
    for (const Challenge *challenge : m_plan.challenges())
        addChallenge(picture, *challenge);
    addLinks(picture);
    setRange(picture);
    if (m_today >= picture.first && m_today <= picture.last) {
        picture.today = m_today;
        picture.todayLabel = tr("today");
    }
    showOpenRows(picture);
    return picture;
}

void PlanCalendar::showOpenRows(GanttPicture &picture)
{
    picture.shown.clear();
    bool challengeOpen = true, actionOpen = true;
    for (std::size_t i = 0; i < picture.rows.size(); ++i) {
        const Kind kind = picture.rows[i].kind;
        if (kind == Kind::Challenge)
            challengeOpen = picture.open[i];
        if (kind == Kind::Action)
            actionOpen = picture.open[i];
        if (kind == Kind::Challenge || (challengeOpen && (kind == Kind::Action || actionOpen)))
            picture.shown.push_back(int(i));
    }
}

void PlanCalendar::addChallenge(GanttPicture &picture, const Challenge &challenge) const
{
    GanttRow row;
    row.kind = Kind::Challenge;
    row.challenge = challenge.number;
    row.code = QString::number(challenge.number);
    row.title = displayTitle(challenge);
    row.challengeId = challenge.id;
    const auto actions = m_plan.actions(challenge.id);
    row.hasChildren = !actions.empty();
    const std::size_t at = picture.rows.size();
    picture.rows.push_back(row);
    picture.open.push_back(true);
    for (const ActionSheet *action : actions)
        addAction(picture, *action, challenge.number);
    for (std::size_t i = at + 1; i < picture.rows.size(); ++i) {
        if (picture.rows[i].kind == Kind::Action)
            widen(picture.rows[at].bar, picture.rows[i].bar);
    }
}

void PlanCalendar::addAction(GanttPicture &picture, const ActionSheet &action, int challenge) const
{
    const Situation now = situationBeforeIndicators(m_plan, action, m_asOf);
    GanttRow row;
    row.challenge = challenge;
    row.challengeId = action.challengeId;
    row.action = action.id;
    row.code = m_plan.code(action);
    row.title = displayTitle(action);
    setState(row, m_plan, now, m_asOf, m_wording);
    row.bar = ganttBar(action.start, action.end);
    if (row.bar.isEmpty())
        row.missing = m_wording.period(action.start, action.end);
    const GanttBar voted = ganttBar(votedDate(m_plan, action, &ActionSheet::start),
                                    votedDate(m_plan, action, &ActionSheet::end));
    if (!(voted == row.bar))
        row.voted = voted;
    row.note = slip(action);
    const std::size_t at = picture.rows.size();
    picture.rows.push_back(row);
    picture.open.push_back(false);
    addSteps(picture, action, now, challenge);
    addSeries(picture, action, challenge);
    GanttRow &head = picture.rows[at];
    for (std::size_t i = at + 1; i < picture.rows.size(); ++i)
        head.moments.insert(head.moments.end(), picture.rows[i].moments.begin(),
                            picture.rows[i].moments.end());
    head.hasChildren = picture.rows.size() > at + 1;
}

void PlanCalendar::addSteps(GanttPicture &picture, const ActionSheet &action, const Situation &now,
                            int challenge) const
{
    for (const MethodStep *step : m_plan.childrenOf<MethodStep>(action.id)) {
        if (!dateOf(*step).hasValue())
            continue;
        const bool late =
            std::find(now.lateSteps.begin(), now.lateSteps.end(), step->id) != now.lateSteps.end();
        GanttRow row;
        row.kind = Kind::Step;
        row.challenge = challenge;
        row.challengeId = action.challengeId;
        row.action = action.id;
        row.step = step->id;
        row.title = step->text.simplified();
        row.moments = {momentOf(*step, late, m_asOf)};
        if (step->start.hasValue() && step->due.hasValue())
            row.bar = ganttBar(step->start, step->due);
        row.mark = late ? Mark::Late : isDone(*step, m_asOf) ? Mark::Done : Mark::Planned;
        row.state = late ? m_wording.late()
                    : row.mark == Mark::Done
                        ? (step->done.hasValue() ? tr("done %1").arg(m_wording.shortSoftDate(step->done))
                                                 : tr("done"))
                        : m_wording.shortSoftDate(dateOf(*step));
        picture.rows.push_back(row);
        picture.open.push_back(false);
    }
}

void PlanCalendar::addSeries(GanttPicture &picture, const ActionSheet &action, int challenge) const
{
    const std::size_t first = picture.rows.size();
    for (const Obligation *obligation : m_plan.obligations(action.id)) {
        const Id<MethodStep> step = obligation->stepId.value_or(Id<MethodStep>());
        const QString text = textOf(m_plan, *obligation).simplified();
        const auto same = std::find_if(
            picture.rows.begin() + std::ptrdiff_t(first), picture.rows.end(),
            [&](const GanttRow &row) { return row.step == step && (!step.isNull() || row.title == text); });
        if (same != picture.rows.end()) {
            same->moments.push_back(momentOf(*obligation, m_asOf));
            continue;
        }
        GanttRow row;
        row.kind = Kind::Series;
        row.challenge = challenge;
        row.challengeId = action.challengeId;
        row.action = action.id;
        row.step = step;
        row.title = text;
        row.moments = {momentOf(*obligation, m_asOf)};
        picture.rows.push_back(row);
        picture.open.push_back(false);
    }
    for (std::size_t i = first; i < picture.rows.size(); ++i)
        picture.rows[i].state = keptOf(picture.rows[i]);
}

void PlanCalendar::addLinks(GanttPicture &picture) const
{
    for (const ActionLink &link : m_plan.table<ActionLink>().rows()) {
        const auto same = [&](const GanttLink &other) { // two sheets that mention each other: one line
            return link.kind == LinkKind::Related && other.kind == link.kind && other.from == link.targetId &&
                   other.to == link.actionId;
        };
        if (std::none_of(picture.links.begin(), picture.links.end(), same))
            picture.links.push_back({link.actionId, link.targetId, link.kind, link.outcome});
    }
}

void PlanCalendar::setRange(GanttPicture &picture) const
{
    const PlanInfo &info = m_plan.info();
    GanttBar range = ganttBar(info.periodStart, info.periodEnd);
    for (const GanttRow &row : picture.rows) {
        widen(range, row.bar);
        if (row.voted)
            widen(range, *row.voted);
        for (const GanttMoment &moment : row.moments)
            widen(range, {moment.first, moment.day, 0, 0});
    }
    widen(range, {m_asOf, m_asOf, 0, 0});
    const int firstYear = std::min(range.first.year(), range.last.year());
    const int lastYear = std::max(range.first.year(), range.last.year());
    picture.first = QDate(firstYear, 1, 1);
    picture.last = QDate(lastYear, 12, 31);
    picture.periodEnd = info.periodEnd.hasValue() ? info.periodEnd.lastDay() : picture.last;
}

} // namespace jalon::report
