// SPDX-License-Identifier: GPL-3.0-or-later
// The points to clarify: all of core's, by action, with the way to each field; recorded ones can be settled.
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"

#include <QCheckBox>
#include <QPushButton>

#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/screens/clarify/ClarifyCard.h"
#include "gui/screens/ClarifyScreen.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/NumberDisc.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/window/NavigationBar.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

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
    pages.push_back(
        {u"sheets"_s,
         u"sheets"_s,
         u"sheet"_s,
         {u"action_sheet"_s},
         {},
         false,
         [](gui::ScreenContext &context, QWidget *parent) { return new Target(context, parent); }});
    for (gui::Page &page : gui::allPages()) {
        if (page.id == u"clarify"_s)
            pages.push_back(page);
    }
    return pages;
}

struct Fixture : WindowFixture
{
    Fixture()
        : WindowFixture(pages())
    {
        Target::last = {};
        auto plan = gui::adoptedPlan();
        REQUIRE(plan);
        openPlan(*plan);
        screen = &show<gui::ClarifyScreen>(u"clarify"_s);
    }
    int open() { return int(core::pointsToClarify(session().plan()).size()); }
    // Buttons of that kind ("go", "settle"), optionally of one action.
    QList<QPushButton *> buttons(const QString &kind, const QString &code = {}) const
    {
        QList<QPushButton *> found;
        for (QPushButton *button : screen->findChildren<QPushButton *>()) {
            if (button->objectName().startsWith(kind + u'-' + code))
                found << button;
        }
        return found;
    }
    bool says(const QString &words) const
    {
        const auto labels = screen->findChildren<gui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const gui::PlainLabel *label) { return label->text().contains(words); });
    }

    gui::ClarifyScreen *screen = nullptr;
};

} // namespace

TEST_CASE("To clarify: every open point is there, worded, with what stands in the source")
{
    Fixture f;
    CHECK(f.open() > 9);
    CHECK(f.buttons(u"go"_s).size() == f.open());
    for (const core::ClarificationPoint &point : core::pointsToClarify(f.session().plan())) {
        INFO(point.field.toStdString());
        CHECK(f.says(f.wording.clarification(point)));
        CHECK(f.says(point.wording.simplified()));
    }
    CHECK(f.says(u"64 0000 euros/an"_s));
    CHECK(f.says(u"??? participation SCIC"_s));
}

TEST_CASE("To clarify: the button leads to the field of the sheet")
{
    Fixture f;
    const auto costs = f.buttons(u"go"_s, u"2.3"_s);
    REQUIRE(costs.size() == 1);
    costs.first()->click();
    const core::ActionSheet *action = f.session().plan().actionByCode(u"2.3");
    CHECK(Target::last == gui::EntityRef::to(action->id, u"cost"_s));
}

TEST_CASE("To clarify: a recorded point is settled, shown on demand, and taken back by undo")
{
    Fixture f;
    const int before = f.open();
    const auto settle = f.buttons(u"settle"_s, u"5.2"_s);
    REQUIRE(settle.size() == 1);
    auto *withSettled = f.screen->findChild<QCheckBox *>(u"withSettled"_s);
    CHECK_FALSE(withSettled->isVisible());
    settle.first()->click();
    f.settle();
    CHECK(f.open() == before - 1);
    CHECK(f.buttons(u"go"_s).size() == before - 1);
    CHECK(withSettled->isVisible());
    withSettled->setChecked(true);
    f.settle();
    CHECK(f.buttons(u"go"_s).size() == before);
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.open() == before);
    CHECK_FALSE(withSettled->isVisible());
    CHECK(f.buttons(u"settle"_s, u"5.2"_s).size() == 1);
}

TEST_CASE("To clarify: a computed point goes away with its cause, and the navigation counts along")
{
    Fixture f;
    REQUIRE(f.window.goTo(u"sheets"_s)); // also while the page is hidden
    const auto counted = [&] { return f.window.navigation().findChildren<QAbstractButton *>(); };
    const auto says = [&](int count) {
        const auto entries = counted();
        return std::any_of(entries.begin(), entries.end(), [&](const QAbstractButton *entry) {
            return entry->accessibleName().contains(QString::number(count)) ||
                   entry->accessibleDescription().contains(QString::number(count));
        });
    };
    const int before = f.open();
    CHECK(says(before));
    core::ActionSheet sheet = *f.session().plan().actionByCode(u"2.3");
    sheet.costState = core::Knowledge::Nil;
    test::AmendmentAnswers answers; // the plan is frozen as voted
    REQUIRE(f.session().perform(core::verbs::edit(f.session().plan(), sheet)));
    f.settle();
    CHECK(f.open() == before - 1);
    CHECK(says(before - 1));
    f.show<gui::ClarifyScreen>(u"clarify"_s);
    CHECK(f.buttons(u"go"_s, u"2.3"_s).isEmpty());
}

TEST_CASE("To clarify: the discs show one challenge, and say so when nothing is left in it")
{
    Fixture f;
    const auto filter = [&](int number) {
        for (gui::NumberDisc *disc : f.screen->findChildren<gui::NumberDisc *>()) {
            if (disc->isCheckable() && disc->number() == number)
                return disc;
        }
        return static_cast<gui::NumberDisc *>(nullptr);
    };
    REQUIRE(filter(2));
    filter(2)->click();
    f.settle();
    CHECK(f.buttons(u"go"_s, u"1."_s).isEmpty());
    CHECK_FALSE(f.buttons(u"go"_s, u"2."_s).isEmpty());
    CHECK_FALSE(filter(1)->isChecked());
    filter(2)->click();
    f.settle();
    CHECK(f.buttons(u"go"_s).size() == f.open());
    CHECK(filter(1)->isChecked());
}

TEST_CASE("To clarify: an empty plan says that nothing is left")
{
    WindowFixture f(pages());
    core::Plan plan;
    core::PlanInfo info;
    info.id = core::Id<core::PlanInfo>::create();
    info.title = u"Plan"_s;
    plan.table<core::PlanInfo>().insert(info);
    f.openPlan(plan);
    auto &screen = f.show<gui::ClarifyScreen>(u"clarify"_s);
    auto *empty = screen.findChild<gui::EmptyState *>();
    REQUIRE(empty);
    CHECK(empty->isVisible());
}
