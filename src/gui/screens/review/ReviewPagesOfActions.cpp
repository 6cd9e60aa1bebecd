// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewPages that words the page of one action: what was promised, what happened, what is late,
// the indicators, the money, what is asked.
#include "gui/screens/review/ReviewPages.h"

#include "gui/screens/review/ReviewSubject.h"
#include "report/Wording.h"

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

void ReviewPages::fillAction(ReviewPage &page, const core::ActionReview &action) const
{
    page.code = action.code;
    page.title = action.title;
    page.badges = Figures::badges(action, m_review.asOf, m_wording);
    std::erase_if(page.badges, [](const BadgeText &badge) { return badge.mark == Mark::ToClarify; });
    ReviewBlock boxes;
    boxes.left = promised(action);
    boxes.right = happened(action);
    page.blocks.push_back(std::move(boxes));
    page.blocks.push_back(money(action));
    if (!action.indicators.empty()) {
        ReviewBlock block;
        block.kind = ReviewBlock::Kind::Indicators;
        block.title = tr("Evaluation indicators");
        bool bars = false, targets = false;
        for (const core::IndicatorFigure &figure : action.indicators) {
            const ReviewIndicator &shown = block.indicators.emplace_back(indicator(figure));
            bars = bars || (shown.hasBar && shown.measured);
            targets = targets || (bars && shown.bar.target);
        }
        if (bars) {
            //: explains the drawing: the bar is this year, the light tick last year, the dark one the target
            block.legend = tr("bar: %1").arg(m_review.year);
            if (m_hasBefore)
                block.legend += u" · "_s + tr("light tick: %1").arg(m_review.year - 1);
            if (targets)
                block.legend += u" · "_s + tr("dark tick: target");
        }
        page.blocks.push_back(std::move(block));
    }

    const core::YearText *text = m_plan.yearText(action.id, m_review.year);
    const core::ActionDecision *noted = m_plan.decision(action.id, m_review.year);
    ReviewBlock asked;
    asked.kind = ReviewBlock::Kind::Asked;
    asked.title = tr("What is asked of the elected officials");
    asked.choices = true;
    if (text)
        asked.left.lines = paragraphs(text->asked);
    if (asked.left.lines.empty())
        asked.left.lines.push_back({Mark::None, {}, tr("Nothing in particular."), {}, true});
    if (noted && !noted->text.isEmpty()) {
        for (const ReviewLine &line : paragraphs(noted->text))
            //: what was noted of a decision, after the question
            asked.left.lines.push_back({Mark::None, tr("Decided:"), line.text, {}});
    }
    if (noted)
        page.decision = noted->decision;
    for (const auto &entry : core::EnumCodes<core::DecisionKind>::all) {
        QString word = m_wording.decision(entry.value);
        page.decisions.emplace_back(entry.value, word.left(1).toUpper() + word.mid(1));
    }
    page.blocks.push_back(std::move(asked));
}

ReviewBox ReviewPages::promised(const core::ActionReview &action) const
{
    ReviewBox box{tr("What was promised"), {}};
    for (const core::ExpectedResult *result : m_plan.childrenOf<core::ExpectedResult>(action.id))
        box.lines.push_back({Mark::None, {}, result->text, {}, false, true});
    if (box.lines.empty()) {
        for (const core::MethodStep *step : m_plan.childrenOf<core::MethodStep>(action.id))
            box.lines.push_back({Mark::None, {}, step->text, {}, false, true});
    }
    if (box.lines.empty())
        box.lines.push_back(
            {Mark::None, {}, tr("The sheet gives neither expected results nor a method."), {}, true});
    return box;
}

