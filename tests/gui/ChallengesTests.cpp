// SPDX-License-Identifier: GPL-3.0-or-later
// The page of challenges: its figures are core::reviewAt's, its lines lead to the sheets.
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"

#include <QAccessible>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/delegates/ChallengeDelegate.h"
#include "gui/models/ChallengesModel.h"
#include "gui/screens/ChallengesScreen.h"
#include "gui/widgets/FigureButton.h"
#include "gui/widgets/FoldedText.h"
#include "gui/widgets/PlainLabel.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

// Where a click led: stands in for the page of sheets.
class Target : public gui::Screen
{
public:
    using Screen::Screen;
    void refresh() override {}
    bool showEntity(const gui::EntityRef &ref) override
    {
        last = ref;
        return true;
    }
    static inline gui::EntityRef last;
};

std::vector<gui::Page> pages()
{
    std::vector<gui::Page> pages;
    for (gui::Page &page : gui::allPages()) {
        if (page.id == u"challenges"_s)
            pages.push_back(page);
    }
    pages.push_back(
        {u"sheets"_s,
         u"sheets"_s,
         u"sheet"_s,
         {u"action_sheet"_s},
         {},
         false,
         [](gui::ScreenContext &context, QWidget *parent) { return new Target(context, parent); }});
    return pages;
}

struct Fixture : WindowFixture
{
    explicit Fixture(const core::Plan &plan, QSize size = {1366, 768})
        : WindowFixture(pages(), size)
    {
        Target::last = {};
        openPlan(plan);
        screen = &show<gui::ChallengesScreen>(u"challenges"_s);
        list = screen->findChild<QListView *>(u"challenges"_s);
        REQUIRE(list);
        model = static_cast<gui::ChallengesModel *>(list->model());
    }
    bool says(const QString &words) const
    {
        const auto labels = screen->findChildren<QLabel *>();
        const auto figures = screen->findChildren<gui::FigureButton *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); }) ||
               std::any_of(figures.begin(), figures.end(),
                           [&](const gui::FigureButton *one) { return one->words().contains(words); });
    }
    QString spoken(const QString &code) const
    {
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->row(i).code == code)
                return model->data(model->index(i), Qt::AccessibleTextRole).toString();
        }
        return {};
    }

    gui::ChallengesScreen *screen = nullptr;
    QListView *list = nullptr;
    gui::ChallengesModel *model = nullptr;
};

core::Plan adopted()
{
    auto plan = gui::adoptedPlan();
    REQUIRE(plan);
    return *plan;
}

core::Plan exercise()
{
    auto plan = gui::exercisePlan();
    REQUIRE(plan);
    return *plan;
}

} // namespace

TEST_CASE("Challenges: every line shows the review's figures")
{
    const auto make = GENERATE(&adopted, &exercise);
    Fixture f(make());
    const core::AnnualReview review = core::reviewAt(f.session().plan(), f.window.view().asOf());
    int row = 0;
    for (const core::ChallengeReview &challenge : review.challenges) {
        const gui::ChallengeRow &head = f.model->row(row++);
        CHECK(head.isHead);
        CHECK(head.challenge == challenge.number);
        CHECK(head.cost == f.wording.cost(challenge.totals.cost));
        for (const core::ActionReview &action : challenge.actions) {
            const gui::ChallengeRow &line = f.model->row(row++);
            CHECK(line.action == action.id);
            CHECK(line.code == action.code);
            CHECK(line.cost == f.wording.cost(action.now.cost));
            CHECK(line.costKnown == (action.now.cost.state == core::Knowledge::Known));
            if (action.now.indicatorsTotal > 0)
                CHECK(line.indicators.startsWith(
                    u"%1/%2"_s.arg(action.now.indicatorsMeasured).arg(action.now.indicatorsTotal)));
            const bool saysLate =
                std::any_of(line.badges.begin(), line.badges.end(),
                            [](const gui::BadgeText &badge) { return badge.mark == gui::Mark::Late; });
            CHECK(saysLate == action.now.late);
        }
    }
    CHECK(row == f.model->rowCount());
    CHECK(f.model->rowCount() == 5 + 14);
    // The totals: at least 126 500 €/an, and who is missing.
    CHECK(f.says(f.wording.cost(review.totals.cost)));
    CHECK(f.wording.cost(review.totals.cost).contains(u"126"_s));
    CHECK(f.says(u"1.2, 2.3, 2.4"_s));
}

