// SPDX-License-Identifier: GPL-3.0-or-later
// The annual review: its pages, their words, and turning them by keyboard.
#include "gui/support/WindowFixture.h"

#include <QPushButton>

#include "core/change/Apply.h"
#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/screens/review/ReviewFullScreen.h"
#include "gui/screens/review/ReviewPages.h"
#include "gui/screens/review/ReviewSlide.h"
#include "gui/screens/ReviewScreen.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    explicit Fixture(bool fictitious = true)
    {
        auto plan = fictitious ? gui::exercisePlan() : gui::adoptedPlan();
        REQUIRE(plan);
        openPlan(*plan);
        screen = &show<gui::ReviewScreen>(u"review"_s);
        screen->setFocus();
    }
    // Turns to the page of that action and returns what it says.
    QString textOf(const QString &code)
    {
        const core::ActionSheet *action = session().plan().actionByCode(code);
        REQUIRE(action);
        REQUIRE(screen->showEntity(gui::EntityRef::to(action->id)));
        return screen->page().spoken();
    }

    gui::ReviewScreen *screen = nullptr;
};

} // namespace

TEST_CASE("Review: a page for the year, each challenge and each action")
{
    Fixture f;
    CHECK(f.screen->year() == 2018);
    CHECK(f.screen->pageCount() == 1 + 5 + 14);
    CHECK(f.screen->currentPage() == 0);
    CHECK(f.screen->page().place.kind == gui::ReviewPlace::Kind::Year);
    CHECK(f.screen->page().asOf == f.wording.asOf({2018, 12, 31}));
    CHECK(f.screen->page().fictitious == f.wording.fictitious());
    CHECK(Fixture(false).screen->page().fictitious.isEmpty());
}

TEST_CASE("Review: the page of the year says the review's figures")
{
    Fixture f;
    const core::AnnualReview review = core::reviewOf(f.session().plan(), 2018);
    const gui::ReviewPage &page = f.screen->page();
    CHECK(page.subtitle.contains(f.wording.cost(review.totals.cost)));
    REQUIRE(page.tiles.size() == review.challenges.size());
    for (std::size_t i = 0; i < page.tiles.size(); ++i) {
        const core::ChallengeReview &challenge = review.challenges[i];
        const gui::ReviewTile &tile = page.tiles[i];
        CHECK(tile.cost == f.wording.cost(challenge.totals.cost));
        CHECK(tile.big.contains(QString::number(challenge.totals.stepsDone)));
        CHECK(tile.big.contains(QString::number(challenge.totals.stepsTotal)));
        CHECK(tile.bigBefore.contains(QString::number(challenge.before.stepsDone)));
        CHECK(tile.bigBefore.contains(u"2017"_s));
        CHECK(tile.indicators.contains(QString::number(challenge.totals.indicatorsMeasured)));
        CHECK(tile.actions.size() == challenge.actions.size());
        CHECK(int(tile.alerts.size()) == challenge.totals.late + challenge.totals.waiting);
    }
}

TEST_CASE("Review: the page of an action says what was promised, what happened and what is late")
{
    Fixture f;
    const QString network = f.textOf(u"1.2"_s);
    INFO(network.toStdString());
    CHECK(network.contains(u"Donner une visibilité à la politique de Clermont Communauté"_s));
    CHECK(network.contains(u"14\u00a0communes"_s));
    CHECK(network.contains(u"11"_s)); // last year's beside it
    CHECK(network.contains(f.wording.notGiven()));

    const QString study = f.textOf(u"2.3"_s);
    CHECK(study.contains(u"Conduire une étude interne"_s));
    CHECK(study.contains(f.wording.shortDate({2018, 1, 18})));

    const QString late = f.textOf(u"2.2"_s);
    const core::AnnualReview review = core::reviewOf(f.session().plan(), 2018);
    const core::ActionReview &action = review.challenges[1].actions[1];
    REQUIRE(action.now.late);
    CHECK(late.contains(f.wording.lateBy(action.now.lateSince, review.asOf)));
    CHECK(f.textOf(u"3.2"_s).contains(f.wording.waitingFor(u"3.1"_s)));
}

TEST_CASE("Review: the first year of the plan has no last year beside it")
{
    Fixture f(false);
    CHECK(f.screen->year() == 2016);
    CHECK_FALSE(f.screen->page().spoken().contains(u"2015"_s));
    CHECK(f.screen->page().tiles.front().bigBefore.isEmpty());
}

