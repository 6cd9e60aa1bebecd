// SPDX-License-Identifier: GPL-3.0-or-later
// The page Propositions: entered, assessed by two who stay apart, accepted into a sheet that keeps its
// origin, rejected with a reason; and the indicators that count them.
#include "gui/support/AmendmentAnswers.h"
#include "gui/support/WindowFixture.h"

#include "core/change/Verbs.h"
#include "core/rules/IndicatorValues.h"
#include "core/rules/Opinions.h"
#include "gui/app/ShippedPlans.h"
#include "gui/app/ViewState.h"
#include "gui/directory/PartyEntry.h"
#include "gui/forms/LongTextField.h"
#include "gui/indicators/RuleDialog.h"
#include "gui/proposals/AssessmentCell.h"
#include "gui/proposals/AssessmentGrid.h"
#include "gui/proposals/ProposalDetails.h"
#include "gui/proposals/ProposalDialogs.h"
#include "gui/proposals/ProposalFilterBar.h"
#include "gui/proposals/ProposalsScreen.h"
#include "gui/registers/RegisterPane.h"
#include "gui/screens/SheetsScreen.h"
#include "gui/search/SearchRows.h"
#include "gui/sheets/SheetHead.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimer>

using namespace jalon;
using namespace jalon::test;
using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : test::WindowFixture
{
    Fixture()
    {
        auto adopted = gui::adoptedPlan();
        REQUIRE(adopted);
        openPlan(*adopted);
        window.view().setAsOf(QDate(2017, 12, 31));
        screen = &show<gui::ProposalsScreen>(u"proposals"_s);
        settle();
    }
    const Plan &plan() { return session().plan(); }
    // Does `then` with the modal dialog that opens next.
    template <class Dialog>
    void answer(std::function<void(Dialog &)> then)
    {
        QTimer::singleShot(0, &window, [this, then] {
            auto *dialog = window.findChild<Dialog *>();
            REQUIRE(dialog);
            then(*dialog);
        });
    }
    Id<Proposal> enter(const QString &title, ProposalSource source = ProposalSource::Network)
    {
        answer<gui::NewProposalDialog>([&](gui::NewProposalDialog &dialog) {
            dialog.title()->setText(title);
            dialog.source()->setCurrentIndex(dialog.source()->findData(int(source)));
            dialog.accept();
            if (dialog.isVisible())
                dialog.reject();
        });
        screen->add();
        settle();
        return {screen->pane()->chosen()};
    }
    void addAssessor(const QString &name)
    {
        answer<gui::AssessorDialog>([&](gui::AssessorDialog &dialog) {
            dialog.party()->combo()->setEditText(name);
            dialog.accept();
        });
        screen->addAssessor();
        settle();
    }
    gui::AssessmentCell *cell(int criterion, const QString &assessor)
    {
        for (gui::AssessmentCell *one : screen->details()->grid()->cells()) {
            if (plan().find(one->place().criterion)->position == criterion &&
                plan().find(one->place().assessor)->name == assessor)
                return one;
        }
        FAIL("no cell of " << assessor.toStdString());
        return nullptr;
    }
    gui::ProposalsScreen *screen = nullptr;
};

} // namespace

TEST_CASE("Proposals: an empty register offers the first, which is numbered and can be undone")
{
    Fixture f;
    CHECK(f.screen->pane()->empty()->isVisible());
    const Plan before = f.plan();
    f.answer<gui::NewProposalDialog>([](gui::NewProposalDialog &dialog) {
        dialog.accept(); // nothing typed
        CHECK(dialog.isVisible());
        CHECK_FALSE(dialog.problem().isEmpty());
        dialog.title()->setText(u"Recyclerie mobile"_s);
        dialog.accept();
    });
    emit f.screen->pane()->empty()->nextStepClicked();
    f.settle();
    REQUIRE(f.plan().proposals().size() == 1);
    const Proposal &proposal = *f.plan().proposals().front();
    CHECK(proposal.number == 1);
    CHECK(proposal.date == QDate(2017, 12, 31));
    CHECK(f.screen->pane()->chosen() == proposal.id.value);
    CHECK(f.screen->pane()->model()->rows().front().code == u"P1"_s);
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.plan() == before);
    CHECK(f.screen->pane()->empty()->isVisible());
}

