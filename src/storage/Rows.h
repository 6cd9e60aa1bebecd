// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "core/model/Plan.h"
#include "storage/Database.h"

namespace jalon::storage {

/// Reads every row of every table into a plan. Damaged, with table and id, for a row that cannot be read
/// back, that names a row which does not exist, or unless there is exactly one plan row. Call inside a read
/// transaction.
core::Result<core::Plan> readPlan(Database &database);

/// Writes the rows of changes, in their order, each statement prepared once. Call inside a write transaction.
/// Stale if a row to change or remove is not there.
class RowWriter
{
public:
    explicit RowWriter(Database &database);
    ~RowWriter();
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;

    core::Outcome write(const core::Change &change);
    core::Outcome write(const core::ChangeSet &set);
    /// Every row of a plan into an empty file, parents first.
    core::Outcome writeAll(const core::Plan &plan);

private:
    struct Statements;
    Database &m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace jalon::storage
