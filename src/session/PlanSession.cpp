// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PlanSession.h"

#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "core/rules/Amendments.h"
#include "core/rules/Validation.h"
#include "storage/PlanStore.h"

#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>

using namespace jalon::core;

namespace jalon::session {

namespace {

constexpr qint64 mergeWithinMs = 2'000;

storage::Stamp makeStamp(const QString &who, const QDateTime &at,
                         PlanSession::Origin origin = PlanSession::Origin::Do)
{
    const QString name = origin == PlanSession::Origin::Do     ? QStringLiteral("do")
                         : origin == PlanSession::Origin::Undo ? QStringLiteral("undo")
                                                               : QStringLiteral("redo");
    return {who, at, QUuid::createUuid(), name};
}

/// The change that left a row as `next` finds it.
template <class Changes>
auto continuedBy(Changes &changes, const Change &next)
{
    return std::find_if(changes.begin(), changes.end(),
                        [&](const Change &change) { return change.after && change.after == next.before; });
}

/// Two edits of the same field of the same row, with what belongs to them (the line of an amendment): the
/// second continues the first.
bool continues(const ChangeSet &first, const ChangeSet &second)
{
    if (first.verb != Verb::Edit || second.verb != Verb::Edit || second.field.isEmpty() ||
        first.field != second.field || first.changes.empty() || !first.changes[0].before ||
        continuedBy(first.changes, second.changes[0]) != first.changes.begin())
        return false;
    return std::all_of(second.changes.begin(), second.changes.end(), [&](const Change &change) {
        return continuedBy(first.changes, change) != first.changes.end();
    });
}

/// `second`, which continues it, as part of `first`; what is back where it was goes.
void append(ChangeSet &first, const ChangeSet &second)
{
    for (const Change &change : second.changes)
        continuedBy(first.changes, change)->after = change.after;
    std::erase_if(first.changes, [](const Change &change) { return change.before == change.after; });
}

} // namespace

PlanSession::PlanSession(std::unique_ptr<storage::PlanStore> store, Plan plan, const Options &options)
    : m_store(std::move(store))
    , m_plan(std::move(plan))
    , m_options(options)
{
}

PlanSession::~PlanSession() = default;

PlanSession::Opened PlanSession::start(std::unique_ptr<storage::PlanStore> store, const Options &options)
{
    auto plan = store->load();
    if (!plan)
        return plan.error();
    return std::unique_ptr<PlanSession>(new PlanSession(std::move(store), std::move(*plan), options));
}

PlanSession::Opened PlanSession::create(const QString &path, const Plan &plan, const Options &options,
                                        const Contents &contents)
{
    if (auto valid = validate(plan); !valid)
        return valid.error();
    static const SystemClock systemClock;
    const Clock &clock = options.clock ? *options.clock : systemClock;
    auto store = storage::PlanStore::create(path, plan, makeStamp(options.who, clock.now()), contents);
    if (!store)
        return store.error();
    return start(std::move(*store), options);
}

PlanSession::Opened PlanSession::open(const QString &path, const Options &options)
{
    auto store = storage::PlanStore::open(path, options.readOnly ? storage::OpenMode::ReadOnly
                                                                 : storage::OpenMode::ReadWrite);
    if (!store)
        return store.error();
    return start(std::move(*store), options);
}

QString PlanSession::path() const
{
    return m_store->path();
}

bool PlanSession::isReadOnly() const
{
    return m_options.readOnly || m_store->isReadOnly();
}

int PlanSession::schemaVersion() const
{
    return m_store->schemaVersion();
}

QDateTime PlanSession::now() const
{
    return m_options.clock ? m_options.clock->now() : SystemClock().now();
}

Outcome PlanSession::apply(const ChangeSet &set, const std::function<Outcome(const QDateTime &)> &write)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, path(), {}};
    if (auto applied = core::apply(m_plan, set); !applied)
        return applied;
    Outcome outcome = validate(m_plan, set);
    const QDateTime at = now();
    if (outcome)
        outcome = write(at);
    if (!outcome) {
        // Nobody has seen the applied plan: no event loop ran and no signal was sent since.
        [[maybe_unused]] const Outcome reverted = core::apply(m_plan, inverted(set));
        Q_ASSERT(reverted);
        return outcome;
    }
    m_savedAt = at;
    return {};
}

Outcome PlanSession::applyAndWrite(const ChangeSet &set, Origin origin)
{
    return apply(set, [&](const QDateTime &at) {
        return m_store->write(set, m_plan, makeStamp(m_options.who, at, origin));
    });
}

Outcome PlanSession::pseudonymise(const Id<Party> &id, const QString &name)
{
    const ChangeSet set = verbs::pseudonymise(m_plan, id, name.simplified());
    if (set.isEmpty())
        return {};
    const Party person = *m_plan.find(id);
    const QString pseudonym = set.subject;
    // "nobody by that name" must hold for who did it, too
    QString who = m_options.who;
    who.replace(verbs::detail::spellingsOf(person), pseudonym);
    auto outcome = apply(set, [&](const QDateTime &at) {
        return m_store->pseudonymise(set, makeStamp(who, at), person, pseudonym);
    });
    if (!outcome)
        return outcome;
    m_steps.clear(); // they hold the name
    m_done = 0;
    Q_EMIT changed(set, Origin::Do);
    Q_EMIT stepsChanged();
    return {};
}