TEST_CASE("Challenges: a line says everything to a screen reader")
{
    Fixture f(exercise());
    const QString line = f.spoken(u"1.2"_s);
    INFO(line.toStdString());
    CHECK(line.startsWith(u"1.2 Réseau des élus dédiés à l’ESS, "_s));
    CHECK(line.contains(f.wording.status(core::Status::InProgress)));
    CHECK(line.contains(u"5"_s));
    CHECK(line.contains(f.wording.notGiven())); // its cost
    CHECK(f.spoken(u"3.2"_s).contains(f.wording.waitingFor(u"3.1"_s)));
    // and that is what the list answers when it is asked through the platform's accessibility.
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(f.list);
    REQUIRE(list);
    REQUIRE(list->childCount() == f.model->rowCount());
    CHECK(list->child(2)->text(QAccessible::Name) == line);
}

TEST_CASE("Challenges: arrows pass over the heads, Enter and click lead to the sheet")
{
    Fixture f(adopted());
    f.screen->setFocus();
    REQUIRE(f.list->hasFocus());
    CHECK(f.model->row(f.list->currentIndex().row()).code == u"1.1"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(f.list, Qt::Key_Down);
    CHECK(f.model->row(f.list->currentIndex().row()).code == u"2.1"_s);
    QTest::keyClick(f.list, Qt::Key_Up);
    CHECK(f.model->row(f.list->currentIndex().row()).code == u"1.3"_s);
    QTest::keyClick(f.list, Qt::Key_End);
    CHECK(f.model->row(f.list->currentIndex().row()).code == u"5.2"_s);
    QTest::keyClick(f.list, Qt::Key_Return);
    const core::ActionSheet *last = f.session().plan().actionByCode(u"5.2");
    CHECK(Target::last == gui::EntityRef::to(last->id));

    f.show<gui::ChallengesScreen>(u"challenges"_s);
    const core::ActionSheet *wanted = f.session().plan().actionByCode(u"2.3");
    const QRect place = f.list->visualRect(f.model->index(f.model->rowOf(wanted->id)));
    QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, place.center());
    CHECK(Target::last == gui::EntityRef::to(wanted->id));
    // A head leads nowhere.
    f.show<gui::ChallengesScreen>(u"challenges"_s);
    Target::last = {};
    QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, f.list->visualRect(f.model->index(0)).center());
    CHECK(Target::last == gui::EntityRef());
}

TEST_CASE("Challenges: another as-of date changes states, indicators and totals at once")
{
    Fixture f(exercise());
    const QString before = f.spoken(u"1.2"_s);
    f.list->setCurrentIndex(f.model->index(5));
    f.window.view().setAsOf({2016, 10, 14});
    f.settle();
    CHECK(f.spoken(u"1.2"_s) != before);
    CHECK(f.spoken(u"1.2"_s).contains(f.wording.status(core::Status::Planned)));
    CHECK(f.list->currentIndex().row() == 5); // the place is kept
    CHECK(f.model->years().asOf == Approx(2016.78).margin(0.01));
}