ReviewBox ReviewPages::happened(const core::ActionReview &action) const
{
    ReviewBox box{tr("What happened in %1").arg(m_review.year), {}};
    if (const core::YearText *text = m_plan.yearText(action.id, m_review.year))
        box.lines = paragraphs(text->text);
    addDone(box, action);
    const core::ObligationCount &count = action.obligations;
    if (count.due > 0) {
        QString words = m_wording.obligations(count);
        words.replace(u" %)"_s, u"\u202f%)"_s); // stays together where lines are short
        if (m_hasBefore && action.obligationsBefore.due > 0)
            words +=
                u", "_s + lastYear(numberOf(action.obligationsBefore.kept, action.obligationsBefore.due));
        //: how the duties of a year were kept
        box.lines.push_back({Mark::None, tr("Due dates:"), words, {}});
    }
    if (box.lines.empty())
        box.lines.push_back({Mark::None,
                             {},
                             tr("No step completed and no change of state in %1.").arg(m_review.year),
                             {},
                             true});
    addLate(box, action);
    return box;
}

// States stated and steps completed in the year, with their dates.
void ReviewPages::addDone(ReviewBox &box, const core::ActionReview &action) const
{
    for (const auto &id : action.statementsThisYear) {
        const core::StateStatement *statement = m_plan.find(id);
        if (!statement)
            continue;
        QString text = m_wording.state(statement->state);
        //: a state and what was said with it
        text = statement->comment.isEmpty() ? tr("Now %1").arg(text)
                                            : tr("Now %1: %2").arg(text, statement->comment);
        box.lines.push_back({markOf(statement->state), {}, text, m_wording.shortDate(statement->date)});
    }
    for (const auto &id : action.stepsDoneThisYear) {
        if (const core::MethodStep *step = m_plan.find(id))
            box.lines.push_back({Mark::Done, {}, step->text, m_wording.shortSoftDate(step->done)});
    }
}

// The steps that make the action late, with the date they were due; else the lateness or the waiting itself.
void ReviewPages::addLate(ReviewBox &box, const core::ActionReview &action) const
{
    const auto isMissedDuty = [&](const QString &text) { // said with its day below
        return std::any_of(action.now.lateObligations.begin(), action.now.lateObligations.end(),
                           [&](const auto &id) {
                               const core::Obligation *due = m_plan.find(id);
                               return due && core::textOf(m_plan, *due) == text;
                           });
    };
    for (const auto &id : action.now.lateSteps) {
        if (const core::MethodStep *step = m_plan.find(id); step && !isMissedDuty(step->text))
            box.lines.push_back({Mark::Late,
                                 {},
                                 step->text,
                                 //: %1 a month or day by which a step should have been completed
                                 tr("due %1").arg(m_wording.shortSoftDate(step->due))});
    }
    addLateObligations(box, action);
    if (action.now.late && action.now.lateSteps.empty() && action.now.lateObligations.empty())
        box.lines.push_back({Mark::Late, {}, m_wording.lateBy(action.now.lateSince, m_review.asOf), {}});
    if (action.now.isWaiting())
        box.lines.push_back({Mark::Waiting, {}, m_wording.waitingFor(action.waitingForCode), {}});
}

// A duty that was missed several times is said once, with its days.
void ReviewPages::addLateObligations(ReviewBox &box, const core::ActionReview &action) const
{
    std::vector<std::pair<QString, QStringList>> missed; // what, and when
    for (const auto &id : action.now.lateObligations) {
        const core::Obligation *due = m_plan.find(id);
        if (!due)
            continue;
        const QString text = core::textOf(m_plan, *due);
        const auto at =
            std::find_if(missed.begin(), missed.end(), [&](const auto &one) { return one.first == text; });
        QStringList &days = at == missed.end() ? missed.emplace_back(text, QStringList()).second : at->second;
        days << m_wording.shortDate(due->due);
    }
    for (auto &[text, days] : missed) {
        const QString last = days.takeLast();
        box.lines.push_back({Mark::Late,
                             {},
                             text,
                             //: %1 a day, or several: "31 Jan, 31 March"; %2 the last of them
                             days.isEmpty() ? tr("due on %1").arg(last)
                                            : tr("due on %1 and %2").arg(days.join(u", "_s), last)});
    }
}