void PlanSession::record(const ChangeSet &set)
{
    m_steps.resize(m_done);
    const QDateTime at = now();
    if (!m_steps.empty() && m_steps.back().at.isValid() && m_steps.back().at.msecsTo(at) <= mergeWithinMs &&
        continues(m_steps.back().set, set)) {
        append(m_steps.back().set, set);
        m_steps.back().at = at;
        if (m_steps.back().set.isEmpty()) {
            m_steps.pop_back(); // typed and typed back: nothing is left to undo
            m_done = m_steps.size();
        }
        return;
    }
    m_steps.push_back({set, at});
    m_done = m_steps.size();
}

Result<ChangeSet> PlanSession::approved(const ChangeSet &set)
{
    if (!m_approval || isReadOnly() || !needsAmendment(m_plan, set))
        return set;
    if (auto outcome = check(set); !outcome)
        return outcome.error(); // nobody is asked about what would be refused anyway
    const QScopedValueRollback asking(m_asking, true);
    return m_approval(set);
}

Outcome PlanSession::perform(const ChangeSet &set)
{
    if (set.isEmpty())
        return {};
    if (m_asking)
        return Error{ErrorCode::Cancelled, {}, {}};
    const auto whole = approved(set);
    if (!whole)
        return whole.error();
    if (auto outcome = applyAndWrite(*whole, Origin::Do); !outcome)
        return outcome;
    record(*whole);
    Q_EMIT changed(*whole, Origin::Do);
    Q_EMIT stepsChanged();
    return {};
}

Outcome PlanSession::check(const ChangeSet &set) const
{
    if (set.isEmpty())
        return {};
    // Applied and taken back at once: cheaper than a copy of the plan, and invisible for the same reason as
    // above.
    if (auto applied = core::apply(m_plan, set); !applied)
        return applied;
    const Outcome outcome = validate(m_plan, set);
    [[maybe_unused]] const Outcome reverted = core::apply(m_plan, inverted(set));
    Q_ASSERT(reverted);
    return outcome;
}

const ChangeSet *PlanSession::undoStep() const
{
    return m_done > 0 ? &m_steps[m_done - 1].set : nullptr;
}

const ChangeSet *PlanSession::redoStep() const
{
    return m_done < m_steps.size() ? &m_steps[m_done].set : nullptr;
}

Outcome PlanSession::undo()
{
    if (m_asking)
        return Error{ErrorCode::Cancelled, {}, {}};
    if (m_done == 0)
        return Error{ErrorCode::NothingToUndo, {}, {}};
    const ChangeSet set = inverted(m_steps[m_done - 1].set);
    if (auto outcome = applyAndWrite(set, Origin::Undo); !outcome)
        return outcome;
    --m_done;
    m_steps[m_done].at = {}; // a step once undone is closed: nothing merges into it any more
    Q_EMIT changed(set, Origin::Undo);
    Q_EMIT stepsChanged();
    return {};
}

Outcome PlanSession::redo()
{
    if (m_asking)
        return Error{ErrorCode::Cancelled, {}, {}};
    if (m_done == m_steps.size())
        return Error{ErrorCode::NothingToRedo, {}, {}};
    const ChangeSet set = m_steps[m_done].set;
    if (auto outcome = applyAndWrite(set, Origin::Redo); !outcome)
        return outcome;
    ++m_done;
    Q_EMIT changed(set, Origin::Redo);
    Q_EMIT stepsChanged();
    return {};
}

Outcome PlanSession::reload()
{
    auto plan = m_store->load();
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    m_steps.clear();
    m_done = 0;
    Q_EMIT reloaded();
    Q_EMIT stepsChanged();
    return {};
}

Result<bool> PlanSession::reloadIfChanged()
{
    auto changedOutside = m_store->changedOutside();
    if (!changedOutside || !*changedOutside)
        return changedOutside;
    if (auto outcome = reload(); !outcome)
        return outcome.error();
    return true;
}

Result<QString> PlanSession::addContent(const QByteArray &bytes)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, path(), {}};
    const auto hashes = m_store->addContents({bytes});
    return hashes ? Result<QString>(hashes->front()) : Result<QString>(hashes.error());
}

Outcome PlanSession::addContents(const Contents &contents)
{
    if (contents.empty())
        return {};
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, path(), {}};
    std::vector<QByteArray> all;
    for (const auto &[hash, bytes] : contents)
        all.push_back(bytes);
    const auto hashes = m_store->addContents(all);
    return hashes ? Outcome{} : Outcome(hashes.error());
}

Result<QByteArray> PlanSession::content(const QString &hash) const
{
    return m_store->content(hash);
}

Result<qint64> PlanSession::contentSize(const QString &hash) const
{
    return m_store->contentSize(hash);
}

Result<Contents> PlanSession::contents() const
{
    Contents all;
    for (const QString &hash : namedContents(m_plan)) {
        auto bytes = content(hash);
        if (!bytes)
            return bytes.error();
        all.emplace(hash, std::move(*bytes));
    }
    return all;
}

Result<std::vector<LogEntry>> PlanSession::log(const Id<ActionSheet> &action, int limit)
{
    return m_store->log(action, limit);
}

Result<QStringList> PlanSession::checkIntegrity()
{
    return m_store->checkIntegrity();
}

} // namespace jalon::session
