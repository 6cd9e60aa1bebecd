// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/FilterStates.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

// Only what filters is written: a state is the same whatever the program learns to filter by later.
template <class Value>
void put(QVariantMap &state, const QString &name, const Value &value)
{
    if (value != Value{})
        state.insert(name, value);
}

template <class Entity>
void put(QVariantMap &state, const QString &name, const Id<Entity> &id)
{
    if (!id.isNull())
        state.insert(name, id.value.toString(QUuid::WithoutBraces));
}

template <class Entity>
Id<Entity> row(const QVariantMap &state, const QString &name, const Plan &plan, const QString &what,
               QStringList &gone)
{
    const Id<Entity> id{QUuid(state.value(name).toString())};
    if (id.isNull() || plan.find(id))
        return id;
    gone << what;
    return {};
}

template <class Numbers>
QVariantList list(const Numbers &numbers)
{
    std::vector<int> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    return {sorted.begin(), sorted.end()};
}

std::vector<int> challenges(const QVariantMap &state, const Plan &plan, const QString &what,
                            QStringList &gone)
{
    std::vector<int> there;
    for (const QVariant &number : state.value(u"challenges"_s).toList()) {
        if (plan.challengeByCode(number.toString()))
            there.push_back(number.toInt());
        else if (!gone.contains(what))
            gone << what;
    }
    return there;
}

} // namespace

QVariantMap FilterStates::of(const SheetQuery &query)
{
    QVariantMap state;
    put(state, u"challenges"_s, list(query.challenges));
    put(state, u"pilot"_s, query.pilot);
    if (query.status)
        state.insert(u"status"_s, toCode(*query.status));
    put(state, u"late"_s, query.lateOnly);
    put(state, u"toClarify"_s, query.toClarifyOnly);
    put(state, u"words"_s, query.words.simplified());
    put(state, u"order"_s, int(query.order));
    put(state, u"descending"_s, query.descending);
    return state;
}

SheetQuery FilterStates::sheets(const QVariantMap &state, const Plan &plan, QStringList &gone)
{
    SheetQuery query;
    const auto numbers = challenges(state, plan, tr("a challenge"), gone);
    query.challenges = QSet<int>(numbers.begin(), numbers.end());
    query.pilot = row<Party>(state, u"pilot"_s, plan, tr("a pilot"), gone);
    const auto places = plan.referring(&ActionParty::partyId, query.pilot);
    const bool pilots = std::any_of(places.begin(), places.end(),
                                    [](const ActionParty *place) { return place->role == PartyRole::Pilot; });
    if (!query.pilot.isNull() && !pilots) {
        gone << tr("a pilot");
        query.pilot = {};
    }
    if (state.contains(u"status"_s))
        query.status = fromCode<Status>(state.value(u"status"_s).toString());
    query.lateOnly = state.value(u"late"_s).toBool();
    query.toClarifyOnly = state.value(u"toClarify"_s).toBool();
    query.words = state.value(u"words"_s).toString();
    query.order = SheetQuery::Order(qBound(0, state.value(u"order"_s).toInt(), int(SheetQuery::Order::Cost)));
    query.descending = state.value(u"descending"_s).toBool();
    return query;
}

QVariantMap FilterStates::of(const IndicatorFilter &filter)
{
    QVariantMap state;
    put(state, u"challenges"_s, list(filter.challenges));
    if (filter.kind)
        state.insert(u"kind"_s, toCode(*filter.kind));
    put(state, u"toFill"_s, filter.toFill);
    put(state, u"words"_s, filter.words);
    return state;
}

IndicatorFilter FilterStates::indicators(const QVariantMap &state, const Plan &plan, QStringList &gone)
{
    IndicatorFilter filter;
    const auto numbers = challenges(state, plan, tr("a challenge"), gone);
    filter.challenges = {numbers.begin(), numbers.end()};
    if (state.contains(u"kind"_s))
        filter.kind = fromCode<IndicatorKind>(state.value(u"kind"_s).toString());
    filter.toFill = state.value(u"toFill"_s).toBool();
    filter.words = state.value(u"words"_s).toString();
    return filter;
}

QVariantMap FilterStates::of(const JournalFilter &filter)
{
    QVariantMap state;
    put(state, u"kind"_s, filter.kind);
    put(state, u"action"_s, filter.action);
    put(state, u"year"_s, filter.year);
    put(state, u"month"_s, filter.month);
    put(state, u"words"_s, filter.words);
    return state;
}

JournalFilter FilterStates::journal(const QVariantMap &state, const Plan &plan, QStringList &gone)
{
    JournalFilter filter;
    filter.kind = state.value(u"kind"_s).toString();
    if (!filter.kind.isEmpty() && !journalKindsOf(plan).contains(filter.kind)) {
        gone << tr("a kind of entry");
        filter.kind.clear();
    }
    filter.action = row<ActionSheet>(state, u"action"_s, plan, tr("an action sheet"), gone);
    filter.year = state.value(u"year"_s).toInt();
    filter.month = state.value(u"month"_s).toInt();
    filter.words = state.value(u"words"_s).toString();
    return filter;
}

QVariantMap FilterStates::of(const ObligationFilter &filter)
{
    QVariantMap state;
    if (filter.state)
        state.insert(u"state"_s, int(*filter.state));
    put(state, u"action"_s, filter.action);
    put(state, u"words"_s, filter.words);
    return state;
}

ObligationFilter FilterStates::obligations(const QVariantMap &state, const Plan &plan, QStringList &gone)
{
    ObligationFilter filter;
    if (state.contains(u"state"_s))
        filter.state = ObligationState(state.value(u"state"_s).toInt());
    filter.action = row<ActionSheet>(state, u"action"_s, plan, tr("an action sheet"), gone);
    filter.words = state.value(u"words"_s).toString();
    return filter;
}

QVariantMap FilterStates::of(const CostView &view)
{
    QVariantMap state;
    put(state, u"byFunder"_s, view.byFunder);
    if (view.byFunder)
        put(state, u"measure"_s, int(view.measure));
    else if (view.year)
        state.insert(u"year"_s, *view.year);
    return state;
}

CostView FilterStates::costs(const QVariantMap &state, const Plan &plan, QStringList &gone)
{
    CostView view;
    view.byFunder = state.value(u"byFunder"_s).toBool();
    view.measure = BudgetMeasure(qBound(0, state.value(u"measure"_s).toInt(), int(BudgetMeasure::Paid)));
    if (!state.contains(u"year"_s))
        return view;
    const int year = state.value(u"year"_s).toInt();
    const std::vector<int> years = budgetYears(plan);
    if (year == 0 || std::find(years.begin(), years.end(), year) != years.end())
        view.year = year;
    else
        gone << tr("the year %1").arg(year);
    return view;
}

} // namespace jalon::gui
