// SPDX-License-Identifier: GPL-3.0-or-later
// Page "Indicateurs" with 1,400 actions, 5,000 indicators and 100,000 measurements: no slot holds the window
// for long. The bounds are generous (shared machines); bench/ measures.
#include "gui/screens/IndicatorsScreen.h"
#include "gui/support/IndicatorPlan.h"
#include "gui/support/WindowFixture.h"

#include "gui/models/IndicatorTableModel.h"
#include "gui/widgets/IndicatorGrid.h"

#include <QElapsedTimer>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace {

void fill(test::IndicatorPlan &p)
{
    for (int a = 0; a < 1'400; ++a) {
        ActionSheet action;
        action.id = Id<ActionSheet>::create();
        action.challengeId = p.challenge;
        action.number = 10 + a % 900;
        action.title = u"Action %1 du programme d’accompagnement"_s.arg(a);
        p.plan.table<ActionSheet>().insert(action);
        for (int i = 1; i <= (a < 800 ? 4 : 3); ++i) {
            Indicator row;
            row.id = Id<Indicator>::create();
            row.actionId = action.id;
            row.number = i;
            row.position = i;
            row.label = u"Nombre d’initiatives accompagnées par le réseau %1 dans l’année %2"_s.arg(a).arg(i);
            row.unit = u"initiatives"_s;
            row.combine = Combine::Sum;
            p.plan.table<Indicator>().insert(row);
            for (int m = 0; m < 20; ++m)
                p.measure(row.id, QDate(2016 + m % 3, 1 + m % 12, 15), m);
        }
    }
}

} // namespace

TEST_CASE("Indicators: five thousand rows stay at hand", "[size]")
{
    test::IndicatorPlan p;
    fill(p);
    REQUIRE(p.plan.table<Indicator>().size() >= 5'000);
    report::Wording wording(u"fr"_s);
    gui::IndicatorTableModel model(p.plan, wording);
    model.setAsOf(QDate(2018, 12, 31));
    QElapsedTimer timer;
    timer.start();
    gui::IndicatorGrid grid(model, wording);
    grid.resize(1000, 600);
    grid.show();
    QCoreApplication::processEvents();
    const qint64 shown = timer.restart();
    grid.grab();
    const qint64 painted = timer.restart();
    grid.setCurrentCell(model.indicatorAt(model.rowCount() - 1), 2017);
    grid.grab();
    const qint64 jumped = timer.restart();
    grid.resize(900, 600);
    QCoreApplication::processEvents();
    const qint64 resized = timer.restart();
    gui::IndicatorFilter filter;
    filter.words = u"reseau 777"_s;
    model.setFilter(filter);
    const qint64 filtered = timer.restart();
    filter.words.clear();
    filter.toFill = true;
    model.setFilter(filter);
    const qint64 toFill = timer.restart();
    INFO("5,000 indicators, ms: shown " << shown << ", painted " << painted << ", jumped " << jumped
                                        << ", resized " << resized << ", filtered " << filtered
                                        << ", to fill " << toFill);
    CHECK(shown < 1'000);
    CHECK(painted < 200);
    CHECK(jumped < 200);
    CHECK(resized < 500);
    CHECK(filtered < 500);
    CHECK(toFill < 500);
}
