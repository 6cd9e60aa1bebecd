// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QStringList>

namespace jalon::storage {

/// Everything that can be told about the soundness of an open file: the engine's integrity_check, its foreign
/// keys, the schema word for word, and whether the rows make a valid plan. Findings are technical, one a
/// line; empty if sound.
core::Result<QStringList> integrityFindings(Database &database, const Migrations &migrations);

} // namespace jalon::storage
