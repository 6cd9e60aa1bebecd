// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"

#include "storage/ColumnCodec.h"

using namespace Qt::StringLiterals;

namespace jalon::storage {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

/// Binds and writes the lines of one step.
class LogWriter
{
public:
    LogWriter(Database &database, const Stamp &stamp, core::Verb verb, const QString &subject)
        : m_insert(database, "INSERT INTO change_log (at, who, step, origin, verb, subject, action_id, "
                             "entity, entity_id, field, "
                             "before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    {
        m_insert.bind(1, stamp.at.toUTC().toString(Qt::ISODateWithMs));
        m_insert.bind(2, stamp.who);
        m_insert.bind(3, QByteArrayView(uuidText(stamp.step)));
        m_insert.bind(4, stamp.origin);
        m_insert.bind(5, core::toCode(verb));
        m_insert.bind(6, subject);
    }

    Outcome write(const core::Id<core::ActionSheet> &action, const core::FieldChange &line)
    {
        if (action.isNull())
            m_insert.bindNull(7);
        else
            m_insert.bind(7, QByteArrayView(uuidText(action.value)));
        m_insert.bind(8, line.entity);
        m_insert.bind(9, QByteArrayView(uuidText(line.entityId)));
        m_insert.bind(10, line.field);
        m_insert.bind(11, line.before);
        m_insert.bind(12, line.after);
        return m_insert.run();
    }

private:
    Statement m_insert;
};

/// False for a line that this program has not written.
bool readEntry(const Statement &from, core::LogEntry &entry)
{
    entry.sequence = from.integer(0);
    entry.at = QDateTime::fromString(from.text(1), Qt::ISODateWithMs).toUTC();
    entry.who = from.text(2);
    entry.origin = from.text(4);
    entry.subject = from.text(6);
    // a later program may know more verbs under the same schema; what changed is in the line all the same
    entry.verb = core::fromCode<core::Verb>(from.text(5)).value_or(core::Verb::Edit);
    entry.change = {from.text(8), {}, from.text(10), from.text(11), from.text(12)};
    return entry.at.isValid() && readUuid(from.utf8(3), entry.step) &&
           (from.isNull(7) || readUuid(from.utf8(7), entry.actionId.value)) &&
           readUuid(from.utf8(9), entry.change.entityId);
}

} // namespace

Outcome changelog::append(Database &database, const core::ChangeSet &set, const core::Plan &plan,
                          const Stamp &stamp)
{
    LogWriter writer(database, stamp, set.verb, set.subject);
    for (const core::Change &change : set.changes) {
        const auto action = core::actionOf(plan, set, change.after ? *change.after : *change.before);
        for (const core::FieldChange &line : core::fieldChanges(change)) {
            if (auto done = writer.write(action, line); !done)
                return done;
        }
    }
    return {};
}

Outcome changelog::appendCreation(Database &database, const core::PlanInfo &info, const Stamp &stamp)
{
    LogWriter writer(database, stamp, core::Verb::Create, info.title);
    return writer.write({}, {QString::fromLatin1(core::Fields<core::PlanInfo>::table),
                             info.id.value,
                             u"title"_s,
                             {},
                             info.title});
}

Outcome changelog::appendPseudonym(Database &database, const core::Id<core::Party> &id, const QString &name,
                                   const Stamp &stamp)
{
    LogWriter writer(database, stamp, core::Verb::Pseudonymise, name);
    return writer.write(
        {}, {QString::fromLatin1(core::Fields<core::Party>::table), id.value, u"name"_s, {}, name});
}

Result<std::vector<core::LogEntry>> changelog::read(Database &database,
                                                    const core::Id<core::ActionSheet> &action, int limit)
{
    QByteArray sql =
        "SELECT sequence, at, who, step, origin, verb, subject, action_id, entity, entity_id, field, "
        "before, after FROM change_log ";
    if (!action.isNull())
        sql += "WHERE action_id = ?2 ";
    Statement select(database, sql + "ORDER BY sequence DESC LIMIT ?1");
    select.bind(1, qint64(limit));
    if (!action.isNull())
        select.bind(2, QByteArrayView(uuidText(action.value)));
    std::vector<core::LogEntry> entries;
    auto more = select.step();
    for (; more && *more; more = select.step()) {
        core::LogEntry entry;
        if (!readEntry(select, entry))
            return Error{ErrorCode::Damaged, database.path(), u"change_log %1"_s.arg(entry.sequence)};
        entries.push_back(std::move(entry));
    }
    return more ? Result<std::vector<core::LogEntry>>(std::move(entries))
                : Result<std::vector<core::LogEntry>>(more.error());
}

} // namespace jalon::storage
