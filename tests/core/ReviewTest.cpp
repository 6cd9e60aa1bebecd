// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals, opinions, decisions and closings: what they do to a plan, and what a review has to tell of them.
#include "core/rules/Closing.h"
#include "core/rules/ComputedIndicators.h"
#include "core/rules/Opinions.h"
#include "support/SamplePlan.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

struct ReviewPlan : TinyPlan
{
    Id<Party> ada = addSomebody(u"Ada"_s);
    Id<Party> bo = addSomebody(u"Bo"_s);

    Id<Party> addSomebody(const QString &name)
    {
        const auto id = Id<Party>::create();
        perform(verbs::addParty(plan, Party{id, PartyKind::Person, name, {}}));
        return id;
    }
    Id<Criterion> addCriterion()
    {
        Criterion criterion;
        criterion.id = Id<Criterion>::create();
        criterion.label = u"Intérêt communautaire"_s;
        perform(verbs::addItem(plan, criterion));
        return criterion.id;
    }
    Id<Proposal> propose(const QDate &date, ProposalSource source)
    {
        Proposal proposal;
        proposal.id = Id<Proposal>::create();
        proposal.date = date;
        proposal.title = u"Une ressourcerie"_s;
        proposal.source = source;
        perform(verbs::addProposal(plan, proposal));
        return proposal.id;
    }
    Id<Opinion> addOpinion(const QDate &date)
    {
        Opinion opinion;
        opinion.id = Id<Opinion>::create();
        opinion.date = date;
        opinion.text = u"Associer les communes"_s;
        perform(verbs::addOpinion(plan, opinion));
        return opinion.id;
    }
    bool refused(const ChangeSet &set)
    {
        Plan after = plan;
        REQUIRE(apply(after, set));
        return !validate(after, set);
    }
};

} // namespace

TEST_CASE("Numbers of proposals and opinions are given once")
{
    ReviewPlan tiny;
    const auto first = tiny.propose(QDate(2017, 5, 12), ProposalSource::Network);
    const auto second = tiny.propose(QDate(2017, 6, 1), ProposalSource::Other);
    CHECK(tiny.plan.find(first)->number == 1);
    CHECK(tiny.plan.find(second)->number == 2);
    CHECK(tiny.refused(verbs::setField(tiny.plan, second, &Proposal::number, 1)));
    CHECK(tiny.plan.find(tiny.addOpinion(QDate(2017, 9, 1)))->number == 1);
}

TEST_CASE("An accepted proposal becomes an action that keeps its origin, in one step")
{
    ReviewPlan tiny;
    const auto id = tiny.propose(QDate(2017, 5, 12), ProposalSource::Network);
    const Plan before = tiny.plan;
    ActionSheet action;
    action.challengeId = tiny.challenge;
    action.title = u"Créer une ressourcerie"_s;
    const ChangeSet set = verbs::acceptProposal(tiny.plan, id, QDate(2017, 11, 3), u"Retenue"_s, action);
    tiny.perform(set);
    const Proposal *proposal = tiny.plan.find(id);
    REQUIRE(proposal->actionId);
    CHECK(tiny.plan.code(*tiny.plan.find(*proposal->actionId)) == u"1.2"_s);
    CHECK(originOf(tiny.plan, *proposal->actionId) == proposal);
    CHECK(originOf(tiny.plan, tiny.action) == nullptr);
    tiny.perform(inverted(set));
    CHECK((tiny.plan == before));
}

TEST_CASE("A refusal owes a reason, an acceptance alone names an action")
{
    ReviewPlan tiny;
    const auto id = tiny.propose(QDate(2017, 5, 12), ProposalSource::Network);
    const QDate day(2017, 11, 3);
    CHECK(tiny.refused(verbs::concludeProposal(tiny.plan, id, ProposalConclusion::Rejected, day, {})));
    CHECK(tiny.refused(verbs::concludeProposal(tiny.plan, id, ProposalConclusion::Rejected, {}, u"Non"_s)));
    CHECK(tiny.refused(verbs::setField(tiny.plan, id, &Proposal::actionId, tiny.action)));
    CHECK_FALSE(
        tiny.refused(verbs::concludeProposal(tiny.plan, id, ProposalConclusion::Adjourned, day, u"2018"_s)));
}

