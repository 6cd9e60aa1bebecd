// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/ObligationRows.h"

#include "core/base/Text.h"
#include "report/Wording.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

struct Found
{
    const Obligation *obligation;
    ObligationState state;
};

bool isSettled(ObligationState state)
{
    return state == ObligationState::Kept || state == ObligationState::Missed;
}

bool earlier(const Found &a, const Found &b)
{
    if (isSettled(a.state) != isSettled(b.state))
        return !isSettled(a.state);
    if (a.obligation->due != b.obligation->due)
        return (a.obligation->due < b.obligation->due) != isSettled(a.state);
    return a.obligation->id < b.obligation->id;
}

// As rules/Obligations counts: early answers are due, what comes later is not.
void tally(ObligationCount &count, const Found &found, const QDate &asOf)
{
    if (found.obligation->due > asOf && !isSettled(found.state)) {
        ++count.coming;
        return;
    }
    ++count.due;
    count.kept += found.state == ObligationState::Kept;
    count.missed += found.state == ObligationState::Missed;
    count.open += !isSettled(found.state);
    count.late += found.state == ObligationState::Late;
}

QStringList pilotNames(const Plan &plan, const Id<ActionSheet> &action)
{
    QStringList names;
    for (const Party *party : plan.parties(action, PartyRole::Pilot))
        names << party->name;
    return names;
}

bool fits(const Plan &plan, const Found &found, const ObligationFilter &filter)
{
    const Obligation &obligation = *found.obligation;
    if ((filter.state && found.state != *filter.state) ||
        (!filter.action.isNull() && obligation.actionId != filter.action))
        return false;
    if (filter.words.isEmpty())
        return true;
    QStringList text{textOf(plan, obligation)};
    if (const ActionSheet *action = plan.find(obligation.actionId))
        text << plan.code(*action) << displayTitle(*action) << pilotNames(plan, action->id);
    return matches(filter.words, text.join(u'\n'));
}

// The groups that an obligation stands in: a key that orders them, and their title.
QList<std::pair<QString, QString>> groupsOf(const Plan &plan, const Found &found, ObligationGrouping grouping,
                                            const report::Wording &wording)
{
    const ActionSheet *action = plan.find(found.obligation->actionId);
    switch (grouping) {
    case ObligationGrouping::State: {
        static constexpr std::array order{ObligationState::Late, ObligationState::DueSoon,
                                          ObligationState::Coming, ObligationState::Missed,
                                          ObligationState::Kept};
        const auto at = std::find(order.begin(), order.end(), found.state) - order.begin();
        return {{QString::number(at), wording.obligationState(found.state)}};
    }
    case ObligationGrouping::Action:
        return action ? QList<std::pair<QString, QString>>{{plan.code(*action), plan.code(*action) + u"  "_s +
                                                                                    displayTitle(*action)}}
                      : QList<std::pair<QString, QString>>{};
    case ObligationGrouping::Pilot:
        break;
    }
    QList<std::pair<QString, QString>> groups;
    for (const QString &name : pilotNames(plan, found.obligation->actionId))
        groups.append({folded(name), name});
    if (groups.isEmpty())
        groups.append({u"\uffff"_s, QString()});
    return groups;
}

} // namespace

Mark markOf(ObligationState state)
{
    switch (state) {
    case ObligationState::Coming:
        return Mark::Planned;
    case ObligationState::DueSoon:
        return Mark::Ongoing;
    case ObligationState::Late:
        return Mark::Late;
    case ObligationState::Kept:
        return Mark::Done;
    case ObligationState::Missed:
        break;
    }
    return Mark::Stopped;
}

std::vector<ObligationRow> obligationRows(const Plan &plan, const ObligationFilter &filter,
                                          ObligationGrouping grouping, const QDate &asOf,
                                          const report::Wording &wording)
{
    QMap<std::pair<int, QString>, std::pair<QString, std::vector<Found>>> groups;
    QHash<QString, int> places; // the order of actions is the plan's, not the alphabet's
    for (const ActionSheet *action : plan.actions())
        places.insert(plan.code(*action), int(places.size()));
    for (const Obligation &obligation : plan.table<Obligation>().rows()) {
        const Found found{&obligation, stateOf(obligation, asOf)};
        if (!fits(plan, found, filter))
            continue;
        for (const auto &[key, title] : groupsOf(plan, found, grouping, wording)) {
            const int place = grouping == ObligationGrouping::Action ? places.value(key) : 0;
            auto &group = groups[{place, key}];
            group.first = title;
            group.second.push_back(found);
        }
    }
    std::vector<ObligationRow> rows;
    for (auto &[title, members] : groups) {
        std::sort(members.begin(), members.end(), earlier);
        ObligationRow head{{}, title, int(members.size()), {}};
        for (const Found &found : members)
            tally(head.count, found, asOf);
        rows.push_back(head);
        for (const Found &found : members)
            rows.push_back({found.obligation->id});
    }
    return rows;
}

QHash<int, int> obligationsByState(const Plan &plan, const QDate &asOf)
{
    QHash<int, int> counts;
    for (const Obligation &obligation : plan.table<Obligation>().rows())
        ++counts[int(stateOf(obligation, asOf))];
    return counts;
}

SeriesState seriesOf(const Plan &plan, const Id<MethodStep> &step, const QDate &asOf)
{
    SeriesState series;
    QDate first;
    for (const Obligation *obligation : plan.referring(&Obligation::stepId, step)) {
        const Found found{obligation, stateOf(*obligation, asOf)};
        tally(series.count, found, asOf);
        if (!isSettled(found.state) && (!first.isValid() || obligation->due < first)) {
            first = obligation->due;
            series.next = obligation->id;
        }
        const bool ahead = found.state == ObligationState::DueSoon || found.state == ObligationState::Coming;
        if (ahead && (!series.nextDue.isValid() || obligation->due < series.nextDue))
            series.nextDue = obligation->due;
        if (series.last.isNull() || plan.find(series.last)->due < obligation->due)
            series.last = obligation->id;
    }
    return series;
}

} // namespace jalon::gui
