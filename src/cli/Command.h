// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "report/Wording.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <optional>

namespace jalon::session {
class PlanSession;
}

namespace jalon::cli {

/// Exit codes of jalon-cli: public and stable (docs/command-line.md).
enum class Exit {
    Done = 0,
    Findings = 1,    ///< done, and there are findings (only `check`)
    Usage = 2,       ///< wrong usage
    CannotOpen = 3,  ///< the plan file cannot be opened
    Refused = 4,     ///< the input was refused and nothing was changed
    Busy = 5,        ///< another program is editing the plan
    CannotWrite = 6, ///< the output cannot be written; what stood there is intact
};

/// What a command runs with: its arguments and the ways to speak. One per run.
class Invocation
{
    Q_DECLARE_TR_FUNCTIONS(jalon::cli::Invocation)

public:
    Invocation(const report::Wording &wording, const QCommandLineParser &parser)
        : m_wording(wording)
        , m_parser(parser)
    {
    }

    const report::Wording &wording() const { return m_wording; }
    /// Positional arguments after the command's name.
    QString argument(int index) const { return m_parser.positionalArguments().value(index + 1); }
    bool isSet(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    QString value(const char *option) const { return m_parser.value(QString::fromLatin1(option)); }
    bool json() const { return isSet("json"); }

    /// One line, or one JSON document, on standard output.
    void print(const QString &line) const;
    void print(const QByteArray &document) const;
    /// A sentence on standard error.
    void say(const QString &sentence) const;

    /// Says the error and answers its code. The same error means different things on the way in and out.
    Exit failOpening(const core::Error &error) const;
    Exit failInput(const core::Error &error) const;
    Exit failOutput(const core::Error &error) const;
    /// For an input that cannot even be read.
    Exit refuse(const core::Error &error) const;
    Exit usage(const QString &sentence) const;

    /// Writes aside and renames: what stood there before is intact if it fails. "-" is standard output. Never
    /// replaces a plan file (FileExists): neither the one that is open nor another.
    core::Outcome writeOutput(const QString &path, const QByteArray &bytes) const;

    /// Opens the plan of the first argument.
    core::Result<std::unique_ptr<session::PlanSession>> open(bool readOnly = true) const;
    /// --year; nothing, and said, if it is missing or no year.
    std::optional<int> year() const;

private:
    const report::Wording &m_wording;
    const QCommandLineParser &m_parser;
};

/// One command: what --help lists and what runs.
struct Command
{
    const char *name;
    QList<const char *> arguments; ///< names of the positional ones, all required: {"FILE", "CODE"}
    QList<const char *> options;   ///< beside --json, --lang: names from the table in main.cpp
    const char *summary;           ///< source text, translated with the context "jalon::cli::Command"
    Exit (*run)(const Invocation &);
};

Exit runNew(const Invocation &invocation);
Exit runInfo(const Invocation &invocation);
Exit runShow(const Invocation &invocation);
Exit runMeasure(const Invocation &invocation);
Exit runReview(const Invocation &invocation);
Exit runReport(const Invocation &invocation);
Exit runCheck(const Invocation &invocation);
Exit runLog(const Invocation &invocation);
Exit runClose(const Invocation &invocation);
Exit runReopen(const Invocation &invocation);
Exit runPack(const Invocation &invocation);
Exit runExport(const Invocation &invocation);
Exit runImport(const Invocation &invocation);

/// Reads a file from outside, at most 64 MB. Errors: FileMissing, NoPermission, TooLarge.
core::Result<QByteArray> readInput(const QString &path);
/// Who the history names: the user of the system, else this program.
QString userName();

} // namespace jalon::cli
