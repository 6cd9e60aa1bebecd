// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: reads the command line, builds the application, opens what is asked.
#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>

#include "gui/app/Application.h"
#include "gui/app/PlanOpener.h"
#include "gui/window/MainWindow.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int CannotShow = 3; // the review: as jalon-cli says that a plan cannot be opened
}

int main(int argc, char *argv[])
{
    // Exported files are byte-identical from run to run only with a fixed seed.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(u"Jalon"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JALON_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    QCommandLineParser parser;
    const QCommandLineOption adopted(u"adopted"_s, u"Open the adopted plan as your own working copy."_s);
    const QCommandLineOption exercise(u"exercise"_s,
                                      u"Open the fictitious exercise as your own working copy."_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the window: fr or en."_s, u"fr|en"_s);
    const QCommandLineOption review(
        u"revue"_s,
        u"Show the annual review of that year on the whole screen, reading only; Escape closes."_s,
        u"YEAR"_s);
    parser.addOptions({adopted, exercise, language, review});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"The plan to open (NAME.jalon)."_s, u"[FILE]"_s);
    parser.setApplicationDescription(u"Follows a local authority's action plan."_s);
    const bool understood = parser.parse(arguments);
    if (!understood || parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        QCoreApplication plain(argc, argv); // needs no display
        parser.process(plain);
    }

    QApplication application(argc, argv);
    jalon::gui::Application jalon(application, parser.value(language));
    if (parser.isSet(review)) {
        const bool shown = jalon.showReview(parser.value(review), parser.positionalArguments().value(0));
        const int code = application.exec();
        return shown ? code : CannotShow;
    }
    jalon::gui::PlanOpener &opener = jalon.window().opener();
    if (!parser.positionalArguments().isEmpty())
        opener.open(parser.positionalArguments().constFirst());
    else if (parser.isSet(adopted))
        opener.openAdopted();
    else if (parser.isSet(exercise))
        opener.openExercise();
    jalon.window().show();
    return application.exec();
}
