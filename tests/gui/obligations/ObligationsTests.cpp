// SPDX-License-Identifier: GPL-3.0-or-later
// The page Échéances: series proposed and taken up, states and groups, answers.
#include "gui/support/WindowFixture.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>

#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/journal/DraftFiles.h"
#include "gui/obligations/ObligationFilterBar.h"
#include "gui/obligations/ObligationModel.h"
#include "gui/obligations/ObligationsScreen.h"
#include "gui/obligations/SeriesDialog.h"
#include "gui/obligations/SettleDialog.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/Buttons.h"

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    Fixture()
    {
        auto adopted = gui::adoptedPlan();
        REQUIRE(adopted);
        openPlan(*adopted);
        window.view().setAsOf(QDate(2018, 12, 31));
        screen = &show<gui::ObligationsScreen>(u"obligations"_s);
    }
    const Plan &plan() { return session().plan(); }
    // Does `then` with the modal dialog that opens next.
    template <class Dialog>
    void answer(std::function<void(Dialog &)> then)
    {
        QTimer::singleShot(0, &window, [this, then] {
            auto *dialog = window.findChild<Dialog *>();
            REQUIRE(dialog);
            then(*dialog);
        });
    }
    gui::ObligationsScreen *screen = nullptr;
};

} // namespace

TEST_CASE("Due dates: the adopted plan proposes 74, by rhythm, and takes them up as one step")
{
    Fixture f;
    QMap<Recurrence, int> byRhythm;
    for (const ProposedSeries &series : proposedSeries(f.plan()))
        byRhythm[f.plan().find(series.stepId)->recurrence] += int(series.obligations.size());
    CHECK(byRhythm[Recurrence::Quarterly] == 15);
    CHECK(byRhythm[Recurrence::TwoMonthly] == 21);
    CHECK(byRhythm[Recurrence::Yearly] == 38);
    CHECK(f.screen->banner()->isVisible());
    CHECK(f.screen->banner()->sentence().contains(u"74"_s));
    const Plan before = f.plan();
    f.answer<gui::SeriesDialog>([](gui::SeriesDialog &dialog) {
        CHECK(dialog.obligations().size() == 74);
        dialog.accept();
    });
    emit f.screen->banner()->actionClicked();
    f.settle();
    CHECK(f.plan().table<Obligation>().size() == 74);
    CHECK_FALSE(f.screen->banner()->isVisible());
    CHECK(f.screen->model()->rowCount() > 74); // with the heads of the groups
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.plan() == before);
    CHECK(f.screen->banner()->isVisible());
}

TEST_CASE(
    "Due dates: kept, missed with a reason, opened again; the list says so as of the date of the window")
{
    Fixture f;
    std::vector<Obligation> all;
    for (const ProposedSeries &series : proposedSeries(f.plan()))
        all.insert(all.end(), series.obligations.begin(), series.obligations.end());
    REQUIRE(f.session().perform(verbs::addObligations(f.plan(), all)));
    f.settle();
    const auto id = f.plan().obligations(f.plan().actionByCode(u"1.2")->id).front()->id;
    REQUIRE(f.screen->showEntity(gui::EntityRef::to(id)));
    const auto state = [&] {
        const int row = f.screen->model()->rowOf(id);
        return f.screen->model()->index(row).data(gui::ObligationModel::StateRole).toString();
    };
    CHECK(state() == f.wording.obligationState(ObligationState::Late));
    f.answer<gui::SettleDialog>([](gui::SettleDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"10 mars 2017"_s);
        dialog.accept();
    });
    QTest::keyClick(f.screen->list(), Qt::Key_Return);
    f.settle();
    CHECK(f.plan().find(id)->outcome == ObligationOutcome::Kept);
    CHECK(f.plan().find(id)->settledOn == QDate(2017, 3, 10));
    CHECK(state() == f.wording.obligationState(ObligationState::Kept));
    f.window.view().setAsOf(QDate(2017, 3, 1));
    f.settle();
    CHECK(state() == f.wording.obligationState(ObligationState::DueSoon));
    REQUIRE(f.session().undo());
    CHECK(f.plan().find(id)->outcome == ObligationOutcome::Open);
    // a miss needs its reason
    gui::ScreenContext context{f.session(),
                               *f.window.document().figures(),
                               f.window.view(),
                               f.wording,
                               f.dialogs,
                               f.settings,
                               {},
                               {},
                               {}};
    gui::SettleDialog miss(context, id, ObligationOutcome::Missed, nullptr);
    miss.accept();
    CHECK(f.plan().find(id)->outcome == ObligationOutcome::Open);
}

