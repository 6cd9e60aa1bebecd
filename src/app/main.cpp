// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: reads the command line, builds the application, opens what is asked.
#include <QApplication>
#include <QHashSeed>

#include "gui/app/Application.h"
#include "gui/app/CommandLine.h"
#include "gui/app/PlanOpener.h"
#include "gui/app/Settings.h"
#include "gui/app/SpokenLanguage.h"
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

    jalon::gui::CommandLine line(arguments);
    if (line.wantsExplaining()) {
        QCoreApplication plain(argc, argv); // needs no display
        jalon::gui::SpokenLanguage language;
        language.speak(line.language(), jalon::gui::Settings());
        line.explain();
    }

    QApplication application(argc, argv);
    jalon::gui::Application jalon(application, line.language());
    if (line.wantsReview()) {
        const bool shown = jalon.showReview(line.reviewYear(), line.file());
        const int code = application.exec();
        return shown ? code : CannotShow;
    }
    jalon::gui::PlanOpener &opener = jalon.window().opener();
    if (!line.file().isEmpty())
        opener.open(line.file());
    else if (line.wantsAdopted())
        opener.openAdopted();
    else if (line.wantsExercise())
        opener.openExercise();
    jalon.window().show();
    return application.exec();
}
