// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/Pickers.h"

#include "core/base/Text.h"
#include "report/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

constexpr int MostSuggestions = 8;

bool isCalled(const Party &party, const QString &plain)
{
    return folded(party.name) == plain ||
           std::any_of(party.aliases.begin(), party.aliases.end(),
                       [&](const QString &alias) { return folded(alias) == plain; });
}

// What a new name most likely is comes first; the others follow.
std::vector<PartyKind> kindsFor(const QString &name)
{
    std::vector kinds{PartyKind::Organisation, PartyKind::Commune, PartyKind::Person,
                      PartyKind::Service,      PartyKind::Group,   PartyKind::Role};
    const QString plain = folded(name);
    const auto first = [&kinds](PartyKind kind) {
        std::stable_partition(kinds.begin(), kinds.end(), [kind](PartyKind k) { return k == kind; });
    };
    if (plain.startsWith(u"service"_s) || plain.startsWith(u"direction "_s))
        first(PartyKind::Service);
    else if (plain.startsWith(u"commune"_s) || plain.startsWith(u"ville "_s) || plain.startsWith(u"mairie"_s))
        first(PartyKind::Commune);
    else if (plain.startsWith(u"m. "_s) || plain.startsWith(u"mme "_s))
        first(PartyKind::Person);
    return kinds;
}

} // namespace

ActionPicker::ActionPicker(const Plan &plan, QWidget *parent)
    : ChipPicker(tr("Code or title of an action…"), parent)
    , m_plan(plan)
{
}

std::vector<Id<ActionSheet>> ActionPicker::actions() const
{
    std::vector<Id<ActionSheet>> ids;
    for (const QUuid &id : chosen())
        ids.push_back({id});
    return ids;
}

void ActionPicker::setActions(const std::vector<Id<ActionSheet>> &actions)
{
    QList<Item> items;
    for (const Id<ActionSheet> &id : actions) {
        if (const ActionSheet *action = m_plan.find(id))
            items.append({id.value, m_plan.code(*action)});
    }
    setItems(items);
}

QList<ChipPicker::Suggestion> ActionPicker::suggestions(const QString &typed) const
{
    QList<Suggestion> result;
    for (const ActionSheet *action : m_plan.actions()) {
        const QString code = m_plan.code(*action);
        const QString title = displayTitle(*action);
        const bool exact = code == typed;
        if (isChosen(action->id.value) || (result.size() >= MostSuggestions && !exact) ||
            !(code.startsWith(typed) || matches(typed, title + u' ' + action->adoptedTitle)))
            continue;
        Suggestion one{code + u"  "_s + title, {action->id.value, code}, exact};
        if (exact)
            result.prepend(one);
        else
            result.append(one);
    }
    return result;
}

PartyPicker::PartyPicker(const Plan &plan, const report::Wording &wording, QWidget *parent)
    : ChipPicker(tr("Organisation, commune, person…"), parent)
    , m_plan(plan)
    , m_wording(wording)
{
}

std::vector<Id<Party>> PartyPicker::parties() const
{
    std::vector<Id<Party>> ids;
    for (const QUuid &id : chosen())
        ids.push_back({id});
    return ids;
}

void PartyPicker::setParties(const std::vector<Id<Party>> &parties)
{
    QList<Item> items;
    for (const Id<Party> &id : parties) {
        if (const Party *party = m_plan.find(id))
            items.append({id.value, party->name});
    }
    setItems(items);
}

std::vector<Party> PartyPicker::made() const
{
    std::vector<Party> rows;
    for (const Party &party : m_made) {
        if (isChosen(party.id.value) && !m_plan.find(party.id))
            rows.push_back(party);
    }
    return rows;
}

QList<ChipPicker::Suggestion> PartyPicker::suggestions(const QString &typed) const
{
    const QString plain = folded(typed);
    QList<Suggestion> result;
    bool known = false;
    for (const Party *party : m_plan.parties()) {
        const bool exact = !typed.isEmpty() && isCalled(*party, plain);
        known = known || exact;
        if (isChosen(party->id.value) || (result.size() >= MostSuggestions && !exact) ||
            (!party->active && !exact) || !matches(typed, party->name + u' ' + party->aliases.join(u' ')))
            continue;
        //: %1 is a name, %2 what it is ("commune")
        Suggestion one{tr("%1 (%2)").arg(party->name, m_wording.partyKind(party->kind)),
                       {party->id.value, party->name},
                       exact};
        if (exact)
            result.prepend(one);
        else
            result.append(one);
    }
    if (typed.isEmpty() || known)
        return result;
    for (const PartyKind kind : kindsFor(typed))
        result.append({tr("Create “%1” as %2").arg(typed, m_wording.partyKind(kind)),
                       {QUuid::createUuid(), typed},
                       false,
                       int(kind)});
    return result;
}

void PartyPicker::make(const Suggestion &suggestion)
{
    Party party;
    party.id = {suggestion.item.id};
    party.kind = PartyKind(suggestion.kind);
    party.name = normalised(suggestion.item.words);
    m_made.push_back(std::move(party));
}

} // namespace jalon::gui
