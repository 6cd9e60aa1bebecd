// SPDX-License-Identifier: GPL-3.0-or-later
// The list of sheets without its screen: which sheets, in what order, and how the model says what changed.
#include <catch2/catch.hpp>

#include "support/Printing.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/models/SheetListModel.h"
#include "gui/models/SheetQuery.h"
#include "gui/models/SheetSummary.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using Order = gui::SheetQuery::Order;

namespace {

// The exercise as of the end of 2018, in a file of its own.
struct Exercise
{
    Exercise()
    {
        auto exercise = gui::exerciseDocument();
        REQUIRE(exercise);
        auto opened = session::PlanSession::create(folder.filePath(u"plan.jalon"_s), exercise->plan, {},
                                                   exercise->contents);
        REQUIRE(opened);
        session = std::move(*opened);
        view.setAsOf(QDate(2018, 12, 31));
    }

    const core::Plan &plan() const { return session->plan(); }
    gui::SheetListModel::Ids run(const gui::SheetQuery &query, const gui::SheetSummaries &summaries) const
    {
        return query.run(plan(), summaries, QLocale(u"fr_FR"_s));
    }
    QStringList codes(const gui::SheetQuery &query) const
    {
        const gui::SheetSummaries summaries(*session, view);
        QStringList found;
        for (const auto &id : run(query, summaries))
            found << plan().code(*plan().find(id));
        return found;
    }

    QTemporaryDir folder;
    std::unique_ptr<session::PlanSession> session;
    gui::ViewState view;
    report::Wording wording{u"fr"_s};
};

gui::SheetQuery words(const QString &typed)
{
    gui::SheetQuery query;
    query.words = typed;
    return query;
}

gui::SheetQuery sorted(Order order, bool descending = false)
{
    gui::SheetQuery query;
    query.order = order;
    query.descending = descending;
    return query;
}

} // namespace

TEST_CASE("Sheets are found by any word of theirs, accents and capitals aside")
{
    const Exercise exercise;
    CHECK(exercise.codes({}).size() == 14);
    CHECK(exercise.codes(words(u"scic"_s)).contains(u"2.3"_s));
    CHECK(exercise.codes(words(u"SCIC participation"_s)) == QStringList{u"2.3"_s});
    CHECK(exercise.codes(words(u"canales"_s)) == exercise.codes(words(u"Canalès"_s)));
    CHECK(exercise.codes(words(u"canales"_s)).contains(u"1.2"_s)); // a partner's name
    CHECK(exercise.codes(words(u"2.3"_s)).contains(u"2.3"_s));
    CHECK(exercise.codes(words(u"xylophone"_s)).isEmpty());
}

TEST_CASE("Filters hold together: challenge, pilot, state, late, to clarify")
{
    const Exercise exercise;
    gui::SheetQuery query;
    query.challenges = {2, 5};
    CHECK(exercise.codes(query) == QStringList{u"2.1"_s, u"2.2"_s, u"2.3"_s, u"2.4"_s, u"5.1"_s, u"5.2"_s});
    query.status = core::Status::InProgress;
    for (const QString &code : exercise.codes(query))
        CHECK(core::situationOf(exercise.plan(), *exercise.plan().actionByCode(code), QDate(2018, 12, 31))
                  .status == core::Status::InProgress);

    gui::SheetQuery late;
    late.lateOnly = true;
    CHECK(exercise.codes(late) == QStringList{u"2.2"_s, u"4.3"_s});
    late.toClarifyOnly = true;
    for (const QString &code : exercise.codes(late))
        CHECK_FALSE(core::pointsToClarify(exercise.plan(), *exercise.plan().actionByCode(code)).empty());

    gui::SheetQuery pilot;
    pilot.pilot =
        exercise.plan().parties(exercise.plan().actionByCode(u"1.2")->id, core::PartyRole::Pilot).at(0)->id;
    CHECK(exercise.codes(pilot).contains(u"1.2"_s));
    CHECK(exercise.codes(pilot).size() < 14);
}

