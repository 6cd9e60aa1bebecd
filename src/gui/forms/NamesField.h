// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/ChipField.h"

namespace jalon::gui {

// The names of those who pay for an action: words in order, completed over the names used on other sheets.
class NamesField : public ChipField
{
    Q_OBJECT

public:
    NamesField(FormGroup &group, const QString &label, QWidget *parent);

    void bind(const core::Id<core::ActionSheet> &action);

protected:
    QList<Item> items() const override;
    QList<Suggestion> suggestions(const QString &typed) const override;
    core::ChangeSet moved(const QString &key, int position) const override;
    core::ChangeSet removed(const QString &key) const override;
    core::ChangeSet renamed(const QString &key, const QString &name) const override;

private:
    QStringList present() const;
    core::ChangeSet write(const QStringList &names) const;

    core::Id<core::ActionSheet> m_action;
};

} // namespace jalon::gui
