// SPDX-License-Identifier: GPL-3.0-or-later
// The annual review: decisions noted and taken back, reading only, a closed year, the review alone.
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/ReviewFixture.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>

#include "gui/app/ReviewProgram.h"
#include "gui/screens/review/DecisionPanel.h"
#include "gui/screens/review/ReviewFullScreen.h"

using namespace jalon;
using namespace Qt::StringLiterals;
using core::DecisionKind;
using test::ReviewFixture;
using Kind = gui::ReviewPlace::Kind;

TEST_CASE("Review: a digit notes a decision, Ctrl+Z takes back that and nothing else")
{
    ReviewFixture f;
    const auto id = f.sheet(u"1.2"_s).id;
    f.perform(core::verbs::setField(f.plan(), id, &core::ActionSheet::remarks, u"Autre chose."_s));
    f.textOf(u"1.2"_s);
    f.press(Qt::Key_F11); // in the window Ctrl+Z is the window's
    f.press(Qt::Key_2);
    const core::ActionDecision *noted = f.plan().decision(id, 2018);
    REQUIRE(noted);
    CHECK(noted->decision == DecisionKind::Reinforce);
    CHECK(noted->decidedOn == QDate::currentDate());
    CHECK_FALSE(noted->confirmedOn.isValid());
    CHECK(f.screen->page().decision == DecisionKind::Reinforce);
    CHECK(f.view->notice().contains(u"1.2"_s));
    CHECK(f.textOf(Kind::Decisions).contains(f.wording.decision(DecisionKind::Reinforce)));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(f.plan().decision(id, 2018));
    f.press(Qt::Key_Z, Qt::ControlModifier); // what was done before is not the review's
    CHECK(f.plan().find(id)->remarks == u"Autre chose."_s);
    f.press(Qt::Key_Escape);
    f.settle();
}

