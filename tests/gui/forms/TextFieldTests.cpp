// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/FormFixture.h"

#include "gui/forms/LongTextField.h"
#include "gui/forms/SoftDateField.h"
#include "gui/support/ScriptedDialogs.h"

using namespace jalon;
using namespace jalon::gui;
using namespace Qt::StringLiterals;
using jalon::test::FormFixture;

namespace {

TextField *titleField(FormFixture &f)
{
    auto *field = f.make<TextField>(u"Titre"_s);
    field->bind(f.tiny.action, &core::ActionSheet::title);
    f.show();
    field->takeFocus();
    return field;
}

} // namespace

TEST_CASE("A text is edited by keyboard alone, written once with its verb, and undone")
{
    FormFixture f;
    TextField *field = titleField(f);
    CHECK(field->words() == u"Action"_s);
    f.type(u"x"_s);
    CHECK(field->words() == u"Action"_s); // focus alone is no entry

    f.press(Qt::Key_Return);
    CHECK(field->isEditing());
    f.type(u" d’été"_s);
    CHECK(f.writes.isEmpty());
    f.press(Qt::Key_Return);
    CHECK_FALSE(field->isEditing());
    REQUIRE(f.writes.size() == 1);
    CHECK(f.writes[0].verb == core::Verb::Edit);
    CHECK(f.writes[0].field == u"title"_s);
    CHECK(f.sheet().title == u"Action d’été"_s);

    REQUIRE(f.session->undo());
    CHECK(field->words() == u"Action"_s);
}

TEST_CASE("Escape gives up, an unchanged text writes nothing")
{
    FormFixture f;
    TextField *field = titleField(f);
    f.press(Qt::Key_F2);
    f.retype(u"Autre chose"_s);
    f.press(Qt::Key_Escape);
    CHECK(field->words() == u"Action"_s);
    CHECK_FALSE(field->isEditing());

    f.press(Qt::Key_Return);
    f.type(u"é"_s);
    f.press(Qt::Key_Backspace);
    f.press(Qt::Key_Return);
    CHECK(f.writes.isEmpty());
    CHECK_FALSE(field->isEditing());
}

TEST_CASE("Leaving a text commits it; a click begins to edit it")
{
    FormFixture f;
    TextField *field = titleField(f);
    auto *other = f.make<TextField>(u"Public cible"_s);
    other->bind(f.tiny.action, &core::ActionSheet::targetPublic);
    f.show();
    QTest::mouseClick(field->box()->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    CHECK(field->isEditing());
    f.retype(u"Nouveau titre"_s);
    other->takeFocus();
    CHECK(f.sheet().title == u"Nouveau titre"_s);
    CHECK(f.writes.size() == 1);
    CHECK_FALSE(field->isEditing());
}

TEST_CASE("What is refused keeps what was typed and says why underneath")
{
    FormFixture f;
    auto *field = f.make<TextField>(u"Étape"_s);
    const core::Id<core::MethodStep> step = f.plan().childrenOf<core::MethodStep>(f.tiny.action)[0]->id;
    field->bind(step, &core::MethodStep::text);
    f.show();
    field->takeFocus();
    f.press(Qt::Key_Return);
    f.retype({});
    CHECK(field->hasInvalidEdit());
    f.press(Qt::Key_Return);
    CHECK(field->isEditing());
    CHECK(field->words().isEmpty());
    CHECK(field->problem() == f.wording.error({core::ErrorCode::Empty, u"text"_s, {}}));
    CHECK(f.writes.isEmpty());
    CHECK_FALSE(f.group->commit());

    SECTION("typing on clears it as soon as it holds no more")
    {
        f.type(u"Désigner l’élu"_s);
        CHECK(field->problem().isEmpty());
        f.press(Qt::Key_Return);
        CHECK(f.steps()[0] == u"Désigner l’élu"_s);
    }
    SECTION("leaving the page asks: keep editing")
    {
        test::ScriptedDialogs dialogs;
        dialogs.answers = {0};
        CHECK_FALSE(f.group->leave(dialogs, &f.page));
        REQUIRE(dialogs.asked.size() == 1);
        CHECK(dialogs.asked[0].detail == field->problem());
        CHECK(field->isEditing());
    }
    SECTION("leaving the page asks: give up")
    {
        test::ScriptedDialogs dialogs;
        dialogs.answers = {1};
        CHECK(f.group->leave(dialogs, &f.page));
        CHECK(field->words() == u"Désigner"_s);
        CHECK(f.writes.isEmpty());
    }
}

TEST_CASE("Leaving a page commits a valid entry without a question")
{
    FormFixture f;
    titleField(f);
    f.press(Qt::Key_Return);
    f.retype(u"Titre final"_s);
    test::ScriptedDialogs dialogs;
    CHECK(f.group->leave(dialogs, &f.page));
    CHECK(dialogs.asked.isEmpty());
    CHECK(f.sheet().title == u"Titre final"_s);
}

TEST_CASE("Another change does not take away what is being typed")
{
    FormFixture f;
    TextField *field = titleField(f);
    f.press(Qt::Key_Return);
    f.type(u" en cours de frappe"_s);
    REQUIRE(f.session->perform(
        core::verbs::setField(f.plan(), f.tiny.action, &core::ActionSheet::remarks, u"autre"_s)));
    CHECK(field->words() == u"Action en cours de frappe"_s);
    CHECK(field->isEditing());
}

TEST_CASE("Markup is text, no-break spaces survive an edit")
{
    FormFixture f;
    TextField *field = titleField(f);
    const QString hostile = u"<b>gras</b> <img src=\"file:///etc/passwd\"> « à\u00a0voir »"_s;
    f.press(Qt::Key_Return);
    f.retype(hostile);
    f.press(Qt::Key_Return);
    CHECK(f.sheet().title == hostile);
    CHECK(field->words() == hostile);
    CHECK(field->box()->toHtml().contains(u"&lt;b&gt;"_s));
    f.press(Qt::Key_Return);
    f.type(u"!"_s);
    f.press(Qt::Key_Return);
    CHECK(f.sheet().title == hostile + u'!');
}

TEST_CASE("Long text takes Enter as a new line and Ctrl+Enter as done; it grows")
{
    FormFixture f;
    auto *field = f.make<LongTextField>(u"Contexte"_s);
    field->bind(f.tiny.action, &core::ActionSheet::context);
    f.show();
    CHECK(field->words().isEmpty());
    CHECK(field->accessibleName() == u"Contexte"_s);
    const int empty = field->box()->height();
    field->takeFocus();
    f.press(Qt::Key_Return);
    f.type(u"Première ligne"_s);
    f.press(Qt::Key_Return);
    f.type(u"seconde"_s);
    f.settle();
    CHECK(f.writes.isEmpty());
    CHECK(field->box()->height() > empty);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.sheet().context == u"Première ligne\nseconde"_s);
    CHECK(field->box()->width() <= TextBox::longestLine(field->box()->fontMetrics()));
}

