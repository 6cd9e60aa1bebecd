// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/PlanStore.h"
#include "support/SamplePlan.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <ostream>

struct sqlite3;

namespace jalon::core {
inline std::ostream &operator<<(std::ostream &out, ErrorCode code)
{
    return out << "ErrorCode " << int(code);
}
} // namespace jalon::core

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

namespace jalon::test {

/// An SQLite connection of somebody else: plain settings, no precautions. For looking into files and damaging
/// them.
class Outsider
{
public:
    explicit Outsider(const QString &path);
    ~Outsider();
    Outsider(const Outsider &) = delete;
    Outsider &operator=(const Outsider &) = delete;

    /// Fails the test if SQLite refuses.
    void run(const QByteArray &sql);
    /// Every value of every row, as text.
    QStringList ask(const QByteArray &sql);

private:
    sqlite3 *m_handle = nullptr;
};

/// The bytes of a file and of everything beside it, and when they were written: what a reader must not
/// change.
QByteArray traceOf(const QString &path);
QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// A folder with a plan file in it, made by PlanStore and closed again.
struct PlanFile
{
    explicit PlanFile(const core::Plan &content = samplePlan());

    QTemporaryDir folder;
    core::Plan plan;
    QString path;
    QString beside(const QString &name) const { return folder.filePath(name); }
};

storage::Stamp stamp(const QString &who = QStringLiteral("Sandrine"));
/// Opens, or fails the test.
std::unique_ptr<storage::PlanStore> opened(const QString &path,
                                           storage::OpenMode mode = storage::OpenMode::ReadWrite);
/// The code with which an opening (and loading) is refused; fails the test if it is not.
core::ErrorCode refusal(const QString &path, storage::OpenMode mode = storage::OpenMode::ReadWrite);
/// Applies a set to the plan in memory and writes it.
core::Outcome write(storage::PlanStore &store, core::Plan &plan, const core::ChangeSet &set,
                    const storage::Stamp &by = stamp());
/// A set that gives the plan another title.
core::ChangeSet retitled(const core::Plan &plan, const QString &title);

/// Runs a hidden test case of this executable in a process of its own; returns what it printed. `user`: drop
/// root.
QString runChild(const QString &testCase, const QString &path, bool asNobody = false);

} // namespace jalon::test