TEST_CASE("Review: the panel notes a decision with its text; a digit keeps the text; it can be taken back")
{
    ReviewFixture f;
    const auto id = f.sheet(u"2.3"_s).id;
    f.textOf(u"2.3"_s);
    f.press(Qt::Key_D);
    gui::DecisionPanel *panel = f.view->panel();
    REQUIRE(panel);
    REQUIRE(panel->isVisible());
    QTest::keyClick(panel, Qt::Key_3);
    CHECK(panel->choice(2)->isChecked());
    f.type(panel->text(), u"Revoir le règlement, 2 mois."_s);
    QTest::keyClick(panel->text(), Qt::Key_Return);
    CHECK_FALSE(panel->isVisible());
    const core::ActionDecision *noted = f.plan().decision(id, 2018);
    REQUIRE(noted);
    CHECK(noted->decision == DecisionKind::Adapt);
    CHECK(noted->text == u"Revoir le règlement, 2 mois."_s);
    CHECK(f.screen->page().spoken().contains(noted->text));
    f.press(Qt::Key_1);
    CHECK(f.plan().decision(id, 2018)->decision == DecisionKind::Continue);
    CHECK(f.plan().decision(id, 2018)->text == u"Revoir le règlement, 2 mois."_s);
    f.press(Qt::Key_D);
    QTest::keyClick(panel->text(), Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
    CHECK(f.screen->page().code == u"2.3"_s);
}

TEST_CASE("Review: the mouse chooses a decision on the page")
{
    ReviewFixture f;
    const auto id = f.sheet(u"2.4"_s).id;
    f.textOf(u"2.4"_s);
    gui::ReviewSlide *slide = f.view->slide();
    f.view->setCurrentPage(f.screen->currentPage(), -1); // what is asked stands last
    slide->grab();                                       // painted: places are known
    bool found = false;
    for (int y = slide->height() - 1; y > 0 && !found; y -= 6) {
        for (int x = 0; x < slide->width() && !found; x += 12) {
            if (y < slide->height() - slide->height() / 10) { // above the foot
                QTest::mouseClick(slide, Qt::LeftButton, {}, {x, y});
                found = f.plan().decision(id, 2018) != nullptr;
                if (f.view->panel())
                    f.view->panel()->hide();
            }
        }
    }
    CHECK(found);
}

TEST_CASE("Review: reading only, a decision is refused in words")
{
    ReviewFixture f;
    const QString path = f.path(u"plan.jalon"_s);
    f.window.document().close();
    f.settle();
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    gui::Settings settings(f.path(u"other.ini"_s));
    gui::ReviewProgram program(settings, f.dialogs, f.wording);
    REQUIRE(program.show(u"2018"_s, path));
    auto *view = program.screen().findChild<gui::ReviewView *>();
    REQUIRE(view);
    CHECK(view->year() == 2018);
    CHECK(view->currentPage() == 0);
    QTest::keyClick(view, Qt::Key_2); // not the page of an action: means nothing
    CHECK(view->notice().isEmpty());
    REQUIRE(view->goTo({Kind::Action, 0, 1}));
    QTest::keyClick(view, Qt::Key_2);
    CHECK(view->notice().contains(u"lecture seule"_s));
    CHECK_FALSE(view->page().decision);
    QTest::keyClick(view, Qt::Key_D);
    CHECK_FALSE(view->panel());
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK_FALSE(program.screen().isVisible());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

TEST_CASE("Review alone: what cannot be shown is said on the screen")
{
    ReviewFixture f;
    const QString path = f.path(u"plan.jalon"_s);
    const auto said = [&](const QString &year, const QString &file) {
        gui::Settings settings(f.path(u"other.ini"_s));
        gui::ReviewProgram program(settings, f.dialogs, f.wording);
        CHECK_FALSE(program.show(year, file));
        auto *slide = program.screen().findChild<gui::ReviewSlide *>();
        REQUIRE(slide);
        CHECK(program.screen().isVisible());
        const QString text = slide->page().spoken();
        QTest::keyClick(&program.screen(), Qt::Key_Escape);
        CHECK_FALSE(program.screen().isVisible());
        return text;
    };
    CHECK(said(u"deux mille"_s, path).contains(u"deux mille"_s));
    CHECK(said(u"2018"_s, QString()).contains(u"--revue"_s));
    CHECK(said(u"1999"_s, path).contains(u"2016"_s));
    CHECK(said(u"2018"_s, f.path(u"rien.jalon"_s)).contains(u"rien.jalon"_s));
    QFile wrong(f.path(u"faux.jalon"_s));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("no plan");
    wrong.close();
    CHECK(said(u"2018"_s, wrong.fileName()).contains(u"faux.jalon"_s));
}

TEST_CASE("Review: a closed year shows what was sealed after a later edit, and tells both on its own page")
{
    ReviewFixture f;
    f.closeYear(2018);
    const QString before = f.textOf(u"3.1"_s);
    CHECK_FALSE(f.screen->page().closed.isEmpty());
    CHECK_FALSE(f.view->goTo({Kind::Rectifications, -1, -1}));

    core::Measurement late;
    late.indicatorId = f.plan().indicatorByCode(u"3.1.2")->id;
    late.date = {2018, 12, 30};
    late.value = core::Decimal::fromInt(4321);
    late.source = u"après coup"_s;
    f.perform(core::verbs::recordMeasurement(f.plan(), late));
    f.perform(core::verbs::setField(f.plan(), f.sheet(u"3.1"_s).id, &core::ActionSheet::shortTitle,
                                    u"Autre titre"_s));
    CHECK(f.textOf(u"3.1"_s) == before);
    const QString both = f.textOf(Kind::Rectifications);
    INFO(both.toStdString());
    CHECK(both.contains(f.wording.number(core::Decimal::fromInt(4321))));
    CHECK(both.contains(u"3.1.2"_s));

    f.textOf(u"3.1"_s);
    f.press(Qt::Key_4);
    CHECK(f.view->notice().contains(u"2018"_s));
    CHECK_FALSE(f.plan().decision(f.sheet(u"3.1"_s).id, 2018));

    f.perform(core::verbs::reopenYear(f.plan(), 2018, {2019, 5, 2}, u"Erreur de saisie."_s));
    CHECK(f.textOf(u"3.1"_s).contains(u"Autre titre"_s));
    CHECK(f.screen->page().closed.isEmpty());
}

TEST_CASE("Review: names are hidden in what was mended of a closed year too")
{
    test::AmendmentAnswers answers(test::AmendmentAnswers::corrected());
    ReviewFixture f;
    core::Party person;
    person.kind = core::PartyKind::Person;
    person.name = u"Zoé Tartempion"_s;
    f.perform(core::verbs::addParty(f.plan(), person));
    const auto indicator = f.plan().indicatorByCode(u"3.1.2"_s)->id;
    f.perform(core::verbs::setField(f.plan(), indicator, &core::Indicator::label,
                                    u"Entreprises vues par Zoé Tartempion"_s));
    f.closeYear(2018);
    core::Measurement late;
    late.indicatorId = indicator;
    late.date = {2018, 12, 30};
    late.value = core::Decimal::fromInt(4321);
    late.source = u"après coup"_s;
    f.perform(core::verbs::recordMeasurement(f.plan(), late));
    CHECK(f.textOf(Kind::Rectifications).contains(u"Tartempion"_s));
    f.press(Qt::Key_N);
    const QString nameless = f.textOf(Kind::Rectifications);
    CHECK(nameless.contains(u"Entreprises vues par"_s));
    CHECK_FALSE(nameless.contains(u"Tartempion"_s));
    CHECK(nameless.contains(f.wording.number(core::Decimal::fromInt(4321))));
    f.press(Qt::Key_N);
    CHECK(f.textOf(Kind::Rectifications).contains(u"Tartempion"_s));
}