TEST_CASE("Assessors are kept apart; who turns out to be one keeps the evidence of both")
{
    ReviewPlan tiny;
    const auto criterion = tiny.addCriterion();
    const auto proposal = tiny.propose(QDate(2017, 5, 12), ProposalSource::Consultation);
    const auto say = [&](const Id<Party> &who, CriterionAnswer answer, const QString &evidence) {
        tiny.perform(
            verbs::assess(tiny.plan, Assessment{{}, proposal, criterion, who, answer, evidence, {}}));
    };
    say(tiny.ada, CriterionAnswer::Met, u"12 emplois"_s);
    say(tiny.bo, CriterionAnswer::NotAssessable, u"pas de budget"_s);
    say(tiny.bo, CriterionAnswer::NotMet, u"pas de budget"_s);
    CHECK(tiny.plan.childrenOf<Assessment>(proposal).size() == 2);
    CHECK(assessorsOf(tiny.plan, proposal).size() == 2);
    CHECK(assessmentOf(tiny.plan, proposal, criterion, tiny.bo)->answer == CriterionAnswer::NotMet);
    tiny.perform(verbs::mergeParties(tiny.plan, tiny.ada, tiny.bo));
    const auto rows = tiny.plan.childrenOf<Assessment>(proposal);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front()->answer == CriterionAnswer::Met);
    CHECK(rows.front()->evidence == u"12 emplois\npas de budget"_s);
}

TEST_CASE("Proposals and documents sent feed indicators; an unused register is not zero")
{
    ReviewPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    const auto value = [&](RuleSource source, const QStringList &kinds, int year) {
        IndicatorRule rule;
        rule.indicatorId = id;
        rule.source = source;
        rule.kinds = kinds;
        return computeInYear(tiny.plan, *tiny.plan.find(id), rule, year, QDate(2020, 12, 31)).value;
    };
    const QStringList network{u"network"_s};
    CHECK_FALSE(value(RuleSource::Proposals, network, 2017));
    CHECK_FALSE(value(RuleSource::Transmissions, {}, 2017));
    const auto first = tiny.propose(QDate(2017, 5, 12), ProposalSource::Network);
    tiny.propose(QDate(2017, 5, 13), ProposalSource::FollowUpBody);
    CHECK_FALSE(value(RuleSource::Proposals, network, 2016));
    CHECK(value(RuleSource::Proposals, network, 2017) == Decimal::fromInt(1));
    CHECK(value(RuleSource::Proposals, {}, 2017) == Decimal::fromInt(2));
    CHECK(value(RuleSource::AcceptedProposals, network, 2017) == Decimal::fromInt(0));
    tiny.perform(verbs::acceptProposal(tiny.plan, first, QDate(2018, 1, 9), {}, tiny.action));
    CHECK(value(RuleSource::AcceptedProposals, network, 2017) == Decimal::fromInt(0));
    CHECK(value(RuleSource::AcceptedProposals, network, 2018) == Decimal::fromInt(1));
    Transmission sent;
    sent.year = 2017;
    sent.document = u"annual"_s;
    sent.sentOn = QDate(2018, 3, 20);
    sent.recipient = u"Instance de suivi"_s;
    Transmission again = sent;
    again.recipient = u"Services"_s;
    tiny.perform(verbs::recordTransmissions(tiny.plan, {sent, again}));
    CHECK(value(RuleSource::Transmissions, {u"annual"_s}, 2018) == Decimal::fromInt(1));
    CHECK(value(RuleSource::Transmissions, {u"minutes"_s}, 2018) == Decimal::fromInt(0));
}

TEST_CASE("An opinion is carried from review to review until it is closed")
{
    ReviewPlan tiny;
    const auto id = tiny.addOpinion(QDate(2017, 6, 20));
    tiny.perform(verbs::setField(tiny.plan, id, &Opinion::deadline, QDate(2017, 12, 1)));
    const auto state = [&](const QDate &day) { return stateOf(*tiny.plan.find(id), day); };
    CHECK(state(QDate(2017, 12, 1)) == OpinionState::Awaiting);
    CHECK(state(QDate(2017, 12, 2)) == OpinionState::Late);
    CHECK(tiny.refused(verbs::closeOpinion(tiny.plan, id, QDate(2018, 1, 1))));
    CHECK(
        tiny.refused(verbs::answerOpinion(tiny.plan, id, OpinionReply::NotFollowed, QDate(2018, 2, 1), {})));
    tiny.perform(verbs::answerOpinion(tiny.plan, id, OpinionReply::Partly, QDate(2018, 2, 1), u"En 2019"_s));
    CHECK(state(QDate(2018, 1, 31)) == OpinionState::Late);
    CHECK(state(QDate(2018, 2, 1)) == OpinionState::Answered);
    tiny.perform(verbs::closeOpinion(tiny.plan, id, QDate(2018, 11, 30)));
    CHECK(opinionsOf(tiny.plan, 2016).empty());
    CHECK(opinionsOf(tiny.plan, 2017).size() == 1);
    CHECK(opinionsOf(tiny.plan, 2018).size() == 1);
    CHECK(opinionsOf(tiny.plan, 2019).empty());
    const OpinionCount then = countOpinions(tiny.plan, QDate(2017, 12, 31));
    CHECK(then == OpinionCount{1, 1, 1, 0, 0, 0, 0});
    const OpinionCount now = countOpinions(tiny.plan, QDate(2018, 12, 31));
    CHECK(now == OpinionCount{1, 0, 0, 0, 1, 0, 1});
}

