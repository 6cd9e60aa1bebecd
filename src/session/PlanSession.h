// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/change/ChangeSet.h"
#include "core/model/Contents.h"
#include "core/model/Plan.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace jalon::storage {
class PlanStore;
}

namespace jalon::session {

/// One open plan: the plan in memory, its file, undo and redo. The only writer. Every modification passes
/// through perform(); whatever fails leaves file, memory and undo as they were. Owned by who opened it (main
/// window, command).
class PlanSession : public QObject
{
    Q_OBJECT

public:
    /// Why a set was applied: the views may scroll to the place on undo and redo.
    enum class Origin { Do, Undo, Redo };
    Q_ENUM(Origin)

    struct Options
    {
        QString who; ///< stamped on the change log
        bool readOnly = false;
        const core::Clock *clock = nullptr; ///< not owned; null: the system's
    };
    using Opened = core::Result<std::unique_ptr<PlanSession>>;

    /// Makes a new file at `path` (never overwrites) holding `plan`, and opens it. A plan that names contents
    /// (attachments, logo) needs them: UnknownReference.
    static Opened create(const QString &path, const core::Plan &plan, const Options &options,
                         const core::Contents &contents = {});
    static Opened open(const QString &path, const Options &options);
    ~PlanSession() override;

    const core::Plan &plan() const { return m_plan; }
    QString path() const;
    bool isReadOnly() const;
    int schemaVersion() const;
    /// When this session last wrote; invalid if it has not.
    QDateTime savedAt() const { return m_savedAt; }

    /// Who is asked by whose decision what was voted changes: given a valid set that needs an amendment
    /// (core::needsAmendment), answers with the set to apply (verbs::amending), or with why not: Cancelled.
    /// May run an event loop; meanwhile nothing can be changed.
    using Approval = std::function<core::Result<core::ChangeSet>(const core::ChangeSet &)>;
    /// Asked by perform(), never by undo or redo; none: nobody is asked (command line, tests).
    void setApproval(Approval approval) { m_approval = std::move(approval); }
    /// While the question is open: perform(), undo() and redo() are Cancelled.
    bool isAsking() const { return m_asking; }

    /// Applies a set: current? valid? written and durable? Then memory, undo and changed(). An empty set is
    /// done at once. Consecutive edits of one field of one row within two seconds merge into one undo step.
    core::Outcome perform(const core::ChangeSet &set);
    /// What perform() would answer, short of writing: for telling a person under a field while typing.
    core::Outcome check(const core::ChangeSet &set) const;

    /// The set that undo() or redo() would take back or do again; null if none.
    const core::ChangeSet *undoStep() const;
    const core::ChangeSet *redoStep() const;
    core::Outcome undo();
    core::Outcome redo();

    /// Replaces a person by `name` ("Personne 3") everywhere: in the plan (verbs::pseudonymise), in the
    /// change log and in the bytes of the file. Cannot be undone: all steps of undo and redo are forgotten.
    /// Nothing happens for a party that is not there or an empty name. Copies of the file keep what they
    /// hold.
    core::Outcome pseudonymise(const core::Id<core::Party> &id, const QString &name);

    /// Reads the file again; forgets undo (its steps may no longer fit). Emits reloaded().
    core::Outcome reload();
    /// Reloads if another program has written since; tells whether it did.
    core::Result<bool> reloadIfChanged();

    /// Keeps the bytes of an attachment or of the logo and tells their hash, for the row that names them in
    /// the set performed next; the same bytes are kept once. No step of its own: what no row names is dropped
    /// when the file is next opened for writing. TooLarge beyond core's maximumAttachment for one and
    /// maximumAttachments for all; ReadOnly.
    core::Result<QString> addContent(const QByteArray &bytes);
    /// Several at once, all or none: what comes with an import.
    core::Outcome addContents(const core::Contents &contents);
    /// The bytes of a hash, loaded now and held against it: Damaged if the file has not got them.
    core::Result<QByteArray> content(const QString &hash) const;
    core::Result<qint64> contentSize(const QString &hash) const; ///< bytes, without loading them
    /// All that the plan names, for export.
    core::Result<core::Contents> contents() const;

    /// Newest first; of one sheet, or of the whole plan for a null id.
    core::Result<std::vector<core::LogEntry>> log(const core::Id<core::ActionSheet> &action = {},
                                                  int limit = 10'000);
    core::Result<QStringList> checkIntegrity();

Q_SIGNALS:
    /// After a set was applied and is durable. Once per perform, undo or redo.
    void changed(const jalon::core::ChangeSet &set, jalon::session::PlanSession::Origin origin);
    /// The whole plan may be different.
    void reloaded();
    /// Undo and redo steps are others now.
    void stepsChanged();

private:
    struct Step
    {
        core::ChangeSet set;
        QDateTime at;
    };

    PlanSession(std::unique_ptr<storage::PlanStore> store, core::Plan plan, const Options &options);
    static Opened start(std::unique_ptr<storage::PlanStore> store, const Options &options);
    core::Result<core::ChangeSet> approved(const core::ChangeSet &set);
    core::Outcome applyAndWrite(const core::ChangeSet &set, Origin origin);
    /// Applied to memory, held against the rules, written by `write`; taken back from memory if one refuses.
    core::Outcome apply(const core::ChangeSet &set,
                        const std::function<core::Outcome(const QDateTime &)> &write);
    void record(const core::ChangeSet &set);
    QDateTime now() const;

    std::unique_ptr<storage::PlanStore> m_store;
    mutable core::Plan m_plan; ///< mutable for check(), which applies and takes back
    Options m_options;
    Approval m_approval;
    bool m_asking = false;
    std::vector<Step> m_steps; ///< done steps, then undone ones
    size_t m_done = 0;         ///< how many of m_steps are done
    QDateTime m_savedAt;
};

} // namespace jalon::session
