// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PlanStore.h"

#include "storage/ChangeLog.h"
#include "storage/ContentTable.h"
#include "storage/Integrity.h"
#include "storage/Opening.h"
#include "storage/Rows.h"
#include "storage/Transaction.h"

namespace jalon::storage {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

// What one call may take at most, busy waiting included; a whole plan of 100,000 measurements loads in a
// fraction.
constexpr std::chrono::seconds callTime{60};

} // namespace

PlanStore::PlanStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

PlanStore::~PlanStore() = default;

Result<std::unique_ptr<PlanStore>> PlanStore::create(const QString &path, const core::Plan &plan,
                                                     const Stamp &stamp, const core::Contents &contents)
{
    Result<qint64> seen(0);
    auto database = createPlanFile(path, Migrations::shipped(), [&](Database &file) {
        file.guard().allow(callTime);
        if (auto done = RowWriter(file).writeAll(plan); !done)
            return done;
        if (auto done = contents::addAll(file, plan, contents); !done)
            return done;
        seen = file.dataVersion(); // our own commit does not change it
        return seen ? changelog::appendCreation(file, plan.info(), stamp) : Outcome(seen.error());
    });
    if (!database)
        return database.error();
    std::unique_ptr<PlanStore> store(new PlanStore(std::move(*database)));
    store->m_seen = *seen;
    return store;
}

Result<std::unique_ptr<PlanStore>> PlanStore::open(const QString &path, OpenMode mode)
{
    auto database = openPlanFile(path, mode, Migrations::shipped());
    if (!database && mode == OpenMode::ReadOnly && database.error().detail.startsWith(olderDetail))
        return openOlder(path);
    if (!database)
        return database.error();
    if (mode == OpenMode::ReadWrite) {
        (*database)->guard().allow(callTime);
        // failing (another program writes, the disk is full) costs some room until the next time
        (void)contents::dropUnnamed(**database);
    }
    return std::unique_ptr<PlanStore>(new PlanStore(std::move(*database)));
}

Result<std::unique_ptr<PlanStore>> PlanStore::openOlder(const QString &path)
{
    auto older = readOlderFile(path, Migrations::shipped());
    if (!older)
        return older.error();
    std::unique_ptr<PlanStore> store(new PlanStore(std::move(older->copy)));
    store->m_older = std::make_unique<OlderFile>(std::move(*older));
    return store;
}

QString PlanStore::path() const
{
    return m_older ? m_older->path : m_database->path();
}

bool PlanStore::isReadOnly() const
{
    return m_older || m_database->isReadOnly();
}

int PlanStore::schemaVersion() const
{
    if (m_older)
        return m_older->version;
    const auto version = m_database->schemaVersion();
    return version ? *version : 0;
}

Result<core::Plan> PlanStore::load()
{
    m_database->guard().allow(callTime);
    if (auto done = m_database->checkStillThere(); !done)
        return done.error();
    Transaction view(*m_database);
    if (auto done = view.begin(Transaction::Kind::Read); !done)
        return done.error();
    auto plan = readPlan(*m_database);
    // read after the rows, still inside their view: before the first SELECT nothing is locked yet
    const auto version = m_database->dataVersion();
    if (!version)
        return version.error();
    if (plan)
        m_seen = *version;
    return plan;
}

Outcome PlanStore::beginWrite(Transaction &transaction)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, path(), {}};
    m_database->guard().allow(callTime);
    if (auto done = m_database->checkStillThere(); !done)
        return done;
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done;
    const auto version = m_database->dataVersion(); // with the lock held: nobody can write behind it any more
    if (!version)
        return version.error();
    return *version == m_seen ? Outcome{} : Error{ErrorCode::Stale, path(), {}};
}

Outcome PlanStore::write(const core::ChangeSet &set, const core::Plan &plan, const Stamp &stamp)
{
    if (set.isEmpty())
        return isReadOnly() ? Outcome(Error{ErrorCode::ReadOnly, path(), {}}) : Outcome{};
    Transaction transaction(*m_database);
    if (auto done = beginWrite(transaction); !done)
        return done;
    if (auto done = contents::checkNamed(*m_database, set); !done)
        return done;
    if (auto done = RowWriter(*m_database).write(set); !done)
        return done;
    if (auto done = changelog::append(*m_database, set, plan, stamp); !done)
        return done;
    // here, later: the digest of the touched tables
    return transaction.commit();
}

Outcome PlanStore::pseudonymise(const core::ChangeSet &set, const Stamp &stamp, const core::Party &person,
                                const QString &name)
{
    Transaction transaction(*m_database);
    if (auto done = beginWrite(transaction); !done)
        return done;
    if (auto done = RowWriter(*m_database).write(set); !done)
        return done;
    if (auto done = changelog::forget(*m_database, person, name); !done)
        return done;
    if (auto done = changelog::appendPseudonym(*m_database, person.id, name, stamp); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    // What is freed is zeroed as it is freed (secure_delete); this is for what an earlier program left. Where
    // there is no room for it the work is done all the same.
    (void)m_database->vacuum();
    return {};
}

Result<bool> PlanStore::changedOutside()
{
    m_database->guard().allow(callTime);
    if (auto done = m_database->checkStillThere(); !done)
        return done.error();
    const auto version = m_database->dataVersion();
    return version ? Result<bool>(*version != m_seen) : Result<bool>(version.error());
}

Result<QStringList> PlanStore::addContents(const std::vector<QByteArray> &all)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, path(), {}};
    m_database->guard().allow(callTime);
    if (auto done = m_database->checkStillThere(); !done)
        return done.error();
    Transaction transaction(*m_database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done.error();
    QStringList hashes;
    for (const QByteArray &bytes : all) {
        const auto hash = contents::add(*m_database, bytes);
        if (!hash)
            return hash.error();
        hashes << *hash;
    }
    const auto done = transaction.commit();
    return done ? Result<QStringList>(hashes) : Result<QStringList>(done.error());
}

Result<QByteArray> PlanStore::content(const QString &hash)
{
    m_database->guard().allow(callTime);
    if (auto done = m_database->checkStillThere(); !done)
        return done.error();
    return contents::read(*m_database, hash);
}

Result<qint64> PlanStore::contentSize(const QString &hash)
{
    m_database->guard().allow(callTime);
    return contents::size(*m_database, hash);
}

Result<std::vector<core::LogEntry>> PlanStore::log(const core::Id<core::ActionSheet> &action, int limit)
{
    m_database->guard().allow(callTime);
    return changelog::read(*m_database, action, limit);
}

Result<std::optional<core::LogEntry>> PlanStore::lastChange()
{
    const auto lines = log({}, 1);
    if (!lines)
        return lines.error();
    return lines->empty() ? std::optional<core::LogEntry>() : std::optional(lines->front());
}

Result<QStringList> PlanStore::checkIntegrity()
{
    m_database->guard().allow(callTime);
    return integrityFindings(*m_database, Migrations::shipped());
}

} // namespace jalon::storage
