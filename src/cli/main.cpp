// SPDX-License-Identifier: GPL-3.0-or-later
// jalon-cli: reads the command line, chooses the language and runs one command. docs/command-line.md is the
// contract.
#include "cli/Command.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QTranslator>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace jalon::cli {

namespace {

const QList<Command> &commands()
{
    static const QList<Command> all{
        {"new",
         {"FILE"},
         {"from"},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "Creates a plan file; never overwrites."),
         runNew},
        {"info",
         {"FILE"},
         {},
         QT_TRANSLATE_NOOP("jalon::cli::Command",
                           "Title, authority, period, counts, schema version, last change."),
         runInfo},
        {"show",
         {"FILE", "CODE"},
         {},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "One challenge (2), action (2.3) or indicator (2.3.1)."),
         runShow},
        {"measure",
         {"FILE", "CODE"},
         {"date", "value", "numerator", "denominator", "source", "comment"},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "Records a measurement of an indicator."),
         runMeasure},
        {"review",
         {"FILE"},
         {"year"},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "The figures of the annual review."),
         runReview},
        {"report",
         {"FILE"},
         {"kind", "year", "action", "without-names", "format", "o"},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "Writes a report as PDF, ODT or HTML."),
         runReport},
        {"check",
         {"FILE"},
         {},
         QT_TRANSLATE_NOOP("jalon::cli::Command",
                           "Integrity of the file, then the points to clarify in the plan."),
         runCheck},
        {"log",
         {"FILE"},
         {},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "Every change: when, who, what, before, after."),
         runLog},
        {"close",
         {"FILE"},
         {"year", "date", "by"},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "Closes a year: seals the figures of its review."),
         runClose},
        {"reopen",
         {"FILE"},
         {"year", "date", "reason"},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "Opens a closed year again, with the reason."),
         runReopen},
        {"pack",
         {"FILE"},
         {"year", "without-names", "to", "date", "o"},
         QT_TRANSLATE_NOOP(
             "jalon::cli::Command",
             "Writes all documents of a year into a folder; --to records whom they were sent to."),
         runPack},
        {"export",
         {"FILE"},
         {"format", "o"},
         QT_TRANSLATE_NOOP("jalon::cli::Command", "Writes the whole plan in the exchange format."),
         runExport},
        {"import",
         {"FILE", "INPUT"},
         {"format", "dry-run"},
         QT_TRANSLATE_NOOP("jalon::cli::Command",
                           "Reads a plan in the exchange format: a new file, or an update of the same plan."),
         runImport},
    };
    return all;
}

struct Option
{
    const char *name;
    const char *value; ///< what stands for its value in the help; empty for a switch
    const char *text;
};

constexpr Option options[] = {
    {"json", "", QT_TRANSLATE_NOOP("jalon::cli::Command", "Prints one JSON document on standard output.")},
    {"lang", "fr|en", QT_TRANSLATE_NOOP("jalon::cli::Command", "Language of the messages: fr or en.")},
    {"from", "PLAN.json",
     QT_TRANSLATE_NOOP("jalon::cli::Command", "Plan in the exchange format to start from.")},
    {"date", "D",
     QT_TRANSLATE_NOOP(
         "jalon::cli::Command",
         "Day, 2018-12-31: that a value speaks of, that a year is closed on, that documents were sent on.")},
    {"value", "V", QT_TRANSLATE_NOOP("jalon::cli::Command", "Value: 12, 71.5, yes, no.")},
    {"numerator", "N", QT_TRANSLATE_NOOP("jalon::cli::Command", "How many, for a rate.")},
    {"denominator", "M", QT_TRANSLATE_NOOP("jalon::cli::Command", "Out of how many, for a rate.")},
    {"source", "TEXT", QT_TRANSLATE_NOOP("jalon::cli::Command", "Where the value comes from.")},
    {"comment", "TEXT", QT_TRANSLATE_NOOP("jalon::cli::Command", "A comment.")},
    {"year", "Y", QT_TRANSLATE_NOOP("jalon::cli::Command", "Year under review.")},
    {"kind", "K",
     QT_TRANSLATE_NOOP("jalon::cli::Command",
                       "Kind of report: annual, follow-up, synthesis, indicators, action-review, sheet, "
                       "sheets or minutes.")},
    {"action", "CODE", QT_TRANSLATE_NOOP("jalon::cli::Command", "Action of a sheet or of its review: 2.3.")},
    {"without-names", "",
     QT_TRANSLATE_NOOP("jalon::cli::Command", "Leaves the names of people out of the report.")},
    {"format", "F",
     QT_TRANSLATE_NOOP("jalon::cli::Command", "Format: pdf, odt or html for reports, json for exchange.")},
    {"o", "OUT", QT_TRANSLATE_NOOP("jalon::cli::Command", "File to write.")},
    {"by", "WHO", QT_TRANSLATE_NOOP("jalon::cli::Command", "Who closes the year.")},
    {"to", "WHO", QT_TRANSLATE_NOOP("jalon::cli::Command", "Whom the documents were sent to.")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("jalon::cli::Command", "Why the year is opened again.")},
    {"dry-run", "", QT_TRANSLATE_NOOP("jalon::cli::Command", "Says what would change, and changes nothing.")},
};

