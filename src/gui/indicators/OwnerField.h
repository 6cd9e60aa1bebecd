// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"
#include "gui/forms/ChipField.h"

namespace jalon::gui {

/// Who answers for an indicator: one party of the plan, completed while typing; whoever is not there can be
/// created as a person or a service.
class OwnerField : public ChipField
{
    Q_OBJECT

public:
    OwnerField(FormGroup &group, const QString &label, QWidget *parent);

    void bind(const core::Id<core::Indicator> &indicator);

protected:
    QList<Item> items() const override;
    QList<Suggestion> suggestions(const QString &typed) const override;
    core::ChangeSet moved(const QString &key, int position) const override;
    core::ChangeSet removed(const QString &key) const override;
    core::ChangeSet renamed(const QString &key, const QString &name) const override;

private:
    core::ChangeSet created(core::PartyKind kind, const QString &name) const;

    core::Id<core::Indicator> m_indicator;
};

} // namespace jalon::gui
