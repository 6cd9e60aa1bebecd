// SPDX-License-Identifier: GPL-3.0-or-later
// The first page says what core says needs attention, follows changes and the as-of date, and leads to each
// place.
#include "gui/support/WindowFixture.h"

#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/dashboard/DashboardCard.h"
#include "gui/dashboard/DashboardScreen.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/widgets/PlainLabel.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    Fixture()
    {
        auto plan = gui::exercisePlan();
        REQUIRE(plan);
        openPlan(*plan);
        screen = &show<gui::DashboardScreen>(u"dashboard"_s);
    }
    QList<gui::DashboardRow *> rows(const QString &list) const
    {
        auto *card = screen->findChild<gui::DashboardCard *>(list);
        REQUIRE(card);
        QList<gui::DashboardRow *> shown;
        for (gui::DashboardRow *row : card->findChildren<gui::DashboardRow *>()) {
            if (row->isVisibleTo(card))
                shown << row;
        }
        return shown;
    }
    QStringList texts(const QString &list) const
    {
        QStringList texts;
        for (const gui::DashboardRow *row : rows(list))
            texts << row->text();
        return texts;
    }

    gui::DashboardScreen *screen;
};

} // namespace

TEST_CASE("The window opens on the dashboard")
{
    WindowFixture fixture;
    auto plan = gui::adoptedPlan();
    REQUIRE(plan);
    fixture.openPlan(*plan);
    CHECK(dynamic_cast<gui::DashboardScreen *>(fixture.window.pages().currentScreen()));
}

TEST_CASE("What is late stands first, and leads to its sheet")
{
    Fixture fixture;
    const core::Attention attention = core::attentionAt(
        fixture.session().plan(), core::reviewAt(fixture.session().plan(), QDate(2018, 12, 31)));
    REQUIRE_FALSE(attention.lateActions.empty());
    const auto late = fixture.rows(u"late"_s);
    REQUIRE_FALSE(late.isEmpty());
    const core::ActionSheet &first = *fixture.session().plan().find(attention.lateActions.front());
    CHECK(late.front()->text().startsWith(fixture.session().plan().code(first)));
    CHECK(late.front()->accessibleDescription().startsWith(u"en retard"_s));
    late.front()->click();
    WindowFixture::settle();
    CHECK(dynamic_cast<gui::SheetsScreen *>(fixture.window.pages().currentScreen()));
}

TEST_CASE("The indicators without a value are counted, not the people who answer for them")
{
    Fixture fixture;
    const core::Attention attention = core::attentionAt(
        fixture.session().plan(), core::reviewAt(fixture.session().plan(), QDate(2018, 12, 31)));
    const int missing = attention.indicators.whole - attention.indicators.part;
    const auto labels =
        fixture.screen->findChild<gui::DashboardCard *>(u"unfed"_s)->findChildren<gui::PlainLabel *>();
    CHECK(labels.front()->text().endsWith(u" · "_s + QString::number(missing)));
    CHECK(fixture.rows(u"unfed"_s).size() < missing);
}

TEST_CASE("An action that is finished leaves the list, and comes back when undone")
{
    Fixture fixture;
    const QStringList before = fixture.texts(u"late"_s);
    const core::Attention attention = core::attentionAt(
        fixture.session().plan(), core::reviewAt(fixture.session().plan(), QDate(2018, 12, 31)));
    const auto action = attention.lateActions.front();
    const QString code = fixture.session().plan().code(*fixture.session().plan().find(action));
    REQUIRE(fixture.session().perform(core::verbs::setState(fixture.session().plan(), action,
                                                            QDate(2018, 12, 1), core::ActionState::Done)));
    WindowFixture::settle();
    for (const QString &text : fixture.texts(u"late"_s))
        CHECK_FALSE(
            text.startsWith(code + u"  "_s + core::displayTitle(*fixture.session().plan().find(action))));
    CHECK(fixture.texts(u"lastChanges"_s).front().contains(code));
    REQUIRE(fixture.session().undo());
    WindowFixture::settle();
    CHECK(fixture.texts(u"late"_s) == before);
}

TEST_CASE("Markup that somebody typed is shown as typed")
{
    Fixture fixture;
    const auto &plan = fixture.session().plan();
    core::Obligation obligation;
    obligation.actionId = plan.actions().front()->id;
    obligation.label = u"<b>Rendre</b> <img src=x>"_s;
    obligation.due = QDate(2019, 1, 10);
    REQUIRE(fixture.session().perform(core::verbs::addObligations(plan, {obligation})));
    WindowFixture::settle();
    const QStringList soon = fixture.texts(u"dueSoon"_s);
    CHECK(std::any_of(soon.begin(), soon.end(),
                      [](const QString &text) { return text.endsWith(u"<b>Rendre</b> <img src=x>"_s); }));
}
