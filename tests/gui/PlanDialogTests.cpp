// SPDX-License-Identifier: GPL-3.0-or-later
// Fichier › Le plan: what is said once of the whole plan, edited in place.
#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTimer>

#include "core/change/Verbs.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/forms/ColourField.h"
#include "gui/forms/LogoField.h"
#include "gui/forms/TextField.h"
#include "gui/screens/ReportsScreen.h"
#include "gui/support/WindowFixture.h"
#include "report/identity/Accent.h"
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

TEST_CASE("Logo and colour of the documents are chosen, shown, refused and undone")
{
    WindowFixture fixture;
    TinyPlan tiny;
    session::PlanSession &session = fixture.openPlan(tiny.plan);
    const auto write = [&fixture](const QString &name, const QByteArray &bytes) {
        QFile file(fixture.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'>"
                               "<rect width='30' height='10' fill='#00805c'/></svg>";
    fixture.dialogs.files << write(u"texte.png"_s, "bonjour") << write(u"logo.svg"_s, drawing);
    fixture.dialogs.colours << QColor(0xff, 0xe0, 0x66);
    inPlanDialog(fixture, [&](gui::PlanDialog &dialog) {
        auto *logo = dialog.findChild<gui::LogoField *>(u"plan_logo"_s);
        auto *choose = logo->findChild<QPushButton *>(u"chooseLogo"_s);
        choose->click();
        CHECK_FALSE(logo->problem().isEmpty());
        CHECK(session.plan().info().logo.isEmpty());
        choose->click();
        CHECK(logo->problem().isEmpty());
        auto *colour = dialog.findChild<gui::ColourField *>(u"plan_colour"_s);
        colour->findChild<QPushButton *>(u"otherColour"_s)->click();
        CHECK(session.plan().info().colour == u"#ffe066"_s);
        dialog.accept();
    });
    REQUIRE(session.plan().info().logo.size() == 64);
    CHECK(*session.content(session.plan().info().logo) == drawing);

    // The very bytes of the page Rapports carry it.
    auto &reports = fixture.show<gui::ReportsScreen>(u"reports"_s);
    REQUIRE(QTest::qWaitFor([&] { return !reports.shownPdf().isEmpty(); }, 30'000));
    const QByteArray with = reports.shownPdf();
    REQUIRE(session.undo());
    CHECK(session.plan().info().colour.isEmpty());
    REQUIRE(session.undo());
    CHECK(session.plan().info().logo.isEmpty());
    CHECK_FALSE(session.undoStep());
    fixture.settle();
    REQUIRE(QTest::qWaitFor([&] { return !reports.shownPdf().isEmpty(); }, 30'000));
    CHECK(reports.shownPdf() != with);
    CHECK_FALSE(reports.shownPdf().contains("/Subtype /Image"));
    CHECK(with.contains("/Subtype /Image"));
}

TEST_CASE("Every colour proposed can be read on white")
{
    for (const gui::ColourField::Suggestion &suggestion : gui::ColourField::suggestions()) {
        if (!suggestion.colour.isEmpty())
            CHECK(report::accentOnPaper(suggestion.colour) == QColor(suggestion.colour));
    }
}
