// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/OrderedListField.h"

namespace jalon::gui {

// An ordered list that belongs to the plan itself, its rows one line of words each.
template <class Entity, QString Entity::*Words>
class PlanList : public OrderedListField
{
public:
    using OrderedListField::OrderedListField;

protected:
    std::vector<QUuid> ids() const override
    {
        std::vector<const Entity *> items;
        for (const Entity &item : plan().template table<Entity>().rows())
            items.push_back(&item);
        std::sort(items.begin(), items.end(),
                  [](const Entity *a, const Entity *b) { return a->position < b->position; });
        std::vector<QUuid> result;
        for (const Entity *item : items)
            result.push_back(item->id.value);
        return result;
    }
    core::ChangeSet added(const QString &text) const override
    {
        Entity item;
        item.*Words = text;
        return core::verbs::addItem(plan(), std::move(item));
    }
    core::ChangeSet moved(const QUuid &id, int position) const override
    {
        return core::verbs::moveItem(plan(), core::Id<Entity>{id}, position);
    }
    core::ChangeSet removed(const QUuid &id) const override
    {
        return core::verbs::removeItem(plan(), core::Id<Entity>{id});
    }
};

// The criteria that define the community interest of an action.
class CriteriaField : public PlanList<core::Criterion, &core::Criterion::label>
{
    Q_OBJECT

public:
    CriteriaField(FormGroup &group, const QString &label, QWidget *parent);

protected:
    ListRow *makeRow(QWidget *parent) override;
};

// What the plan says of its territory in figures, in its own words.
class ContextFiguresField : public PlanList<core::ContextFigure, &core::ContextFigure::text>
{
    Q_OBJECT

public:
    ContextFiguresField(FormGroup &group, const QString &label, QWidget *parent);

protected:
    ListRow *makeRow(QWidget *parent) override;
};

} // namespace jalon::gui
