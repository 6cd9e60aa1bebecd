// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed from the whole plan: once for a state of the plan, never older than the plan.
#include "gui/support/WindowFixture.h"

#include "core/change/Verbs.h"
#include "core/rules/Obligations.h"
#include "gui/app/PlanFigures.h"
#include "gui/app/ShippedPlans.h"

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    explicit Fixture(Result<Plan> plan)
    {
        REQUIRE(plan);
        openPlan(*plan);
    }
    gui::PlanFigures &figures() { return *window.document().figures(); }
    ChangeSet renamed(const QString &title)
    {
        const Plan &plan = session().plan();
        return verbs::setField(plan, plan.actions().front()->id, &ActionSheet::shortTitle, title);
    }
    QString firstTitle() { return figures().reviewOf(2018).challenges.front().actions.front().title; }
    int rowsProposed()
    {
        int rows = 0;
        for (const ProposedSeries &series : proposedSeries(session().plan()))
            rows += int(series.obligations.size());
        return rows;
    }
};

} // namespace

TEST_CASE("Figures of the plan: asked for twice, computed once, and as core computes them")
{
    Fixture f(gui::exercisePlan());
    const AnnualReview *review = &f.figures().reviewOf(2018);
    CHECK(review == &f.figures().reviewAt(QDate(2018, 12, 31)));
    f.figures().reviewAt(QDate(2017, 6, 30)); // the window's date beside the year under review
    CHECK(review == &f.figures().reviewOf(2018));
    CHECK(review->totals == reviewOf(f.session().plan(), 2018).totals);
    CHECK(f.figures().reviewOf(2017).totals == reviewOf(f.session().plan(), 2017).totals);
}

TEST_CASE("Figures of the plan: a change, its undo and another program's writing are seen at once")
{
    Fixture f(gui::exercisePlan());
    const QString before = f.firstTitle();
    QString heard;
    QObject::connect(&f.session(), &session::PlanSession::changed, &f.window,
                     [&] { heard = f.firstTitle(); });
    REQUIRE(f.session().perform(f.renamed(u"Autrement dit"_s)));
    CHECK(heard == u"Autrement dit"_s); // whoever listens gets figures of the plan as it is now
    REQUIRE(f.session().undo());
    CHECK(heard == before);
    CHECK(f.firstTitle() == before);

    auto other = session::PlanSession::open(f.session().path(), {});
    REQUIRE(other);
    REQUIRE((*other)->perform(f.renamed(u"Ailleurs"_s)));
    CHECK(f.firstTitle() == before);
    REQUIRE(f.session().reload());
    CHECK(f.firstTitle() == u"Ailleurs"_s);
}

TEST_CASE("Figures of the plan: what is proposed is counted as its rows are, before and after it is taken up")
{
    Fixture f(gui::adoptedPlan());
    CHECK(f.figures().proposedObligations() == 74);
    const auto first = proposedSeries(f.session().plan()).front().obligations;
    REQUIRE(f.session().perform(verbs::addObligations(f.session().plan(), first)));
    CHECK(f.figures().proposedObligations() == 74 - int(first.size()));
    CHECK(f.figures().proposedObligations() == f.rowsProposed());
    REQUIRE(f.session().undo());
    CHECK(f.figures().proposedObligations() == 74);
}

TEST_CASE("Figures of the plan: another plan has its own, no plan has none")
{
    Fixture f(gui::adoptedPlan());
    REQUIRE(f.figures().proposedObligations() == 74);
    auto exercise = gui::exercisePlan();
    REQUIRE(exercise);
    f.openPlan(*exercise, u"autre.jalon"_s);
    CHECK(f.figures().proposedObligations() == f.rowsProposed());
    f.window.document().close();
    CHECK_FALSE(f.window.document().figures());
}
