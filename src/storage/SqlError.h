// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

struct sqlite3;

namespace jalon::storage {

/// What SQLite says of its last failure on this connection, in the program's own codes. `path` is the file
/// concerned and becomes Error::where; Error::detail is the engine's message with its number.
core::Error sqlError(sqlite3 *handle, const QString &path);

/// The same for a result code without a connection (a failed open).
core::Error sqlError(int extendedCode, const QString &message, const QString &path, int systemError = 0);

} // namespace jalon::storage
