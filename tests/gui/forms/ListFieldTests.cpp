// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/FormFixture.h"

#include <QCheckBox>
#include <QtMath>

#include "gui/forms/ResultsField.h"
#include "gui/forms/StepsField.h"

using namespace jalon;
using namespace jalon::gui;
using namespace Qt::StringLiterals;
using jalon::test::FormFixture;

namespace {

StepsField *stepsField(FormFixture &f)
{
    auto *field = f.make<StepsField>(u"Méthode"_s);
    field->bind(f.tiny.action);
    f.show();
    return field;
}

QString wordsOf(OrderedListField *field)
{
    QStringList words;
    for (int i = 0; i < field->count(); ++i)
        words << field->row(i)->text()->words();
    return words.join(u'|');
}

} // namespace

TEST_CASE("Steps move by Alt+arrows, one undo step each, and keep the focus")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    CHECK(wordsOf(field) == u"Désigner|Identifier|Réunir"_s);
    field->row(0)->text()->takeFocus();
    f.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(wordsOf(field) == u"Identifier|Désigner|Réunir"_s);
    f.press(Qt::Key_Down, Qt::AltModifier);
    f.press(Qt::Key_Down, Qt::AltModifier); // at the end already
    CHECK(f.steps().join(u'|') == u"Identifier|Réunir|Désigner"_s);
    CHECK(field->row(2)->text()->isAncestorOf(QApplication::focusWidget()));
    REQUIRE(f.writes.size() == 2);
    CHECK(f.writes[0].verb == core::Verb::Move);
    REQUIRE(f.session->undo());
    REQUIRE(f.session->undo());
    CHECK(wordsOf(field) == u"Désigner|Identifier|Réunir"_s);
}

TEST_CASE("Moving a step takes the text being typed with it")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    field->row(2)->text()->takeFocus();
    f.press(Qt::Key_Return);
    f.type(u" les élus"_s);
    f.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(f.steps().join(u'|') == u"Désigner|Réunir les élus|Identifier"_s);
}

TEST_CASE("Delete removes a step with what undo needs; the next one has the focus")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    field->row(1)->text()->takeFocus();
    f.press(Qt::Key_Delete);
    CHECK(f.steps().join(u'|') == u"Désigner|Réunir"_s);
    CHECK(field->row(1)->text()->isAncestorOf(QApplication::focusWidget()));
    REQUIRE(f.writes.size() == 1);
    CHECK(f.writes[0].verb == core::Verb::Remove);
    REQUIRE(f.session->undo());
    CHECK(wordsOf(field) == u"Désigner|Identifier|Réunir"_s);
}

TEST_CASE("Delete inside a text being edited deletes a character, not the step")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    field->row(0)->text()->takeFocus();
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Home);
    f.press(Qt::Key_Delete);
    CHECK(field->row(0)->text()->words() == u"ésigner"_s);
    CHECK(field->count() == 3);
}

TEST_CASE("Enter in the last step goes on with new ones until an empty Enter")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    field->row(2)->text()->takeFocus();
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Return);
    f.type(u"Évaluer <b>"_s);
    f.press(Qt::Key_Return);
    f.type(u"Diffuser"_s);
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Return);
    f.settle();
    CHECK(f.steps().join(u'|') == u"Désigner|Identifier|Réunir|Évaluer <b>|Diffuser"_s);
    REQUIRE(f.writes.size() == 2);
    CHECK(f.writes[0].verb == core::Verb::Add);
    CHECK(f.writes[0].entity == u"method_step"_s);
    CHECK_FALSE(f.group->isEditing());
    REQUIRE(f.session->undo());
    CHECK(field->count() == 4);
}

TEST_CASE("A new step that is given up leaves no trace")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    field->startAdding();
    f.type(u"Peut-être"_s);
    f.press(Qt::Key_Escape);
    CHECK(f.writes.isEmpty());
    CHECK(field->count() == 3);
    CHECK_FALSE(f.group->isEditing());
}

TEST_CASE("The handle drags a step to another place")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    ListRow *first = field->row(0);
    const QPoint below(5, 2 * first->height() + first->height() / 2 + 8);
    QTest::mousePress(first, Qt::LeftButton, {}, QPoint(5, 10));
    QMouseEvent move(QEvent::MouseMove, below, first->mapToGlobal(below), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(first, &move);
    QTest::mouseRelease(first, Qt::LeftButton, {}, below);
    CHECK(f.steps().join(u'|') == u"Identifier|Réunir|Désigner"_s);
    CHECK(f.writes.size() == 1);
}

TEST_CASE("Ticking a step completes it at the as-of date, unticking takes it back")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    auto *tick = field->row(0)->findChild<QCheckBox *>();
    REQUIRE(tick);
    CHECK(tick->accessibleName().contains(u'1'));
    tick->setFocus();
    f.press(Qt::Key_Space);
    const auto first = [&f] { return *f.plan().childrenOf<core::MethodStep>(f.tiny.action)[0]; };
    CHECK(first().done == core::SoftDate::day(QDate(2018, 12, 31)));
    CHECK(tick->isChecked());
    // Before it was done, it was not.
    f.view.setAsOf(QDate(2017, 12, 31));
    CHECK_FALSE(tick->isChecked());
    f.view.setAsOf(QDate(2018, 12, 31));
    REQUIRE(f.session->undo());
    CHECK_FALSE(tick->isChecked());
    REQUIRE(f.session->redo());
    f.press(Qt::Key_Space);
    CHECK(first().done.isEmpty());
}

