// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ContentTable.h"

#include "storage/Statement.h"
#include "storage/Transaction.h"

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

/// What core::contentsNamedBy says of all rows, in SQL.
constexpr auto named =
    "SELECT hash FROM attachment UNION SELECT logo FROM plan WHERE logo <> '' "
    "UNION SELECT seal FROM year_closing UNION SELECT logo FROM year_closing WHERE logo <> ''";

Error damaged(const Database &database, const QString &hash, const QString &what)
{
    return {ErrorCode::Damaged, database.path(), u"attachment_content %1: %2"_s.arg(hash, what)};
}

/// The number that a SELECT answers; nothing if it has no row.
Result<std::optional<qint64>> number(Statement &select)
{
    const auto row = select.step();
    if (!row)
        return row.error();
    return *row ? std::optional(select.integer(0)) : std::optional<qint64>();
}

Error tooLarge(qint64 most)
{
    return {ErrorCode::TooLarge, u"attachment"_s, u"%1 MB"_s.arg(most / (1024 * 1024))};
}

Outcome checkHeld(Database &database, const QString &hash)
{
    const auto held = contents::holds(database, hash);
    if (!held)
        return held.error();
    return *held ? Outcome{} : Error{ErrorCode::UnknownReference, u"hash"_s, hash};
}

} // namespace

Result<QString> contents::add(Database &database, const QByteArray &bytes)
{
    if (bytes.size() > core::maximumAttachment)
        return tooLarge(core::maximumAttachment);
    const QString hash = core::contentHash(bytes);
    if (const auto held = holds(database, hash); !held || *held)
        return held ? Result<QString>(hash) : Result<QString>(held.error());
    {
        Statement sum(database, "SELECT coalesce(sum(length(bytes)), 0) FROM attachment_content");
        const auto all = number(sum);
        if (!all)
            return all.error();
        if (all->value_or(0) + bytes.size() > core::maximumAttachments)
            return tooLarge(core::maximumAttachments);
    }
    Statement insert(database, "INSERT INTO attachment_content (hash, bytes) VALUES (?, ?)");
    insert.bind(1, hash);
    insert.bindBytes(2, bytes);
    const auto done = insert.run();
    return done ? Result<QString>(hash) : Result<QString>(done.error());
}

Outcome contents::addAll(Database &database, const core::Plan &plan, const core::Contents &contents)
{
    for (const QString &hash : core::namedContents(plan)) {
        const auto bytes = contents.find(hash);
        if (bytes == contents.end())
            return Error{ErrorCode::UnknownReference, u"hash"_s, hash};
        const auto added = add(database, bytes->second);
        if (!added)
            return added.error();
        if (*added != hash)
            return damaged(database, hash, u"is "_s + *added);
    }
    return {};
}

Result<QByteArray> contents::read(Database &database, const QString &hash)
{
    Statement select(database, "SELECT bytes FROM attachment_content WHERE hash = ?");
    select.bind(1, hash);
    const auto row = select.step();
    if (!row)
        return row.error();
    if (!*row)
        return damaged(database, hash, u"missing"_s);
    const QByteArray bytes = select.bytes(0);
    if (core::contentHash(bytes) != hash)
        return damaged(database, hash, u"other bytes"_s);
    return bytes;
}

Result<qint64> contents::size(Database &database, const QString &hash)
{
    // SQLite tells the length of a blob without reading it
    Statement select(database, "SELECT length(bytes) FROM attachment_content WHERE hash = ?");
    select.bind(1, hash);
    const auto length = number(select);
    if (!length)
        return length.error();
    return *length ? Result<qint64>(**length) : Result<qint64>(damaged(database, hash, u"missing"_s));
}

Result<bool> contents::holds(Database &database, const QString &hash)
{
    Statement select(database, "SELECT 1 FROM attachment_content WHERE hash = ?");
    select.bind(1, hash);
    const auto found = number(select);
    return found ? Result<bool>(found->has_value()) : Result<bool>(found.error());
}

Outcome contents::checkNamed(Database &database, const core::ChangeSet &set)
{
    for (const core::Change &change : set.changes) {
        if (!change.after)
            continue;
        for (const QString &hash : core::contentsNamedBy(*change.after)) {
            if (auto done = checkHeld(database, hash); !done)
                return done;
        }
    }
    return {};
}

Outcome contents::dropUnnamed(Database &database)
{
    const QByteArray unnamed = "FROM attachment_content WHERE hash NOT IN (" + QByteArray(named) + ')';
    {
        Statement any(database, "SELECT 1 " + unnamed + " LIMIT 1");
        const auto found = number(any);
        if (!found)
            return found.error();
        if (!*found)
            return {};
    }
    Transaction transaction(database);
    if (auto done = transaction.begin(Transaction::Kind::Write); !done)
        return done;
    if (auto done = database.execute("DELETE " + unnamed); !done)
        return done;
    return transaction.commit();
}

Outcome contents::appendFindings(Database &database, QStringList &findings)
{
    Statement all(database, "SELECT hash, bytes FROM attachment_content ORDER BY hash");
    auto more = all.step();
    for (; more && *more; more = all.step()) {
        if (core::contentHash(all.bytes(1)) != all.text(0))
            findings << damaged(database, all.text(0), u"other bytes"_s).detail;
    }
    if (!more)
        return more.error();
    Statement missing(database, QByteArray(named) + " EXCEPT SELECT hash FROM attachment_content");
    for (more = missing.step(); more && *more; more = missing.step())
        findings << damaged(database, missing.text(0), u"missing"_s).detail;
    return more ? Outcome{} : Outcome(more.error());
}

} // namespace jalon::storage