TEST_CASE("Review: pages and years are turned by keyboard, and stop at the ends")
{
    Fixture f;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(f.screen, key, modifiers);
    };
    press(Qt::Key_PageUp);
    CHECK(f.screen->currentPage() == 0);
    press(Qt::Key_Right);
    press(Qt::Key_PageDown);
    CHECK(f.screen->currentPage() == 2);
    press(Qt::Key_Left);
    CHECK(f.screen->currentPage() == 1);
    press(Qt::Key_End);
    CHECK(f.screen->currentPage() == 19);
    CHECK(f.screen->page().code == u"5.2"_s);
    press(Qt::Key_PageDown);
    CHECK(f.screen->currentPage() == 19);
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(f.screen->year() == 2017);
    CHECK(f.screen->page().code == u"5.2"_s); // the place is kept from year to year
    CHECK(f.screen->page().asOf == f.wording.asOf({2017, 12, 31}));
    press(Qt::Key_Home);
    CHECK(f.screen->currentPage() == 0);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(f.screen->year() == 2020);
}

TEST_CASE("Review: buttons do the same, and a new as-of date moves the year along")
{
    Fixture f;
    QTest::mouseClick(f.screen->findChild<QPushButton *>(u"nextPage"_s), Qt::LeftButton);
    CHECK(f.screen->currentPage() == 1);
    QTest::mouseClick(f.screen->findChild<QPushButton *>(u"previousYear"_s), Qt::LeftButton);
    CHECK(f.screen->year() == 2017);
    f.window.view().setAsOf({2016, 12, 31});
    f.settle();
    CHECK(f.screen->year() == 2016);
    CHECK_FALSE(f.screen->findChild<QPushButton *>(u"previousYear"_s)->isEnabled());
}

TEST_CASE("Review: a measurement recorded meanwhile is on the page")
{
    Fixture f;
    f.textOf(u"3.1"_s);
    const core::Indicator *indicator = f.session().plan().indicatorByCode(u"3.1.2");
    core::Measurement measured;
    measured.indicatorId = indicator->id;
    measured.date = {2018, 11, 30};
    measured.value = core::Decimal::fromInt(1234);
    measured.source = u"essai"_s;
    REQUIRE(f.session().perform(core::verbs::recordMeasurement(f.session().plan(), measured)));
    f.settle();
    CHECK(f.screen->page().spoken().contains(f.wording.number(core::Decimal::fromInt(1234))));
}

TEST_CASE("Review: a plan too large for its pages is painted, shortened, at any size")
{
    WindowFixture f;
    core::Plan plan = *gui::exercisePlan();
    const core::ActionSheet action = *plan.actionByCode(u"1.2");
    for (int number = 6; number <= 17; ++number) // more challenges than there are tiles
        REQUIRE(
            core::apply(plan, core::verbs::addChallenge(
                                  plan, {core::Id<core::Challenge>::create(), number, u"Défi"_s, {}, {}})));
    for (int i = 0; i < 40; ++i) {
        core::MethodStep step;
        step.actionId = action.id;
        step.text = QString(u"Une étape longue, "_s).repeated(1 + i % 12);
        step.done = core::SoftDate::day({2018, 6, 1});
        REQUIRE(core::apply(plan, core::verbs::addItem(plan, step)));
        core::Indicator indicator;
        indicator.actionId = action.id;
        indicator.label = QString(u"Nombre de choses "_s).repeated(1 + i % 9);
        REQUIRE(core::apply(plan, core::verbs::addItem(plan, indicator)));
        core::ActionSheet more = action;
        more.id = core::Id<core::ActionSheet>::create();
        more.number = 10 + i;
        REQUIRE(core::apply(plan, core::verbs::addAction(plan, more)));
    }
    f.openPlan(plan);
    auto &screen = f.show<gui::ReviewScreen>(u"review"_s);
    CHECK(screen.pageCount() == 1 + 17 + 14 + 40);
    gui::ReviewSlide slide;
    for (const QSize size : {QSize(480, 270), QSize(1366, 768), QSize(1920, 1080), QSize(1000, 1400)}) {
        slide.resize(size);
        for (const int page : {0, 1, 3}) {
            screen.setCurrentPage(page);
            slide.show(screen.page(), page + 1, screen.pageCount());
            const QImage picture = slide.grab().toImage();
            CHECK(picture.size() == size * slide.devicePixelRatio());
        }
    }
    CHECK(screen.page().rows.empty()); // page 3 is that of 1.2
    CHECK(screen.page().right.lines.size() >= 40);
}

TEST_CASE("Review: F11 fills the screen, Escape leaves, and both show the same page")
{
    Fixture f;
    QTest::keyClick(f.screen, Qt::Key_F11);
    REQUIRE(f.screen->isFullScreenShown());
    auto *full = f.screen->findChild<gui::ReviewFullScreen *>();
    REQUIRE(full);
    QTest::keyClick(full, Qt::Key_Right);
    CHECK(f.screen->currentPage() == 1);
    CHECK(full->slide()->page().title == f.screen->page().title);
    QTest::mouseClick(full, Qt::LeftButton);
    CHECK(f.screen->currentPage() == 2);
    CHECK(full->slide()->accessibleDescription() == f.screen->page().spoken());
    QTest::keyClick(full, Qt::Key_Escape);
    f.settle();
    CHECK_FALSE(f.screen->isFullScreenShown());
    CHECK_FALSE(f.window.isFullScreen());
}
