// SPDX-License-Identifier: GPL-3.0-or-later
// Fichier › Le plan: what is said once of the whole plan, edited in place.
#include <QAction>
#include <QTimer>

#include "core/change/Verbs.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/forms/TextField.h"
#include "gui/support/WindowFixture.h"
#include "support/Printing.h"
#include "support/TinyPlan.h"

using namespace jalon;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens the dialog by its menu entry and runs `steps` in it; what is left open is closed, given up.
template <class Steps>
void inPlanDialog(WindowFixture &fixture, Steps steps)
{
    bool ran = false;
    QTimer::singleShot(0, &fixture.window, [&] {
        auto *dialog = qobject_cast<gui::PlanDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        steps(*dialog);
        ran = true;
        while (dialog->isVisible()) {
            fixture.dialogs.answers << 1; // give the entry up
            dialog->reject();
        }
    });
    fixture.window.findChild<QAction *>(u"actionPlan"_s)->trigger();
    CHECK(ran);
}

void enter(gui::PlanDialog &dialog, const QString &field, const QString &text)
{
    auto *editor = dialog.findChild<gui::TextField *>(field);
    REQUIRE(editor);
    editor->startEditing();
    editor->box()->selectAll();
    WindowFixture::type(editor->box(), text);
    QTest::keyClick(editor->box(), Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("Title, period and deliberation are edited in place, each its own undo step")
{
    WindowFixture fixture;
    TinyPlan tiny;
    session::PlanSession &session = fixture.openPlan(tiny.plan);
    inPlanDialog(fixture, [&](gui::PlanDialog &dialog) {
        enter(dialog, u"plan_short_title"_s, u"Plan été"_s);
        enter(dialog, u"plan_deliberation_date"_s, u"15/10/2016"_s);
        enter(dialog, u"plan_voters"_s, u"86"_s);
        enter(dialog, u"challenge_1_short_title"_s, u"Priorité"_s);
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(session.plan().info().shortTitle == u"Plan été"_s);
    CHECK(session.plan().info().deliberationDate == QDate(2016, 10, 15));
    CHECK(session.plan().info().voters == 86);
    CHECK(fixture.window.windowTitle().startsWith(u"Plan été"_s));
    CHECK(session.plan().find(tiny.challenge)->shortTitle == u"Priorité"_s);
    REQUIRE(session.undo());
    CHECK(session.plan().find(tiny.challenge)->shortTitle.isEmpty());
    REQUIRE(session.undo());
    CHECK_FALSE(session.plan().info().voters);
    CHECK(session.plan().info().deliberationDate == QDate(2016, 10, 15));
}

TEST_CASE("What cannot be right is not written, and closing asks")
{
    WindowFixture fixture;
    TinyPlan tiny;
    session::PlanSession &session = fixture.openPlan(tiny.plan);
    inPlanDialog(fixture, [&](gui::PlanDialog &dialog) {
        enter(dialog, u"plan_period_end"_s, u"2015"_s); // before the start, 2016
        CHECK(dialog.findChild<gui::TextField *>(u"plan_period_end"_s)->hasInvalidEdit());
        fixture.dialogs.answers << 0; // keep editing
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK(fixture.dialogs.asked.size() == 1);
    });
    CHECK(session.plan() == tiny.plan);
}
