// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/YearFactWords.h"

#include "report/Wording.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {
constexpr size_t MostEntries = 12; // the journal has them all
} // namespace

YearFactWords::YearFactWords(const Plan &plan, const AnnualReview &review, const report::Wording &wording)
    : m_plan(plan)
    , m_review(review)
    , m_wording(wording)
{
}

const ActionReview *YearFactWords::find(const AnnualReview &review, const Id<ActionSheet> &id)
{
    for (const ChallengeReview &challenge : review.challenges) {
        for (const ActionReview &action : challenge.actions) {
            if (action.id == id)
                return &action;
        }
    }
    return nullptr;
}

std::vector<BadgeText> YearFactWords::badges(const YearPlace &place) const
{
    const ActionReview *action = place.action ? find(m_review, *place.action) : nullptr;
    return action ? Figures::badges(*action, m_review.asOf, m_wording) : std::vector<BadgeText>{};
}

std::vector<YearFactGroup> YearFactWords::of(const YearPlace &place) const
{
    if (place.action) {
        const ActionReview *action = find(m_review, *place.action);
        return action ? ofAction(*action) : std::vector<YearFactGroup>{};
    }
    if (place.challenge) {
        for (const ChallengeReview &challenge : m_review.challenges) {
            if (challenge.id != *place.challenge)
                continue;
            std::vector<YearFactGroup> groups = ofTotals(challenge.totals, challenge.before);
            groups.push_back(actions(challenge));
            return groups;
        }
        return {};
    }
    std::vector<YearFactGroup> groups = ofTotals(m_review.totals, m_review.before);
    groups.push_back(body());
    YearFactGroup challenges{tr("By challenge"), {}};
    for (const ChallengeReview &challenge : m_review.challenges)
        challenges.facts.push_back({QString::number(challenge.number), challenge.title,
                                    Figures::byStatus(challenge.totals).join(u", "_s)});
    groups.push_back(challenges);
    return groups;
}

// -- an action

std::vector<YearFactGroup> YearFactWords::ofAction(const ActionReview &action) const
{
    return {obligations(action), journal(action), indicators(action), steps(action),
            money(action.budget, action.cost)};
}

YearFactGroup YearFactWords::obligations(const ActionReview &action) const
{
    YearFactGroup group{tr("Due dates of the year"), {}};
    if (action.obligations.due == 0) {
        group.facts.push_back({{}, tr("none was due"), {}, true});
        return group;
    }
    group.facts.push_back({{}, m_wording.obligations(action.obligations), {}});
    for (const Obligation *one : m_plan.obligations(action.id)) {
        if (one->due.year() != m_review.year)
            continue;
        const ObligationState state = stateOf(*one, m_review.asOf);
        if (state != ObligationState::Late && state != ObligationState::Missed)
            continue;
        const QString words = textOf(m_plan, *one);
        group.facts.push_back({{},
                               one->reason.isEmpty() ? words : tr("%1: %2").arg(words, one->reason),
                               m_wording.shortDate(one->due) + u" · "_s + m_wording.obligationState(state)});
    }
    return group;
}

YearFactGroup YearFactWords::steps(const ActionReview &action) const
{
    //: %1 steps of %2 are done
    YearFactGroup group{tr("Steps done: %1 of %2").arg(action.now.stepsDone).arg(action.now.stepsTotal), {}};
    for (const Id<MethodStep> &id : action.stepsDoneThisYear) {
        if (const MethodStep *step = m_plan.find(id))
            group.facts.push_back({{}, step->text, m_wording.shortSoftDate(step->done)});
    }
    if (group.facts.empty())
        group.facts.push_back({{}, tr("none was finished in the year"), {}, true});
    return group;
}

YearFactGroup YearFactWords::journal(const ActionReview &action) const
{
    YearFactGroup group{tr("What happened"), {}};
    for (const Id<JournalEntry> &id : action.entriesThisYear) {
        const JournalEntry *entry = m_plan.find(id);
        if (!entry)
            continue;
        if (group.facts.size() == MostEntries) {
            group.facts.push_back(
                {{},
                 tr("%n more in the journal", nullptr, int(action.entriesThisYear.size() - MostEntries)),
                 {},
                 true});
            break;
        }
        group.facts.push_back({{}, entry->title, m_wording.shortDate(entry->date)});
    }
    if (group.facts.empty())
        group.facts.push_back({{}, tr("nothing was recorded in the year"), {}, true});
    return group;
}

