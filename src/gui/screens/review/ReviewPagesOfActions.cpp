// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewPages that words the page of one action: what was promised, what happened, what is late,
// the indicators and the costs.
#include "gui/screens/review/ReviewPages.h"

#include "report/Wording.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

void ReviewPages::fillAction(ReviewPage &page, const core::ActionReview &action) const
{
    page.code = action.code;
    page.title = action.title;
    page.badges = Figures::badges(action, m_review.asOf, m_wording);
    page.left = promised(action);
    page.right = happened(action);
    page.indicatorsTitle = tr("Evaluation indicators");
    bool bars = false;
    for (const core::IndicatorFigure &figure : action.indicators) {
        page.indicators.push_back(indicator(figure));
        bars = bars || (page.indicators.back().hasBar && page.indicators.back().measured);
    }
    if (bars)
        //: explains the drawing: the bar is this year, the tick last year
        page.legend = m_hasBefore ? tr("bar: %1 · tick: %2").arg(m_review.year).arg(m_review.year - 1)
                                  : tr("bar: %1").arg(m_review.year);
    page.facts.push_back({tr("Indicative cost"), m_wording.cost(action.now.cost),
                          action.now.cost.state == core::Knowledge::Known});
    if (const core::ActionSheet *sheet = m_plan.find(action.id)) {
        const bool known = sheet->fundingState == core::Knowledge::Known;
        const QString words = sheet->funders.isEmpty() ? sheet->fundingText : sheet->funders.join(u", "_s);
        page.facts.push_back({tr("Period"), m_wording.period(sheet->start, sheet->end),
                              sheet->start.hasValue() || sheet->end.hasValue()});
        page.facts.push_back(
            {tr("Funded by"), known ? words : m_wording.knowledge(sheet->fundingState), known});
    }
}

ReviewBox ReviewPages::promised(const core::ActionReview &action) const
{
    ReviewBox box{tr("What was promised"), {}};
    for (const core::ExpectedResult *result : m_plan.childrenOf<core::ExpectedResult>(action.id))
        box.lines.push_back({Mark::None, {}, result->text, {}, false});
    if (box.lines.empty()) {
        for (const core::MethodStep *step : m_plan.childrenOf<core::MethodStep>(action.id))
            box.lines.push_back({Mark::None, {}, step->text, {}, false});
    }
    if (box.lines.empty())
        box.lines.push_back(
            {Mark::None, {}, tr("The sheet gives neither expected results nor a method."), {}, true});
    return box;
}

ReviewBox ReviewPages::happened(const core::ActionReview &action) const
{
    ReviewBox box{tr("What happened in %1").arg(m_review.year), {}};
    addDone(box, action, false);
    if (box.lines.empty())
        box.lines.push_back({Mark::None,
                             {},
                             tr("No step completed and no change of state in %1.").arg(m_review.year),
                             {},
                             true});
    addLate(box, action, false);
    return box;
}

// States stated and steps completed in the year, with their dates.
void ReviewPages::addDone(ReviewBox &box, const core::ActionReview &action, bool withCode) const
{
    const QString code = withCode ? action.code : QString();
    for (const auto &id : action.statementsThisYear) {
        const core::StateStatement *statement = m_plan.find(id);
        if (!statement)
            continue;
        QString text = m_wording.state(statement->state);
        //: a state and what was said with it
        text = statement->comment.isEmpty() ? tr("Now %1").arg(text)
                                            : tr("Now %1: %2").arg(text, statement->comment);
        box.lines.push_back(
            {markOf(statement->state), code, text, m_wording.shortDate(statement->date), false});
    }
    for (const auto &id : action.stepsDoneThisYear) {
        if (const core::MethodStep *step = m_plan.find(id))
            box.lines.push_back({Mark::Done, code, step->text, m_wording.shortSoftDate(step->done), false});
    }
}

// The steps that make the action late, with the date they were due; else the lateness or the waiting itself.
void ReviewPages::addLate(ReviewBox &box, const core::ActionReview &action, bool withCode) const
{
    const QString code = withCode ? action.code : QString();
    for (const auto &id : action.now.lateSteps) {
        if (const core::MethodStep *step = m_plan.find(id))
            box.lines.push_back({Mark::Late, code, step->text,
                                 //: %1 a month or day by which a step should have been completed
                                 tr("due %1").arg(m_wording.shortSoftDate(step->due)), false});
    }
    if (action.now.late && action.now.lateSteps.empty())
        box.lines.push_back(
            {Mark::Late, code, m_wording.lateBy(action.now.lateSince, m_review.asOf), {}, false});
    if (action.now.isWaiting())
        box.lines.push_back({Mark::Waiting, code, m_wording.waitingFor(action.waitingForCode), {}, false});
}

ReviewIndicator ReviewPages::indicator(const core::IndicatorFigure &figure) const
{
    ReviewIndicator shown;
    shown.label = figure.label;
    shown.measured = figure.value.isMeasured();
    shown.now = m_wording.fullValue(figure.value, figure.kind, figure.unit);
    const auto number = [](const core::IndicatorValue &value) {
        return value.value ? std::optional(value.value->toDouble()) : std::nullopt;
    };
    using core::IndicatorKind;
    shown.hasBar = figure.kind == IndicatorKind::Count || figure.kind == IndicatorKind::Rate ||
                   figure.kind == IndicatorKind::Amount;
    if (shown.hasBar) {
        shown.value = number(figure.value);
        if (m_hasBefore)
            shown.previous = number(figure.previous);
        shown.maximum = figure.kind == IndicatorKind::Rate
                            ? 100
                            : 1.25 * std::max(shown.value.value_or(0), shown.previous.value_or(0));
    }
    const bool neverMeasured = !figure.value.isMeasured() && !figure.previous.isMeasured();
    if (m_hasBefore && figure.kind != IndicatorKind::Milestone && !neverMeasured) {
        const QString before = figure.previous.isMeasured() ? m_wording.value(figure.previous, figure.kind)
                                                            : m_wording.notGiven();
        //: last year's value beside this year's: "11 in 2017"
        shown.before = tr("%1 in %2").arg(before).arg(m_review.year - 1);
    }
    return shown;
}

} // namespace jalon::gui
