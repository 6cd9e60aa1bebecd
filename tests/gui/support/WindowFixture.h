// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

#include "gui/app/PlanDocument.h"
#include "gui/app/PlanOpener.h"
#include "gui/app/Settings.h"
#include "gui/app/ShippedPlans.h"
#include "gui/screens/Screen.h"
#include "gui/support/ScriptedDialogs.h"
#include "gui/window/MainWindow.h"
#include "gui/window/PageStack.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::test {

// The real MainWindow in a folder of its own, with its own settings and scripted dialogs. openPlan() makes a
// file of the plan given and opens it. Give `pages` to test the window without the program's screens.
class WindowFixture
{
public:
    explicit WindowFixture(std::vector<gui::Page> pages = gui::allPages(), QSize size = {1366, 768})
        : settings(folder.filePath(QStringLiteral("jalon.ini")))
        , wording(QStringLiteral("fr"))
        , window(settings, dialogs, wording, std::move(pages))
    {
        window.opener().setFolder(folder.filePath(QStringLiteral("documents")));
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }

    session::PlanSession &openPlan(const core::Plan &plan, const QString &name = QStringLiteral("plan.jalon"))
    {
        const auto outcome = window.document().create(path(name), plan, contentsOf(plan));
        REQUIRE(outcome);
        settle();
        return session();
    }
    session::PlanSession &session() { return *window.document().session(); }
    QString path(const QString &name) const { return folder.filePath(name); }

    // The screen of that page, shown.
    template <class ScreenType>
    ScreenType &show(const QString &pageId)
    {
        REQUIRE(window.goTo(pageId));
        settle();
        auto *screen = dynamic_cast<ScreenType *>(window.pages().currentScreen());
        REQUIRE(screen);
        return *screen;
    }

    // The bytes that the rows of a plan name: those of the exercise.
    static core::Contents contentsOf(const core::Plan &plan)
    {
        core::Contents contents;
        for (const QString &hash : core::namedContents(plan)) {
            static const auto exercise = gui::exerciseDocument();
            REQUIRE(exercise);
            if (const auto at = exercise->contents.find(hash); at != exercise->contents.end())
                contents.insert(*at);
        }
        return contents;
    }

    // Lets coalesced refreshes happen.
    static void settle()
    {
        // Longer than the screens coalesce changes for, and once more for what a busy machine let pile up.
        QTest::qWait(40);
        QTest::qWait(5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // Types any text, also what QTest::keyClicks cannot ("é").
    static void type(QWidget *widget, const QString &text)
    {
        for (const QChar &character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(widget, &press);
            QApplication::sendEvent(widget, &release);
        }
    }

    QTemporaryDir folder;
    gui::Settings settings;
    ScriptedDialogs dialogs;
    report::Wording wording;
    gui::MainWindow window;
};

} // namespace jalon::test
