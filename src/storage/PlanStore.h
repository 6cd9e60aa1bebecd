// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/change/ChangeSet.h"
#include "core/model/Contents.h"
#include "storage/OpenMode.h"
#include "storage/Stamp.h"

#include <memory>
#include <vector>

namespace jalon::storage {

class Database;
struct OlderFile;
class Transaction;

/// The plan file: loads the whole plan, writes change sets, keeps the change log. Owned by PlanSession and
/// private to it; emits nothing, knows nothing of undo. Every method may fail and then has changed nothing in
/// the file. Errors: FileMissing, FileExists, NotAPlan, Damaged, NewerVersion, NoPermission, Busy, DiskFull,
/// ReadOnly, Stale, StorageFailed.
class PlanStore
{
public:
    /// Makes a new file holding `plan` and those of `contents` that it names; never overwrites. On failure no
    /// file is left behind. UnknownReference for a hash without its bytes.
    static core::Result<std::unique_ptr<PlanStore>> create(const QString &path, const core::Plan &plan,
                                                           const Stamp &stamp,
                                                           const core::Contents &contents = {});
    /// Opens with the precautions for a file nobody vouches for (docs/decisions/0002-sqlite-file.md). Older
    /// schemas are migrated first, after a verified backup beside the file (ReadWrite only). ReadOnly changes
    /// no byte, no time and makes no file beside it: an older schema is read from a private copy. It is
    /// refused, as ErrorCode::ReadOnly, for a file that an interrupted program left for a writer to repair.
    /// ReadWrite without the right to write: NoPermission.
    static core::Result<std::unique_ptr<PlanStore>> open(const QString &path, OpenMode mode);
    ~PlanStore();
    PlanStore(const PlanStore &) = delete;
    PlanStore &operator=(const PlanStore &) = delete;

    QString path() const; ///< absolute
    bool isReadOnly() const;
    int schemaVersion() const; ///< of the file

    core::Result<core::Plan> load();
    /// Rows and change-log lines in one transaction, durable when it returns. Stale if another program has
    /// written since the last load or write; UnknownReference if a row would name bytes that the file does
    /// not hold. `plan` is the plan in memory with the set applied (for the log's sheet ids).
    core::Outcome write(const core::ChangeSet &set, const core::Plan &plan, const Stamp &stamp);
    /// True if another program has written since the last load or write.
    core::Result<bool> changedOutside();

    /// Keeps bytes of attachments or of the logo, durable when it returns; their hash. All or none. TooLarge
    /// beyond core's maximumAttachment and maximumAttachments. What no row names is dropped when the file is
    /// next opened for writing.
    core::Result<QStringList> addContents(const std::vector<QByteArray> &all);
    /// Damaged if the file does not hold what the hash says.
    core::Result<QByteArray> content(const QString &hash);
    core::Result<qint64> contentSize(const QString &hash);

    /// Writes the set that replaces a person's name, and rewrites the change log: in every line the spellings
    /// of the person, those that the log remembers too, become `name`, and what else it told of the person's
    /// row goes. One line says that it was done. What SQLite still keeps of earlier rows is overwritten: the
    /// name is no longer in the file. `person`: as it was.
    core::Outcome pseudonymise(const core::ChangeSet &set, const Stamp &stamp, const core::Party &person,
                               const QString &name);

    /// The change log, newest first; of one sheet, or of the whole plan for a null id. At most `limit` lines.
    core::Result<std::vector<core::LogEntry>> log(const core::Id<core::ActionSheet> &action, int limit);
    /// When and by whom the file was last changed.
    core::Result<std::optional<core::LogEntry>> lastChange();
    /// Problems that the engine's own checks find; empty if sound.
    core::Result<QStringList> checkIntegrity();

private:
    explicit PlanStore(std::unique_ptr<Database> database);
    static core::Result<std::unique_ptr<PlanStore>> openOlder(const QString &path);
    core::Outcome beginWrite(Transaction &transaction);
    std::unique_ptr<OlderFile> m_older; ///< set if the file is older and only read: m_database is its copy
    std::unique_ptr<Database> m_database;
    qint64 m_seen = 0; ///< data_version at the last load or write
};

} // namespace jalon::storage