TEST_CASE("Challenges: a change is shown, a new action finds its card")
{
    Fixture f(adopted());
    const core::ActionSheet *sheet = f.session().plan().actionByCode(u"2.3");
    REQUIRE(f.session().perform(core::verbs::setField(f.session().plan(), sheet->id,
                                                      &core::ActionSheet::shortTitle, u"Parts de SCIC"_s)));
    f.settle();
    CHECK(f.spoken(u"2.3"_s).contains(u"Parts de SCIC"_s));
    core::ActionSheet fresh;
    fresh.id = core::Id<core::ActionSheet>::create();
    fresh.challengeId = sheet->challengeId;
    fresh.title = u"Nouvelle action"_s;
    test::AmendmentAnswers answers; // the plan is frozen as voted
    REQUIRE(f.session().perform(core::verbs::addAction(f.session().plan(), fresh)));
    f.settle();
    CHECK(f.spoken(u"2.5"_s).contains(u"Nouvelle action"_s));
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.model->rowCount() == 19);
}

TEST_CASE("Challenges: the adopted plan fits 1366 × 768 and fills 1920 × 1080")
{
    Fixture small(adopted());
    auto *area = small.screen->findChild<QScrollArea *>();
    REQUIRE(area);
    CHECK(area->verticalScrollBar()->maximum() == 0);
    const int smallHeight = small.list->height();
    Fixture large(adopted(), {1920, 1080});
    CHECK(large.screen->findChild<QScrollArea *>()->verticalScrollBar()->maximum() == 0);
    CHECK(large.list->height() > smallHeight + 100);
    CHECK(large.list->width() <= 1400);
}

TEST_CASE("Challenges: a plan of hundreds of actions scrolls as one page, by keyboard too")
{
    core::Plan plan = adopted();
    const core::ActionSheet first = *plan.actionByCode(u"5.2");
    for (int i = 0; i < 300; ++i) {
        core::ActionSheet more = first;
        more.id = core::Id<core::ActionSheet>::create();
        more.number = 10 + i;
        plan.table<core::ActionSheet>().insert(more);
    }
    Fixture f(plan);
    auto *area = f.screen->findChild<QScrollArea *>();
    CHECK(area->verticalScrollBar()->maximum() > 5000);
    f.screen->setFocus();
    QTest::keyClick(f.list, Qt::Key_End);
    const QRect last = f.list->visualRect(f.list->currentIndex());
    CHECK(f.model->row(f.list->currentIndex().row()).code == u"5.309"_s);
    const int y = f.list->viewport()->mapTo(area->viewport(), last.center()).y();
    CHECK(y > 0);
    CHECK(y < area->viewport()->height());
    QTest::keyClick(f.list, Qt::Key_Home);
    CHECK(area->verticalScrollBar()->value() == 0);
    CHECK(f.model->row(f.list->currentIndex().row()).code == u"1.1"_s);
    QTest::keyClick(f.list, Qt::Key_PageDown);
    QTest::keyClick(f.list, Qt::Key_PageDown);
    const int below = f.list->currentIndex().row();
    CHECK(below > 20);
    CHECK(below < 100);
    QTest::keyClick(f.list, Qt::Key_PageUp);
    QTest::keyClick(f.list, Qt::Key_PageUp);
    QTest::keyClick(f.list, Qt::Key_PageUp);
    CHECK(f.model->row(f.list->currentIndex().row()).code == u"1.1"_s);
}

TEST_CASE("Challenges: the vision unfolds to the figures of the territory and the vote")
{
    Fixture f(adopted());
    auto *text = f.screen->findChild<gui::FoldedText *>();
    REQUIRE(text);
    CHECK(text->isFolded());
    auto *read = text->findChild<QPushButton *>();
    REQUIRE(read->isVisible());
    const auto visibleSays = [&](const QString &words) {
        const auto labels = f.screen->findChildren<gui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const gui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    CHECK_FALSE(visibleSays(u"DEL20161014_005"_s));
    QTest::mouseClick(read, Qt::LeftButton);
    f.settle();
    CHECK_FALSE(text->isFolded());
    CHECK(visibleSays(u"DEL20161014_005"_s));
    CHECK(visibleSays(u"1.295 établissements employeurs"_s)); // in the words of the source
    CHECK(visibleSays(u"86"_s));
}