TEST_CASE("A step past due is said to be late once the action has been said to run")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    core::MethodStep step = *f.plan().childrenOf<core::MethodStep>(f.tiny.action)[0];
    step.due = core::SoftDate::month(2018, 9);
    REQUIRE(f.session->perform(core::verbs::edit(f.plan(), step)));
    CHECK_FALSE(field->lateSince(step).isValid());
    REQUIRE(f.session->perform(
        core::verbs::setState(f.plan(), f.tiny.action, QDate(2017, 1, 1), core::ActionState::InProgress)));
    CHECK(field->lateSince(step) == QDate(2018, 9, 30));
    f.view.setAsOf(QDate(2018, 9, 30));
    CHECK_FALSE(field->lateSince(step).isValid());
}

TEST_CASE("Rows follow Tab in their order, also after a move")
{
    FormFixture f;
    auto *before = f.make<TextField>(u"Contexte"_s);
    before->bind(f.tiny.action, &core::ActionSheet::context);
    StepsField *field = stepsField(f);
    auto *after = f.make<TextField>(u"Remarques"_s);
    after->bind(f.tiny.action, &core::ActionSheet::remarks);
    f.show();
    field->row(0)->text()->takeFocus();
    f.press(Qt::Key_Down, Qt::AltModifier);
    before->takeFocus();
    QStringList visited;
    for (int i = 0; i < 12 && !after->box()->hasFocus(); ++i) {
        f.press(Qt::Key_Tab);
        for (int row = 0; row < field->count(); ++row) {
            if (field->row(row)->text()->box()->hasFocus())
                visited << field->row(row)->text()->words();
        }
    }
    CHECK(visited.join(u'|') == u"Identifier|Désigner|Réunir"_s);
    CHECK(after->box()->hasFocus());
}

TEST_CASE("Read-only lists offer nothing to change")
{
    FormFixture f(true);
    StepsField *field = stepsField(f);
    field->row(0)->text()->takeFocus();
    QTest::keyClick(field->row(0)->text()->box(), Qt::Key_Delete);
    QTest::keyClick(field->row(0)->text()->box(), Qt::Key_Down, Qt::AltModifier);
    QTest::mouseClick(field->row(0)->findChild<QCheckBox *>(), Qt::LeftButton);
    field->startAdding();
    CHECK(field->count() == 3);
    CHECK(f.writes.isEmpty());
    CHECK_FALSE(f.group->isEditing());
}

TEST_CASE("The list shows another sheet when it is bound to it")
{
    FormFixture f;
    StepsField *field = stepsField(f);
    field->bind(core::Id<core::ActionSheet>{});
    CHECK(field->count() == 0);
    field->bind(f.tiny.action);
    CHECK(wordsOf(field) == u"Désigner|Identifier|Réunir"_s);
}

TEST_CASE("Expected results are a list of the same kind")
{
    FormFixture f;
    auto *field = f.make<ResultsField>(u"Résultats attendus"_s);
    field->bind(f.tiny.action);
    f.show();
    field->startAdding();
    f.type(u"Un réseau"_s);
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Escape);
    REQUIRE(field->count() == 1);
    CHECK(f.writes[0].entity == u"expected_result"_s);
    CHECK(field->row(0)->text()->words() == u"Un réseau"_s);
}

TEST_CASE("Texts stay as high as their words when something beside them takes room")
{
    FormFixture f;
    core::MethodStep step = *f.plan().childrenOf<core::MethodStep>(f.tiny.action)[0];
    step.text =
        u"Formaliser annuellement un bilan du travail effectué et des actions conduites, avec les élus."_s;
    REQUIRE(f.session->perform(core::verbs::edit(f.plan(), step)));
    StepsField *field = stepsField(f);
    const TextBox *box = field->row(0)->text()->box();
    const auto fits = [&box] {
        QTest::qWait(20); // a new height travels up one layout at a time
        return box->height() == qCeil(box->document()->size().height());
    };
    for (const int width : {900, 420, 330, 600}) {
        f.page.resize(width, 500);
        INFO("page " << width);
        CHECK(fits());
    }
    step.recurrence = core::Recurrence::TwoMonthly;
    step.due = core::SoftDate::month(2018, 3);
    REQUIRE(f.session->perform(core::verbs::edit(f.plan(), step)));
    CHECK(fits());
    REQUIRE(f.session->perform(
        core::verbs::setState(f.plan(), f.tiny.action, QDate(2017, 1, 1), core::ActionState::InProgress)));
    CHECK(fits());
    CHECK(QTest::qWaitFor([&] { return box->geometry().bottom() < field->row(0)->text()->height(); }, 1000));
}
