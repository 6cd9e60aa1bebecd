// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/origin/CountOrigin.h"

#include "core/rules/SituationParts.h"
#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

QString codeOf(const Plan &plan, const Id<ActionSheet> &id)
{
    const ActionSheet *action = plan.find(id);
    return action ? plan.code(*action) + u" · "_s : QString();
}

QString inWords(const QString &name, const OriginFacts &facts)
{
    return QCoreApplication::translate("jalon::gui::CountOrigin", "%1: %2 of %3")
        .arg(name, QString::number(facts.lines.size()),
             QString::number(facts.lines.size() + facts.others.size()));
}

} // namespace

// -- steps, obligations, indicators

OriginFacts CountOrigin::steps(const Plan &plan, const report::Wording &wording, const QDate &asOf)
{
    OriginFacts facts;
    for (const ActionSheet *action : plan.actions()) {
        for (const MethodStep *step : plan.childrenOf<MethodStep>(action->id)) {
            const bool done = isDone(*step, asOf);
            const SoftDate &date = done ? step->done : step->due;
            (done ? facts.lines : facts.others)
                .push_back(
                    {date.hasValue() ? wording.shortSoftDate(date) : QString(),
                     tr("Step %1 of sheet %2 · %3")
                         .arg(QString::number(step->position), plan.code(*action), step->text.simplified()),
                     {},
                     EntityRef::to(step->id)});
        }
    }
    facts.title = wording.asOf(asOf);
    facts.value = inWords(tr("Steps done"), facts);
    facts.formula = tr("The steps of the method that are done at that date, of all the steps of all sheets.");
    facts.linesTitle = tr("%n step(s) done", nullptr, int(facts.lines.size()));
    facts.othersTitle = tr("%n step(s) not done", nullptr, int(facts.others.size()));
    return facts;
}

OriginFacts CountOrigin::obligations(const Plan &plan, const report::Wording &wording, const QDate &asOf)
{
    OriginFacts facts;
    int coming = 0;
    for (const ActionSheet *action : plan.actions()) {
        for (const Obligation *one : plan.obligations(action->id)) {
            const ObligationState state = stateOf(*one, asOf);
            if (one->due > asOf && state != ObligationState::Kept && state != ObligationState::Missed) {
                ++coming;
                continue;
            }
            QStringList detail{wording.obligationState(state)};
            if (state == ObligationState::Kept && one->settledOn.isValid())
                detail << wording.shortDate(one->settledOn);
            if (!one->reason.isEmpty())
                detail << one->reason.simplified();
            (state == ObligationState::Kept ? facts.lines : facts.others)
                .push_back({wording.shortDate(one->due),
                            codeOf(plan, one->actionId) + textOf(plan, *one).simplified(),
                            detail.join(u" · "_s), EntityRef::to(one->id)});
        }
    }
    facts.title = wording.asOf(asOf);
    facts.value = inWords(tr("Due dates kept"), facts);
    facts.formula = tr("The due dates that were kept, of those that fell due up to that date.");
    if (coming > 0)
        facts.notes << tr("%n due date(s) to come are not counted.", nullptr, coming);
    facts.linesTitle = tr("%n due date(s) kept", nullptr, int(facts.lines.size()));
    facts.othersTitle = tr("%n due date(s) not kept or without an answer", nullptr, int(facts.others.size()));
    return facts;
}

OriginLine CountOrigin::ofIndicator(const Plan &plan, const report::Wording &wording,
                                    const Indicator &indicator, const IndicatorValue &value)
{
    OriginLine row;
    row.text = plan.code(indicator) + u" · "_s + indicator.label.simplified();
    row.place = EntityRef::to(indicator.id);
    row.written = QUuid(); // who wrote the definition says nothing of the value
    if (value.isMeasured()) {
        row.when = wording.shortDate(value.date);
        row.detail = wording.fullValue(value, indicator.kind, indicator.unit);
        if (value.computed)
            row.detail += u" · "_s + tr("computed");
        else if (!value.origin.empty())
            row.written = value.origin.back().value;
    }
    return row;
}

