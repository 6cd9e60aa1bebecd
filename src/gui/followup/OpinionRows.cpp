// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/followup/OpinionRows.h"

#include "core/base/Text.h"
#include "report/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

bool isShown(const Opinion &opinion, OpinionShown shown, const QDate &asOf)
{
    const OpinionState state = stateOf(opinion, asOf);
    switch (shown) {
    case OpinionShown::Open:
        return state != OpinionState::Closed;
    case OpinionShown::Waiting:
        return state == OpinionState::Awaiting || state == OpinionState::Late;
    case OpinionShown::Late:
        return state == OpinionState::Late;
    case OpinionShown::All:
        break;
    }
    return true;
}

Mark markOf(OpinionState state)
{
    switch (state) {
    case OpinionState::Awaiting:
        return Mark::Waiting;
    case OpinionState::Late:
        return Mark::Late;
    case OpinionState::Answered:
        return Mark::Ongoing;
    case OpinionState::Closed:
        break;
    }
    return Mark::Done;
}

QString FollowUpRows::stateWord(OpinionState state, const QString &late)
{
    switch (state) {
    case OpinionState::Awaiting:
        return tr("awaiting a reply");
    case OpinionState::Late:
        //: %1 is "late by 3 months"
        return tr("reply %1").arg(late);
    case OpinionState::Answered:
        return tr("answered");
    case OpinionState::Closed:
        break;
    }
    return tr("closed");
}

QString opinionState(const Opinion &opinion, const QDate &asOf, const report::Wording &wording)
{
    const OpinionState state = stateOf(opinion, asOf);
    return FollowUpRows::stateWord(state, state == OpinionState::Late ? wording.lateBy(opinion.deadline, asOf)
                                                                      : QString());
}

bool FollowUpRows::fits(const Opinion &opinion, const OpinionFilter &filter) const
{
    if (!isShown(opinion, filter.shown, m_asOf))
        return false;
    if (!filter.action.isNull() && opinion.actionId != filter.action)
        return false;
    if (filter.words.isEmpty())
        return true;
    const Party *party = opinion.addresseeId ? m_plan.find(*opinion.addresseeId) : nullptr;
    const QStringList texts{m_wording.opinionNumber(opinion), opinion.text, opinion.replyText,
                            party ? party->name : QString()};
    return matches(filter.words, texts.join(u'\n'));
}

RegisterRow FollowUpRows::row(const Opinion &opinion) const
{
    QStringList facts{m_wording.shortDate(opinion.date)};
    if (const ActionSheet *action = opinion.actionId ? m_plan.find(*opinion.actionId) : nullptr)
        facts << tr("sheet %1").arg(m_plan.code(*action));
    if (const OpinionReply reply = replyAt(opinion, m_asOf); reply != OpinionReply::None)
        facts << m_wording.opinionReply(reply);
    facts << m_wording.opinionKind(opinion.kind);
    const OpinionState state = stateOf(opinion, m_asOf);
    return {opinion.id.value,
            tr("No. %1").arg(opinion.number),
            opinion.text.simplified(),
            facts.join(u" · "_s),
            markOf(state),
            opinionState(opinion, m_asOf, m_wording)};
}

std::vector<RegisterRow> FollowUpRows::opinions(const OpinionFilter &filter) const
{
    std::vector<RegisterRow> rows;
    const auto all = m_plan.opinions();
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        if (fits(**each, filter))
            rows.push_back(row(**each));
    }
    return rows;
}

std::vector<RegisterRow> FollowUpRows::sessions(const QString &words) const
{
    std::vector<RegisterRow> rows;
    const auto all = m_plan.sessions();
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        const BodySession &session = **each;
        if (!words.isEmpty() && !matches(words, session.title + u'\n' + session.notes))
            continue;
        const int opinions = int(m_plan.referring(&Opinion::sessionId, session.id).size());
        QStringList facts;
        if (opinions > 0)
            facts << tr("%n opinion(s) or recommendation(s)", nullptr, opinions);
        facts << (session.entryId ? tr("in the journal") : tr("not in the journal"));
        rows.push_back({session.id.value, m_wording.shortDate(session.date), session.title,
                        facts.join(u" · "_s), Mark::None, QString()});
    }
    return rows;
}

std::vector<RegisterRow> FollowUpRows::members(const QString &words) const
{
    std::vector<RegisterRow> sitting, former;
    for (const BodyMember *member : m_plan.members()) {
        const Party *party = m_plan.find(member->partyId);
        const QString name = party ? party->name : QString();
        if (!words.isEmpty() && !matches(words, name + u'\n' + member->role))
            continue;
        QStringList facts{member->role.isEmpty() ? tr("member") : member->role};
        if (member->since.isValid())
            facts << tr("since %1").arg(m_wording.shortDate(member->since));
        if (member->until.isValid())
            facts << tr("until %1").arg(m_wording.shortDate(member->until));
        const bool left = member->until.isValid() && member->until < m_asOf;
        (left ? former : sitting)
            .push_back({member->id.value, QString(), name, facts.join(u" · "_s), Mark::None,
                        left ? tr("former member") : QString()});
    }
    sitting.insert(sitting.end(), former.begin(), former.end());
    return sitting;
}

QString FollowUpRows::carried(const Opinion &opinion) const
{
    const int year = m_asOf.year();
    if (opinion.date.year() > year)
        return tr("Given after %1: not in that year’s review.").arg(year);
    if (opinion.closedOn.isValid() && opinion.closedOn.year() < year)
        return tr("Closed in %1: the review of %2 does not tell it any more.")
            .arg(opinion.closedOn.year())
            .arg(year);
    if (opinion.date.year() == year)
        return tr("Given in %1: new in that year’s review.").arg(year);
    return tr("Given in %1 and not closed since: carried into the review of %2.")
        .arg(opinion.date.year())
        .arg(year);
}

QString FollowUpRows::summary() const
{
    const OpinionCount count = countOpinions(m_plan, m_asOf);
    if (count.given == 0)
        return {};
    QStringList facts{tr("%n opinion(s) or recommendation(s)", nullptr, count.given)};
    if (count.awaiting > 0) {
        QString waiting = tr("%n awaiting a reply", nullptr, count.awaiting);
        if (count.late > 0)
            waiting += tr(", %n of them late", nullptr, count.late);
        facts << waiting;
    }
    const int year = m_asOf.year();
    const auto told = opinionsOf(m_plan, year);
    const int earlier = int(std::count_if(
        told.begin(), told.end(), [year](const Opinion *opinion) { return opinion->date.year() < year; }));
    QString review = tr("%n in the review of %1", nullptr, int(told.size())).arg(year);
    if (earlier > 0)
        review += tr(", %n carried over from earlier years", nullptr, earlier);
    return (facts << review).join(u" · "_s);
}

Id<ActionSheet> suggestedBodyAction(const Plan &plan)
{
    const auto sessions = plan.sessions();
    for (auto each = sessions.rbegin(); each != sessions.rend(); ++each) {
        if (!(*each)->entryId)
            continue;
        const auto actions = plan.actions(*(*each)->entryId);
        if (!actions.empty())
            return actions.front()->id;
    }
    for (const ActionSheet *action : plan.actions()) {
        // as the deliberation calls it, "instance de suivi, d'évaluation et de propositions"
        const QString words = folded(action->title + u' ' + action->shortTitle + u' ' + action->adoptedTitle);
        if (words.contains(u"instance de suivi"_s) || words.contains(u"follow-up body"_s))
            return action->id;
    }
    return {};
}

} // namespace jalon::gui