TEST_CASE("Sheets are sorted by what they are, not by their letters")
{
    Exercise exercise;
    // 1.10 comes after 1.9 and 1.2, not between 1.1 and 1.2.
    core::ActionSheet tenth;
    tenth.challengeId = exercise.plan().challengeByCode(u"1")->id;
    tenth.number = 10;
    tenth.title = u"Écouter"_s;
    REQUIRE(exercise.session->perform(core::verbs::addAction(exercise.plan(), tenth)));
    const QStringList byCode = exercise.codes(sorted(Order::Code));
    CHECK(byCode.indexOf(u"1.10"_s) == byCode.indexOf(u"1.3"_s) + 1);
    QStringList backwards = exercise.codes(sorted(Order::Code, true));
    std::reverse(backwards.begin(), backwards.end());
    CHECK(backwards == byCode);

    // "Écouter" stands between D and F, not after Z.
    const QStringList byTitle = exercise.codes(sorted(Order::Title));
    CHECK(byTitle.indexOf(u"1.10"_s) < byTitle.indexOf(u"1.2"_s)); // "Réseau des élus…"

    // What is not known comes last, both ways.
    for (bool descending : {false, true}) {
        const QStringList byEnd = exercise.codes(sorted(Order::End, descending));
        CHECK(byEnd.mid(byEnd.size() - 3).contains(u"2.4"_s));
        CHECK(byEnd.mid(byEnd.size() - 3).contains(u"3.1"_s));
    }
    CHECK(exercise.codes(sorted(Order::Cost, true)).first() == u"1.3"_s); // 64 000 €/an
}

TEST_CASE("A new list moves rows instead of resetting: the selected sheet stays selected")
{
    Exercise exercise;
    gui::SheetSummaries summaries(*exercise.session, exercise.view);
    gui::SheetListModel model(summaries, exercise.wording);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setIds(exercise.run({}, summaries));
    REQUIRE(model.rowCount() == 14);

    const QPersistentModelIndex kept(model.index(5)); // 2.3
    REQUIRE(kept.data(gui::SheetListModel::CodeRole) == u"2.3"_s);
    for (const gui::SheetQuery &query : {sorted(Order::Title), sorted(Order::Cost, true), words(u"scic"_s),
                                         sorted(Order::End), gui::SheetQuery()}) {
        model.setIds(exercise.run(query, summaries));
        CHECK(model.ids() == exercise.run(query, summaries));
        REQUIRE(kept.isValid());
        CHECK(kept.data(gui::SheetListModel::CodeRole) == u"2.3"_s);
        CHECK(model.indexOf(model.idAt(kept)).row() == kept.row());
    }
    CHECK(resets.isEmpty());
}

TEST_CASE("A change of one sheet repaints its row only")
{
    Exercise exercise;
    gui::SheetSummaries summaries(*exercise.session, exercise.view);
    gui::SheetListModel model(summaries, exercise.wording);
    model.setIds(exercise.run({}, summaries));
    const auto id = exercise.plan().actionByCode(u"2.1")->id;
    CHECK(model.data(model.indexOf(id), gui::SheetListModel::MarkRole).toInt() == int(gui::Mark::Ongoing));

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto set = core::verbs::setState(exercise.plan(), id, QDate(2018, 12, 1), core::ActionState::Done);
    REQUIRE(exercise.session->perform(set));
    model.touch(summaries.forget(set));
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().at(0).toModelIndex() == model.indexOf(id));
    CHECK(model.data(model.indexOf(id), gui::SheetListModel::MarkRole).toInt() == int(gui::Mark::Done));
}

TEST_CASE("The mark that matters most stands in the list: late, waiting, state; points to clarify hide none")
{
    gui::SheetSummary sheet;
    sheet.situation.status = core::Status::InProgress;
    CHECK(sheet.mark() == gui::Mark::Ongoing);
    sheet.situation.waitingFor = core::Id<core::ActionSheet>::create();
    CHECK(sheet.mark() == gui::Mark::Waiting);
    sheet.points = 1;
    CHECK(sheet.mark() == gui::Mark::Waiting);
    sheet.situation.late = true;
    CHECK(sheet.mark() == gui::Mark::Late);
}
