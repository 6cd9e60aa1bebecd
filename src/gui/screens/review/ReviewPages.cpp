// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewPages.h"

#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

ReviewPages::ReviewPages(const core::Plan &plan, const core::AnnualReview &review,
                         const report::Wording &wording)
    : m_plan(plan)
    , m_review(review)
    , m_wording(wording)
    , m_hasBefore(review.year > core::yearsOf(plan, review.asOf).first)
{
}

std::vector<ReviewPlace> ReviewPages::places(const core::AnnualReview &review)
{
    std::vector<ReviewPlace> places{{}};
    for (int c = 0; c < int(review.challenges.size()); ++c) {
        places.push_back({ReviewPlace::Kind::Challenge, c, -1});
        for (int a = 0; a < int(review.challenges.at(std::size_t(c)).actions.size()); ++a)
            places.push_back({ReviewPlace::Kind::Action, c, a});
    }
    return places;
}

ReviewPage ReviewPages::page(const ReviewPlace &place) const
{
    const core::PlanInfo &info = m_plan.info();
    ReviewPage page;
    page.place = place;
    page.asOf = m_wording.asOf(m_review.asOf);
    page.fictitious = info.fictitious ? m_wording.fictitious() : QString();
    page.foot = core::displayTitle(info) + (info.authority.isEmpty() ? QString() : u" · "_s + info.authority);
    if (place.kind == ReviewPlace::Kind::Year) {
        fillYear(page);
        return page;
    }
    const core::ChallengeReview &challenge = m_review.challenges.at(std::size_t(place.challenge));
    page.challenge = challenge.number;
    if (place.kind == ReviewPlace::Kind::Challenge) {
        fillChallenge(page, challenge);
    } else {
        //: at the foot of an action's page: number and short title of its challenge
        page.foot = tr("Challenge %1 · %2").arg(QString::number(challenge.number), challenge.title);
        fillAction(page, challenge.actions.at(std::size_t(place.action)));
    }
    return page;
}

QString ReviewPages::atYearEnd(const QString &value) const
{
    //: last year's figure in words, beside this year's: "8 at the end of 2017"
    return m_hasBefore ? tr("%1 at the end of %2").arg(value).arg(m_review.year - 1) : QString();
}

QString ReviewPages::totalsText(const core::ReviewTotals &totals) const
{
    QStringList parts{Figures::actions(totals.actions)};
    const QStringList states = Figures::byStatus(totals);
    //: 14 actions: 2 done, 10 in progress
    QString text = states.isEmpty() ? parts.first() : tr("%1: %2").arg(parts.first(), states.join(u", "_s));
    if (totals.late > 0)
        text += u" · "_s + Figures::late(totals.late);
    if (totals.waiting > 0)
        text += u" · "_s + Figures::waiting(totals.waiting);
    return text;
}

QString ReviewPages::stepsText(int done, int total)
{
    return total == 0 ? tr("no step") : tr("%n of %1 step(s)", nullptr, done).arg(total);
}

QString ReviewPages::indicatorsText(int measured, int total)
{
    return total == 0 ? tr("no indicator") : tr("%n of %1 indicator(s)", nullptr, measured).arg(total);
}

void ReviewPages::fillYear(ReviewPage &page) const
{
    page.title = tr("%1 at a glance").arg(m_review.year);
    page.subtitle = totalsText(m_review.totals) + u" · "_s + Figures::knownCost(m_review.totals, m_wording);
    for (const core::ChallengeReview &challenge : m_review.challenges)
        page.tiles.push_back(tile(challenge));
}

ReviewTile ReviewPages::tile(const core::ChallengeReview &challenge) const
{
    const core::ReviewTotals &totals = challenge.totals;
    ReviewTile tile;
    tile.number = challenge.number;
    tile.title = challenge.title;
    tile.states = Figures::byStatus(totals).join(u", "_s);
    tile.big = stepsText(totals.stepsDone, totals.stepsTotal);
    tile.bigBefore = atYearEnd(m_wording.locale().toString(challenge.before.stepsDone));
    tile.indicators = indicatorsText(totals.indicatorsMeasured, totals.indicators);
    tile.indicatorsBefore = atYearEnd(m_wording.locale().toString(challenge.before.indicatorsMeasured));
    for (const core::ActionReview &action : challenge.actions) {
        const bool waitsOnly = action.now.isWaiting() && !action.now.said;
        tile.actions.push_back(
            {waitsOnly ? Mark::Waiting : markOf(action.now.status), action.code, action.title, {}, false});
        if (action.now.late || action.now.isWaiting())
            tile.alerts.push_back(alert(action));
    }
    tile.cost = m_wording.cost(totals.cost);
    tile.costKnown = totals.cost.hasAmount;
    return tile;
}

ReviewLine ReviewPages::alert(const core::ActionReview &action) const
{
    if (action.now.late)
        return {Mark::Late, action.code, m_wording.lateBy(action.now.lateSince, m_review.asOf), {}, false};
    return {Mark::Waiting, action.code, m_wording.waitingFor(action.waitingForCode), {}, false};
}

void ReviewPages::fillChallenge(ReviewPage &page, const core::ChallengeReview &challenge) const
{
    const core::Challenge *entity = m_plan.find(challenge.id);
    page.title = entity && !entity->title.isEmpty() ? entity->title : challenge.title;
    page.subtitle = totalsText(challenge.totals);
    page.left.title = tr("Done in %1").arg(m_review.year);
    page.right.title = tr("Late or waiting");
    for (const core::ActionReview &action : challenge.actions) {
        page.rows.push_back(row(action));
        addDone(page.left, action, true);
        addLate(page.right, action, true);
    }
    if (page.left.lines.empty())
        page.left.lines.push_back({Mark::None,
                                   {},
                                   tr("No step completed and no change of state in %1.").arg(m_review.year),
                                   {},
                                   true});
    if (page.right.lines.empty())
        page.right.lines.push_back({Mark::None, {}, tr("Nothing is late, nothing is waiting."), {}, true});
    const core::CostTotal &cost = challenge.totals.cost;
    page.facts.push_back({tr("Indicative cost"), m_wording.cost(cost), cost.hasAmount});
    if (cost.atLeast())
        page.facts.push_back({{}, m_wording.notCosted(cost), true});
}

ReviewRow ReviewPages::row(const core::ActionReview &action) const
{
    ReviewRow row;
    row.code = action.code;
    row.title = action.title;
    row.badges = Figures::badges(action, m_review.asOf, m_wording);
    row.steps = stepsText(action.now.stepsDone, action.now.stepsTotal);
    if (action.now.stepsTotal > 0)
        row.stepsBefore = atYearEnd(m_wording.locale().toString(action.before.stepsDone));
    row.indicators = indicatorsText(action.now.indicatorsMeasured, action.now.indicatorsTotal);
    if (action.now.indicatorsTotal > 0)
        row.indicatorsBefore = atYearEnd(m_wording.locale().toString(action.before.indicatorsMeasured));
    row.cost = m_wording.cost(action.now.cost);
    row.costKnown = action.now.cost.state == core::Knowledge::Known;
    return row;
}

} // namespace jalon::gui