TEST_CASE("A read-only session shows the text and takes no entry")
{
    FormFixture f(true);
    TextField *field = titleField(f);
    CHECK(field->words() == u"Action"_s);
    QTest::mouseClick(field->box()->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    QTest::keyClick(field->box(), Qt::Key_Return);
    CHECK_FALSE(field->isEditing());
    QTest::keyClick(field->box(), Qt::Key_X);
    CHECK(field->words() == u"Action"_s);
    CHECK(f.writes.isEmpty());
}

TEST_CASE("Soft dates keep the words and show their reading while typing")
{
    FormFixture f;
    auto *field = f.make<SoftDateField>(u"Début"_s);
    field->bind(f.tiny.action, &core::ActionSheet::start);
    f.show();
    field->takeFocus();
    const auto reading = [field] { return field->box()->accessibleDescription(); };

    f.press(Qt::Key_Return);
    f.type(u"10/2016"_s);
    CHECK(reading() == u"→ octobre\u00a02016"_s);
    f.press(Qt::Key_Return);
    CHECK(f.sheet().start == core::SoftDate::month(2016, 10, u"10/2016"_s));
    CHECK(field->words() == u"10/2016"_s);

    f.press(Qt::Key_Return);
    f.retype(u"?"_s);
    CHECK_FALSE(reading().isEmpty());
    CHECK_FALSE(reading().contains(u'→'));
    f.press(Qt::Key_Return);
    CHECK(f.sheet().start.text == u"?"_s);
    CHECK_FALSE(f.sheet().start.hasValue());

    f.press(Qt::Key_Return);
    f.retype(u"32/13/2016"_s);
    f.press(Qt::Key_Return);
    CHECK(field->isEditing());
    CHECK(field->problem() == f.wording.error({core::ErrorCode::NotADate, u"start"_s, u"32/13/2016"_s}));
    f.press(Qt::Key_Escape);
    CHECK(field->problem().isEmpty());
    CHECK(field->words() == u"?"_s);

    f.press(Qt::Key_Return);
    f.retype({});
    f.press(Qt::Key_Return);
    CHECK(f.sheet().start.isEmpty());
}

TEST_CASE("An end before the start is refused under the end")
{
    FormFixture f;
    auto *start = f.make<SoftDateField>(u"Début"_s);
    start->bind(f.tiny.action, &core::ActionSheet::start);
    auto *end = f.make<SoftDateField>(u"Fin"_s);
    end->bind(f.tiny.action, &core::ActionSheet::end);
    f.show();
    start->takeFocus();
    f.press(Qt::Key_Return);
    f.type(u"octobre 2016"_s);
    f.press(Qt::Key_Return);
    end->takeFocus();
    f.press(Qt::Key_Return);
    f.type(u"2015"_s);
    f.press(Qt::Key_Return);
    CHECK(end->isEditing());
    CHECK(end->problem() == f.wording.error({core::ErrorCode::EndBeforeStart, u"end"_s, u"2015"_s}));
    CHECK(f.writes.size() == 1);
}

TEST_CASE("A page may drop its group before its editors, even in the middle of an entry")
{
    FormFixture f;
    TextField *field = titleField(f);
    auto *other = f.make<TextField>(u"Public cible"_s);
    other->bind(f.tiny.action, &core::ActionSheet::targetPublic);
    f.show();
    f.press(Qt::Key_Return);
    f.type(u" inachevé"_s);
    f.group.reset();
    other->takeFocus();
    f.press(Qt::Key_Return);
    CHECK(f.writes.isEmpty());
    CHECK(field->commit());
}