OriginFacts CountOrigin::indicators(const Plan &plan, const report::Wording &wording, const QDate &asOf,
                                    bool collectedOnly, const Id<ActionSheet> &sheet)
{
    OriginFacts facts;
    int givenUp = 0;
    for (const Indicator *indicator :
         sheet.isNull() ? plan.indicators() : plan.childrenOf<Indicator>(sheet)) {
        if (collectedOnly && !indicator->collected) {
            ++givenUp;
            continue;
        }
        const IndicatorValue value = valueAsOf(plan, *indicator, asOf);
        (value.isMeasured() ? facts.lines : facts.others)
            .push_back(ofIndicator(plan, wording, *indicator, value));
    }
    const ActionSheet *action = plan.find(sheet);
    facts.title = action ? plan.code(*action) + u' ' + displayTitle(*action) + u" · "_s + wording.asOf(asOf)
                         : wording.asOf(asOf);
    facts.value = inWords(tr("Indicators with a value"), facts);
    facts.formula = tr("The indicators that have a value for %1, typed or computed; a milestone once reached "
                       "stays reached.")
                        .arg(asOf.year());
    if (givenUp > 0)
        facts.notes << tr("%n indicator(s) no longer collected are not counted.", nullptr, givenUp);
    facts.linesTitle = tr("%n with a value", nullptr, int(facts.lines.size()));
    facts.othersTitle = tr("%n without a value", nullptr, int(facts.others.size()));
    return facts;
}

// -- sheets

OriginLine CountOrigin::ofSheet(const Plan &plan, const report::Wording &wording, const ActionSheet &action,
                                const Situation &now, const QDate &asOf)
{
    QStringList detail{wording.status(now.status)};
    if (now.said)
        detail.front() += u' ' + tr("since %1").arg(wording.date(now.since));
    if (now.late)
        detail << wording.lateBy(now.lateSince, asOf);
    if (const ActionSheet *gate = plan.find(now.waitingFor))
        detail << wording.waitingFor(plan.code(*gate));
    OriginLine row;
    row.text = plan.code(action) + u" · "_s + displayTitle(action);
    row.detail = detail.join(u" · "_s);
    row.place = EntityRef::to(action.id);
    row.written = QUuid();
    const StateStatement *last = nullptr; // the one that counts: the latest up to the date
    for (const StateStatement *one : plan.states(action.id)) {
        if (one->date <= asOf && (!last || one->date >= last->date))
            last = one;
    }
    if (last)
        row.written = last->id.value;
    return row;
}

OriginFacts CountOrigin::sheets(const Plan &plan, const report::Wording &wording, const QDate &asOf,
                                const Chosen &chosen)
{
    OriginFacts facts;
    for (const ActionSheet *action : plan.actions()) {
        const Situation now = situationBeforeIndicators(plan, *action, asOf);
        (chosen(now) ? facts.lines : facts.others).push_back(ofSheet(plan, wording, *action, now, asOf));
    }
    facts.title = wording.asOf(asOf);
    facts.linesTitle = tr("%n sheet(s) counted", nullptr, int(facts.lines.size()));
    facts.othersTitle = tr("%n sheet(s) not counted", nullptr, int(facts.others.size()));
    return facts;
}

OriginFacts CountOrigin::actions(const Plan &plan, const report::Wording &wording, const QDate &asOf)
{
    OriginFacts facts = sheets(plan, wording, asOf, [](const Situation &) { return true; });
    facts.value = wording.count(u"action_sheet"_s, int(facts.lines.size()));
    facts.formula = tr("Every action sheet of the plan.");
    return facts;
}

OriginFacts CountOrigin::withStatus(const Plan &plan, const report::Wording &wording, const QDate &asOf,
                                    Status status)
{
    OriginFacts facts =
        sheets(plan, wording, asOf, [status](const Situation &now) { return now.status == status; });
    facts.value = inWords(tr("State “%1”").arg(wording.status(status)), facts);
    facts.formula = tr("The sheets whose last state up to that date is this one. Where nobody said a state, "
                       "it is “%1” before the start and “%2” after it.")
                        .arg(wording.status(Status::Planned), wording.status(Status::Unknown));
    return facts;
}

OriginFacts CountOrigin::late(const Plan &plan, const report::Wording &wording, const QDate &asOf)
{
    OriginFacts facts = sheets(plan, wording, asOf, [](const Situation &now) { return now.late; });
    facts.value = inWords(tr("Late"), facts);
    facts.formula = tr("The sheets past their end, or with a step or a due date past its day, that are not "
                       "done, stopped or waiting for another action.");
    return facts;
}

OriginFacts CountOrigin::waiting(const Plan &plan, const report::Wording &wording, const QDate &asOf)
{
    OriginFacts facts = sheets(plan, wording, asOf, [](const Situation &now) { return now.isWaiting(); });
    facts.value = inWords(tr("Waiting"), facts);
    facts.formula = tr("The sheets that another action has to open first, by its result.");
    return facts;
}

} // namespace jalon::gui
