// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/Figures.h"

#include "report/Wording.h"

namespace jalon::gui {

using core::Status;

std::vector<BadgeText> Figures::badges(const core::ActionReview &action, const QDate &asOf,
                                       const report::Wording &wording)
{
    const core::Situation &now = action.now;
    std::vector<BadgeText> badges;
    if (now.said || !now.isWaiting())
        badges.push_back({markOf(now.status), wording.status(now.status)});
    if (now.late)
        badges.push_back({Mark::Late, wording.lateBy(now.lateSince, asOf)});
    if (now.isWaiting())
        badges.push_back({Mark::Waiting, wording.waitingFor(action.waitingForCode)});
    if (action.pointsToClarify > 0)
        badges.push_back({Mark::ToClarify, wording.toClarify()});
    return badges;
}

std::vector<std::pair<Status, QString>> Figures::eachStatus(const core::ReviewTotals &totals)
{
    const auto count = [&totals](Status status) {
        const auto at = totals.byStatus.find(status);
        return at == totals.byStatus.end() ? 0 : at->second;
    };
    std::vector<std::pair<Status, QString>> words;
    if (const int n = count(Status::Done))
        words.emplace_back(Status::Done, tr("%n done", nullptr, n));
    if (const int n = count(Status::InProgress))
        words.emplace_back(Status::InProgress, tr("%n in progress", nullptr, n));
    if (const int n = count(Status::Planned))
        words.emplace_back(Status::Planned, tr("%n planned", nullptr, n));
    if (const int n = count(Status::Suspended))
        words.emplace_back(Status::Suspended, tr("%n suspended", nullptr, n));
    if (const int n = count(Status::Stopped))
        words.emplace_back(Status::Stopped, tr("%n stopped", nullptr, n));
    if (const int n = count(Status::Unknown))
        words.emplace_back(Status::Unknown, tr("%n not reported", nullptr, n));
    return words;
}

QStringList Figures::byStatus(const core::ReviewTotals &totals)
{
    QStringList words;
    for (const auto &[status, text] : eachStatus(totals))
        words << text;
    return words;
}

QString Figures::actions(int n)
{
    return tr("%n action(s)", nullptr, n);
}

QString Figures::late(int n)
{
    return tr("%n late", nullptr, n);
}

QString Figures::waiting(int n)
{
    return tr("%n waiting", nullptr, n);
}

QString Figures::indicators(const core::ReviewTotals &totals)
{
    //: %n of %1 indicators have a value
    return tr("%n of %1 indicators measured", nullptr, totals.indicatorsMeasured).arg(totals.indicators);
}

QString Figures::knownCost(const core::ReviewTotals &totals, const report::Wording &wording)
{
    return tr("known cost: %1").arg(wording.cost(totals.cost));
}

} // namespace jalon::gui
