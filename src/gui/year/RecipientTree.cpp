// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/RecipientTree.h"

#include "gui/widgets/PlainLabel.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace jalon::core;

namespace jalon::gui {

namespace {

constexpr std::array groups{PartyKind::Group,   PartyKind::Organisation, PartyKind::Commune,
                            PartyKind::Service, PartyKind::Role,         PartyKind::Person};

QString groupName(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Group:
        return RecipientTree::tr("Groups");
    case PartyKind::Organisation:
        return RecipientTree::tr("Organisations");
    case PartyKind::Commune:
        return RecipientTree::tr("Communes");
    case PartyKind::Service:
        return RecipientTree::tr("Services");
    case PartyKind::Role:
        return RecipientTree::tr("Functions");
    case PartyKind::Person:
        break;
    }
    return RecipientTree::tr("People");
}

} // namespace

RecipientTree::RecipientTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Recipients"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::itemChanged, this, &RecipientTree::choiceChanged);
}

QTreeWidgetItem *RecipientTree::addGroup(const QString &name, const std::vector<const Party *> &parties)
{
    if (parties.empty())
        return nullptr;
    auto *group = new QTreeWidgetItem(this, {tr("%1 (%2)").arg(name).arg(parties.size())});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                    Qt::ItemIsAutoTristate);
    for (const Party *party : parties) {
        auto *item = new QTreeWidgetItem(group, {party->name});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemNeverHasChildren);
        item->setData(0, Qt::UserRole, party->id.value);
        item->setCheckState(0, Qt::Unchecked);
        item->setToolTip(
            0, plainToolTip(party->function.isEmpty() ? party->name : party->name + u'\n' + party->function));
    }
    return group;
}

void RecipientTree::fill(const Plan &plan, const QDate &day)
{
    const QSignalBlocker quiet(this);
    clear();
    std::vector<const Party *> body;
    for (const BodyMember *member : plan.members()) {
        const Party *party = plan.find(member->partyId);
        if (party && (member->until.isNull() || member->until >= day) &&
            std::find(body.begin(), body.end(), party) == body.end())
            body.push_back(party);
    }
    if (QTreeWidgetItem *group = addGroup(tr("Follow-up body"), body))
        group->setExpanded(true);
    for (const PartyKind kind : groups) {
        std::vector<const Party *> parties;
        for (const Party *party : plan.parties()) {
            if (party->kind == kind && party->active &&
                std::find(body.begin(), body.end(), party) == body.end())
                parties.push_back(party);
        }
        addGroup(groupName(kind), parties);
    }
}

std::vector<Id<Party>> RecipientTree::chosen() const
{
    std::vector<Id<Party>> ids;
    for (int g = 0; g < topLevelItemCount(); ++g) {
        const QTreeWidgetItem *group = topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            if (group->child(i)->checkState(0) == Qt::Checked)
                ids.push_back({group->child(i)->data(0, Qt::UserRole).toUuid()});
        }
    }
    return ids;
}

bool RecipientTree::choose(const Id<Party> &party)
{
    for (int g = 0; g < topLevelItemCount(); ++g) {
        for (int i = 0; i < topLevelItem(g)->childCount(); ++i) {
            QTreeWidgetItem *item = topLevelItem(g)->child(i);
            if (item->data(0, Qt::UserRole).toUuid() == party.value) {
                item->setCheckState(0, Qt::Checked);
                return true;
            }
        }
    }
    return false;
}

} // namespace jalon::gui