ReviewIndicator ReviewPages::indicator(const core::IndicatorFigure &figure) const
{
    using core::IndicatorKind;
    ReviewIndicator shown;
    shown.label = figure.label;
    shown.measured = figure.value.isMeasured();
    shown.now = m_wording.fullValue(figure.value, figure.kind, figure.unit);
    const auto number = [](const core::IndicatorValue &value) {
        return value.value ? std::optional(value.value->toDouble()) : std::nullopt;
    };
    shown.hasBar = figure.kind == IndicatorKind::Count || figure.kind == IndicatorKind::Rate ||
                   figure.kind == IndicatorKind::Amount;
    if (shown.hasBar) {
        shown.bar.value = number(figure.value);
        if (m_hasBefore)
            shown.bar.previous = number(figure.previous);
        if (figure.target)
            shown.bar.target = figure.target->toDouble();
        shown.bar.maximum =
            figure.kind == IndicatorKind::Rate
                ? 100
                : 1.15 * std::max({shown.bar.value.value_or(0), shown.bar.previous.value_or(0),
                                   shown.bar.target.value_or(0)});
        const core::Indicator *indicator = m_plan.find(figure.id);
        const int first = core::yearsOf(m_plan, m_review.asOf).first;
        for (int year = first; indicator && year <= m_review.year; ++year) {
            const core::Target *target = core::targetOf(m_plan, *indicator, year);
            shown.trend.years << report::YearValue{
                year,
                number(core::valueInYear(m_plan, *indicator, year, m_review.asOf)),
                false,
                {},
                target && target->value ? std::optional(target->value->toDouble()) : std::nullopt};
        }
    }
    const bool neverMeasured = !figure.value.isMeasured() && !figure.previous.isMeasured();
    if (figure.kind != IndicatorKind::Milestone && !neverMeasured)
        shown.before = lastYear(figure.previous.isMeasured() ? m_wording.value(figure.previous, figure.kind)
                                                             : m_wording.notGiven());
    sayTarget(shown, figure);
    return shown;
}

void ReviewPages::sayTarget(ReviewIndicator &shown, const core::IndicatorFigure &figure) const
{
    if (!figure.target || figure.kind == core::IndicatorKind::Milestone)
        return;
    core::IndicatorValue target;
    target.value = figure.target;
    target.computed = true;
    const QString words = m_wording.value(target, figure.kind);
    switch (figure.track) {
    case core::TrackState::OnTrack:
        //: %1 a value: "21"
        shown.target = tr("target %1 reached").arg(words);
        shown.targetMark = Mark::Done;
        break;
    case core::TrackState::OffTrack:
        shown.target = tr("target %1 not reached").arg(words);
        shown.targetMark = Mark::Late;
        break;
    default:
        shown.target = tr("target %1").arg(words);
    }
}

// What was planned, committed and paid in the year; without a budget, what the sheet says it costs.
ReviewBlock ReviewPages::money(const core::ActionReview &action) const
{
    ReviewBlock block;
    block.kind = ReviewBlock::Kind::Facts;
    const auto add = [&](const QString &label, const core::MoneySum &sum) {
        block.facts.push_back({label, m_wording.money(sum), sum.amount.has_value()});
    };
    if (action.budget.lines > 0) {
        //: amounts of money, before the amount
        add(tr("Planned in %1").arg(m_review.year), action.budget.planned);
        add(tr("Committed"), action.budget.committed);
        add(tr("Paid"), action.budget.paid);
        if (m_hasBefore && action.budgetBefore.paid.amount)
            block.facts.back().before = lastYear(m_wording.money(action.budgetBefore.paid));
    } else {
        block.facts.push_back({tr("Indicative cost"), m_wording.cost(action.now.cost),
                               action.now.cost.state == core::Knowledge::Known});
    }
    if (const core::ActionSheet *sheet = m_plan.find(action.id)) {
        const bool known = sheet->fundingState == core::Knowledge::Known;
        const QString words = sheet->funders.isEmpty() ? sheet->fundingText : sheet->funders.join(u", "_s);
        block.facts.push_back({tr("Period"), m_wording.period(sheet->start, sheet->end),
                               sheet->start.hasValue() || sheet->end.hasValue()});
        block.facts.push_back(
            {tr("Funded by"), known ? words : m_wording.knowledge(sheet->fundingState), known});
    }
    return block;
}

} // namespace jalon::gui
