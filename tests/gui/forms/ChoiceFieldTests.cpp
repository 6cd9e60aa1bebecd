// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/FormFixture.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QWheelEvent>

#include "core/rules/Costs.h"
#include "gui/forms/BadgeButton.h"
#include "gui/forms/ChoiceField.h"
#include "gui/forms/CostField.h"
#include "gui/forms/CostLinesField.h"
#include "gui/forms/HistoryPanel.h"
#include "gui/forms/StateField.h"

using namespace jalon;
using namespace jalon::gui;
using namespace Qt::StringLiterals;
using jalon::test::FormFixture;

namespace {

QStringList wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words;
}

} // namespace

TEST_CASE("A choice is written once, follows undo and is not changed by wheel or arrows")
{
    FormFixture f;
    auto *field = f.make<ChoiceField>(u"État du coût"_s);
    field->bind(f.tiny.action, &core::ActionSheet::costState);
    f.show();
    auto *combo = field->findChild<QComboBox *>();
    CHECK(combo->currentText() == f.wording.notGiven());
    CHECK(combo->accessibleName() == u"État du coût"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Up);
    QTest::keyClick(combo, Qt::Key_Home);
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(combo, &wheel);
    CHECK(f.writes.isEmpty());

    emit combo->activated(int(core::Knowledge::ToBeDetermined));
    CHECK(f.sheet().costState == core::Knowledge::ToBeDetermined);
    CHECK(combo->currentText() == f.wording.knowledge(core::Knowledge::ToBeDetermined));
    emit combo->activated(int(core::Knowledge::ToBeDetermined));
    REQUIRE(f.writes.size() == 1);
    CHECK(f.writes[0].field == u"cost_state"_s);
    REQUIRE(f.session->undo());
    CHECK(combo->currentText() == f.wording.notGiven());
}

TEST_CASE("The state is stated at the as-of date and says since when")
{
    FormFixture f;
    auto *field = f.make<StateField>(u"État"_s);
    field->bind(f.tiny.action);
    f.show();
    auto *badge = field->findChild<BadgeButton *>();
    CHECK(badge->text() == f.wording.notGiven());
    badge->setFocus();
    f.press(Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 6); // a heading with the date, five states
    menu->actions()[2]->trigger();
    menu->close();
    CHECK(badge->text() == f.wording.state(core::ActionState::InProgress));
    REQUIRE(f.writes.size() == 1);
    CHECK(f.writes[0].verb == core::Verb::SetState);
    CHECK(f.plan().states(f.tiny.action)[0]->date == QDate(2018, 12, 31));
    CHECK(badge->accessibleName().contains(f.wording.shortDate(QDate(2018, 12, 31))));

    f.view.setAsOf(QDate(2018, 12, 30));
    CHECK(badge->text() == f.wording.notGiven());
    f.view.setAsOf(QDate(2018, 12, 31));
    REQUIRE(f.session->undo());
    CHECK(badge->text() == f.wording.notGiven());
}

TEST_CASE("A cost line typed as people write money makes the cost known; the total follows")
{
    FormFixture f;
    auto *field = f.make<CostField>(u"Coût"_s);
    field->bind(f.tiny.action);
    f.show();
    auto *lines = field->findChild<CostLinesField *>();
    lines->startAdding();
    f.type(u"Maîtrise d’œuvre"_s);
    f.press(Qt::Key_Return);
    f.settle();
    CHECK(f.sheet().costState == core::Knowledge::Known);
    REQUIRE(f.writes.size() == 1);
    f.type(u"126 500,50 €"_s); // the amount is next
    f.press(Qt::Key_Return);
    const auto line = [&f] { return *f.plan().childrenOf<core::CostLine>(f.tiny.action)[0]; };
    CHECK(line().amount == core::Money::fromCents(12'650'050));
    CHECK(wordsOn(*field).contains(f.wording.perYear(core::Money::fromCents(12'650'050))));

    f.press(Qt::Key_Return);
    f.retype(u"beaucoup"_s);
    f.press(Qt::Key_Return);
    CHECK(f.group->hasInvalidEdit());
    CHECK(
        wordsOn(*field).contains(f.wording.error({core::ErrorCode::NotANumber, u"amount"_s, u"beaucoup"_s})));
    f.press(Qt::Key_Escape);
    CHECK(line().amount);

    REQUIRE(f.session->undo());
    REQUIRE(f.session->undo());
    CHECK(lines->count() == 0);
    CHECK(f.sheet().costState == core::Knowledge::Missing);
}

TEST_CASE("An amount that is not given makes the total 'at least'")
{
    FormFixture f;
    core::CostLine first, second;
    first.actionId = second.actionId = f.tiny.action;
    first.amount = core::Money::fromCents(5'000'00);
    second.label = u"Étude"_s;
    REQUIRE(f.session->perform(core::verbs::addItem(f.plan(), first)));
    REQUIRE(f.session->perform(core::verbs::addItem(f.plan(), second)));
    REQUIRE(f.session->perform(core::verbs::setField(f.plan(), f.tiny.action, &core::ActionSheet::costState,
                                                     core::Knowledge::Known)));
    auto *field = f.make<CostField>(u"Coût"_s);
    field->bind(f.tiny.action);
    f.show();
    const auto total = wordsOn(*field).filter(f.wording.money(*first.amount));
    REQUIRE(total.size() == 1);
    CHECK(total[0] != f.wording.perYear(*first.amount));
    CHECK(total[0] == f.wording.cost(core::costOf(f.plan(), f.sheet())));
}

TEST_CASE("The history of a sheet groups a command, says before and after, and follows changes")
{
    FormFixture f;
    auto *panel = new HistoryPanel({*f.session, f.wording, f.view}, &f.page);
    f.layout->addWidget(panel);
    panel->setAction(f.tiny.action);
    f.show();
    CHECK(panel->stepCount() == 0);
    REQUIRE(f.session->perform(
        core::verbs::setField(f.plan(), f.tiny.action, &core::ActionSheet::title, u"<i>Nouveau</i>"_s)));
    f.settle();
    CHECK(panel->stepCount() == 1);
    const QString words = wordsOn(*panel).join(u'\n');
    CHECK(words.contains(u"Anne"_s));
    CHECK(words.contains(u"Action → <i>Nouveau</i>"_s));
    REQUIRE(f.session->undo());
    f.settle();
    CHECK(panel->stepCount() == 2);
    // Moving three rows is one command.
    const auto steps = f.plan().childrenOf<core::MethodStep>(f.tiny.action);
    REQUIRE(f.session->perform(core::verbs::moveItem(f.plan(), steps[0]->id, 3)));
    f.settle();
    CHECK(panel->stepCount() == 3);
}
