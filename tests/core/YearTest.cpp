// SPDX-License-Identifier: GPL-3.0-or-later
// The year's figures held against counting by hand: sums of sums, rules over made-up journals, targets, late
// duties.
#include "core/review/AnnualReview.h"
#include "core/rules/ComputedIndicators.h"
#include "support/SamplePlan.h"
#include "support/TinyPlan.h"

#include <set>

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

const QDate endOf2018(2018, 12, 31);

/// Every entry of the plan that a rule takes in a year, found the slow way.
std::vector<const JournalEntry *> byHand(const Plan &plan, const Indicator &indicator,
                                         const IndicatorRule &rule, int year)
{
    const Id<Challenge> challenge = plan.find(indicator.actionId)->challengeId;
    std::vector<const JournalEntry *> found;
    for (const JournalEntry &entry : plan.table<JournalEntry>().rows()) {
        bool inScope = rule.scope == RuleScope::Plan;
        for (const JournalAction &link : plan.table<JournalAction>().rows()) {
            if (link.entryId == entry.id)
                inScope = inScope || link.actionId == indicator.actionId ||
                          (rule.scope == RuleScope::Challenge &&
                           plan.find(link.actionId)->challengeId == challenge);
        }
        if (inScope && entry.date.year() == year && (rule.kinds.isEmpty() || rule.kinds.contains(entry.kind)))
            found.push_back(&entry);
    }
    return found;
}

/// A made-up plan with a journal of 200 entries of three kinds over three years and a rule for every count.
Plan journalPlan(unsigned seed)
{
    Plan plan = randomPlan(seed);
    plan.table<IndicatorRule>() = {};
    plan.table<Measurement>() = {};
    plan.table<JournalEntry>() = {};
    plan.table<JournalAction>() = {};
    plan.table<JournalParty>() = {};
    unsigned state = seed * 7919 + 1;
    const auto below = [&](int n) { return int((state = state * 1664525 + 1013904223) >> 16) % n; };
    const auto actions = plan.actions();
    const auto parties = plan.parties();
    for (int n = 0; n < 200; ++n) {
        JournalEntry entry;
        entry.id = Id<JournalEntry>::create();
        entry.date = QDate(2016, 1, 1).addDays(below(1000));
        entry.kind = QString::fromUtf16(journalKinds[size_t(below(3))]);
        entry.title = u"Fait"_s;
        if (below(4) != 0)
            entry.participants = below(30);
        if (below(3) != 0) {
            entry.answered = below(20);
            entry.satisfied = below(*entry.answered + 1);
        }
        for (int link = below(3); link >= 0; --link) {
            const auto action = actions[size_t(below(int(actions.size())))]->id;
            plan.table<JournalAction>().insert({linkId(entry.id, action), entry.id, action});
        }
        for (int link = parties.empty() ? -1 : below(3) - 1; link >= 0; --link) {
            const auto party = parties[size_t(below(int(parties.size())))]->id;
            plan.table<JournalParty>().insert({linkId(entry.id, party), entry.id, party});
        }
        plan.table<JournalEntry>().insert(entry);
    }
    for (const Indicator *indicator : plan.indicators()) {
        IndicatorRule rule;
        rule.id = Id<IndicatorRule>::create();
        rule.indicatorId = indicator->id;
        rule.scope = RuleScope(below(3));
        if (below(2) == 0)
            rule.kinds = {QString::fromUtf16(journalKinds[size_t(below(4))])};
        if (indicator->kind == IndicatorKind::Count) {
            rule.function = RuleFunction(below(3));
            rule.measure = rule.function == RuleFunction::Sum ? RuleMeasure::Participants : RuleMeasure::None;
        } else if (indicator->kind == IndicatorKind::Rate) {
            rule.function = RuleFunction::Ratio;
            rule.measure = RuleMeasure::Satisfied;
            rule.base = RuleMeasure::Answered;
        } else {
            continue;
        }
        plan.table<IndicatorRule>().insert(rule);
    }
    return plan;
}