TEST_CASE("A confirmed decision states what it means and is an amendment")
{
    ReviewPlan tiny;
    const QDate day(2018, 3, 28);
    const auto note = [&](DecisionKind kind) {
        tiny.perform(verbs::noteDecision(tiny.plan, tiny.action, 2017, kind, u"Faute de porteur"_s, day));
        return tiny.plan.decision(tiny.action, 2017);
    };
    const Plan before = tiny.plan;
    const ActionDecision *noted = note(DecisionKind::Suspend);
    CHECK(tiny.plan.states(tiny.action).empty());
    const ChangeSet confirmed = verbs::confirmDecision(tiny.plan, noted->id, day.addDays(6),
                                                       u"Conseil communautaire"_s, u"Faute de porteur"_s);
    tiny.perform(confirmed);
    REQUIRE(tiny.plan.states(tiny.action).size() == 1);
    CHECK(tiny.plan.states(tiny.action).front()->state == ActionState::Suspended);
    CHECK(tiny.plan.states(tiny.action).front()->date == day);
    REQUIRE(tiny.plan.amendments().size() == 1);
    CHECK(tiny.plan.decision(tiny.action, 2017)->amendmentId == tiny.plan.amendments().front()->id);
    CHECK(verbs::confirmDecision(tiny.plan, noted->id, day, u"x"_s, u"x"_s).isEmpty());
    // said anew, it has to be confirmed anew
    CHECK(note(DecisionKind::Continue)->confirmedOn.isNull());
    CHECK_FALSE(tiny.plan.decision(tiny.action, 2017)->amendmentId);
}

TEST_CASE("A year is closed once, and opening it again leaves its trace")
{
    ReviewPlan tiny;
    YearClosing closing;
    closing.year = 2017;
    closing.closedOn = QDate(2018, 4, 3);
    closing.seal = sampleContents().begin()->first;
    tiny.perform(verbs::closeYear(tiny.plan, closing));
    REQUIRE(tiny.plan.closing(2017));
    CHECK(verbs::closeYear(tiny.plan, closing).isEmpty());
    CHECK(tiny.refused(verbs::add(tiny.plan, closing)));
    CHECK(tiny.refused(verbs::reopenYear(tiny.plan, 2017, QDate(2018, 5, 1), {})));
    tiny.perform(verbs::reopenYear(tiny.plan, 2017, QDate(2018, 5, 1), u"Facture oubliée"_s));
    CHECK_FALSE(tiny.plan.closing(2017));
    tiny.perform(verbs::closeYear(tiny.plan, closing));
    CHECK(tiny.plan.table<YearClosing>().size() == 2);
}

TEST_CASE("Before closing: what is missing is named, and totals that are right never forbid")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const Plan plan = randomPlan(seed);
        const AnnualReview review = reviewOf(plan, 2018);
        int missing = 0, late = 0;
        for (const ClosingFinding &finding : closingFindings(plan, review)) {
            CHECK_FALSE(finding.forbids());
            missing += finding.kind == ClosingFindingKind::ValueMissing;
            late += finding.kind == ClosingFindingKind::ObligationLate;
        }
        int collected = 0, measured = 0;
        for (const Indicator *indicator : plan.indicators()) {
            collected += indicator->collected;
            measured += indicator->collected && valueAsOf(plan, *indicator, review.asOf).isMeasured();
        }
        CHECK(missing == collected - measured);
        CHECK(late == review.totals.obligations.late);
    }
    AnnualReview wrong = reviewOf(randomPlan(1), 2018);
    ++wrong.totals.obligations.kept;
    CHECK(closingFindings(randomPlan(1), wrong).front().forbids());
}

TEST_CASE("What a closed year's figures became shows both values, and nothing else")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    const auto measure = [&](int value) {
        Measurement m;
        m.indicatorId = id;
        m.date = QDate(2017, 12, 31);
        m.value = Decimal::fromInt(value);
        tiny.perform(verbs::recordMeasurement(tiny.plan, m));
    };
    measure(12);
    const AnnualReview sealed = reviewOf(tiny.plan, 2017);
    CHECK(rectifications(sealed, reviewOf(tiny.plan, 2017)).empty());
    Measurement later = *tiny.plan.measurements(id).front();
    later.value = Decimal::fromInt(14);
    tiny.perform(verbs::editMeasurement(tiny.plan, later));
    const auto found = rectifications(sealed, reviewOf(tiny.plan, 2017));
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == u"1.1.1"_s);
    CHECK(found.front().sealedValue.value.value == Decimal::fromInt(12));
    CHECK(found.front().todayValue.value.value == Decimal::fromInt(14));
}
