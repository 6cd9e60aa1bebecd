// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace jalon::core {

/// The identity of one row of one entity: a UUID that no other entity's id can be mistaken for. UUIDs,
/// because two copies of a plan can meet again.
template <class Entity>
struct Id
{
    QUuid value;

    static Id create() { return {QUuid::createUuid()}; }
    bool isNull() const { return value.isNull(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace jalon::core
