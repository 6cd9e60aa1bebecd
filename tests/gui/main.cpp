// SPDX-License-Identifier: GPL-3.0-or-later
// Test main for the window: Catch2 inside a QApplication with the program's own look, in French.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include "gui/app/Application.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// The offscreen platform says of every window what it cannot do; everything else is printed.
void printUnlessPlatformChatter(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support "_s))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // never the user's own settings or documents
    qInstallMessageHandler(printUnlessPlatformChatter);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Jalon"_s);
    QCoreApplication::setApplicationVersion(u"0"_s);
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    QTranslator french;
    if (french.load(u":/i18n/jalon_fr.qm"_s))
        QCoreApplication::installTranslator(&french);
    jalon::gui::Application::applyLook(u"light"_s);
    return Catch::Session().run(argc, argv);
}