void declareOptions(QCommandLineParser &parser)
{
    for (const Option &option : options) {
        QStringList names{QString::fromLatin1(option.name)};
        if (names.first() == u"o"_s)
            names << u"output"_s;
        parser.addOption({names, QString(), QString::fromLatin1(option.value)});
    }
}

const Command *commandNamed(const QString &name)
{
    const auto at = std::find_if(commands().cbegin(), commands().cend(), [&](const Command &command) {
        return name == QLatin1StringView(command.name);
    });
    return at == commands().cend() ? nullptr : &*at;
}

QString helpText()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("jalon::cli::Command", text); };
    QString text = u"jalon-cli COMMAND …\n\n"_s;
    for (const Command &command : commands()) {
        QString line = QString::fromLatin1(command.name);
        for (const char *argument : command.arguments)
            line += u' ' + QString::fromLatin1(argument);
        for (const char *option : command.options)
            line += (std::strlen(option) == 1 ? u" -"_s : u" --"_s) + QString::fromLatin1(option);
        text += u"  "_s + line + u"\n      "_s + tr(command.summary) + u'\n';
    }
    text += u'\n';
    for (const Option &option : options) {
        const QString dashes = std::strlen(option.name) == 1 ? u"-"_s : u"--"_s;
        const QString usage =
            (dashes + QString::fromLatin1(option.name) + u' ' + QString::fromLatin1(option.value)).trimmed();
        text += u"  "_s + usage.leftJustified(20) + tr(option.text) + u'\n';
    }
    return text + u"  --help, --version"_s;
}

/// --lang, else the locale, else French.
QString chooseLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang"_s)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(u"--lang="_s))
            return arguments[i].mid(7);
    }
    // In the order of POSIX; "C" says nothing of a language. Elsewhere these are unset and the system is
    // asked.
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString locale = qEnvironmentVariable(name); !locale.isEmpty())
            return locale.startsWith(u"en"_s) ? u"en"_s : u"fr"_s;
    }
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? u"en"_s : u"fr"_s;
}

/// Standard error is for sentences to whoever runs the program, not for the toolkit's remarks on its
/// surroundings (no XDG_RUNTIME_DIR, a locale without UTF-8).
void onlyWhatIsSerious(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

/// An option that the command does not have is wrong usage, even if another command has it.
QString foreignOption(const Command &command, const QCommandLineParser &parser)
{
    for (const QString &name : parser.optionNames()) {
        if (name == u"json"_s || name == u"lang"_s)
            continue;
        const QString canonical = name == u"output"_s ? u"o"_s : name;
        const bool known =
            std::any_of(command.options.cbegin(), command.options.cend(),
                        [&](const char *option) { return canonical == QLatin1StringView(option); });
        if (!known)
            return name;
    }
    return {};
}

Exit dispatch(const QStringList &arguments, const report::Wording &wording)
{
    QCommandLineParser parser;
    declareOptions(parser);
    const Invocation invocation(wording, parser);
    const bool understood = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    if (arguments.contains(u"--version"_s)) {
        invocation.print(u"jalon-cli "_s + QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    if (arguments.size() == 1)
        return invocation.usage(helpText());
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        invocation.print(helpText());
        return Exit::Done;
    }
    if (!understood)
        return invocation.usage(parser.errorText());
    const Command *command = commandNamed(words.value(0));
    if (!command)
        return invocation.usage(
            Invocation::tr("There is no command “%1”. jalon-cli --help lists them.").arg(words.value(0)));
    if (words.size() != command->arguments.size() + 1 || words.contains(QString()))
        return invocation.usage(
            Invocation::tr("“%1” is used otherwise. jalon-cli --help shows how.").arg(words.value(0)));
    if (const QString option = foreignOption(*command, parser); !option.isEmpty())
        return invocation.usage(Invocation::tr("“%1” has no option “%2”. jalon-cli --help shows how.")
                                    .arg(words.value(0), option));
    if (invocation.isSet("lang") && invocation.value("lang") != u"fr"_s &&
        invocation.value("lang") != u"en"_s)
        return invocation.usage(
            Invocation::tr("There is no language “%1”: fr or en.").arg(invocation.value("lang")));
    return command->run(invocation);
}

} // namespace

} // namespace jalon::cli

int main(int argc, char *argv[])
{
    // Only reports need fonts, and with them a GUI application; none of the commands needs a display.
    const bool needsFonts = std::any_of(argv, argv + argc, [](const char *word) {
        return std::strcmp(word, "report") == 0 || std::strcmp(word, "pack") == 0;
    });
    qInstallMessageHandler(jalon::cli::onlyWhatIsSerious);
    QHashSeed::setDeterministicGlobalSeed(); // reports come out byte-identical
    if (needsFonts)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(needsFonts ? new QGuiApplication(argc, argv)
                                                           : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"jalon-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JALON_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const jalon::report::Wording wording(jalon::cli::chooseLanguage(arguments));
    QTranslator translator;
    if (translator.load(u":/i18n/jalon_%1.qm"_s.arg(wording.language().code())))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(wording.locale());
    const auto exit = jalon::cli::dispatch(arguments, wording);
    if (std::ferror(stdout)) { // a full disk, for example, behind a redirection
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(QCoreApplication::translate(
                "jalon::cli::Invocation", "Standard output did not take everything: it is incomplete.")));
        return int(jalon::cli::Exit::CannotWrite);
    }
    return int(exit);
}
