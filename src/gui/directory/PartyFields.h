// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Plan.h"
#include "gui/forms/ChipField.h"

class QCheckBox;

namespace jalon::gui {

// Where a person or service belongs: at most one organisation, completed over the directory; one that is not
// there yet is created with it, in one step.
class OrganisationField : public ChipField
{
    Q_OBJECT

public:
    OrganisationField(FormGroup &group, const QString &label, QWidget *parent);

    void bind(const core::Id<core::Party> &party);

protected:
    QList<Item> items() const override;
    QList<Suggestion> suggestions(const QString &typed) const override;
    core::ChangeSet moved(const QString &key, int position) const override;
    core::ChangeSet removed(const QString &key) const override;
    core::ChangeSet renamed(const QString &key, const QString &name) const override;

private:
    core::ChangeSet created(const QString &name) const;

    core::Id<core::Party> m_party;
};

// The other spellings of a name: each as a chip.
class AliasesField : public ChipField
{
    Q_OBJECT

public:
    AliasesField(FormGroup &group, const QString &label, QWidget *parent);

    void bind(const core::Id<core::Party> &party);

protected:
    QList<Item> items() const override;
    QList<Suggestion> suggestions(const QString &typed) const override;
    core::ChangeSet moved(const QString &key, int position) const override;
    core::ChangeSet removed(const QString &key) const override;
    core::ChangeSet renamed(const QString &key, const QString &name) const override;

private:
    QStringList present() const;
    core::ChangeSet write(const QStringList &names) const;

    core::Id<core::Party> m_party;
};

// Whether somebody is still there to be proposed: a tick.
class ActiveField : public Editor
{
    Q_OBJECT

public:
    ActiveField(FormGroup &group, const QString &label, QWidget *parent);

    void bind(const core::Id<core::Party> &party);
    void refresh() override;

private:
    core::Id<core::Party> m_party;
    QCheckBox *m_box;
};

} // namespace jalon::gui
