// SPDX-License-Identifier: GPL-3.0-or-later
// What was voted changes through one door, wherever it is edited; the page Modifications tells it.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QPushButton>
#include <QTableView>

#include "core/change/Verbs.h"
#include "core/rules/Amendments.h"
#include "gui/amendments/AmendmentFilterBar.h"
#include "gui/amendments/AmendmentModel.h"
#include "gui/amendments/AmendmentsScreen.h"
#include "gui/amendments/FreezeDialog.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/calendar/CalendarModel.h"
#include "gui/calendar/CalendarScreen.h"
#include "gui/calendar/CalendarView.h"
#include "gui/forms/FormGroup.h"
#include "gui/forms/LongTextField.h"
#include "gui/forms/PartyField.h"
#include "gui/forms/SoftDateField.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/sheets/SheetBody.h"
#include "gui/sheets/SheetHead.h"
#include "gui/sheets/SheetView.h"
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"
#include "gui/widgets/Buttons.h"
#include "gui/window/StatusLine.h"
#include "support/Printing.h"
#include "support/TinyPlan.h"

using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

// The exercise, open at sheet 1.2 as of the end of 2018.
struct Exercise : WindowFixture
{
    Exercise()
    {
        const auto exercise = gui::exercisePlan();
        REQUIRE(exercise);
        openPlan(*exercise);
        window.view().setAsOf(QDate(2018, 12, 31));
        open(u"1.2"_s);
    }
    void open(const QString &code)
    {
        id = plan().actionByCode(code)->id;
        window.navigate(gui::EntityRef::to(id));
        settle();
    }
    const Plan &plan() { return session().plan(); }
    const ActionSheet &sheet() { return *plan().find(id); }
    gui::SheetView &view() { return *show<gui::SheetsScreen>(u"sheets"_s).sheet(); }
    gui::TextField &end() { return *static_cast<gui::TextField *>(view().body()->place(u"end"_s).editor); }
    void typeIn(gui::TextField &field, const QString &words)
    {
        field.startEditing();
        field.box()->selectAll();
        type(field.box(), words);
        QTest::keyClick(field.box(), Qt::Key_Return);
        settle();
    }
    int amendments() { return plan().table<Amendment>().size(); }
    Id<ActionSheet> id;
};

QString endOf(const ActionSheet &sheet)
{
    return sheet.end.toIso();
}

} // namespace

TEST_CASE("A date of the frozen plan is asked about once; value and amendment are undone together")
{
    Exercise f;
    const Plan start = f.plan();
    AmendmentAnswers answers;
    f.typeIn(f.end(), u"mars 2020"_s);
    CHECK(answers.asked == 1);
    CHECK(endOf(f.sheet()) == u"2020-03"_s);
    CHECK_FALSE(f.end().isEditing());
    CHECK(f.plan().table<Amendment>().size() == start.table<Amendment>().size() + 1);
    const auto lines = f.plan().table<AmendmentChange>().rows();
    const auto mine = std::find_if(lines.begin(), lines.end(), [&](const AmendmentChange &line) {
        return line.action == u"1.2"_s && line.field == u"end"_s;
    });
    REQUIRE(mine != lines.end());
    const Amendment *amendment = f.plan().find(mine->amendmentId);
    REQUIRE(amendment);
    CHECK(amendment->authority == u"Conseil communautaire"_s);
    CHECK(amendment->date == QDate(2018, 12, 31));
    CHECK(f.end().note().contains(u"Conseil communautaire"_s)); // the mark under the field

    QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    CHECK(f.plan() == start);
    CHECK(f.end().note().isEmpty());
    REQUIRE(f.session().redo());
    CHECK(answers.asked == 1);
}