TEST_CASE("Proposals: two assessors stay apart, and what they say is told without a score")
{
    Fixture f;
    const Id<Proposal> id = f.enter(u"Recyclerie mobile"_s);
    CHECK(f.screen->details()->grid()->cells().isEmpty());
    f.addAssessor(u"Évaluatrice A"_s); // new in the directory
    f.addAssessor(u"Évaluateur B"_s);
    REQUIRE(f.screen->details()->grid()->cells().size() == 8);
    CHECK(f.plan().childrenOf<Assessment>(id).empty()); // a column is no answer
    f.cell(3, u"Évaluatrice A"_s)->choose(CriterionAnswer::Met);
    f.settle();
    f.cell(3, u"Évaluateur B"_s)->choose(CriterionAnswer::NotAssessable);
    f.settle();
    REQUIRE(f.plan().childrenOf<Assessment>(id).size() == 2);
    const QString facts = f.screen->details()->grid()->facts();
    CHECK(facts.contains(u'3'));
    CHECK(facts.contains(f.wording.criterionAnswer(CriterionAnswer::Met)));
    CHECK(facts.contains(u"Évaluatrice A"_s));
    CHECK(facts.contains(f.wording.criterionAnswer(CriterionAnswer::NotAssessable)));
    CHECK_FALSE(facts.contains(u'%'));

    auto *evidence = f.cell(3, u"Évaluatrice A"_s)->evidence();
    evidence->startEditing();
    f.type(evidence->box(), u"deux emplois prévus"_s);
    REQUIRE(evidence->commit());
    f.settle();
    const auto place = f.cell(3, u"Évaluatrice A"_s)->place();
    CHECK(assessmentOf(f.plan(), id, place.criterion, place.assessor)->evidence == u"deux emplois prévus"_s);
    REQUIRE(f.session().undo());
    f.settle();
    // the answer is taken back, the column stays
    f.cell(3, u"Évaluatrice A"_s)->choose({});
    f.settle();
    CHECK(f.plan().childrenOf<Assessment>(id).size() == 1);
    CHECK(f.screen->details()->grid()->cells().size() == 8);
    REQUIRE(f.session().undo());
    CHECK(f.plan().childrenOf<Assessment>(id).size() == 2);
}

TEST_CASE("Proposals: accepted, it becomes a sheet that says where it comes from; undo takes both back")
{
    Fixture f;
    const Id<Proposal> id = f.enter(u"Recyclerie mobile"_s);
    const Plan before = f.plan();
    const auto challenge = f.plan().challenges().back()->id;
    AmendmentAnswers answers; // the plan is frozen as voted: a new sheet is an amendment
    f.answer<gui::AcceptDialog>([&](gui::AcceptDialog &dialog) {
        dialog.challenge()->setCurrentIndex(dialog.challenge()->findData(challenge.value));
        dialog.shortTitle()->setText(u"Recyclerie"_s);
        dialog.accept();
    });
    f.screen->accept();
    f.settle();
    const Proposal &proposal = *f.plan().find(id);
    REQUIRE(proposal.conclusion == ProposalConclusion::Accepted);
    REQUIRE(proposal.actionId);
    const ActionSheet &action = *f.plan().find(*proposal.actionId);
    CHECK(action.title == u"Recyclerie mobile"_s);
    CHECK(f.plan().code(action) == u"5.3"_s);
    CHECK(originOf(f.plan(), action.id) == &proposal);
    f.screen->details()->sheet()->click();
    f.settle();
    auto *sheets = dynamic_cast<gui::SheetsScreen *>(f.window.pages().currentScreen());
    REQUIRE(sheets);
    auto *origin = sheets->findChild<gui::SheetHead *>()->origin();
    CHECK(origin->isVisible());
    CHECK(origin->text().contains(u"P1"_s));
    CHECK(origin->text().contains(f.wording.proposalSource(ProposalSource::Network)));
    CHECK(origin->text().contains(f.wording.date(proposal.date)));
    origin->click();
    f.settle();
    CHECK(f.window.pages().currentScreen() == f.screen);
    REQUIRE(f.session().undo());
    f.settle();
    CHECK(f.plan() == before);
}

