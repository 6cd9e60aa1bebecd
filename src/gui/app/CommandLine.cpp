// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/CommandLine.h"

#include <cstdio>
#include <cstdlib>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WrongUsage = 2; // as of jalon-cli
} // namespace

CommandLine::CommandLine(const QStringList &arguments)
    : m_arguments(arguments)
{
    describe(m_parser);
    m_understood = m_parser.parse(arguments);
}

void CommandLine::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(tr("Follows a local authority’s action plan."));
    // Our own words for what Qt explains in English only.
    parser.addOptions(
        {{{u"h"_s, u"help"_s}, tr("Show this help.")},
         {{u"v"_s, u"version"_s}, tr("Show the version.")},
         {u"adopted"_s, tr("Open the adopted plan as your own working copy.")},
         {u"exercise"_s, tr("Open the fictitious exercise as your own working copy.")},
         {u"lang"_s, tr("Language of the window: fr or en."), u"fr|en"_s},
         {u"revue"_s,
          tr("Show the annual review of that year on the whole screen, reading only; Escape closes."),
          tr("YEAR")}});
    parser.addPositionalArgument(u"file"_s, tr("The plan to open (NAME.jalon)."), tr("[FILE]"));
}

QString CommandLine::language() const
{
    return m_parser.value(u"lang"_s);
}

bool CommandLine::wantsExplaining() const
{
    return !m_understood || m_parser.isSet(u"help"_s) || m_parser.isSet(u"version"_s);
}

void CommandLine::explain()
{
    QCommandLineParser worded; // the first was described before a language was spoken
    describe(worded);
    if (!worded.parse(m_arguments)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(worded.errorText()));
        std::exit(WrongUsage);
    }
    if (worded.isSet(u"version"_s))
        worded.showVersion();
    worded.showHelp();
}

bool CommandLine::wantsReview() const
{
    return m_parser.isSet(u"revue"_s);
}

QString CommandLine::reviewYear() const
{
    return m_parser.value(u"revue"_s);
}

QString CommandLine::file() const
{
    return m_parser.positionalArguments().value(0);
}

bool CommandLine::wantsAdopted() const
{
    return m_parser.isSet(u"adopted"_s);
}

bool CommandLine::wantsExercise() const
{
    return m_parser.isSet(u"exercise"_s);
}

} // namespace jalon::gui
