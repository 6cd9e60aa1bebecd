// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/change/Verbs.h"

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

// A value as a person types it: text() is what stands in the field when editing begins, read() what is made
// of it. Nothing typed is "not given". One pair of overloads per type of value.
namespace typing {
QString text(const QString &value, const report::Wording &wording);
QString text(const core::SoftDate &value, const report::Wording &wording);
QString text(const std::optional<core::Money> &value, const report::Wording &wording);
QString text(const std::optional<core::Decimal> &value, const report::Wording &wording);
QString text(const std::optional<int> &value, const report::Wording &wording);
QString text(const QDate &value, const report::Wording &wording);

// False if it cannot be read; `error` says why.
bool read(const QString &typed, QString &value, core::Error &error);
bool read(const QString &typed, core::SoftDate &value, core::Error &error);
bool read(const QString &typed, std::optional<core::Money> &value, core::Error &error);
bool read(const QString &typed, std::optional<core::Decimal> &value, core::Error &error);
bool read(const QString &typed, std::optional<int> &value, core::Error &error);
// A day; anything less precise is refused.
bool read(const QString &typed, QDate &value, core::Error &error);
} // namespace typing

// Where a text field reads and what it writes.
struct TextBinding
{
    std::function<QString(const core::Plan &)> edited; // what editing begins with
    std::function<QString(const core::Plan &)> shown;  // what is read meanwhile; null: the same
    std::function<core::Result<core::ChangeSet>(const core::Plan &, const QString &typed)> write;
};

// The binding to one field of one row: its words, read back by the type of the member, written with
// verbs::setField.
template <class Entity, class Value>
TextBinding bindingTo(const core::Id<Entity> &id, Value Entity::*member, const report::Wording &wording)
{
    TextBinding binding;
    binding.edited = [id, member, &wording](const core::Plan &plan) {
        const Entity *row = plan.find(id);
        return row ? typing::text(row->*member, wording) : QString();
    };
    binding.write = [id, member](const core::Plan &plan,
                                 const QString &typed) -> core::Result<core::ChangeSet> {
        const Entity *row = plan.find(id);
        Value value = row ? row->*member : Value{};
        core::Error error{core::ErrorCode::Empty, core::verbs::detail::fieldName(member), typed};
        if (!typing::read(typed, value, error))
            return error;
        return core::verbs::setField(plan, id, member, value);
    };
    return binding;
}

} // namespace jalon::gui