TEST_CASE("Given up in the question: the field shows the plan's value, without a word")
{
    Exercise f;
    const Plan start = f.plan();
    AmendmentAnswers answers(AmendmentAnswers::givenUp());
    const QString before = f.end().words();
    f.typeIn(f.end(), u"mars 2020"_s);
    CHECK(answers.asked == 1);
    CHECK(f.plan() == start);
    CHECK(f.end().words() == before);
    CHECK_FALSE(f.end().isEditing());
    CHECK(f.end().problem().isEmpty());

    // leaving the field asks once, too, though the question takes the focus
    f.end().startEditing();
    f.end().box()->selectAll();
    f.type(f.end().box(), u"avril 2020"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    f.settle();
    CHECK(answers.asked == 2);
    CHECK(f.plan() == start);
    CHECK_FALSE(f.view().form().isEditing());

    f.view().head()->pilots()->startAdding();
    REQUIRE(QApplication::focusWidget());
    f.type(QApplication::focusWidget(), u"sandrine godebout"_s);
    CHECK(f.view().leave());
    CHECK(answers.asked == 3);
    CHECK(f.plan() == start);
}

TEST_CASE("Attached: the next changes belong to the same decision, unasked, until it is ended")
{
    Exercise f;
    const int before = f.amendments();
    AmendmentAnswers answers(AmendmentAnswers::decided(u"Retard"_s, true));
    auto *end = f.window.findChild<gui::LinkButton *>(u"endAttached"_s);
    CHECK_FALSE(end->isVisible());
    f.typeIn(f.end(), u"mars 2020"_s);
    CHECK(end->isVisible());
    f.typeIn(*f.view().head()->title(), u"Autre titre"_s);
    CHECK(answers.asked == 1);
    CHECK(f.amendments() == before + 1);
    CHECK(f.sheet().title == u"Autre titre"_s);
    REQUIRE(f.session().undo());
    REQUIRE(f.session().undo());
    CHECK(f.amendments() == before);
    f.typeIn(f.end(), u"mai 2020"_s); // the decision comes back with what belongs to it
    CHECK(answers.asked == 1);
    CHECK(f.amendments() == before + 1);

    QTest::mouseClick(end, Qt::LeftButton);
    CHECK_FALSE(end->isVisible());
    f.typeIn(f.end(), u"juin 2020"_s);
    CHECK(answers.asked == 2);
    f.window.document().close();
    f.settle();
    CHECK_FALSE(end->isVisible());
}

TEST_CASE("A correction of the transcription, and an existing decision chosen; what is missing is said")
{
    Exercise f;
    AmendmentAnswers answers(AmendmentAnswers::corrected());
    f.typeIn(f.end(), u"mars 2020"_s);
    const auto values = comparedWithVote(f.plan(), QDate(2018, 12, 31));
    const auto mine = std::find_if(values.begin(), values.end(), [&](const ComparedValue &value) {
        return value.action == u"1.2"_s && value.field == u"end"_s;
    });
    REQUIRE(mine != values.end());
    CHECK(mine->correctedOnly);
    CHECK(mine->votedDate.toIso() == u"2020-03"_s);

    const int before = f.amendments();
    answers.answer = [](gui::AmendmentDialog &dialog) {
        dialog.accept(); // nothing said yet
        CHECK(dialog.isVisible());
        auto *existing = dialog.findChild<QComboBox *>(u"amendmentExisting"_s);
        REQUIRE(existing->count() == 3); // a new one, and the two of the exercise
        existing->setCurrentIndex(1);
        dialog.accept();
    };
    f.typeIn(*f.view().head()->title(), u"Autre titre"_s);
    CHECK(f.amendments() == before);
    CHECK(f.sheet().title == u"Autre titre"_s);
}

TEST_CASE("A bar dragged in the calendar is asked about once, and given up stays where it was")
{
    Exercise f;
    f.open(u"1.1"_s);
    auto &screen = f.show<gui::CalendarScreen>(u"calendar"_s);
    gui::CalendarView *view = screen.view();
    const Plan start = f.plan();
    AmendmentAnswers answers(AmendmentAnswers::givenUp());
    view->setFocus();
    const int line = screen.model()->picture().indexOf(f.id);
    view->setCurrentIndex(screen.model()->index(line));
    const auto drag = [&] {
        view->scrollTo(screen.model()->index(line));
        const QPoint from = view->barRect(line).center().toPoint(), to = from + QPoint(120, 0);
        QWidget *area = view->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, area->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(area, &move);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
        f.settle();
    };
    drag();
    CHECK(answers.asked == 1);
    CHECK(f.plan() == start);
    answers.answer = AmendmentAnswers::decided();
    drag();
    CHECK(answers.asked == 2);
    CHECK(f.sheet().end != start.find(f.id)->end);
    REQUIRE(f.session().undo());
    CHECK(f.plan() == start);
}

TEST_CASE("The page compares voted, amended and today, and its decisions are edited in place")
{
    Exercise f;
    auto &screen = f.show<gui::AmendmentsScreen>(u"amendments"_s);
    gui::AmendmentModel *model = screen.model();
    QAbstractItemModelTester tester(model);
    const auto words = [&](int row, int column) { return model->index(row, column).data().toString(); };
    REQUIRE(model->rowCount() == 3);
    CHECK(words(0, gui::AmendmentModel::Sheet) == u"1.1"_s);
    CHECK(model->at(0)->correctedOnly);
    CHECK(words(1, gui::AmendmentModel::Sheet) == u"4.3"_s);
    CHECK(words(1, gui::AmendmentModel::Voted).contains(u"2019"_s));
    CHECK(words(1, gui::AmendmentModel::Amended).contains(u"2020"_s));
    CHECK(words(1, gui::AmendmentModel::Today) == words(1, gui::AmendmentModel::Amended));
    CHECK(words(2, gui::AmendmentModel::Sheet) == u"5.1"_s);

    gui::AmendmentFilter filter;
    filter.kind = gui::VotedKind::Dates;
    screen.filters()->setFilter(filter);
    CHECK(model->rowCount() == 1);
    filter = {};
    filter.challenge = 5;
    screen.filters()->setFilter(filter);
    CHECK(words(0, gui::AmendmentModel::Sheet) == u"5.1"_s);
    filter = {};
    filter.changedOnly = false;
    screen.filters()->setFilter(filter);
    CHECK(model->rowCount() > 14 * 6);
    filter = {};
    filter.words = u"prestataire introuvable"_s;
    screen.filters()->setFilter(filter);
    CHECK(model->rowCount() == 0);
    screen.filters()->setFilter({});
    f.settle();

    f.window.view().setAsOf(QDate(2017, 12, 31)); // before the amendments
    f.settle();
    CHECK(model->rowCount() == 1);
    f.window.view().setAsOf(QDate(2018, 12, 31));
    f.settle();

    screen.table()->setFocus();
    QTest::keyClick(screen.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(screen.table(), Qt::Key_Down);
    f.settle();
    const Plan start = f.plan();
    const Id<Amendment> id = model->at(1)->amendments.back();
    gui::LongTextField *reason = nullptr;
    for (auto *field : screen.findChildren<gui::LongTextField *>())
        reason = field;
    REQUIRE(reason);
    CHECK(reason->words() == start.find(id)->reason);
    f.typeIn(*reason, u"Autre motif"_s);
    REQUIRE(reason->commit());
    CHECK(f.plan().find(id)->reason == u"Autre motif"_s);
    REQUIRE(f.session().undo());
    CHECK(f.plan() == start);

    screen.table()->setFocus();
    QTest::keyClick(screen.table(), Qt::Key_Return);
    f.settle();
    CHECK(f.plan().code(*f.plan().find(f.show<gui::SheetsScreen>(u"sheets"_s).current())) == u"4.3"_s);
}

TEST_CASE("A draft is frozen by one undoable command; until then nobody is asked")
{
    WindowFixture f;
    TinyPlan tiny;
    f.openPlan(tiny.plan);
    auto *freeze = f.window.findChild<QAction *>(u"actionFreeze"_s);
    REQUIRE(freeze);
    CHECK(freeze->isEnabled());
    auto &screen = f.show<gui::AmendmentsScreen>(u"amendments"_s);
    CHECK(screen.model()->rowCount() == 0);
    QTimer::singleShot(0, &f.window, [] {
        auto *dialog = qobject_cast<gui::FreezeDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->accept(); // the date of the deliberation is proposed
    });
    freeze->trigger();
    f.settle();
    CHECK(f.session().plan().info().frozenOn == QDate(2016, 10, 14));
    CHECK_FALSE(freeze->isEnabled());
    REQUIRE(f.session().undo());
    CHECK(freeze->isEnabled());
}
