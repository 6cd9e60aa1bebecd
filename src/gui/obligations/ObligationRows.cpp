// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/obligations/ObligationRows.h"

#include "core/base/Text.h"
#include "gui/models/QueryWords.h"
#include "report/Wording.h"

#include <algorithm>
#include <array>
#include <map>

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

// What the obligations of an action share in a list, made once for all of them.
struct ActionWords
{
    int place = 0; ///< in the plan's order
    QString code;
    QString title;
    QStringList pilots;
    QString folded; ///< all of it, for searching
};

class WordsOfActions
{
public:
    explicit WordsOfActions(const Plan &plan)
        : m_plan(plan)
    {
        for (const ActionSheet *action : plan.actions())
            m_words[action->id].place = int(m_words.size());
    }

    const ActionWords &of(const Id<ActionSheet> &id)
    {
        ActionWords &words = m_words[id];
        const ActionSheet *action = words.code.isEmpty() ? m_plan.find(id) : nullptr;
        if (!action)
            return words;
        words.code = m_plan.code(*action);
        words.title = displayTitle(*action);
        for (const Party *party : m_plan.parties(id, PartyRole::Pilot))
            words.pilots << party->name;
        words.folded = folded(QStringList{words.code, words.title, words.pilots.join(u'\n')}.join(u'\n'));
        return words;
    }

private:
    const Plan &m_plan;
    QHash<Id<ActionSheet>, ActionWords> m_words;
};

bool hasAll(const QStringList &words, const QString &text, const QString &shared)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return shared.contains(word) || text.contains(word); });
}

/// Orders the groups: a place, then a name.
using GroupKey = std::pair<int, QString>;

int placeOf(ObligationState state)
{
    static constexpr std::array order{ObligationState::Late, ObligationState::DueSoon,
                                      ObligationState::Coming, ObligationState::Missed,
                                      ObligationState::Kept};
    return int(std::find(order.begin(), order.end(), state) - order.begin());
}

// Calls with the key and the title of every group that an obligation stands in.
template <class Function>
void forEachGroup(const Found &found, ObligationGrouping grouping, const ActionWords &action,
                  const report::Wording &wording, Function &&function)
{
    switch (grouping) {
    case ObligationGrouping::State:
        function(GroupKey(placeOf(found.state), {}), [&] { return wording.obligationState(found.state); });
        return;
    case ObligationGrouping::Action:
        if (!action.code.isEmpty())
            function(GroupKey(action.place, {}), [&] { return action.code + u"  "_s + action.title; });
        return;
    case ObligationGrouping::Pilot:
        break;
    }
    for (const QString &name : action.pilots)
        function(GroupKey(0, folded(name)), [&] { return name; });
    if (action.pilots.isEmpty())
        function(GroupKey(1, {}), [] { return QString(); });
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
    std::map<GroupKey, std::pair<QString, std::vector<Found>>> groups;
    WordsOfActions actions(plan);
    const QStringList words = queryWords(filter.words);
    for (const Obligation &obligation : plan.table<Obligation>().rows()) {
        const Found found{&obligation, stateOf(obligation, asOf)};
        if ((filter.state && found.state != *filter.state) ||
            (!filter.action.isNull() && obligation.actionId != filter.action))
            continue;
        const ActionWords &action = actions.of(obligation.actionId);
        if (!words.isEmpty() && !hasAll(words, folded(textOf(plan, obligation)), action.folded))
            continue;
        forEachGroup(found, grouping, action, wording, [&](const GroupKey &key, auto &&title) {
            const auto [group, isNew] = groups.try_emplace(key);
            if (isNew)
                group->second.first = title();
            group->second.second.push_back(found);
        });
    }
    std::vector<ObligationRow> rows;
    for (auto &[key, group] : groups) {
        auto &[title, members] = group;
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
