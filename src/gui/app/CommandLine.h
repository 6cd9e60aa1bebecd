// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

namespace jalon::gui {

// What `jalon` is asked on the command line. Owned by main; reads it without a display, and explains it in
// the language of the program: say that one first.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(jalon::gui::CommandLine)

public:
    explicit CommandLine(const QStringList &arguments);

    QString language() const; // "fr", "en", or empty: not said
    // Help, the version, or a word about what was not understood; nothing else is done then.
    bool wantsExplaining() const;
    // Prints it and ends the program. Needs a QCoreApplication.
    [[noreturn]] void explain();

    bool wantsReview() const;
    QString reviewYear() const;
    QString file() const; // empty: none was named
    bool wantsAdopted() const;
    bool wantsExercise() const;

private:
    void describe(QCommandLineParser &parser) const;

    QStringList m_arguments;
    QCommandLineParser m_parser;
    bool m_understood;
};

} // namespace jalon::gui