void checkAgainstHand(const Plan &plan, const Indicator &indicator, const IndicatorRule &rule, int year)
{
    const auto rows = byHand(plan, indicator, rule, year);
    const IndicatorValue value = valueInYear(plan, indicator, year, QDate(2020, 12, 31));
    qint64 total = 0, answered = 0, satisfied = 0;
    bool said = false;
    std::set<Id<Party>> parties;
    for (const JournalEntry *entry : rows) {
        said = said || entry->participants;
        total += entry->participants.value_or(0);
        answered += entry->answered.value_or(0);
        satisfied += entry->answered ? entry->satisfied.value_or(0) : 0;
        for (const JournalParty *link : plan.childrenOf<JournalParty>(entry->id))
            parties.insert(link->partyId);
    }
    const auto whole = [](qint64 number) { return std::optional(Decimal::fromInt(number)); };
    switch (rule.function) {
    case RuleFunction::Count:
        CHECK(value.value == whole(qint64(rows.size())));
        CHECK(value.entries.size() == rows.size());
        break;
    case RuleFunction::Sum:
        CHECK(value.value == (said || rows.empty() ? whole(total) : std::nullopt));
        CHECK(value.entries.size() + value.silent.size() == rows.size());
        break;
    case RuleFunction::Distinct:
        CHECK(value.value ==
              (parties.empty() && !rows.empty() ? std::nullopt : whole(qint64(parties.size()))));
        break;
    case RuleFunction::Ratio:
        CHECK(value.isMeasured() == (answered > 0));
        if (answered > 0) {
            CHECK(value.numerator == whole(satisfied));
            CHECK(value.denominator == whole(answered));
            CHECK(value.value == Decimal::percent(*whole(satisfied), *whole(answered)));
            CHECK(value.small == (answered < smallSampleOf(indicator)));
        }
        break;
    case RuleFunction::Reached:
        break;
    }
}

/// What must be the sum over the challenges.
void checkSums(const ReviewTotals &total, const std::vector<const ReviewTotals *> &parts)
{
    ReviewTotals sum;
    for (const ReviewTotals *part : parts) {
        sum.actions += part->actions;
        for (const auto &[status, count] : part->byStatus)
            sum.byStatus[status] += count;
        sum.late += part->late;
        sum.waiting += part->waiting;
        sum.stepsDone += part->stepsDone;
        sum.stepsTotal += part->stepsTotal;
        sum.indicators += part->indicators;
        sum.indicatorsMeasured += part->indicatorsMeasured;
        sum.indicatorsComputed += part->indicatorsComputed;
        sum.indicatorsWithTarget += part->indicatorsWithTarget;
        sum.indicatorsOnTrack += part->indicatorsOnTrack;
        sum.indicatorsOffTrack += part->indicatorsOffTrack;
        sum.obligations += part->obligations;
        sum.budget += part->budget;
        sum.costOfYear += part->costOfYear;
        sum.changedValues += part->changedValues;
    }
    sum.cost = total.cost;
    CHECK(sum == total);
    CHECK(total.obligations.due ==
          total.obligations.kept + total.obligations.missed + total.obligations.open);
    CHECK(total.indicatorsComputed <= total.indicatorsMeasured);
    CHECK(total.indicatorsOnTrack + total.indicatorsOffTrack <= total.indicatorsWithTarget);
}

} // namespace

TEST_CASE("What a rule computes is what counting the journal by hand gives")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const Plan plan = journalPlan(seed);
        for (const IndicatorRule &rule : plan.table<IndicatorRule>().rows()) {
            for (const int year : {2016, 2017, 2018})
                checkAgainstHand(plan, *plan.find(rule.indicatorId), rule, year);
        }
    }
}

TEST_CASE("An entry taken away leaves exactly the counts that named it one lower")
{
    Plan plan = journalPlan(5);
    const Plan before = plan;
    const JournalEntry gone = plan.table<JournalEntry>().rows()[17];
    perform(plan, verbs::removeEntry(plan, gone.id));
    for (const IndicatorRule &rule : before.table<IndicatorRule>().rows()) {
        if (rule.function != RuleFunction::Count)
            continue;
        const Indicator &indicator = *before.find(rule.indicatorId);
        const int year = gone.date.year();
        const auto was = valueInYear(before, indicator, year, QDate(2020, 12, 31));
        const auto now = valueInYear(plan, indicator, year, QDate(2020, 12, 31));
        const bool named = std::find(was.entries.begin(), was.entries.end(), gone.id) != was.entries.end();
        CHECK(*now.value + Decimal::fromInt(named ? 1 : 0) == *was.value);
    }
}

