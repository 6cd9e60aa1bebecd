// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewPages.h"

#include "gui/screens/review/ReviewSubject.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using Kind = ReviewPlace::Kind;

ReviewPages::ReviewPages(const ReviewSubject &subject, const report::Wording &wording)
    : m_subject(subject)
    , m_plan(subject.plan())
    , m_review(subject.review())
    , m_wording(wording)
    , m_hasBefore(m_review.year > core::yearsOf(m_plan, m_review.asOf).first)
{
}

std::vector<ReviewPlace> ReviewPages::places() const
{
    std::vector<ReviewPlace> places{{}};
    const auto add = [&](Kind kind) { places.push_back({kind, -1, -1}); };
    if (m_plan.introduction(m_review.year))
        add(Kind::Introduction);
    add(Kind::Figures);
    for (int c = 0; c < int(m_review.challenges.size()); ++c) {
        places.push_back({Kind::Challenge, c, -1});
        for (int a = 0; a < int(m_review.challenges.at(std::size_t(c)).actions.size()); ++a)
            places.push_back({Kind::Action, c, a});
    }
    add(Kind::Decisions);
    if (!core::opinionsOf(m_plan, m_review.year).empty())
        add(Kind::Opinions);
    if (!core::proposalsOf(m_plan, m_review.year).empty())
        add(Kind::Proposals);
    if (m_plan.info().frozenOn.isValid())
        add(Kind::Changes);
    if (!m_subject.rectifications().empty())
        add(Kind::Rectifications);
    return places;
}

const core::ActionReview &ReviewPages::actionAt(const ReviewPlace &place) const
{
    return m_review.challenges.at(std::size_t(place.challenge)).actions.at(std::size_t(place.action));
}

QString ReviewPages::titleOf(Kind kind) const
{
    switch (kind) {
    case Kind::Introduction:
        return tr("%1 in a few words").arg(m_review.year);
    case Kind::Figures:
        return tr("Key figures of %1").arg(m_review.year);
    case Kind::Decisions:
        return tr("Decisions to take");
    case Kind::Opinions:
        return tr("Opinions and replies");
    case Kind::Proposals:
        return tr("Proposals and the four criteria");
    case Kind::Changes:
        return tr("What changed since the vote");
    case Kind::Rectifications:
        return tr("Rectifications");
    default:
        return tr("%1 at a glance").arg(m_review.year);
    }
}

ReviewPages::Entry ReviewPages::entry(const ReviewPlace &place) const
{
    if (place.kind == Kind::Action) {
        const core::ActionReview &action = actionAt(place);
        const auto badges = Figures::badges(action, m_review.asOf, m_wording);
        return {place, action.code, action.title, badges.empty() ? Mark::None : badges.front().mark};
    }
    if (place.kind == Kind::Challenge) {
        const core::ChallengeReview &challenge = m_review.challenges.at(std::size_t(place.challenge));
        return {place, QString::number(challenge.number), challenge.title};
    }
    return {place, {}, titleOf(place.kind)};
}

ReviewPage ReviewPages::page(const ReviewPlace &place) const
{
    const core::PlanInfo &info = m_plan.info();
    ReviewPage page;
    page.place = place;
    page.title = titleOf(place.kind);
    page.asOf = m_wording.asOf(m_review.asOf);
    //: at the foot of a page: the date of its figures
    page.shortAsOf = tr("as of %1").arg(m_wording.shortDate(m_review.asOf));
    if (const auto &closing = m_subject.closing())
        page.closed = tr("closed on %1").arg(m_wording.shortDate(closing->closedOn));
    page.fictitious = info.fictitious ? m_wording.fictitious() : QString();
    page.foot = core::displayTitle(info);
    if (place.kind == Kind::Challenge || place.kind == Kind::Action) {
        const core::ChallengeReview &challenge = m_review.challenges.at(std::size_t(place.challenge));
        page.challenge = challenge.number;
        //: at the foot of an action's page: number and short title of its challenge
        page.foot = tr("Challenge %1 · %2").arg(QString::number(challenge.number), challenge.title);
        if (place.kind == Kind::Challenge)
            fillChallenge(page, challenge);
        else
            fillAction(page, actionAt(place));
        return page;
    }
    switch (place.kind) {
    case Kind::Introduction:
        fillIntroduction(page);
        break;
    case Kind::Figures:
        fillFigures(page);
        break;
    case Kind::Decisions:
        fillDecisions(page);
        break;
    case Kind::Opinions:
        fillOpinions(page);
        break;
    case Kind::Proposals:
        fillProposals(page);
        break;
    case Kind::Changes:
        fillChanges(page);
        break;
    case Kind::Rectifications:
        fillRectifications(page);
        break;
    default:
        fillYear(page);
    }
    return page;
}

QString ReviewPages::atYearEnd(const QString &value) const
{
    //: last year's figure in words, beside this year's: "8 at the end of 2017"
    return m_hasBefore ? tr("%1 at the end of %2").arg(value).arg(m_review.year - 1) : QString();
}

QString ReviewPages::lastYear(const QString &value) const
{
    //: last year's value beside this year's: "11 in 2017"
    return m_hasBefore ? tr("%1 in %2").arg(value).arg(m_review.year - 1) : QString();
}

