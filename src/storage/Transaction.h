// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace jalon::storage {

class Database;

/// A transaction that is taken back when its scope ends without commit().
class Transaction
{
public:
    enum class Kind {
        Read,  ///< one consistent view while several SELECTs run
        Write, ///< BEGIN IMMEDIATE: the lock comes first or not at all, never in the middle
    };

    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    core::Outcome begin(Kind kind);
    /// Durable when it says so; on failure the transaction is taken back.
    core::Outcome commit();

private:
    void rollBack();

    Database &m_database;
    bool m_open = false;
};

} // namespace jalon::storage
