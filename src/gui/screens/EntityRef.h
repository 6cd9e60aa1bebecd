// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace jalon::core {
template <class Entity>
struct Fields;
template <class Entity>
struct Id;
} // namespace jalon::core

namespace jalon::gui {

// Something of the plan to jump to: a row by its table and id, and the field in it if one is meant. A value:
// screens pass it to ScreenContext::navigate and receive it in showEntity. Made and read by type:
//     context().navigate(EntityRef::to(action.id, u"cost"_s));
//     if (ref.is<core::ActionSheet>()) select(ref.idOf<core::ActionSheet>());
struct EntityRef
{
    QString entity; // table name as in core's Fields, e.g. "action_sheet"; empty: the page as such
    QUuid id;
    QString field; // as in core::ClarificationPoint or a column; empty for the row as a whole
    QString page;  // the page to show it on, when not the entity's usual one ("review", "reports")

    bool operator==(const EntityRef &) const = default;

    template <class Entity>
    static EntityRef to(const core::Id<Entity> &id, const QString &field = {}, const QString &page = {})
    {
        return {QString::fromLatin1(core::Fields<Entity>::table), id.value, field, page};
    }
    template <class Entity>
    bool is() const
    {
        return entity == QLatin1StringView(core::Fields<Entity>::table);
    }
    template <class Entity>
    core::Id<Entity> idOf() const
    {
        return core::Id<Entity>{id};
    }
};

} // namespace jalon::gui
