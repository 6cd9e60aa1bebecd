// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "storage/Database.h"
#include "storage/Stamp.h"

namespace jalon::storage {

/// The table change_log: one line for each changed field, written in the transaction of the change.
namespace changelog {

/// `plan` is the plan with the set applied; it knows the sheet of each row.
core::Outcome append(Database &database, const core::ChangeSet &set, const core::Plan &plan,
                     const Stamp &stamp);
/// The one line of a file's creation: what stands in a new file is the file itself, not a thousand changes.
core::Outcome appendCreation(Database &database, const core::PlanInfo &info, const Stamp &stamp);
/// Takes a person out of every line: spellings become `name`, what else was told of the person's row goes.
core::Outcome forget(Database &database, const core::Party &person, const QString &name);
/// The one line that tells a pseudonymisation: no name before.
core::Outcome appendPseudonym(Database &database, const core::Id<core::Party> &id, const QString &name,
                              const Stamp &stamp);
/// Newest first; of the whole plan for a null id.
core::Result<std::vector<core::LogEntry>> read(Database &database, const core::Id<core::ActionSheet> &action,
                                               int limit);

} // namespace changelog

} // namespace jalon::storage