TEST_CASE("The totals of the challenges add up to the plan's, this year and the year before")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const AnnualReview review = reviewOf(seed % 2 == 0 ? randomPlan(seed) : journalPlan(seed), 2018);
        std::vector<const ReviewTotals *> now, before;
        int computed = 0, withTarget = 0;
        for (const ChallengeReview &challenge : review.challenges) {
            now.push_back(&challenge.totals);
            before.push_back(&challenge.before);
            for (const ActionReview &action : challenge.actions) {
                for (const IndicatorFigure &figure : action.indicators) {
                    computed += figure.value.isMeasured() && figure.value.computed;
                    withTarget += figure.track != TrackState::NoTarget;
                }
            }
        }
        checkSums(review.totals, now);
        checkSums(review.before, before);
        CHECK(review.totals.indicatorsComputed == computed);
        CHECK(review.totals.indicatorsWithTarget == withTarget);
        // another way to the same money
        CHECK(review.totals.budget ==
              budgetTable(seed % 2 == 0 ? randomPlan(seed) : journalPlan(seed), 2018).total);
    }
}

TEST_CASE("A target is judged only where somebody said which way is good")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    const auto track = [&](const QDate &asOf) {
        const Indicator &indicator = *tiny.plan.find(id);
        return trackOf(tiny.plan, indicator, valueAsOf(tiny.plan, indicator, asOf), 2018, asOf);
    };
    CHECK(track(endOf2018) == TrackState::NoTarget);
    tiny.perform(verbs::setTarget(tiny.plan, id, 2018, Decimal::fromInt(10)));
    CHECK(track(endOf2018) == TrackState::NotMeasured);
    tiny.measure(id, QDate(2018, 6, 1), 8);
    CHECK(track(endOf2018) == TrackState::NoDirection);
    tiny.perform(verbs::setField(tiny.plan, id, &Indicator::direction, Direction::Up));
    CHECK(track(endOf2018) == TrackState::OffTrack);
    CHECK(track(QDate(2018, 12, 30)) == TrackState::Open);
    tiny.perform(verbs::setField(tiny.plan, id, &Indicator::direction, Direction::Down));
    CHECK(track(endOf2018) == TrackState::OnTrack);
    tiny.perform(verbs::setTarget(tiny.plan, id, 2018, Decimal::fromInt(8)));
    tiny.perform(verbs::setField(tiny.plan, id, &Indicator::direction, Direction::Up));
    CHECK(track(endOf2018) == TrackState::OnTrack);
}

TEST_CASE("A milestone's target holds on until it is reached")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Milestone);
    const auto track = [&](int year) {
        const Indicator &indicator = *tiny.plan.find(id);
        const QDate asOf(year, 12, 31);
        return trackOf(tiny.plan, indicator, valueAsOf(tiny.plan, indicator, asOf), year, asOf);
    };
    tiny.perform(verbs::setTarget(tiny.plan, id, 2017, Decimal::fromInt(1)));
    CHECK(track(2016) == TrackState::NoTarget);
    CHECK(track(2017) == TrackState::NotMeasured);
    tiny.measure(id, QDate(2017, 12, 1), 0);
    CHECK(track(2017) == TrackState::OffTrack);
    CHECK(track(2018) == TrackState::OffTrack);
    tiny.measure(id, QDate(2018, 12, 1), 1);
    CHECK(track(2018) == TrackState::OnTrack);
    CHECK(track(2019) == TrackState::OnTrack);
}

