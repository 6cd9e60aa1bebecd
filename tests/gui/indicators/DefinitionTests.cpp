// SPDX-License-Identifier: GPL-3.0-or-later
// Definition and computation of indicators in the real window: a rule accepted counts what is recorded, an
// override needs its reason and is marked, targets say whether an indicator is on track.
#include "gui/screens/IndicatorsScreen.h"
#include "gui/support/IndicatorPlan.h"
#include "gui/support/WindowFixture.h"

#include "core/rules/IndicatorValues.h"
#include "core/rules/Targets.h"
#include "gui/app/ViewState.h"
#include "gui/forms/TextField.h"
#include "gui/indicators/ProposedRulesDialog.h"
#include "gui/indicators/ReasonDialog.h"
#include "gui/indicators/RuleDialog.h"
#include "gui/indicators/TargetsField.h"
#include "gui/models/IndicatorTableModel.h"
#include "gui/origin/OriginDialog.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/IndicatorGrid.h"
#include "gui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTreeWidget>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using test::IndicatorPlan;

namespace {

const QString Hostile = u"<b>x</b> & <img src=\"file:///etc/passwd\"> 100 %1"_s;

struct Fixture : test::WindowFixture
{
    Fixture()
    {
        openPlan(p.plan);
        screen = &show<gui::IndicatorsScreen>(u"indicators"_s);
        window.view().setAsOf(QDate(2018, 12, 31));
        settle();
        screen->grid()->setFocus();
    }
    const Plan &plan() { return session().plan(); }
    IndicatorValue value(const Id<Indicator> &id, int year)
    {
        return valueInYear(plan(), *plan().find(id), year, QDate(2018, 12, 31));
    }
    void goTo(const Id<Indicator> &id, int year)
    {
        REQUIRE(screen->grid()->setCurrentCell(id, year));
        settle();
    }
    Id<JournalEntry> record(const QDate &date, const QString &title = u"Réunion"_s)
    {
        JournalEntry entry;
        entry.id = Id<JournalEntry>::create();
        entry.date = date;
        entry.kind = u"meeting"_s;
        entry.title = title;
        REQUIRE(session().perform(verbs::recordEntry(plan(), entry, {{p.second}, {}})));
        settle();
        return entry.id;
    }
    void countMeetings()
    {
        IndicatorRule rule;
        rule.indicatorId = p.sum;
        rule.kinds = {u"meeting"_s};
        REQUIRE(session().perform(verbs::setRule(plan(), rule)));
        settle();
    }
    void enter(const Id<Indicator> &id, int year, const QString &text)
    {
        goTo(id, year);
        type(screen->grid(), text.left(1));
        auto *editor = screen->grid()->viewport()->findChild<QLineEdit *>();
        REQUIRE(editor);
        type(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    QAbstractButton *button(const QString &name, QWidget *within = nullptr)
    {
        for (auto *one : (within ? within : screen)->findChildren<QAbstractButton *>()) {
            if (one->objectName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <class Dialog>
    Dialog *dialog()
    {
        settle();
        auto *found = screen->findChild<Dialog *>();
        return found;
    }

    IndicatorPlan p;
    gui::IndicatorsScreen *screen = nullptr;
};

bool says(const QWidget &widget, const QString &text)
{
    for (const auto *label : widget.findChildren<gui::PlainLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Computed indicators: a rule made in the editor counts what is recorded, and undo takes it back")
{
    Fixture f;
    f.record(QDate(2018, 3, 1));
    f.goTo(f.p.sum, 2018);
    auto *define = f.button(u"editRule"_s);
    REQUIRE(define);
    define->click();
    auto *editor = f.dialog<gui::RuleDialog>();
    REQUIRE(editor);
    CHECK_FALSE(says(*editor, u"1\u00a0ateliers"_s));
    CHECK(says(*editor, u"1\u00a0atelier"_s)); // the preview: all entries of the sheet
    auto *kinds = editor->findChildren<QListWidget *>().front();
    for (int i = 0; i < kinds->count(); ++i) {
        if (kinds->item(i)->data(Qt::UserRole) == u"training"_s)
            kinds->item(i)->setCheckState(Qt::Checked);
    }
    CHECK(says(*editor, u"0\u00a0atelier"_s)); // no training was recorded, but the journal was kept
    for (int i = 0; i < kinds->count(); ++i)
        kinds->item(i)->setCheckState(kinds->item(i)->data(Qt::UserRole) == u"meeting"_s ? Qt::Checked
                                                                                         : Qt::Unchecked);
    editor->accept();
    f.settle();
    REQUIRE(f.plan().rule(f.p.sum));
    CHECK(f.value(f.p.sum, 2018).value == Decimal::fromInt(1));
    CHECK(f.value(f.p.sum, 2018).computed);

    f.record(QDate(2018, 6, 1));
    CHECK(f.value(f.p.sum, 2018).value == Decimal::fromInt(2));
    CHECK(says(*f.screen, u"2\u00a0ateliers"_s));
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.value(f.p.sum, 2018).value == Decimal::fromInt(1));
    CHECK(says(*f.screen, u"1\u00a0atelier"_s));
}

TEST_CASE(
    "Computed indicators: a typed value asks; in place of the computed one needs a reason and is marked")
{
    Fixture f;
    f.countMeetings();
    f.record(QDate(2018, 3, 1));
    f.enter(f.p.sum, 2018, u"7"_s);
    auto *ask = f.dialog<gui::ReasonDialog>();
    REQUIRE(ask);
    CHECK(f.plan().measurements(f.p.sum).empty());
    ask->findChildren<QRadioButton *>().at(1)->setChecked(true);
    ask->accept();
    CHECK(ask->isVisible()); // no reason yet
    CHECK(f.plan().measurements(f.p.sum).empty());
    ask->findChild<QLineEdit *>()->setText(Hostile);
    ask->accept();
    f.settle();
    REQUIRE(f.plan().measurements(f.p.sum).size() == 1);
    CHECK(f.plan().measurements(f.p.sum).front()->overrides);
    CHECK(f.value(f.p.sum, 2018).value == Decimal::fromInt(7));
    CHECK(f.value(f.p.sum, 2018).overridden);
    auto *model = f.screen->findChild<gui::IndicatorTableModel *>();
    const int row = model->rowOf(f.p.sum), column = model->columnOf(2018);
    CHECK(model->marks(row, column).overridden);
    CHECK(model->index(row, column).data(Qt::AccessibleTextRole).toString().count(u',') == 2);
    f.goTo(f.p.sum, 2018);
    CHECK(says(*f.screen, u"7\u00a0ateliers — "_s + Hostile));

    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.value(f.p.sum, 2018).value == Decimal::fromInt(1));
    CHECK_FALSE(model->marks(row, column).overridden);
    CHECK(model->marks(row, column).computed);
}

TEST_CASE("Computed indicators: beside it, the computed value counts; given up, nothing is written")
{
    Fixture f;
    f.countMeetings();
    f.record(QDate(2018, 3, 1));
    f.enter(f.p.sum, 2018, u"7"_s);
    auto *ask = f.dialog<gui::ReasonDialog>();
    REQUIRE(ask);
    ask->reject();
    f.settle();
    CHECK(f.plan().measurements(f.p.sum).empty());
    f.enter(f.p.sum, 2018, u"7"_s);
    ask = f.dialog<gui::ReasonDialog>();
    REQUIRE(ask);
    ask->accept();
    f.settle();
    REQUIRE(f.plan().measurements(f.p.sum).size() == 1);
    CHECK_FALSE(f.plan().measurements(f.p.sum).front()->overrides);
    CHECK(f.value(f.p.sum, 2018).value == Decimal::fromInt(1));
    // a year without any journal: nothing computed, so nothing is asked
    f.enter(f.p.sum, 2016, u"3"_s);
    CHECK(f.value(f.p.sum, 2016).value == Decimal::fromInt(3));
}

TEST_CASE("Definition: a target typed says whether the indicator is on track; what is no number is refused")
{
    Fixture f;
    f.enter(f.p.count, 2018, u"11"_s);
    f.goTo(f.p.count, 2018);
    auto *targets = f.screen->findChild<gui::TargetsField *>();
    REQUIRE(targets);
    REQUIRE(f.session().perform(verbs::setField(f.plan(), f.p.count, &Indicator::direction, Direction::Up)));
    gui::TextField *field = targets->field(2018);
    REQUIRE(field);
    const auto set = [&](const QString &typed) {
        field->startEditing();
        field->box()->setWords(typed);
        return field->commit();
    };
    CHECK(set(u"14"_s));
    f.settle();
    const auto track = [&] {
        return trackOf(f.plan(), *f.plan().find(f.p.count), f.value(f.p.count, 2018), 2018,
                       QDate(2018, 12, 31));
    };
    CHECK(track() == TrackState::OffTrack);
    auto *model = f.screen->findChild<gui::IndicatorTableModel *>();
    CHECK(model->marks(model->rowOf(f.p.count), model->columnOf(2018)).offTarget);
    CHECK(says(*f.screen, f.wording.track(TrackState::OffTrack)));
    CHECK(set(u"10"_s));
    f.settle();
    CHECK(track() == TrackState::OnTrack);
    CHECK(says(*f.screen, f.wording.track(TrackState::OnTrack)));
    CHECK_FALSE(set(u"environ 12"_s));
    field->cancel();
    CHECK(set(QString()));
    CHECK(f.plan().targets(f.p.count).empty());
}

TEST_CASE("Definition: collecting stops with a reason, in one step")
{
    Fixture f;
    f.goTo(f.p.count, 2018);
    auto *stop = f.button(u"collection"_s);
    REQUIRE(stop);
    stop->click();
    auto *ask = f.dialog<gui::ReasonDialog>();
    REQUIRE(ask);
    ask->accept();
    CHECK(f.plan().find(f.p.count)->collected);
    ask->findChild<QLineEdit *>()->setText(u"trop coûteux"_s);
    ask->accept();
    f.settle();
    CHECK_FALSE(f.plan().find(f.p.count)->collected);
    CHECK(f.plan().find(f.p.count)->collectionReason == u"trop coûteux"_s);
    REQUIRE(f.session().undo());
    CHECK(f.plan().find(f.p.count)->collected);
    CHECK(f.plan().find(f.p.count)->collectionReason.isEmpty());
}

TEST_CASE("Proposed rules: ticked ones are accepted as one step")
{
    Fixture f;
    REQUIRE(f.session().perform(verbs::setField(f.plan(), f.p.sum, &Indicator::unit, u"rencontres"_s)));
    auto *open = f.button(u"proposedRules"_s);
    REQUIRE(open);
    open->click();
    auto *dialog = f.dialog<gui::ProposedRulesDialog>();
    REQUIRE(dialog);
    const int offered = dialog->count();
    REQUIRE(offered > 0);
    dialog->accept();
    f.settle();
    CHECK(int(f.plan().table<IndicatorRule>().rows().size()) == offered);
    CHECK(f.session().undoStep()->verb == Verb::Propose);
    REQUIRE(f.session().undo());
    CHECK(f.plan().table<IndicatorRule>().rows().empty());
}

TEST_CASE("Where a figure comes from: the entries, the formula and who wrote them; each leads to its place")
{
    Fixture f;
    f.countMeetings();
    const Id<JournalEntry> entry = f.record(QDate(2018, 3, 1), Hostile);
    f.goTo(f.p.sum, 2018);
    auto *ask = f.button(u"figureOrigin"_s);
    REQUIRE(ask);
    ask->click();
    auto *origin = f.dialog<gui::OriginDialog>();
    REQUIRE(origin);
    REQUIRE(origin->facts().lines.size() == 1);
    CHECK(origin->facts().lines.front().place.id == entry.value);
    const auto log = f.session().log();
    REQUIRE(log);
    CHECK(origin->facts().lines.front().detail.contains(log->front().who));
    CHECK(says(*origin, Hostile)); // as typed, in a label that knows no markup
    auto *open = f.button(u"openPlace"_s, origin);
    REQUIRE(open);
    open->click();
    f.settle();
    CHECK(f.window.pages().currentScreen() != f.screen);
}