QString ReviewPages::numberOf(int part, int whole) const
{
    //: "12 of 15"
    return tr("%1 of %2").arg(m_wording.locale().toString(part), m_wording.locale().toString(whole));
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

std::vector<ReviewLine> ReviewPages::paragraphs(const QString &text) const
{
    std::vector<ReviewLine> lines;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString words = paragraph.simplified(); !words.isEmpty())
            lines.push_back({Mark::None, {}, words, {}});
    }
    return lines;
}

void ReviewPages::addText(ReviewPage &page, const core::YearText *text, const QString &title) const
{
    if (!text || text->text.isEmpty())
        return;
    ReviewBlock block;
    block.left = {title, paragraphs(text->text)};
    page.blocks.push_back(std::move(block));
}

void ReviewPages::addAsked(ReviewPage &page, const core::YearText *text) const
{
    if (!text || text->asked.isEmpty())
        return;
    ReviewBlock block;
    block.kind = ReviewBlock::Kind::Asked;
    block.title = tr("What is asked of the elected officials");
    block.left.lines = paragraphs(text->asked);
    page.blocks.push_back(std::move(block));
}

// -- the year at a glance

void ReviewPages::fillYear(ReviewPage &page) const
{
    page.subtitle =
        Figures::actions(m_review.totals.actions) + u" · "_s + Figures::knownCost(m_review.totals, m_wording);
    if (!page.closed.isEmpty())
        page.badges.push_back({Mark::Done, tr("Year closed")});
    ReviewBlock block;
    block.kind = ReviewBlock::Kind::Tiles;
    for (std::size_t i = 0; i < m_review.challenges.size(); ++i)
        block.tiles.push_back(tile(m_review.challenges[i], {Kind::Challenge, int(i), -1}));
    page.blocks.push_back(std::move(block));
}

ReviewTile ReviewPages::tile(const core::ChallengeReview &challenge, const ReviewPlace &place) const
{
    const core::ReviewTotals &totals = challenge.totals;
    ReviewTile tile;
    tile.number = challenge.number;
    tile.title = challenge.title;
    tile.leadsTo = place;
    tile.promised = Figures::actions(totals.actions);
    for (const auto &[status, words] : Figures::eachStatus(totals))
        tile.states.push_back({markOf(status), {}, words, {}});
    if (totals.late > 0)
        tile.alerts.push_back({Mark::Late, {}, Figures::late(totals.late), {}});
    if (totals.waiting > 0)
        tile.alerts.push_back({Mark::Waiting, {}, Figures::waiting(totals.waiting), {}});
    for (const core::ActionReview &action : challenge.actions) {
        const Mark mark = action.now.late                              ? Mark::Late
                          : action.now.isWaiting() && !action.now.said ? Mark::Waiting
                                                                       : markOf(action.now.status);
        tile.actions.push_back({mark, action.code, action.title, {}});
    }
    tile.big = numberOf(totals.stepsDone, totals.stepsTotal);
    tile.label = tr("steps completed");
    tile.before = atYearEnd(m_wording.locale().toString(challenge.before.stepsDone));
    tile.cost = m_wording.cost(totals.cost);
    tile.costKnown = totals.cost.hasAmount;
    return tile;
}

// -- a challenge

void ReviewPages::fillChallenge(ReviewPage &page, const core::ChallengeReview &challenge) const
{
    const core::Challenge *entity = m_plan.find(challenge.id);
    page.title = entity && !entity->title.isEmpty() ? entity->title : challenge.title;
    const core::CostTotal &total = challenge.totals.cost;
    page.subtitle =
        totalsText(challenge.totals) + u'\n' + tr("indicative cost: %1").arg(m_wording.cost(total));
    if (total.atLeast())
        page.subtitle += u" · "_s + m_wording.notCosted(total);
    const core::YearText *text = m_plan.yearText(challenge.id, m_review.year);
    //: over the officer's text on the page of a challenge
    addText(page, text, tr("To remember of %1").arg(m_review.year));
    ReviewBlock rows;
    rows.kind = ReviewBlock::Kind::Rows;
    for (int i = 0; i < int(challenge.actions.size()); ++i)
        rows.rows.push_back(row(challenge.actions[std::size_t(i)], {Kind::Action, page.place.challenge, i}));
    page.blocks.push_back(std::move(rows));
    addAsked(page, text);
}

ReviewRow ReviewPages::row(const core::ActionReview &action, const ReviewPlace &place) const
{
    ReviewRow row;
    row.code = action.code;
    row.title = action.title;
    row.leadsTo = place;
    row.badges = Figures::badges(action, m_review.asOf, m_wording);
    std::erase_if(row.badges, [](const BadgeText &badge) { return badge.mark == Mark::ToClarify; });
    const core::Situation &now = action.now;
    QStringList parts;
    const auto with = [&](const QString &text, int before) {
        const QString last = atYearEnd(m_wording.locale().toString(before));
        //: a figure and last year's: "5 of 8 steps (3 at the end of 2017)"
        return last.isEmpty() ? text : tr("%1 (%2)").arg(text, last);
    };
    if (now.stepsTotal > 0)
        parts << with(tr("%n of %1 step(s)", nullptr, now.stepsDone).arg(now.stepsTotal),
                      action.before.stepsDone);
    if (now.indicatorsTotal > 0)
        parts << with(tr("%n of %1 indicator(s)", nullptr, now.indicatorsMeasured).arg(now.indicatorsTotal),
                      action.before.indicatorsMeasured);
    parts << m_wording.cost(now.cost);
    row.lines.push_back({Mark::None, {}, parts.join(u" · "_s), {}});
    return row;
}

} // namespace jalon::gui
