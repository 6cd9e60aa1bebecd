// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/filters/FilterStates.h"
#include "gui/filters/NameDialog.h"
#include "gui/filters/SavedFilters.h"
#include "gui/journal/JournalFilterBar.h"
#include "gui/journal/JournalScreen.h"
#include "gui/screens/IndicatorsScreen.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/sheets/SheetFilterBar.h"
#include "gui/sheets/SheetListPane.h"
#include "gui/support/WindowFixture.h"
#include "support/TinyPlan.h"

#include <QLineEdit>
#include <QMenu>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using test::WindowFixture;

namespace {

gui::SavedFilters &savedOf(QWidget &screen)
{
    auto *saved = screen.findChild<gui::SavedFilters *>(u"savedFilters"_s);
    REQUIRE(saved);
    return *saved;
}

QStringList names(const gui::SavedFilters &saved)
{
    QStringList list;
    for (const auto &filter : saved.filters())
        list << filter.name;
    return list;
}

struct Piloted : test::TinyPlan
{
    Id<Party> pilot = addParty(PartyKind::Person, u"Une personne"_s);
    Piloted() { perform(verbs::assignParty(plan, action, PartyRole::Pilot, pilot)); }
};

} // namespace

TEST_CASE("A filter is saved, chosen, renamed, deleted, and is there after a restart")
{
    Piloted made;
    WindowFixture f;
    f.openPlan(made.plan);
    auto &sheets = f.show<gui::SheetsScreen>(u"sheets"_s);
    gui::SheetFilterBar *bar = sheets.list()->filters();
    gui::SavedFilters &saved = savedOf(sheets);
    gui::SheetQuery query;
    query.pilot = made.pilot;
    query.words = u"action"_s;
    bar->setQuery(query);
    saved.save(u"  Les  miennes "_s);
    CHECK(names(saved) == QStringList{u"Les miennes"_s});
    CHECK(saved.accessibleName().contains(u"Les miennes"_s)); // in force
    bar->clearFilters();
    CHECK_FALSE(saved.accessibleName().contains(u"Les miennes"_s));

    // another start, the same settings
    gui::Settings again(f.path(u"jalon.ini"_s));
    CHECK(again.screenValue(u"sheets"_s, u"filters"_s).toList().size() == 1);
    saved.choose(u"Les miennes"_s);
    CHECK(bar->query().pilot == made.pilot);
    CHECK(bar->query().words == u"action"_s);
    CHECK(f.dialogs.told.isEmpty());
    saved.rename(u"Les miennes"_s, u"De la personne"_s);
    CHECK(names(saved) == QStringList{u"De la personne"_s});
    saved.remove(u"De la personne"_s);
    CHECK(names(saved).isEmpty());
}

TEST_CASE("A filter that asks for somebody who is gone says so and applies the rest")
{
    Piloted made;
    WindowFixture f;
    auto &session = f.openPlan(made.plan);
    auto &sheets = f.show<gui::SheetsScreen>(u"sheets"_s);
    gui::SheetQuery query;
    query.pilot = made.pilot;
    query.lateOnly = true;
    sheets.list()->filters()->setQuery(query);
    savedOf(sheets).save(u"En retard"_s);
    sheets.list()->filters()->clearFilters();
    REQUIRE(session.perform(verbs::removeParty(session.plan(), made.pilot)));
    f.settle();
    savedOf(sheets).choose(u"En retard"_s);
    CHECK(sheets.list()->filters()->query().lateOnly);
    CHECK(sheets.list()->filters()->query().pilot.isNull());
    REQUIRE(f.dialogs.told.size() == 1);
    CHECK(f.dialogs.told.first().contains(u"un pilote"_s));
}

TEST_CASE("The menu of saved filters by keyboard: a name is asked for, markup in it is text")
{
    Piloted made;
    WindowFixture f;
    f.openPlan(made.plan);
    auto &journal = f.show<gui::JournalScreen>(u"journal"_s);
    journal.filters()->setWords(u"réseau"_s);
    gui::SavedFilters &saved = savedOf(journal);
    emit saved.aboutToOpen(saved.menu());
    QAction *save = nullptr;
    for (QAction *action : saved.menu()->actions())
        save = action->text() == u"Enregistrer ce filtre…"_s ? action : save;
    REQUIRE(save);
    CHECK(save->isEnabled());
    save->trigger();
    auto *dialog = f.window.findChild<gui::NameDialog *>();
    REQUIRE(dialog);
    dialog->accept(); // no name yet
    CHECK(dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(u"<b>R&D</b>"_s);
    dialog->accept();
    CHECK(names(saved) == QStringList{u"<b>R&D</b>"_s});
    journal.filters()->setFilter({});
    saved.menu()->clear();
    emit saved.aboutToOpen(saved.menu());
    CHECK(saved.menu()->actions().first()->text() == u"<b>R&&D</b>"_s);
    saved.menu()->actions().first()->trigger();
    CHECK(journal.filters()->filter().words == u"réseau"_s);
}

TEST_CASE("Every filter of a page comes back as it was saved")
{
    const auto exercise = gui::exercisePlan();
    REQUIRE(exercise);
    const Plan &plan = *exercise;
    QStringList gone;
    gui::IndicatorFilter indicators;
    indicators.challenges = {plan.challenges().front()->number};
    indicators.kind = IndicatorKind::Rate;
    indicators.toFill = true;
    indicators.words = u"élus"_s;
    CHECK(gui::FilterStates::indicators(gui::FilterStates::of(indicators), plan, gone) == indicators);
    gui::JournalFilter journal;
    journal.kind = u"meeting"_s;
    journal.action = plan.actions().front()->id;
    journal.year = 2018;
    journal.month = 3;
    CHECK(gui::FilterStates::journal(gui::FilterStates::of(journal), plan, gone) == journal);
    gui::ObligationFilter obligations;
    obligations.state = ObligationState::Missed;
    obligations.action = plan.actions().front()->id;
    CHECK(gui::FilterStates::obligations(gui::FilterStates::of(obligations), plan, gone) == obligations);
    CHECK(gone.isEmpty());
    CHECK(gui::FilterStates::of(gui::JournalFilter{}).isEmpty());
}
