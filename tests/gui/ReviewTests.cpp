// SPDX-License-Identifier: GPL-3.0-or-later
// The annual review: its pages, their words, and turning them by keyboard.
#include "gui/support/ReviewFixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <ctime>

#include "gui/screens/review/ReviewContents.h"
#include "gui/screens/review/ReviewFullScreen.h"
#include "gui/theme/Theme.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using test::ReviewFixture;
using test::WindowFixture;
using Kind = gui::ReviewPlace::Kind;

namespace {

const gui::ReviewBlock &block(const gui::ReviewPage &page, gui::ReviewBlock::Kind kind)
{
    const gui::ReviewBlock *found = page.block(kind);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE(
    "Review: a page for the year, its figures, each challenge and action, the decisions and the changes")
{
    ReviewFixture f;
    CHECK(f.screen->year() == 2018);
    CHECK(f.screen->pageCount() == 2 + 5 + 14 + 3);
    CHECK(f.screen->currentPage() == 0);
    CHECK(f.screen->page().place.kind == Kind::Year);
    CHECK(f.screen->page().asOf == f.wording.asOf({2018, 12, 31}));
    CHECK(f.screen->page().fictitious == f.wording.fictitious());
    CHECK(ReviewFixture(false).screen->page().fictitious.isEmpty());
}

TEST_CASE("Review: the page of the year says the review's figures")
{
    ReviewFixture f;
    const core::AnnualReview review = core::reviewOf(f.plan(), 2018);
    const gui::ReviewPage &page = f.screen->page();
    CHECK(page.subtitle.contains(f.wording.cost(review.totals.cost)));
    const auto &tiles = block(page, gui::ReviewBlock::Kind::Tiles).tiles;
    REQUIRE(tiles.size() == review.challenges.size());
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const core::ChallengeReview &challenge = review.challenges[i];
        const gui::ReviewTile &tile = tiles[i];
        CHECK(tile.cost == f.wording.cost(challenge.totals.cost));
        CHECK(tile.big.contains(QString::number(challenge.totals.stepsDone)));
        CHECK(tile.big.contains(QString::number(challenge.totals.stepsTotal)));
        CHECK(tile.before.contains(QString::number(challenge.before.stepsDone)));
        CHECK(tile.before.contains(u"2017"_s));
        CHECK(tile.actions.size() == challenge.actions.size());
        CHECK(int(tile.alerts.size()) ==
              (challenge.totals.late > 0 ? 1 : 0) + (challenge.totals.waiting > 0 ? 1 : 0));
    }
    const QString figures = f.textOf(Kind::Figures);
    CHECK(figures.contains(QString::number(review.totals.indicatorsMeasured)));
    CHECK(figures.contains(QString::number(review.before.indicatorsMeasured)));
}

TEST_CASE("Review: the page of an action says what was promised, what happened and what is late")
{
    ReviewFixture f;
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
    const core::AnnualReview review = core::reviewOf(f.plan(), 2018);
    const core::ActionReview &action = review.challenges[1].actions[1];
    REQUIRE(action.now.late);
    CHECK(late.contains(f.wording.lateBy(action.now.lateSince, review.asOf)));
    CHECK(f.textOf(u"3.2"_s).contains(f.wording.waitingFor(u"3.1"_s)));
}

TEST_CASE("Review: what the officer wrote and asks stands on its pages")
{
    ReviewFixture f;
    core::YearText text;
    text.year = 2018;
    text.text = u"Une année de mise en route."_s;
    text.asked = u"Prendre acte."_s;
    f.perform(core::verbs::writeYear(f.plan(), text));
    CHECK(f.screen->pageCount() == 3 + 5 + 14 + 3);
    CHECK(f.textOf(Kind::Introduction).contains(text.text));

    core::YearText ofAction;
    ofAction.year = 2018;
    ofAction.actionId = f.sheet(u"2.3"_s).id;
    ofAction.text = u"Le règlement est rédigé."_s;
    ofAction.asked = u"Adopter le règlement."_s;
    f.perform(core::verbs::writeYear(f.plan(), ofAction));
    const QString page = f.textOf(u"2.3"_s);
    CHECK(page.contains(ofAction.text));
    CHECK(page.contains(ofAction.asked));
    const QString decisions = f.textOf(Kind::Decisions);
    CHECK(decisions.contains(text.asked));
    CHECK(decisions.contains(ofAction.asked));
    f.screen->setYear(2017);
    CHECK_FALSE(f.textOf(u"2.3"_s).contains(ofAction.text));
}

TEST_CASE("Review: an opinion comes back until it is closed, with its reply or since when it waits")
{
    ReviewFixture f;
    core::Opinion opinion;
    opinion.number = core::verbs::nextOpinionNumber(f.plan());
    opinion.date = {2017, 11, 14};
    opinion.text = u"Fixer des cibles."_s;
    opinion.deadline = {2018, 3, 31};
    f.perform(core::verbs::addOpinion(f.plan(), opinion));
    CHECK(f.textOf(Kind::Opinions).contains(opinion.text));
    CHECK(f.screen->page().spoken().contains(f.wording.date(opinion.date)));
    CHECK(block(f.screen->page(), gui::ReviewBlock::Kind::Rows).rows[0].badges[0].mark == gui::Mark::Late);
    f.perform(core::verbs::answerOpinion(f.plan(), f.plan().opinions().front()->id,
                                         core::OpinionReply::Followed, {2018, 12, 3}, u"C’est fait."_s));
    CHECK(f.textOf(Kind::Opinions).contains(u"C’est fait."_s));
    f.screen->setYear(2017); // before the reply
    CHECK_FALSE(f.textOf(Kind::Opinions).contains(u"C’est fait."_s));
    f.screen->setYear(2016); // before it was given
    CHECK_FALSE(f.view->goTo({Kind::Opinions, -1, -1}));
}

TEST_CASE("Review: proposals say where they come from, how each assessor answered, and what was concluded")
{
    ReviewFixture f;
    const auto proposals = core::proposalsOf(f.plan(), 2018);
    REQUIRE(proposals.size() > 2);
    const QString spoken = f.textOf(Kind::Proposals);
    INFO(spoken.toStdString());
    std::size_t block = 0;
    for (const core::Proposal *proposal : proposals) {
        const gui::ReviewBlock &shown = f.screen->page().blocks.at(block++);
        REQUIRE(shown.kind == gui::ReviewBlock::Kind::Assessed);
        CHECK(shown.rows.front().code == f.wording.proposalNumber(*proposal));
        CHECK(spoken.contains(proposal->title));
        CHECK(spoken.contains(f.wording.shortDate(proposal->date)));
        const auto concluded = core::conclusionAt(*proposal, {2018, 12, 31});
        CHECK(shown.rows.front().badges.front().text == f.wording.proposalConclusion(concluded));
        CHECK((shown.left.lines.empty() == (concluded == core::ProposalConclusion::Open)));
        // assessors are kept apart: each criterion has an answer of each, in the order of their names
        const auto assessors = core::assessorsOf(f.plan(), proposal->id);
        std::size_t line = 1;
        for (const core::Criterion *criterion : f.plan().criteria()) {
            if (assessors.empty())
                break;
            const gui::ReviewAnswers &answers = shown.answers.at(line++);
            CHECK(answers.label.mid(1) == criterion->label.mid(1));
            REQUIRE(answers.answers.size() == assessors.size());
            for (std::size_t i = 0; i < assessors.size(); ++i) {
                const auto *said =
                    core::assessmentOf(f.plan(), proposal->id, criterion->id, assessors[i]->id);
                if (said)
                    CHECK(answers.answers[i].text == f.wording.criterionAnswer(said->answer));
                else
                    CHECK(answers.answers[i].quiet);
            }
        }
    }
    f.screen->setYear(2016); // before the first of them
    CHECK_FALSE(f.view->goTo({Kind::Proposals, -1, -1}));
}

TEST_CASE("Review: with names hidden, two assessors are still two")
{
    ReviewFixture f;
    const core::Id<core::Proposal> proposal = core::proposalsOf(f.plan(), 2018).front()->id;
    for (const QString &name : {u"Ada Alpha"_s, u"Zoé Zeta"_s}) {
        core::Party person;
        person.id = core::Id<core::Party>::create();
        person.kind = core::PartyKind::Person;
        person.name = name;
        f.perform(core::verbs::addParty(f.plan(), person));
        core::Assessment said;
        said.proposalId = proposal;
        said.criterionId = f.plan().criteria().front()->id;
        said.partyId = person.id;
        said.answer = core::CriterionAnswer::Met;
        f.perform(core::verbs::assess(f.plan(), said));
    }
    CHECK(f.textOf(Kind::Proposals).contains(u"Ada Alpha"_s));
    f.press(Qt::Key_N);
    CHECK_FALSE(f.screen->page().spoken().contains(u"Alpha"_s));
    CHECK_FALSE(f.screen->page().spoken().contains(u"Zeta"_s));
    const auto &heads = f.screen->page().blocks.front().answers.front().answers;
    REQUIRE(heads.size() >= 2);
    for (std::size_t i = 1; i < heads.size(); ++i)
        CHECK(heads[i].text != heads[i - 1].text);
}

TEST_CASE("Review: the first year of the plan has no last year beside it")
{
    ReviewFixture f(false);
    CHECK(f.screen->year() == 2016);
    CHECK_FALSE(f.screen->page().spoken().contains(u"2015"_s));
    CHECK(block(f.screen->page(), gui::ReviewBlock::Kind::Tiles).tiles.front().before.isEmpty());
}

TEST_CASE("Review: pages and years are turned by keyboard, and stop at the ends")
{
    ReviewFixture f;
    f.press(Qt::Key_PageUp);
    CHECK(f.screen->currentPage() == 0);
    f.press(Qt::Key_Right);
    CHECK(f.screen->currentPage() == 1);
    f.press(Qt::Key_Left);
    CHECK(f.screen->currentPage() == 0);
    f.press(Qt::Key_PageDown);
    for (int more = f.view->slide()->partCount(); more > 0; --more) // through its parts
        f.press(Qt::Key_PageDown);
    CHECK(f.screen->currentPage() == 2);
    f.press(Qt::Key_End);
    CHECK(f.screen->currentPage() == f.screen->pageCount() - 1);
    CHECK(f.screen->page().place.kind == Kind::Changes);
    f.textOf(u"5.2"_s);
    f.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(f.screen->year() == 2017);
    CHECK(f.screen->page().code == u"5.2"_s); // the place is kept from year to year
    CHECK(f.screen->page().asOf == f.wording.asOf({2017, 12, 31}));
    f.press(Qt::Key_Home);
    CHECK(f.screen->currentPage() == 0);
    for (int i = 0; i < 9; ++i)
        f.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(f.screen->year() == 2020);
}

TEST_CASE("Review: buttons do the same, and a new as-of date moves the year along")
{
    ReviewFixture f;
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
    ReviewFixture f;
    f.textOf(u"3.1"_s);
    core::Measurement measured;
    measured.indicatorId = f.plan().indicatorByCode(u"3.1.2")->id;
    measured.date = {2018, 11, 30};
    measured.value = core::Decimal::fromInt(1234);
    measured.source = u"essai"_s;
    f.perform(core::verbs::recordMeasurement(f.plan(), measured));
    CHECK(f.screen->page().spoken().contains(f.wording.number(core::Decimal::fromInt(1234))));
}

TEST_CASE("Review: the contents lead to a page by a code typed, and Escape goes back")
{
    ReviewFixture f;
    f.press(Qt::Key_O);
    gui::ReviewContents *contents = f.view->contents();
    REQUIRE(contents);
    CHECK(contents->isVisible());
    CHECK(contents->list()->count() == f.screen->pageCount());
    QTest::keyClicks(contents->field(), u"2.3"_s);
    CHECK(contents->list()->count() == 1);
    QTest::keyClick(contents->field(), Qt::Key_Return);
    CHECK_FALSE(contents->isVisible());
    CHECK(f.screen->page().code == u"2.3"_s);
    f.press(Qt::Key_O);
    contents->field()->setText(u"decisions"_s); // no accents needed
    QTest::keyClick(contents->field(), Qt::Key_Return);
    CHECK(f.screen->page().place.kind == Kind::Decisions);
    f.press(Qt::Key_O);
    QTest::keyClick(contents->field(), Qt::Key_Down); // moves in the list, not in the review
    QTest::keyClick(contents->field(), Qt::Key_Escape);
    CHECK_FALSE(contents->isVisible());
    CHECK(f.screen->page().place.kind == Kind::Decisions);
}

TEST_CASE("Review: N hides names of people on every page, and shows them again")
{
    ReviewFixture f;
    core::Party person;
    person.kind = core::PartyKind::Person;
    person.name = u"Zoé Tartempion"_s;
    f.perform(core::verbs::addParty(f.plan(), person));
    core::YearText text;
    text.year = 2018;
    text.actionId = f.sheet(u"1.2"_s).id;
    text.text = u"Zoé Tartempion anime le réseau."_s;
    f.perform(core::verbs::writeYear(f.plan(), text));
    CHECK(f.textOf(u"1.2"_s).contains(person.name));
    f.press(Qt::Key_N);
    CHECK(f.view->areNamesHidden());
    CHECK(f.screen->page().code == u"1.2"_s);
    CHECK_FALSE(f.screen->page().spoken().contains(u"Tartempion"_s));
    f.press(Qt::Key_N);
    CHECK(f.screen->page().spoken().contains(person.name));
}

TEST_CASE("Review: C goes through light, dark and high contrast; B blanks the page until the next key")
{
    ReviewFixture f;
    CHECK_FALSE(gui::Theme::of(f.view->slide()).isDark);
    f.press(Qt::Key_C);
    CHECK(gui::Theme::of(f.view->slide()).isDark);
    CHECK_FALSE(gui::Theme::of(f.view->slide()).isContrast);
    f.press(Qt::Key_C);
    CHECK(gui::Theme::of(f.view->slide()).isContrast);
    CHECK_FALSE(gui::Theme::of(f.screen).isDark); // the window keeps its own
    f.press(Qt::Key_C);
    CHECK_FALSE(gui::Theme::of(f.view->slide()).isDark);
    f.press(Qt::Key_B);
    CHECK(f.view->isBlank());
    f.press(Qt::Key_PageDown);
    CHECK_FALSE(f.view->isBlank());
    CHECK(f.screen->currentPage() == 0);
}

TEST_CASE("Review: nothing is cut; what does not fit goes on in further parts, at every size")
{
    ReviewFixture f;
    for (int i = 0; i < 30; ++i) {
        core::MethodStep step;
        step.actionId = f.sheet(u"1.2"_s).id;
        step.text = u"Étape %1, "_s.arg(i) + QString(u"une étape longue, "_s).repeated(1 + i % 9);
        step.done = core::SoftDate::day({2018, 6, 1});
        f.perform(core::verbs::addItem(f.plan(), step));
    }
    core::YearText text;
    text.year = 2018;
    text.actionId = f.sheet(u"1.2"_s).id;
    text.text = QString(u"Un paragraphe sans fin. "_s).repeated(150);
    f.perform(core::verbs::writeYear(f.plan(), text));
    f.textOf(u"1.2"_s);
    const gui::ReviewPage longest = f.screen->page();
    gui::ReviewSlide slide;
    f.textOf(Kind::Proposals); // a page of tables
    for (const QSize size :
         {QSize(480, 270), QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080), QSize(1000, 1400)}) {
        for (const gui::ReviewPage &page : {longest, f.screen->page()}) {
            INFO(size.width());
            slide.resize(size);
            slide.show(page, 1, 1);
            CHECK(slide.textSize() >= gui::SlidePainter::SmallestSize);
            const QFont font = slide.font();
            const gui::SlidePainter pencil(nullptr, QSizeF(size), gui::Theme::light(), font);
            const gui::SlideLayout layout(page, pencil);
            REQUIRE(layout.partCount() > 1);
            std::vector<int> left, right;
            left.resize(layout.page().blocks.size());
            right.resize(layout.page().blocks.size());
            for (int i = 0; i < layout.partCount(); ++i) {
                CHECK_FALSE(layout.part(i).empty());
                for (const gui::SlideSlice &slice : layout.part(i)) {
                    CHECK(slice.area.bottom() <= pencil.height() - gui::SlideBlocks::FootHeight);
                    CHECK(slice.from == left[slice.block]); // every row once, in order
                    CHECK(slice.from2 == right[slice.block]);
                    left[slice.block] = slice.to;
                    right[slice.block] = slice.to2;
                }
            }
            for (std::size_t i = 0; i < left.size(); ++i) {
                CHECK(left[i] == gui::SlideBlocks::rowCount(layout.page().blocks[i]));
                CHECK(right[i] == int(layout.page().blocks[i].right.lines.size()));
            }
            CHECK(slide.grab().toImage().size() == size * slide.devicePixelRatio());
        }
    }
    f.textOf(u"1.2"_s);
    const int at = f.screen->currentPage();
    f.press(Qt::Key_PageDown);
    CHECK(f.screen->currentPage() == at); // the second part of the same page
    CHECK(f.view->slide()->part() == 1);
    f.view->setCurrentPage(at + 1);
    f.press(Qt::Key_PageUp);
    CHECK(f.screen->currentPage() == at);
    CHECK(f.view->slide()->part() == f.view->slide()->partCount() - 1);
}

