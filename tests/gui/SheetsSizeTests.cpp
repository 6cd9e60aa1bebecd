// SPDX-License-Identifier: GPL-3.0-or-later
// Page "Fiches action" with 1,400 sheets: no slot holds the window for long. The bounds are generous (shared
// machines); what was measured is printed.
#include "gui/support/WindowFixture.h"

#include <QElapsedTimer>
#include <QListView>

#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/models/SheetListModel.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/sheets/SheetFilterBar.h"
#include "gui/sheets/SheetListPane.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using core::ActionSheet;
using core::Id;

namespace {

template <class Part>
void copyParts(core::Plan &plan, const core::Plan &from, const Id<ActionSheet> &source,
               const Id<ActionSheet> &target)
{
    for (const Part *part : from.childrenOf<Part>(source)) {
        Part copy = *part;
        copy.id = Id<Part>::create();
        copy.actionId = target;
        plan.table<Part>().insert(copy);
    }
}

// The exercise a hundred times over.
core::Plan hundredfold(const core::Plan &from)
{
    core::Plan plan = from;
    for (int copy = 1; copy < 100; ++copy) {
        for (const ActionSheet *action : from.actions()) {
            ActionSheet sheet = *action;
            sheet.id = Id<ActionSheet>::create();
            sheet.number = action->number + 10 * copy;
            plan.table<ActionSheet>().insert(sheet);
            copyParts<core::MethodStep>(plan, from, action->id, sheet.id);
            copyParts<core::ExpectedResult>(plan, from, action->id, sheet.id);
            copyParts<core::ActionParty>(plan, from, action->id, sheet.id);
            copyParts<core::StateStatement>(plan, from, action->id, sheet.id);
            copyParts<core::Indicator>(plan, from, action->id, sheet.id);
        }
    }
    return plan;
}

} // namespace

TEST_CASE("Sheets: fourteen hundred stay at hand", "[size]")
{
    test::WindowFixture f;
    auto small = gui::exercisePlan();
    REQUIRE(small);
    f.openPlan(hundredfold(*small));
    QElapsedTimer timer;
    timer.start();
    auto &screen = f.show<gui::SheetsScreen>(u"sheets"_s);
    const qint64 shown = timer.restart() - 30; // the fixture waits that long
    REQUIRE(screen.list()->model()->rowCount() == 1'400);

    screen.search(u"s"_s);
    const qint64 firstLetter = timer.restart();
    screen.search(u"scic participation"_s);
    const qint64 searched = timer.restart();
    CHECK(screen.list()->model()->rowCount() == 100);
    screen.search({});
    const qint64 cleared = timer.restart();

    gui::SheetQuery byTitle;
    byTitle.order = gui::SheetQuery::Order::Title;
    screen.list()->filters()->setQuery(byTitle);
    const qint64 sorted = timer.restart();
    screen.list()->filters()->setQuery({});
    timer.restart();

    constexpr int steps = 10;
    for (int i = 0; i < steps; ++i) {
        QTest::keyClick(screen.list()->view(), Qt::Key_Down);
        screen.grab();
    }
    const qint64 next = timer.restart() / steps;

    const auto id = screen.current();
    REQUIRE(f.session().perform(
        core::verbs::setField(f.session().plan(), id, &ActionSheet::shortTitle, u"Autre titre"_s)));
    const qint64 changed = timer.restart();

    WARN("1,400 sheets, ms: shown " << shown << ", first letter " << firstLetter << ", searched " << searched
                                    << ", cleared " << cleared << ", sorted " << sorted
                                    << ", next sheet painted " << next << ", changed and written "
                                    << changed);
    CHECK(shown < 1'000);
    CHECK(firstLetter < 800);
    CHECK(searched < 300);
    CHECK(cleared < 300);
    CHECK(sorted < 300);
    CHECK(next < 300);
    CHECK(changed < 300);
}
