// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/NamesField.h"

#include "core/base/Text.h"
#include "core/change/Verbs.h"

namespace jalon::gui {

NamesField::NamesField(FormGroup &group, const QString &label, QWidget *parent)
    : ChipField(group, label, parent)
{
    setAddText(tr("Add a funder"));
}

void NamesField::bind(const core::Id<core::ActionSheet> &action)
{
    m_action = action;
    rebind();
}

QStringList NamesField::present() const
{
    const core::ActionSheet *sheet = plan().find(m_action);
    return sheet ? sheet->funders : QStringList();
}

core::ChangeSet NamesField::write(const QStringList &names) const
{
    core::ChangeSet set = core::verbs::setField(plan(), m_action, &core::ActionSheet::funders, names);
    if (const core::ActionSheet *sheet = plan().find(m_action);
        sheet && !names.isEmpty() && sheet->fundingState != core::Knowledge::Known && !set.isEmpty()) {
        // Whoever names a funder says that the funding is known: one step.
        core::ActionSheet after = *sheet;
        after.funders = names;
        after.fundingState = core::Knowledge::Known;
        set = core::verbs::edit(plan(), after);
        set.field = QStringLiteral("funders");
    }
    return set;
}

QList<ChipField::Item> NamesField::items() const
{
    QList<Item> result;
    const QStringList names = present();
    for (int i = 0; i < names.size(); ++i)
        result.append({QString::number(i), names[i]});
    return result;
}

QList<ChipField::Suggestion> NamesField::suggestions(const QString &typed) const
{
    const QStringList here = present();
    QStringList known;
    for (const core::ActionSheet *sheet : plan().actions()) {
        for (const QString &name : sheet->funders) {
            if (!known.contains(name) && !here.contains(name) && core::matches(typed, name))
                known << name;
        }
    }
    QList<Suggestion> result;
    bool exact = false;
    for (const QString &name : std::as_const(known)) {
        const bool same = !typed.isEmpty() && core::folded(name) == core::folded(typed);
        exact = exact || same;
        if (result.size() < 8 || same)
            result.append({name, {}, write(here + QStringList{name}), same});
    }
    // A name needs no other information: typing it is enough.
    if (!exact && !typed.isEmpty())
        result.append({tr("Add “%1”").arg(typed), {}, write(here + QStringList{typed}), true});
    return result;
}

core::ChangeSet NamesField::moved(const QString &key, int position) const
{
    QStringList names = present();
    names.move(key.toInt(), position - 1);
    return write(names);
}

core::ChangeSet NamesField::removed(const QString &key) const
{
    QStringList names = present();
    names.removeAt(key.toInt());
    return write(names);
}

core::ChangeSet NamesField::renamed(const QString &key, const QString &name) const
{
    QStringList names = present();
    names[key.toInt()] = name;
    return write(names);
}

} // namespace jalon::gui