TEST_CASE("Review: a page turn, painted at 1920×1080, takes less than 50 ms of processor time")
{
    ReviewFixture f;
    gui::ReviewSlide slide; // as large as a projector, whatever the window
    slide.resize(1920, 1080);
    std::vector<double> times;
    for (int i = 0; i < f.screen->pageCount(); ++i) {
        const std::clock_t start = std::clock(); // not the wall: other programs run too
        f.view->setCurrentPage(i);
        slide.show(f.screen->page(), i + 1, f.screen->pageCount());
        slide.grab();
        times.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    INFO("median " << times[times.size() / 2] << " ms, longest " << times.back() << " ms");
    CHECK(times[times.size() / 2] < 50); // laid out twice here: for the window too
}

TEST_CASE("Review: F11 fills the screen with the page shown, a click turns it, Escape leaves")
{
    ReviewFixture f;
    f.press(Qt::Key_Right);
    f.press(Qt::Key_F11);
    REQUIRE(f.screen->isFullScreenShown());
    CHECK(f.view->window() == f.screen->fullScreen());
    CHECK(f.screen->currentPage() == 1);
    f.press(Qt::Key_End);
    f.press(Qt::Key_Home);
    f.press(Qt::Key_Right);
    QTest::mouseClick(f.view->slide(), Qt::LeftButton, {}, {3, 3});
    CHECK((f.screen->currentPage() == 2 || f.view->slide()->part() > 0));
    const int at = f.screen->currentPage();
    f.press(Qt::Key_Escape);
    f.settle();
    CHECK_FALSE(f.screen->isFullScreenShown());
    CHECK(f.view->window() == &f.window);
    CHECK(f.screen->currentPage() == at);
    CHECK_FALSE(f.window.isFullScreen());
    f.press(Qt::Key_F5); // the start button of a clicker
    CHECK(f.screen->isFullScreenShown());
    f.press(Qt::Key_Escape);
}

TEST_CASE("Review: F5 from another page leads to pages that keys turn")
{
    ReviewFixture f;
    REQUIRE(f.window.goTo(u"challenges"_s));
    f.settle();
    if (QWidget *at = f.window.pages().currentScreen())
        at->setFocus();
    QTest::keyClick(&f.window, Qt::Key_F5);
    f.settle();
    REQUIRE(f.window.pages().currentScreen() == f.screen);
    CHECK(f.window.focusWidget() == f.view);
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Right);
    CHECK((f.screen->currentPage() == 1 || f.view->slide()->part() > 0));
}
