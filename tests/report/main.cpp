// SPDX-License-Identifier: GPL-3.0-or-later
// Reports need fonts and a painter, hence a QGuiApplication (the offscreen platform), no window.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "report/Fonts.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    if (!jalon::report::loadFonts())
        return 1;
    return Catch::Session().run(argc, argv);
}
