// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/PartyField.h"

#include <algorithm>
#include <QMenu>

#include "core/base/Text.h"
#include "core/change/Verbs.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSuggestions = 8;

core::Id<core::Party> partyId(const QString &key)
{
    return {QUuid::fromString(key)};
}

// As the name or as one of the other spellings, accents and case aside.
bool isCalled(const core::Party &party, const QString &folded)
{
    return core::folded(party.name) == folded ||
           std::any_of(party.aliases.begin(), party.aliases.end(),
                       [&](const QString &alias) { return core::folded(alias) == folded; });
}

// What a new name most likely is comes first; the others follow.
std::vector<core::PartyKind> kindsFor(const QString &name)
{
    using core::PartyKind;
    std::vector kinds{PartyKind::Person, PartyKind::Service, PartyKind::Role, PartyKind::Organisation,
                      PartyKind::Group};
    const QString plain = core::folded(name);
    const auto first = [&kinds](PartyKind kind) {
        std::stable_partition(kinds.begin(), kinds.end(), [kind](PartyKind k) { return k == kind; });
    };
    if (plain.startsWith(u"service"_s) || plain.startsWith(u"direction "_s))
        first(PartyKind::Service);
    else if (plain.startsWith(u"president"_s) || plain.startsWith(u"elu("_s))
        first(PartyKind::Role);
    else if (plain.startsWith(u"les "_s))
        first(PartyKind::Group);
    return kinds;
}

} // namespace

PartyField::PartyField(FormGroup &group, const QString &label, core::PartyRole role, QWidget *parent)
    : ChipField(group, label, parent)
    , m_role(role)
{
    setAddText(role == core::PartyRole::Pilot ? tr("Add a pilot") : tr("Add a partner"));
}

void PartyField::bind(const core::Id<core::ActionSheet> &action)
{
    m_action = action;
    rebind();
}

QList<ChipField::Item> PartyField::items() const
{
    QList<Item> result;
    for (const core::Party *party : plan().parties(m_action, m_role))
        result.append({party->id.value.toString(), party->name});
    return result;
}

QList<ChipField::Suggestion> PartyField::suggestions(const QString &typed) const
{
    const report::Wording &wording = group().wording();
    const QString folded = core::folded(typed);
    const auto present = plan().parties(m_action, m_role);
    QList<Suggestion> result;
    bool known = false;
    for (const core::Party *party : plan().parties()) {
        const bool exact = !typed.isEmpty() && isCalled(*party, folded);
        known = known || exact;
        if (result.size() >= MostSuggestions && !exact)
            continue;
        if (std::find(present.begin(), present.end(), party) != present.end() ||
            !core::matches(typed, party->name + u' ' + party->aliases.join(u' ')))
            continue;
        Suggestion suggestion{party->name, wording.partyKind(party->kind),
                              core::verbs::assignParty(plan(), m_action, m_role, party->id), exact};
        if (exact)
            result.prepend(suggestion);
        else
            result.append(suggestion);
    }
    if (typed.isEmpty() || known)
        return result;
    for (const core::PartyKind kind : kindsFor(typed)) {
        result.append(
            {tr("Create “%1” as %2").arg(typed, wording.partyKind(kind)),
             {},
             core::verbs::assignNewParty(plan(), m_action, m_role, core::Party{{}, kind, typed, {}}),
             false});
    }
    return result;
}

core::ChangeSet PartyField::moved(const QString &key, int position) const
{
    for (const core::ActionParty *place : plan().childrenOf<core::ActionParty>(m_action)) {
        if (place->role == m_role && place->partyId == partyId(key))
            return core::verbs::moveItem(plan(), place->id, position);
    }
    return {};
}

core::ChangeSet PartyField::removed(const QString &key) const
{
    return core::verbs::releaseParty(plan(), m_action, m_role, partyId(key));
}

core::ChangeSet PartyField::renamed(const QString &key, const QString &name) const
{
    return core::verbs::setField(plan(), partyId(key), &core::Party::name, name);
}

void PartyField::fillMenu(QMenu &menu, const QString &key)
{
    const core::Party *party = plan().find(partyId(key));
    if (!party)
        return;
    connect(menu.addAction(tr("Show in the directory")), &QAction::triggered, this,
            [this, key] { emit activated(key); });
    QMenu *kinds = menu.addMenu(tr("Kind"));
    for (const auto &entry : core::EnumCodes<core::PartyKind>::all) {
        const core::PartyKind kind = entry.value;
        QAction *action = kinds->addAction(group().wording().partyKind(kind));
        action->setCheckable(true);
        action->setChecked(party->kind == kind);
        connect(action, &QAction::triggered, this, [this, key, kind] {
            perform(core::verbs::setField(plan(), partyId(key), &core::Party::kind, kind));
        });
    }
}

} // namespace jalon::gui
