// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/PartyEntry.h"

#include "core/base/Text.h"
#include "core/change/Verbs.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

#include <QHBoxLayout>

using namespace jalon::core;

namespace jalon::gui {

PartyEntry::PartyEntry(const Plan &plan, const report::Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_combo(new PartyCombo(this))
    , m_kind(new QComboBox(this))
    , m_new(new QWidget(this))
{
    m_combo->fill(plan, wording, [](const Party &party) { return party.active; });
    m_combo->setMinimumContentsLength(36);
    m_kind->setAccessibleName(tr("Kind of the new entry"));
    for (const auto &entry : EnumCodes<PartyKind>::all)
        m_kind->addItem(wording.partyKind(entry.value), int(entry.value));
    auto *words = new PlainLabel(tr("New in the directory, as"), m_new);
    words->setTone(TextTone::Soft);
    auto *made = new QHBoxLayout(m_new);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(8);
    made->addWidget(words);
    made->addWidget(m_kind);
    made->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_combo);
    layout->addWidget(m_new);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::editTextChanged, this, &PartyEntry::follow);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &PartyEntry::follow);
    follow();
}

PartyEntry::Id PartyEntry::known() const
{
    if (const Id listed = m_combo->chosen(); !listed.isNull())
        return listed;
    const QString name = folded(typed());
    for (const Party *party : m_plan.parties()) {
        for (const QString &each : QStringList{party->name} + party->aliases) {
            if (!name.isEmpty() && folded(each) == name)
                return party->id;
        }
    }
    return {};
}

PartyEntry::Id PartyEntry::chosen() const
{
    const Id id = known();
    return id.isNull() && !typed().isEmpty() ? m_madeId : id;
}

std::optional<Party> PartyEntry::made() const
{
    if (chosen() != m_madeId)
        return {};
    Party party;
    party.id = m_madeId;
    party.kind = PartyKind(m_kind->currentData().toInt());
    party.name = typed();
    return party;
}

ChangeSet PartyEntry::with(ChangeSet set) const
{
    if (const auto party = made()) {
        const ChangeSet added = verbs::addParty(m_plan, *party);
        set.changes.insert(set.changes.begin(), added.changes.begin(), added.changes.end());
    }
    return set;
}

void PartyEntry::follow()
{
    m_new->setVisible(made().has_value());
    emit changed();
}

} // namespace jalon::gui
