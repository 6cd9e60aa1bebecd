// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/ChipField.h"

namespace jalon::gui {

// The pilots or the partners of a sheet, in their order. Completes over every party of the plan, accents,
// case and other spellings aside; whoever is not there can be created as person, organisation, service, role
// or group. Renaming changes the party wherever it stands.
class PartyField : public ChipField
{
    Q_OBJECT

public:
    PartyField(FormGroup &group, const QString &label, core::PartyRole role, QWidget *parent);

    void bind(const core::Id<core::ActionSheet> &action);

protected:
    QList<Item> items() const override;
    QList<Suggestion> suggestions(const QString &typed) const override;
    core::ChangeSet moved(const QString &key, int position) const override;
    core::ChangeSet removed(const QString &key) const override;
    core::ChangeSet renamed(const QString &key, const QString &name) const override;
    void fillMenu(QMenu &menu, const QString &key) override;

private:
    core::Id<core::ActionSheet> m_action;
    core::PartyRole m_role;
};

} // namespace jalon::gui