TEST_CASE("An obligation left open makes its action late once its tolerance is over")
{
    TinyPlan tiny;
    const auto id = tiny.oblige(QDate(2018, 3, 31), 10);
    const auto at = [&](const QDate &day) { return situationOf(tiny.plan, tiny.sheet(), day); };
    CHECK_FALSE(at(endOf2018).late); // nobody said that the action runs
    tiny.perform(verbs::setState(tiny.plan, tiny.action, QDate(2018, 1, 1), ActionState::InProgress));
    CHECK_FALSE(at(QDate(2018, 4, 10)).late);
    CHECK(at(QDate(2018, 4, 11)).late);
    CHECK(at(QDate(2018, 4, 11)).lateSince == QDate(2018, 4, 10));
    CHECK(at(QDate(2018, 4, 11)).lateObligations == std::vector{id});
    CHECK(at(QDate(2018, 4, 11)).obligations.open == 1);
    tiny.perform(verbs::keepObligation(tiny.plan, id, QDate(2018, 6, 1)));
    CHECK(at(QDate(2018, 5, 31)).late); // the past stays as it was
    CHECK_FALSE(at(QDate(2018, 6, 1)).late);
    tiny.perform(verbs::missObligation(tiny.plan, id, QDate(2018, 6, 1), u"Grève"_s));
    CHECK_FALSE(at(QDate(2018, 6, 1)).late); // answered: no, and why
    CHECK(at(QDate(2018, 6, 1)).obligations.missed == 1);
}

TEST_CASE("The journal, obligations and budgets widen the years and the day a plan opens at")
{
    TinyPlan tiny;
    tiny.record(QDate(2021, 2, 3), u"meeting"_s);
    CHECK(openingDate(tiny.plan, QDate(2026, 1, 1)) == QDate(2021, 2, 3));
    CHECK(yearsOf(tiny.plan, QDate(2026, 1, 1)) == std::pair(2016, 2021));
    tiny.oblige(QDate(2022, 1, 31));
    CHECK(yearsOf(tiny.plan, QDate(2026, 1, 1)) == std::pair(2016, 2022));
    CHECK(openingDate(tiny.plan, QDate(2026, 1, 1)) == QDate(2021, 2, 3)); // being due is no fact
}

TEST_CASE("The review says what the rule gives beside a value that overrides it")
{
    TinyPlan tiny;
    const auto id = tiny.addIndicator(IndicatorKind::Count);
    tiny.setRule(id, RuleFunction::Count);
    tiny.record(QDate(2018, 2, 3), u"meeting"_s);
    Measurement m;
    m.indicatorId = id;
    m.date = QDate(2018, 12, 31);
    m.value = Decimal::fromInt(4);
    m.overrides = true;
    m.comment = u"Trois réunions sans trace."_s;
    tiny.perform(verbs::recordMeasurement(tiny.plan, m));
    const AnnualReview review = reviewOf(tiny.plan, 2018);
    const IndicatorFigure &figure = review.challenges[0].actions[0].indicators[0];
    CHECK(figure.value.value == Decimal::fromInt(4));
    CHECK(figure.value.overridden);
    CHECK(figure.overruled.value == Decimal::fromInt(1));
    CHECK(review.totals.indicatorsComputed == 0);
    CHECK(review.totals.indicatorsMeasured == 1);
}

TEST_CASE("A journal's days are found in order, also after it changed")
{
    TinyPlan tiny;
    const auto &journal = tiny.plan.table<JournalEntry>();
    CHECK_FALSE(journal.firstDate().isValid());
    const auto a = tiny.record(QDate(2018, 2, 3), u"meeting"_s);
    const auto b = tiny.record(QDate(2017, 2, 3), u"meeting"_s);
    CHECK(journal.between({}, endOf2018).size() == 2);
    CHECK(journal.between({}, endOf2018).front()->id == b);
    CHECK(journal.firstDate() == QDate(2017, 2, 3));
    tiny.perform(verbs::setField(tiny.plan, b, &JournalEntry::date, QDate(2019, 1, 1)));
    CHECK(journal.firstDate() == QDate(2018, 2, 3));
    CHECK(journal.between(QDate(2018, 1, 1), endOf2018).front()->id == a);
    tiny.perform(verbs::removeEntry(tiny.plan, a));
    CHECK_FALSE(journal.hasBetween(QDate(2018, 1, 1), endOf2018));
}
