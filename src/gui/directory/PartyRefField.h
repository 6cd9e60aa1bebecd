// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Verbs.h"
#include "gui/forms/ChipField.h"

namespace jalon::gui {

/// One party of the directory that a row names (who answers for an indicator, who brought a proposal, who has
/// to reply), completed while typing; whoever is not there can be created on the way, in the same step.
class PartyRefField : public ChipField
{
    Q_OBJECT

public:
    using Ref = std::optional<core::Id<core::Party>>;

    PartyRefField(FormGroup &group, const QString &label, QWidget *parent);

    template <class Entity>
    void bind(const core::Id<Entity> &id, Ref Entity::*member)
    {
        m_current = [id, member](const core::Plan &plan) {
            const Entity *row = plan.find(id);
            return row ? row->*member : Ref();
        };
        m_write = [id, member](const core::Plan &plan, const Ref &party) {
            return core::verbs::setField(plan, id, member, party);
        };
        rebind();
    }

protected:
    QList<Item> items() const override;
    QList<Suggestion> suggestions(const QString &typed) const override;
    core::ChangeSet moved(const QString &key, int position) const override;
    core::ChangeSet removed(const QString &key) const override;
    core::ChangeSet renamed(const QString &key, const QString &name) const override;

private:
    core::ChangeSet created(core::PartyKind kind, const QString &name) const;

    std::function<Ref(const core::Plan &)> m_current;
    std::function<core::ChangeSet(const core::Plan &, const Ref &)> m_write;
};

} // namespace jalon::gui
