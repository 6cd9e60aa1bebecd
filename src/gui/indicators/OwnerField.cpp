// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/indicators/OwnerField.h"

#include "core/base/Text.h"
#include "core/change/Verbs.h"
#include "gui/forms/FormGroup.h"
#include "report/Wording.h"

using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {
constexpr int MostSuggestions = 8;
} // namespace

OwnerField::OwnerField(FormGroup &group, const QString &label, QWidget *parent)
    : ChipField(group, label, parent)
{
    setAddText(tr("Choose"));
}

void OwnerField::bind(const Id<Indicator> &indicator)
{
    m_indicator = indicator;
    rebind();
}

QList<ChipField::Item> OwnerField::items() const
{
    const Indicator *indicator = plan().find(m_indicator);
    const Party *owner = indicator && indicator->ownerId ? plan().find(*indicator->ownerId) : nullptr;
    return owner ? QList<Item>{{owner->id.value.toString(), owner->name}} : QList<Item>{};
}

QList<ChipField::Suggestion> OwnerField::suggestions(const QString &typed) const
{
    const report::Wording &wording = group().wording();
    const QString plain = folded(typed);
    QList<Suggestion> result;
    bool known = false;
    for (const Party *party : plan().parties()) {
        const bool exact = !typed.isEmpty() && folded(party->name) == plain;
        known = known || exact;
        if ((result.size() >= MostSuggestions && !exact) ||
            !matches(typed, party->name + u' ' + party->aliases.join(u' ')))
            continue;
        const Suggestion one{
            party->name, wording.partyKind(party->kind),
            verbs::setField(plan(), m_indicator, &Indicator::ownerId, std::optional<Id<Party>>(party->id)),
            exact};
        if (exact)
            result.prepend(one);
        else
            result.append(one);
    }
    if (!typed.isEmpty() && !known) {
        for (const PartyKind kind : {PartyKind::Person, PartyKind::Service})
            result.append({tr("Create “%1” as %2").arg(typed, wording.partyKind(kind)),
                           {},
                           created(kind, typed),
                           false});
    }
    return result;
}

ChangeSet OwnerField::created(PartyKind kind, const QString &name) const
{
    Party party;
    party.id = Id<Party>::create();
    party.kind = kind;
    party.name = name;
    const ChangeSet added = verbs::addParty(plan(), party);
    const ChangeSet owned =
        verbs::setField(plan(), m_indicator, &Indicator::ownerId, std::optional<Id<Party>>(party.id));
    ChangeSet set = combined(Verb::Edit, owned.subject, {added, owned});
    set.entity = owned.entity;
    set.field = owned.field;
    return set;
}

ChangeSet OwnerField::moved(const QString &, int) const
{
    return {};
}

ChangeSet OwnerField::removed(const QString &) const
{
    return verbs::setField(plan(), m_indicator, &Indicator::ownerId, std::optional<Id<Party>>());
}

ChangeSet OwnerField::renamed(const QString &key, const QString &name) const
{
    return verbs::setField(plan(), Id<Party>{QUuid::fromString(key)}, &Party::name, name);
}

} // namespace jalon::gui
