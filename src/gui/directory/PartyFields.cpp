// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/PartyFields.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include "core/base/Text.h"
#include "core/change/Verbs.h"
#include "report/Wording.h"

namespace jalon::gui {

using core::Party;
using core::PartyKind;

namespace {

constexpr int MostSuggestions = 8;

core::Id<Party> partyId(const QString &key)
{
    return {QUuid::fromString(key)};
}

} // namespace

OrganisationField::OrganisationField(FormGroup &group, const QString &label, QWidget *parent)
    : ChipField(group, label, parent)
{
    setAddText(tr("choose"));
}

void OrganisationField::bind(const core::Id<Party> &party)
{
    m_party = party;
    rebind();
}

QList<ChipField::Item> OrganisationField::items() const
{
    const Party *party = plan().find(m_party);
    const Party *home = party && party->organisationId ? plan().find(*party->organisationId) : nullptr;
    return home ? QList<Item>{{home->id.value.toString(), home->name}} : QList<Item>{};
}

core::ChangeSet OrganisationField::created(const QString &name) const
{
    Party home;
    home.id = core::Id<Party>::create();
    home.kind = PartyKind::Organisation;
    home.name = name;
    const Party *party = plan().find(m_party);
    core::ChangeSet added = core::verbs::addParty(plan(), home);
    core::ChangeSet tied =
        core::verbs::setField(plan(), m_party, &Party::organisationId, std::optional(home.id));
    return core::combined(core::Verb::Edit, party ? party->name : QString(), {added, tied});
}

QList<ChipField::Suggestion> OrganisationField::suggestions(const QString &typed) const
{
    QList<Suggestion> result;
    bool known = false;
    for (const Party *party : plan().parties()) {
        if (party->kind == PartyKind::Person || party->kind == PartyKind::Role || party->id == m_party)
            continue;
        const bool exact = !typed.isEmpty() && core::folded(party->name) == core::folded(typed);
        known = known || exact;
        if ((result.size() >= MostSuggestions && !exact) ||
            !core::matches(typed, party->name + u' ' + party->aliases.join(u' ')))
            continue;
        const core::ChangeSet set =
            core::verbs::setField(plan(), m_party, &Party::organisationId, std::optional(party->id));
        result.append({party->name, group().wording().partyKind(party->kind), set, exact});
    }
    if (!typed.isEmpty() && !known)
        result.append({tr("Create the organisation “%1”").arg(typed), {}, created(typed), false});
    return result;
}

core::ChangeSet OrganisationField::moved(const QString &, int) const
{
    return {};
}

core::ChangeSet OrganisationField::removed(const QString &) const
{
    return core::verbs::setField(plan(), m_party, &Party::organisationId, std::optional<core::Id<Party>>());
}

core::ChangeSet OrganisationField::renamed(const QString &key, const QString &name) const
{
    return core::verbs::setField(plan(), partyId(key), &Party::name, name);
}

AliasesField::AliasesField(FormGroup &group, const QString &label, QWidget *parent)
    : ChipField(group, label, parent)
{
    setAddText(tr("add"));
}

void AliasesField::bind(const core::Id<Party> &party)
{
    m_party = party;
    rebind();
}

QStringList AliasesField::present() const
{
    const Party *party = plan().find(m_party);
    return party ? party->aliases : QStringList();
}

core::ChangeSet AliasesField::write(const QStringList &names) const
{
    return core::verbs::setField(plan(), m_party, &Party::aliases, names);
}

QList<ChipField::Item> AliasesField::items() const
{
    QList<Item> result;
    const QStringList names = present();
    for (int i = 0; i < names.size(); ++i)
        result.append({QString::number(i), names[i]});
    return result;
}

QList<ChipField::Suggestion> AliasesField::suggestions(const QString &typed) const
{
    if (typed.isEmpty() || present().contains(typed))
        return {};
    // A spelling needs no other information: typing it is enough.
    return {{tr("Add “%1”").arg(typed), {}, write(present() + QStringList{typed}), true}};
}

core::ChangeSet AliasesField::moved(const QString &key, int position) const
{
    QStringList names = present();
    names.move(key.toInt(), position - 1);
    return write(names);
}

core::ChangeSet AliasesField::removed(const QString &key) const
{
    QStringList names = present();
    names.removeAt(key.toInt());
    return write(names);
}

core::ChangeSet AliasesField::renamed(const QString &key, const QString &name) const
{
    QStringList names = present();
    names[key.toInt()] = name;
    return write(names);
}

ActiveField::ActiveField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_box(new QCheckBox(label, this))
{
    line()->setContentsMargins(6, 2, 0, 2);
    line()->addWidget(m_box);
    line()->addStretch(1);
    setFocusTarget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        perform(core::verbs::setField(plan(), m_party, &Party::active, on));
        refresh();
    });
}

void ActiveField::bind(const core::Id<Party> &party)
{
    m_party = party;
    setProblem({});
    refresh();
}

void ActiveField::refresh()
{
    const Party *party = plan().find(m_party);
    m_box->setChecked(party && party->active);
    m_box->setEnabled(!isReadOnly());
}

} // namespace jalon::gui
