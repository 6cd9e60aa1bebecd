// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/support/WindowFixture.h"

#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "core/review/AnnualReview.h"
#include "exchange/Seal.h"
#include "gui/app/ShippedPlans.h"
#include "gui/screens/review/ReviewSlide.h"
#include "gui/screens/review/ReviewView.h"
#include "gui/screens/ReviewScreen.h"

namespace jalon::test {

// The exercise on the page of the annual review of 2018, without what its own years say: the tests write
// that.
struct ReviewFixture : WindowFixture
{
    explicit ReviewFixture(bool fictitious = true, QSize size = {1366, 768})
        : WindowFixture(gui::allPages(), size)
    {
        auto plan = fictitious ? gui::exercisePlan() : gui::adoptedPlan();
        REQUIRE(plan);
        emptyOf<core::YearText>(*plan);
        emptyOf<core::ActionDecision>(*plan);
        emptyOf<core::Opinion>(*plan);
        emptyOf<core::YearClosing>(*plan);
        openPlan(*plan);
        screen = &show<gui::ReviewScreen>(QStringLiteral("review"));
        screen->setFocus();
        view = &screen->view();
        if (fictitious)
            screen->setYear(2018);
    }

    template <class Entity>
    static void emptyOf(core::Plan &plan)
    {
        const auto rows = plan.table<Entity>().rows();
        for (const Entity &row : rows)
            plan.table<Entity>().erase(row.id);
    }
    const core::Plan &plan() { return session().plan(); }
    const core::ActionSheet &sheet(const QString &code)
    {
        const core::ActionSheet *action = plan().actionByCode(code);
        REQUIRE(action);
        return *action;
    }
    void perform(const core::ChangeSet &set)
    {
        const auto outcome = session().perform(set);
        INFO((outcome ? std::string() : wording.error(outcome.error()).toStdString()));
        REQUIRE(outcome);
        settle();
    }
    // Turns to the page of that action and returns what it says.
    QString textOf(const QString &code)
    {
        REQUIRE(screen->showEntity(gui::EntityRef::to(sheet(code).id)));
        return screen->page().spoken();
    }
    QString textOf(gui::ReviewPlace::Kind kind)
    {
        REQUIRE(view->goTo({kind, -1, -1}));
        return screen->page().spoken();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view, key, modifiers); }
    void closeYear(int year)
    {
        const QDate day(year + 1, 4, 2);
        const QByteArray seal = exchange::sealOf(plan(), year, day, QStringLiteral("Chargée de mission"));
        const auto hash = session().addContent(seal);
        REQUIRE(hash);
        core::YearClosing closing;
        closing.year = year;
        closing.closedOn = day;
        closing.closedBy = QStringLiteral("Chargée de mission");
        closing.seal = *hash;
        perform(core::verbs::closeYear(plan(), closing));
    }

    gui::ReviewScreen *screen = nullptr;
    gui::ReviewView *view = nullptr;
};

} // namespace jalon::test
