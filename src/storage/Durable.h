// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace jalon::storage {

/// Waits until what was written to a finished file is on the disk. Never for the live plan file: closing a
/// second handle of it would drop SQLite's locks. The only place of the program with calls of one operating
/// system.
bool flushFile(const QString &path);
/// The same for the names in a folder; where a system has no such call, nothing is to be done.
bool flushFolder(const QString &path);

} // namespace jalon::storage
