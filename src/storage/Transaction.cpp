// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Transaction.h"

#include "storage/Database.h"

#include <sqlite3.h>

namespace jalon::storage {

Transaction::~Transaction()
{
    rollBack();
}

core::Outcome Transaction::begin(Kind kind)
{
    auto begun = m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    // rows of one kind may refer to each other (a person to an organisation): the order of a set need not
    // know
    if (begun && kind == Kind::Write)
        begun = m_database.execute("PRAGMA defer_foreign_keys = ON");
    m_open = bool(begun);
    return begun;
}

core::Outcome Transaction::commit()
{
    const auto committed = m_database.execute("COMMIT");
    if (committed)
        m_open = false;
    else
        rollBack();
    return committed;
}

void Transaction::rollBack()
{
    // SQLite has rolled back by itself after some failures (disk full, input/output)
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0)
        (void)m_database.execute("ROLLBACK");
    m_open = false;
}

} // namespace jalon::storage
