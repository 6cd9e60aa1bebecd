// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/FormFixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include "gui/forms/FundersField.h"
#include "gui/forms/NamesField.h"
#include "gui/forms/PartyField.h"
#include "gui/support/ScriptedDialogs.h"
#include "gui/widgets/Chip.h"

using namespace jalon;
using namespace jalon::gui;
using namespace Qt::StringLiterals;
using jalon::test::FormFixture;

namespace {

PartyField *pilots(FormFixture &f)
{
    auto *field = new PartyField(*f.group, u"Pilote"_s, core::PartyRole::Pilot, &f.page);
    f.layout->addWidget(field);
    field->bind(f.tiny.action);
    f.show();
    return field;
}

Chip *chip(PartyField *field, const QString &name)
{
    for (Chip *chip : field->findChildren<Chip *>()) {
        if (chip->name() == name && !chip->isHidden())
            return chip;
    }
    return nullptr;
}

QAbstractItemView *completions(QWidget *field)
{
    return field->findChild<QCompleter *>()->popup();
}

} // namespace

TEST_CASE("A pilot is found without accents or by another spelling, and chosen with Enter")
{
    FormFixture f;
    PartyField *field = pilots(f);
    field->startAdding();
    f.type(u"canales"_s);
    REQUIRE(completions(field)->isVisible());
    CHECK(completions(field)->model()->index(0, 0).data().toString().startsWith(u"Marion Canalès"_s));
    QTest::keyClick(completions(field), Qt::Key_Return);
    f.settle();
    CHECK(field->names().join(u'|') == u"Raymond Collet|Sandrine Godebout|Marion Canalès"_s);
    REQUIRE(f.writes.size() == 1);
    CHECK(f.writes[0].verb == core::Verb::Assign);
    CHECK(f.plan().parties().size() == 3);
    REQUIRE(f.session->undo());
    CHECK(field->names().size() == 2);
}

TEST_CASE("Leaving with an exact name takes it; with an unknown one it is kept and explained")
{
    FormFixture f;
    PartyField *field = pilots(f);
    field->startAdding();
    f.type(u"marion canalès"_s);
    CHECK_FALSE(field->hasInvalidEdit());
    CHECK(field->commit());
    CHECK(field->names().contains(u"Marion Canalès"_s));

    field->startAdding();
    f.type(u"Élodie Inconnue"_s);
    CHECK(field->hasInvalidEdit());
    CHECK_FALSE(f.group->commit());
    CHECK(field->problem().contains(u"Élodie Inconnue"_s));
    test::ScriptedDialogs dialogs;
    dialogs.answers = {1};
    CHECK(f.group->leave(dialogs, &f.page));
    CHECK_FALSE(field->isEditing());
    CHECK(f.writes.size() == 1);
}

TEST_CASE("Somebody new is created and assigned in one step")
{
    FormFixture f;
    PartyField *field = pilots(f);
    field->startAdding();
    f.type(u"Service communication"_s);
    const QAbstractItemModel *model = completions(field)->model();
    REQUIRE(model->rowCount() == 5);
    CHECK(model->index(0, 0).data().toString().contains(f.wording.partyKind(core::PartyKind::Service)));
    QTest::keyClick(completions(field), Qt::Key_Return);
    f.settle();
    CHECK(field->names().last() == u"Service communication"_s);
    CHECK(f.writes.size() == 1);
    CHECK(f.plan().parties(f.tiny.action, core::PartyRole::Pilot).back()->kind == core::PartyKind::Service);
    REQUIRE(f.session->undo());
    CHECK(f.plan().parties().size() == 3);
}

TEST_CASE("Pilots are reordered, removed and renamed from the keyboard")
{
    FormFixture f;
    PartyField *field = pilots(f);
    chip(field, u"Raymond Collet"_s)->setFocus();
    f.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(field->names().join(u'|') == u"Sandrine Godebout|Raymond Collet"_s);
    CHECK(f.writes.last().verb == core::Verb::Move);
    f.press(Qt::Key_F2);
    f.settle();
    f.press(Qt::Key_End);
    f.type(u"-Étienne"_s);
    f.press(Qt::Key_Return);
    f.settle();
    CHECK(f.plan().find(f.collet)->name == u"Raymond Collet-Étienne"_s);
    CHECK(field->names().last() == u"Raymond Collet-Étienne"_s);
    chip(field, u"Sandrine Godebout"_s)->setFocus();
    f.press(Qt::Key_Delete);
    CHECK(field->names().join(u'|') == u"Raymond Collet-Étienne"_s);
    CHECK(f.writes.last().verb == core::Verb::Release);
    CHECK(f.plan().find(f.godebout)); // off the sheet, still in the plan
}

TEST_CASE("A double click renames; an empty name is refused and kept")
{
    FormFixture f;
    PartyField *field = pilots(f);
    QTest::mouseDClick(chip(field, u"Raymond Collet"_s), Qt::LeftButton);
    f.settle();
    f.retype({});
    f.press(Qt::Key_Return);
    CHECK(field->hasInvalidEdit());
    CHECK(field->problem() == f.wording.error({core::ErrorCode::Empty, u"name"_s, {}}));
    f.press(Qt::Key_Escape);
    CHECK(field->names().first() == u"Raymond Collet"_s);
    CHECK(f.writes.isEmpty());
}

TEST_CASE("Dragging a chip over another one moves it there")
{
    FormFixture f;
    PartyField *field = pilots(f);
    Chip *first = chip(field, u"Raymond Collet"_s);
    Chip *second = chip(field, u"Sandrine Godebout"_s);
    const QPoint target = second->geometry().center() - first->pos();
    QTest::mousePress(first, Qt::LeftButton, {}, QPoint(30, 8));
    QMouseEvent move(QEvent::MouseMove, target, first->mapToGlobal(target), Qt::LeftButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(first, &move);
    QTest::mouseRelease(first, Qt::LeftButton, {}, target);
    CHECK(field->names().join(u'|') == u"Sandrine Godebout|Raymond Collet"_s);
    CHECK(f.writes.size() == 1);
}

TEST_CASE("A read-only sheet shows its pilots and nothing to change them")
{
    FormFixture f(true);
    PartyField *field = pilots(f);
    CHECK(field->names().size() == 2);
    QTest::keyClick(chip(field, u"Raymond Collet"_s), Qt::Key_Delete);
    QTest::mouseDClick(chip(field, u"Raymond Collet"_s), Qt::LeftButton);
    field->startAdding();
    CHECK_FALSE(field->isEditing());
    CHECK(field->findChild<QLineEdit *>()->isHidden());
    CHECK(f.writes.isEmpty());
}

TEST_CASE("Naming a funder makes the funding known, in one step")
{
    FormFixture f;
    auto *field = f.make<FundersField>(u"Financement"_s);
    field->bind(f.tiny.action);
    f.show();
    auto *names = field->findChild<NamesField *>();
    REQUIRE(names);
    names->startAdding();
    f.type(u"Clermont Communauté"_s);
    CHECK(f.group->commit());
    CHECK(f.sheet().funders == QStringList{u"Clermont Communauté"_s});
    CHECK(f.sheet().fundingState == core::Knowledge::Known);
    CHECK(f.writes.size() == 1);
    REQUIRE(f.session->undo());
    CHECK(f.sheet().fundingState == core::Knowledge::Missing);
    CHECK(names->names().isEmpty());
}