TEST_CASE("Proposals: an action of the plan may take one up; a rejection owes its reason")
{
    Fixture f;
    const Id<Proposal> taken = f.enter(u"Un kit pour les communes"_s);
    const auto sheet = f.plan().actionByCode(u"1.2")->id;
    f.answer<gui::AcceptDialog>([&](gui::AcceptDialog &dialog) {
        dialog.existing()->setChecked(true);
        dialog.sheet()->setCurrentIndex(dialog.sheet()->findData(sheet.value));
        dialog.accept();
    });
    f.screen->accept();
    f.settle();
    CHECK(f.plan().find(taken)->actionId == sheet);
    CHECK(f.plan().actions().size() == 14);

    const Id<Proposal> second = f.enter(u"Monnaie locale"_s, ProposalSource::Consultation);
    CHECK(f.plan().find(second)->number == 2);
    f.answer<gui::ConcludeDialog>([](gui::ConcludeDialog &dialog) {
        dialog.accept();
        CHECK(dialog.isVisible()); // why?
        CHECK_FALSE(dialog.problem().isEmpty());
        dialog.reason()->setPlainText(u"hors compétence"_s);
        dialog.accept();
    });
    f.screen->conclude(ProposalConclusion::Rejected);
    f.settle();
    CHECK(f.plan().find(second)->conclusion == ProposalConclusion::Rejected);
    // the reason cannot be emptied afterwards either
    auto *reason = f.screen->details()->reason();
    reason->startEditing();
    reason->box()->selectAll();
    QTest::keyClick(reason->box(), Qt::Key_Delete);
    CHECK_FALSE(reason->commit());
    CHECK_FALSE(reason->problem().isEmpty());
    reason->cancel();

    gui::ProposalFilter filter;
    filter.source = ProposalSource::Consultation;
    f.screen->filters()->setFilter(filter);
    f.settle();
    CHECK(f.screen->pane()->model()->rowCount() == 1);
    CHECK(f.screen->search(u"communes"_s));
    CHECK(f.screen->pane()->model()->rowCount() == 0); // of the consultation spaces none
    f.screen->conclude(ProposalConclusion::Open);      // nothing is chosen: nothing happens
    CHECK(f.plan().find(second)->conclusion == ProposalConclusion::Rejected);
    // a jump shows it whatever is filtered
    REQUIRE(f.screen->showEntity(gui::EntityRef::to(taken)));
    CHECK(f.screen->pane()->chosen() == taken.value);
    CHECK(gui::groupOf(u"proposal"_s) == gui::SearchGroup::Proposals);
}

TEST_CASE("Proposals: a rule over the accepted ones of the network feeds 1.2.5, with its preview")
{
    Fixture f;
    const Id<Proposal> id = f.enter(u"Recyclerie mobile"_s);
    (void)f.enter(u"Monnaie locale"_s, ProposalSource::Consultation);
    REQUIRE(f.session().perform(
        verbs::acceptProposal(f.plan(), id, QDate(2017, 12, 31), {}, f.plan().actionByCode(u"1.2")->id)));
    const Indicator *fed = nullptr;
    for (const Indicator *each : f.plan().indicators())
        fed = f.plan().code(*each) == u"1.2.5"_s ? each : fed;
    REQUIRE(fed);
    REQUIRE(fed->kind == IndicatorKind::Count);
    IndicatorRule rule;
    rule.indicatorId = fed->id;
    rule.source = RuleSource::AcceptedProposals;
    rule.kinds = {u"network"_s};
    gui::ScreenContext context{f.session(),
                               *f.window.document().figures(),
                               f.window.view(),
                               f.wording,
                               f.dialogs,
                               f.settings,
                               {},
                               {},
                               {}};
    auto *dialog = new gui::RuleDialog(context, rule, 2017, nullptr);
    CHECK(dialog->rule() == rule); // every choice is offered
    QStringList words;
    for (const auto *label : dialog->findChildren<gui::PlainLabel *>())
        words << label->text();
    CHECK(words.join(u'\n').contains(u"P1 · Recyclerie mobile"_s));
    auto *kinds = dialog->findChildren<QListWidget *>().front();
    REQUIRE(kinds->count() == int(EnumCodes<ProposalSource>::all.size()));
    dialog->accept();
    f.settle();
    const IndicatorValue value = valueInYear(f.plan(), *f.plan().find(fed->id), 2017, QDate(2017, 12, 31));
    REQUIRE(value.isMeasured());
    CHECK(*value.value == Decimal::fromInt(1));
    CHECK(value.proposals == std::vector{id});
    REQUIRE(f.session().undo());
    CHECK_FALSE(f.plan().rule(fed->id));
}
