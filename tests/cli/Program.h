// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the built jalon-cli the way a script does: arguments in, exit code and two streams out.

#include "support/Printing.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

#include <functional>

namespace jalon::test {

using Json = nlohmann::json;

/// The exit codes of docs/command-line.md, written out: a test must notice when one of them moves.
enum Code { Done = 0, Findings = 1, Usage = 2, CannotOpen = 3, Refused = 4, Busy = 5, CannotWrite = 6 };

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The whole of standard output as one JSON document.
    Json json() const;
};

struct Circumstances
{
    QStringList environment = {}; ///< "NAME=value", beside a bare environment that says nothing of a language
    QString outputTo = {};        ///< a file that takes standard output
    qint64 fileSizeLimit = -1;    ///< bytes that any file may grow to: a full disk
};

Run jalonCli(const QStringList &arguments, const Circumstances &circumstances = {});

/// A temporary folder with plan files in it.
class Folder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Makes a plan file with the program, from a shipped plan.
    QString adopted(const QString &name = QStringLiteral("plan.jalon")) const;
    QString exercise(const QString &name = QStringLiteral("exercice.jalon")) const;
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

inline const QString adoptedJson = QStringLiteral(JALON_SOURCE_DIR "/data/plan-ess-2016-2020.json");
inline const QString exerciseJson = QStringLiteral(JALON_SOURCE_DIR "/data/exercice-fictif.json");

QByteArray bytesOf(const QString &path);

/// Runs SQL on a plan file from outside, as any SQLite tool would, then calls `meanwhile` before it ends.
void sqlOn(const QString &path, const char *sql, const std::function<void()> &meanwhile = {});

} // namespace jalon::test
