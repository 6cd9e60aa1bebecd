// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

struct sqlite3;

namespace jalon::storage {

/// What SQLite may do on one connection: a plan file can come from anywhere, and a database file is able to
/// bring code with it (triggers, views, virtual tables, endless queries). Part of Database, which must not
/// move once installed: SQLite keeps its address.
class Guard
{
public:
    /// What the authorizer lets through.
    enum class Mode {
        Work,    ///< reading and writing rows, the pragmas of Database
        Migrate, ///< also making and changing tables and indexes
        Copy,    ///< also the attaching that VACUUM INTO does inside
    };

    /// Defensive mode, nothing trusted from the schema, limits, authorizer, progress handler. False if this
    /// SQLite cannot give one of them.
    bool install(sqlite3 *handle);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    /// From now on, what runs may take this long; then SQLite interrupts it.
    void allow(std::chrono::milliseconds time) { m_deadline = std::chrono::steady_clock::now() + time; }

private:
    static int authorize(void *guard, int operation, const char *first, const char *second,
                         const char *database, const char *trigger);
    static int progress(void *guard);
    bool allows(int operation, const char *first, const char *second) const;

    sqlite3 *m_handle = nullptr;
    Mode m_mode = Mode::Work;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace jalon::storage