TEST_CASE("Due dates: groups by state, action and pilot hold every one, filters narrow them")
{
    Fixture f;
    std::vector<Obligation> all;
    for (const ProposedSeries &series : proposedSeries(f.plan()))
        all.insert(all.end(), series.obligations.begin(), series.obligations.end());
    REQUIRE(f.session().perform(verbs::addObligations(f.plan(), all)));
    const auto distinct = [&](gui::ObligationGrouping grouping, const gui::ObligationFilter &filter) {
        std::set<QUuid> ids;
        for (const gui::ObligationRow &row :
             obligationRows(f.plan(), filter, grouping, QDate(2018, 12, 31), f.wording)) {
            if (!row.id.isNull())
                ids.insert(row.id.value);
        }
        return int(ids.size());
    };
    for (const auto grouping :
         {gui::ObligationGrouping::State, gui::ObligationGrouping::Action, gui::ObligationGrouping::Pilot}) {
        CHECK(distinct(grouping, {}) == 74);
        gui::ObligationFilter filter;
        filter.state = ObligationState::Kept;
        CHECK(distinct(grouping, filter) == 0);
        filter = {};
        filter.action = f.plan().actionByCode(u"1.2")->id;
        CHECK(distinct(grouping, filter) == int(f.plan().obligations(filter.action).size()));
    }
    const auto byAction =
        obligationRows(f.plan(), {}, gui::ObligationGrouping::Action, QDate(2018, 12, 31), f.wording);
    CHECK(byAction.front().title.startsWith(u"1.2"_s));
    ObligationCount whole;
    for (const ActionSheet *action : f.plan().actions())
        whole += countObligations(f.plan(), *action, 0, QDate(2018, 12, 31));
    ObligationCount listed;
    for (const gui::ObligationRow &row : byAction)
        listed += row.count;
    CHECK(listed == whole);
}

TEST_CASE("Due dates: a step of the sheet says where its series stands, and leads there")
{
    Fixture f;
    std::vector<Obligation> all;
    for (const ProposedSeries &series : proposedSeries(f.plan()))
        all.insert(all.end(), series.obligations.begin(), series.obligations.end());
    REQUIRE(f.session().perform(verbs::addObligations(f.plan(), all)));
    const ActionSheet &action = *f.plan().actionByCode(u"1.2");
    const auto first = f.plan().obligations(action.id).front()->id;
    const auto step = *f.plan().find(first)->stepId;
    REQUIRE(f.session().perform(verbs::keepObligation(f.plan(), first, QDate(2017, 3, 10))));
    const gui::SeriesState series = gui::seriesOf(f.plan(), step, QDate(2018, 12, 31));
    CHECK(series.count.due == 8);
    CHECK(series.count.kept == 1);
    CHECK(series.count.late == 6);
    CHECK(f.plan().find(series.next)->due == QDate(2017, 6, 30)); // the first that is open, though it is late
    CHECK(series.nextDue == QDate(2018, 12, 31));                 // due that very day
    auto &sheets = f.show<gui::SheetsScreen>(u"sheets"_s);
    REQUIRE(sheets.open(action.id));
    f.settle();
    const QString said = f.wording.series(series.count, series.nextDue);
    REQUIRE_FALSE(said.isEmpty());
    for (gui::LinkButton *link : sheets.findChildren<gui::LinkButton *>()) {
        if (link->isVisible() && link->text() == said) {
            link->click();
            f.settle();
            CHECK(f.window.pages().currentScreen() == f.screen);
            CHECK(f.screen->model()->idAt(f.screen->list()->currentIndex().row()) == series.next);
            return;
        }
    }
    FAIL("the sheet does not say: " << said.toStdString());
}

TEST_CASE("Due dates: a file as proof is kept with the answer, in one step")
{
    Fixture f;
    std::vector<Obligation> all;
    for (const ProposedSeries &series : proposedSeries(f.plan()))
        all.insert(all.end(), series.obligations.begin(), series.obligations.end());
    REQUIRE(f.session().perform(verbs::addObligations(f.plan(), all)));
    f.settle();
    const Plan before = f.plan();
    const auto id = f.plan().obligations(f.plan().actionByCode(u"1.2")->id).front()->id;
    REQUIRE(f.screen->showEntity(gui::EntityRef::to(id)));
    QFile proof(f.path(u"compte rendu.txt"_s));
    REQUIRE(proof.open(QIODevice::WriteOnly));
    proof.write("Réunion du 10 mars");
    proof.close();
    f.answer<gui::SettleDialog>([&](gui::SettleDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"10 mars 2017"_s);
        auto *files = dialog.findChild<gui::DraftFiles *>();
        REQUIRE(files);
        files->add({proof.fileName()});
        dialog.accept();
    });
    QTest::keyClick(f.screen->list(), Qt::Key_Return);
    f.settle();
    CHECK(f.plan().find(id)->outcome == ObligationOutcome::Kept);
    REQUIRE(f.plan().table<Attachment>().size() == before.table<Attachment>().size() + 1);
    const Attachment &file = f.plan().table<Attachment>().rows().back();
    CHECK(file.obligationId == id);
    CHECK(file.name == u"compte rendu.txt"_s);
    const auto bytes = f.session().content(file.hash);
    REQUIRE(bytes);
    CHECK(*bytes == "Réunion du 10 mars");
    REQUIRE(f.session().undo());
    CHECK(f.plan() == before);
}
