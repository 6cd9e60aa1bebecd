// SPDX-License-Identifier: GPL-3.0-or-later
// Page "Coûts" in the real window: amounts typed, totals that follow everywhere, refusals, taking up,
// copying.
#include "gui/costs/CostsScreen.h"
#include "gui/support/WindowFixture.h"

#include "gui/app/ViewState.h"
#include "gui/costs/AmountTableModel.h"
#include "gui/costs/AmountView.h"
#include "gui/costs/BudgetLineRow.h"
#include "gui/costs/BudgetLinesField.h"
#include "gui/costs/CostsDetails.h"
#include "gui/costs/TakeOverDialog.h"
#include "gui/filters/SavedFilters.h"
#include "gui/forms/TextField.h"
#include "gui/widgets/EntryMessage.h"
#include "support/TinyPlan.h"

#include <QAbstractItemModelTester>
#include <QClipboard>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace {

constexpr int Cost = 1, Planned = 2, Paid = 4, Remaining = 5, Alert = 6;

struct Fixture : test::WindowFixture
{
    Fixture()
    {
        Plan &plan = tiny.plan;
        tiny.addCost(Money::fromCents(250'000)); // 2 500 € a year
        tiny.perform(verbs::setField(plan, tiny.action, &ActionSheet::costState, Knowledge::Known));
        tiny.perform(verbs::setField(plan, tiny.action, &ActionSheet::start, SoftDate::month(2017, 3)));
        tiny.perform(verbs::setField(plan, tiny.action, &ActionSheet::end, SoftDate::month(2019, 9)));
        tiny.perform(verbs::setField(plan, tiny.action, &ActionSheet::funders, {u"Clermont Communauté"_s}));
        ActionSheet open;
        open.id = second;
        open.challengeId = tiny.challenge;
        open.title = u"=cmd|' /C calc'!A0"_s;
        open.costState = Knowledge::ToBeDetermined;
        tiny.perform(verbs::addAction(plan, open));
        openPlan(plan);
        screen = &show<gui::CostsScreen>(u"costs"_s);
        screen->setYear(2018);
        choose(tiny.action);
    }

    void choose(const Id<ActionSheet> &action)
    {
        REQUIRE(screen->table()->setCurrentKey(gui::CostScope{{}, action}.key()));
        settle();
    }
    QString cell(const QString &key, int column) const
    {
        const gui::AmountTableModel *model = screen->table()->amounts();
        const int row = model->rowOf(key);
        REQUIRE(row >= 0);
        return model->index(row, column).data().toString();
    }
    QString ofAction(int column) const { return cell(gui::CostScope{{}, tiny.action}.key(), column); }
    QString ofChallenge(int column) const { return cell(gui::CostScope{tiny.challenge, {}}.key(), column); }
    QString ofPlan(int column) const { return cell(u"total"_s, column); }
    std::vector<const BudgetLine *> lines() { return session().plan().childrenOf<BudgetLine>(tiny.action); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    static void write(const QString &text) { type(QApplication::focusWidget(), text); }
    gui::TextField *field(const QString &label) const
    {
        for (auto *one : screen->details()->lines()->findChildren<gui::TextField *>()) {
            if (one->label() == label && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// A line by keyboard alone: Enter in the table, its label, its planned amount.
    void addLine(const QString &label, const QString &planned)
    {
        screen->table()->setFocus();
        if (screen->details()->lines()->count() == 0)
            press(Qt::Key_Return);
        else
            screen->details()->lines()->startAdding();
        write(label);
        press(Qt::Key_Return);
        write(planned);
        press(Qt::Key_Return);
    }
    void retype(gui::TextField *edited, const QString &text)
    {
        REQUIRE(edited);
        edited->startEditing();
        QTest::keyClick(edited->box(), Qt::Key_A, Qt::ControlModifier);
        type(edited->box(), text);
        QTest::keyClick(edited->box(), Qt::Key_Return);
        settle();
    }

    test::TinyPlan tiny;
    Id<ActionSheet> second = Id<ActionSheet>::create();
    gui::CostsScreen *screen = nullptr;
};

} // namespace

TEST_CASE("Costs: an amount typed by keyboard moves every total, and undo takes it back")
{
    Fixture f;
    QAbstractItemModelTester tester(f.screen->table()->amounts());
    CHECK(f.ofAction(Planned) == f.wording.notGiven());
    CHECK(f.ofPlan(Planned) == f.wording.notGiven());
    CHECK(f.cell(gui::CostScope{{}, f.second}.key(), Planned) ==
          f.wording.knowledge(Knowledge::ToBeDetermined));

    f.addLine(u"Animation"_s, u"1 250,50 €"_s);
    REQUIRE(f.lines().size() == 1);
    CHECK(f.lines().front()->planned == Money::fromCents(125'050));
    CHECK(f.lines().front()->year == 2018);
    CHECK(f.lines().front()->label == u"Animation"_s);
    CHECK(f.lines().front()->funder == u"Clermont Communauté"_s); // the only one of the sheet
    const QString amount = f.wording.money(Money::fromCents(125'050));
    CHECK(f.ofAction(Planned) == amount);
    // the other action is to be determined: its challenge and the plan say "at least"
    const QString atLeast = f.wording.money(MoneySum{Money::fromCents(125'050), true});
    CHECK(f.ofChallenge(Planned) == atLeast);
    CHECK(f.ofPlan(Planned) == atLeast);
    CHECK(f.ofPlan(Paid) == f.wording.notGiven());
    CHECK(f.ofAction(Cost) == f.wording.perYear(Money::fromCents(250'000)));

    f.screen->setYear(2017);
    f.settle();
    CHECK(f.ofAction(Planned) == f.wording.notGiven()); // a cost falls due, no line says it
    f.screen->setYear(2016);
    f.settle();
    CHECK(f.ofAction(Planned) == f.wording.knowledge(Knowledge::NotApplicable));
    f.screen->setYear(0);
    f.settle();
    CHECK(f.ofAction(Planned) == atLeast);
    f.screen->setYear(2018);

    REQUIRE(f.session().undo());
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.lines().empty());
    CHECK(f.ofAction(Planned) == f.wording.notGiven());
    CHECK(f.ofPlan(Planned) == f.wording.notGiven());
}

TEST_CASE("Costs: what is no amount is refused in a sentence and stays to be mended")
{
    Fixture f;
    f.addLine(u"Animation"_s, u"100"_s);
    gui::TextField *paid = f.field(QCoreApplication::translate("jalon::gui::BudgetLineRow", "Paid"));
    f.retype(paid, u"12,3,4"_s);
    CHECK_FALSE(f.lines().front()->paid);
    CHECK(paid->isEditing());
    CHECK(paid->problem() == f.wording.error({ErrorCode::NotANumber, u"paid"_s, u"12,3,4"_s}));
    CHECK(paid->words() == u"12,3,4"_s);
    // another row is not shown before that is settled; here the user goes back to mend it
    f.dialogs.answers = {0};
    f.screen->table()->setCurrentKey(u"total"_s);
    f.settle();
    CHECK(f.dialogs.asked.size() == 1);
    CHECK(f.screen->table()->currentKey() == gui::CostScope{{}, f.tiny.action}.key());
    CHECK(paid->isEditing());
    QTest::keyClick(paid->box(), Qt::Key_A, Qt::ControlModifier);
    f.type(paid->box(), u"12,34"_s);
    QTest::keyClick(paid->box(), Qt::Key_Return);
    f.settle();
    CHECK(f.lines().front()->paid == Money::fromCents(1234));

    gui::TextField *year = f.field(QCoreApplication::translate("jalon::gui::BudgetLineRow", "Year"));
    CHECK(year->words() == u"2018"_s); // no thousands separator
    f.retype(year, u"20018"_s);
    CHECK(f.lines().front()->year == 2018);
    CHECK_FALSE(year->problem().isEmpty());
    year->cancel();
}

TEST_CASE("Costs: an overrun is marked with its sentence on its row, its challenge and the plan")
{
    Fixture f;
    f.addLine(u"Animation"_s, u"100"_s);
    CHECK(f.ofAction(Alert).isEmpty());
    f.retype(f.field(QCoreApplication::translate("jalon::gui::BudgetLineRow", "Paid")), u"130"_s);
    CHECK(f.ofAction(Alert).startsWith(u"1"_s));
    const gui::AmountTableModel *model = f.screen->table()->amounts();
    const auto hint =
        model->index(model->rowOf(f.screen->table()->currentKey()), Alert).data(Qt::ToolTipRole);
    CHECK(hint.toString().contains(u"2018"_s));
    CHECK(hint.toString().contains(f.wording.overrun(OverrunKind::PaidAbovePlanned)));
    CHECK_FALSE(f.ofChallenge(Alert).isEmpty());
    CHECK_FALSE(f.ofPlan(Alert).isEmpty());
    CHECK(f.ofAction(Remaining) == f.wording.money(Money::fromCents(-3000)));
    f.screen->setYear(2019);
    f.settle();
    CHECK(f.ofPlan(Alert).isEmpty());
}

TEST_CASE("Costs: lines are moved within their year and removed by keyboard")
{
    Fixture f;
    f.addLine(u"Un"_s, u"1"_s);
    f.addLine(u"Deux"_s, u"2"_s);
    gui::BudgetLinesField *list = f.screen->details()->lines();
    REQUIRE(list->count() == 2);
    list->row(1)->text()->takeFocus();
    f.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(f.lines().front()->label == u"Deux"_s);
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.lines().front()->label == u"Un"_s);
    list->row(0)->text()->takeFocus();
    f.press(Qt::Key_Delete);
    REQUIRE(f.lines().size() == 1);
    CHECK(f.lines().front()->label == u"Deux"_s);
}

TEST_CASE("Costs: the costs of the sheet are taken up as one step, after a look")
{
    Fixture f;
    f.screen->setYear(0);
    f.settle();
    const QAction *take = f.screen->pageActions().last();
    const_cast<QAction *>(take)->trigger();
    auto *dialog = f.screen->findChild<gui::TakeOverDialog *>();
    REQUIRE(dialog);
    const auto *preview = dialog->findChild<gui::AmountView *>();
    CHECK(preview->amounts()->rowCount() == 4); // 2017, 2018, 2019 and their sum
    CHECK(preview->amounts()->index(3, 3).data().toString() == f.wording.money(Money::fromCents(750'000)));
    CHECK(f.lines().empty()); // nothing before it is wanted
    dialog->accept();
    f.settle();
    REQUIRE(f.lines().size() == 3);
    CHECK(f.ofAction(Planned) == f.wording.money(Money::fromCents(750'000)));
    CHECK(f.screen->message()->sentence().contains(u"3"_s));

    const_cast<QAction *>(take)->trigger(); // no year is left without a line
    f.settle();
    CHECK(f.screen->message()->isRefusal());
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.lines().empty());
}

TEST_CASE("Costs: the table is copied as harmless text with bare numbers")
{
    Fixture f;
    f.addLine(u"Animation"_s, u"1250,5"_s);
    f.screen->table()->setFocus();
    f.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(rows.size() == f.screen->table()->amounts()->rowCount() + 2); // the head, and the last line break
    CHECK(rows[2].split(u'\t').value(Planned) == u"1250,50"_s);
    for (const QString &row : rows) {
        for (const QString &cell : row.split(u'\t'))
            CHECK_FALSE((cell.startsWith(u'=') || cell.startsWith(u'@') || cell.startsWith(u'+')));
    }

    gui::AmountTable table{{u"=1+1"_s}, 1, -1, {}};
    gui::AmountRow row;
    row.cells << gui::AmountCell{u"-2+3\t@x\n=y"_s} << gui::AmountCell{u"–"_s, Money::fromCents(-50)};
    table.rows.push_back(row);
    CHECK(gui::spreadsheetText(table) == u"'=1+1\n'-2+3 @x =y\t-0,50\n"_s);
}

TEST_CASE("Costs: by funder and year, the same sums")
{
    Fixture f;
    f.addLine(u"Animation"_s, u"1250,5"_s);
    f.screen->setView(1);
    f.settle();
    const gui::AmountTableModel *model = f.screen->funders()->amounts();
    const int row = model->rowOf(u"f:Clermont Communauté"_s);
    REQUIRE(row >= 0);
    CHECK(model->index(row, 3).data().toString() == f.wording.money(Money::fromCents(125'050))); // 2018
    CHECK(model->index(model->rowOf(u"total"_s), 3).data().toString() ==
          f.wording.money(MoneySum{Money::fromCents(125'050), true}));
    CHECK(model->rowOf(u"f:"_s) >= 0); // nobody says who pays what is to be determined
}

TEST_CASE("Costs: a jump to a budget line shows its action and its year")
{
    Fixture f;
    f.addLine(u"Animation"_s, u"1"_s);
    f.screen->setYear(2016);
    f.screen->table()->setCurrentKey(u"total"_s);
    CHECK(f.screen->showEntity(gui::EntityRef::to(f.lines().front()->id)));
    CHECK(f.screen->year() == 2018);
    CHECK(f.screen->table()->currentKey() == gui::CostScope{{}, f.tiny.action}.key());
    CHECK_FALSE(f.screen->showEntity(gui::EntityRef::to(Id<BudgetLine>::create())));
}

TEST_CASE("Costs: a view is saved and chosen again, and what the plan has not is said")
{
    Fixture f;
    auto *saved = f.screen->findChild<gui::SavedFilters *>(u"savedFilters"_s);
    REQUIRE(saved);
    f.screen->setYear(2019);
    saved->save(u"Prochaine année"_s);
    f.screen->setCostView({true, gui::BudgetMeasure::Paid, {}});
    saved->save(u"Payé par financeur"_s);
    f.screen->setCostView({});
    CHECK(f.screen->year() == f.window.view().year());
    saved->choose(u"Prochaine année"_s);
    CHECK(f.screen->year() == 2019);
    CHECK_FALSE(f.screen->costView().byFunder);
    CHECK(saved->accessibleName().contains(u"Prochaine année"_s));
    saved->choose(u"Payé par financeur"_s);
    CHECK(f.screen->costView().byFunder);
    CHECK(f.screen->costView().measure == gui::BudgetMeasure::Paid);
    CHECK(f.screen->funders()->isVisible());
    CHECK(f.dialogs.told.isEmpty());

    f.settings.setScreenValue(
        u"costs"_s, u"filters"_s,
        QVariantList{QVariantMap{{u"name"_s, u"2044"_s}, {u"state"_s, QVariantMap{{u"year"_s, 2044}}}}});
    saved->choose(u"2044"_s);
    CHECK(f.dialogs.told.size() == 1);
}
