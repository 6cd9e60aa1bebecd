// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/PartyRefField.h"

#include "core/base/Text.h"
#include "gui/forms/FormGroup.h"
#include "report/Wording.h"

using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {
constexpr int MostSuggestions = 8;
} // namespace

PartyRefField::PartyRefField(FormGroup &group, const QString &label, QWidget *parent)
    : ChipField(group, label, parent)
{
    setAddText(tr("Choose"));
}

QList<ChipField::Item> PartyRefField::items() const
{
    const Ref id = m_current ? m_current(plan()) : Ref();
    const Party *party = id ? plan().find(*id) : nullptr;
    return party ? QList<Item>{{party->id.value.toString(), party->name}} : QList<Item>{};
}

QList<ChipField::Suggestion> PartyRefField::suggestions(const QString &typed) const
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
        const Suggestion one{party->name, wording.partyKind(party->kind), m_write(plan(), party->id), exact};
        if (exact)
            result.prepend(one);
        else
            result.append(one);
    }
    if (!typed.isEmpty() && !known) {
        for (const PartyKind kind : {PartyKind::Person, PartyKind::Service, PartyKind::Organisation})
            result.append({tr("Create “%1” as %2").arg(typed, wording.partyKind(kind)),
                           {},
                           created(kind, typed),
                           false});
    }
    return result;
}

ChangeSet PartyRefField::created(PartyKind kind, const QString &name) const
{
    Party party;
    party.id = Id<Party>::create();
    party.kind = kind;
    party.name = name;
    const ChangeSet added = verbs::addParty(plan(), party);
    const ChangeSet named = m_write(plan(), party.id);
    ChangeSet set = combined(Verb::Edit, named.subject, {added, named});
    set.entity = named.entity;
    set.field = named.field;
    return set;
}

ChangeSet PartyRefField::moved(const QString &, int) const
{
    return {};
}

ChangeSet PartyRefField::removed(const QString &) const
{
    return m_write(plan(), Ref());
}

ChangeSet PartyRefField::renamed(const QString &key, const QString &name) const
{
    return verbs::setField(plan(), Id<Party>{QUuid::fromString(key)}, &Party::name, name);
}

} // namespace jalon::gui