QString YearFactWords::before(const QString &value) const
{
    //: %1 a value, %2 a year: "11 en 2016"
    return tr("%1 in %2").arg(value).arg(m_review.year - 1);
}

YearFactGroup YearFactWords::indicators(const ActionReview &action) const
{
    YearFactGroup group{
        tr("Indicators: %1 of %2").arg(action.now.indicatorsMeasured).arg(action.now.indicatorsTotal), {}};
    for (const IndicatorFigure &figure : action.indicators) {
        YearFact fact{figure.code, figure.label, m_wording.notGiven(), !figure.value.isMeasured()};
        if (figure.value.isMeasured())
            fact.aside = m_wording.value(figure.value, figure.kind);
        if (figure.target)
            fact.aside += tr(" (target %1)").arg(m_wording.number(*figure.target));
        if (figure.previous.isMeasured())
            fact.aside += u" · "_s + before(m_wording.value(figure.previous, figure.kind));
        group.facts.push_back(std::move(fact));
    }
    return group;
}

YearFactGroup YearFactWords::money(const BudgetSum &budget, const MoneySum &cost) const
{
    YearFactGroup group{tr("Money of the year"), {}};
    const auto add = [&](const QString &name, const MoneySum &sum) {
        group.facts.push_back({{}, name, m_wording.money(sum), !sum.amount});
    };
    if (budget.lines > 0) {
        add(tr("Planned"), budget.planned);
        add(tr("Committed"), budget.committed);
        add(tr("Paid"), budget.paid);
    } else {
        add(tr("Cost by the sheet"), cost);
    }
    return group;
}

// -- several actions

std::vector<YearFactGroup> YearFactWords::ofTotals(const ReviewTotals &totals, const ReviewTotals &past) const
{
    YearFactGroup state{tr("At the end of the year"), {}};
    for (const QString &words : Figures::byStatus(totals))
        state.facts.push_back({{}, words, {}});
    if (totals.late > 0)
        state.facts.push_back({{}, Figures::late(totals.late), before(QString::number(past.late))});
    YearFactGroup progress{tr("Progress"), {}};
    const auto add = [&](const QString &name, int now, int of, int then) {
        //: %1 of %2: "12 sur 15"
        progress.facts.push_back(
            {{}, name, tr("%1 of %2").arg(now).arg(of) + u" · "_s + before(QString::number(then))});
    };
    add(tr("Steps done"), totals.stepsDone, totals.stepsTotal, past.stepsDone);
    add(tr("Due dates kept"), totals.obligations.kept, totals.obligations.due, past.obligations.kept);
    add(tr("Indicators with a value"), totals.indicatorsMeasured, totals.indicators, past.indicatorsMeasured);
    return {state, progress, money(totals.budget, totals.costOfYear)};
}

YearFactGroup YearFactWords::body() const
{
    YearFactGroup group{tr("Follow-up body and proposals"), {}};
    const OpinionCount &opinions = m_review.opinions;
    const ProposalCount &proposals = m_review.proposals;
    if (opinions.given > 0)
        group.facts.push_back(
            {{}, tr("Opinions given"), tr("%1, %2 answered").arg(opinions.given).arg(opinions.answered())});
    if (proposals.received > 0)
        group.facts.push_back({{},
                               tr("Proposals received"),
                               tr("%1, %2 accepted").arg(proposals.received).arg(proposals.accepted)});
    if (group.facts.empty())
        group.facts.push_back({{}, tr("no opinion, no proposal"), {}, true});
    return group;
}

YearFactGroup YearFactWords::actions(const ChallengeReview &challenge) const
{
    YearFactGroup group{tr("Actions"), {}};
    for (const ActionReview &action : challenge.actions) {
        QStringList states;
        for (const BadgeText &badge : Figures::badges(action, m_review.asOf, m_wording))
            states << badge.text;
        group.facts.push_back({action.code, action.title, states.join(u", "_s)});
    }
    return group;
}

} // namespace jalon::gui
