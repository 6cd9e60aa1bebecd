// SPDX-License-Identifier: GPL-3.0-or-later
// What was voted, what amendments made of it, what stands today.
#include "core/rules/Amendments.h"

#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

struct FrozenPlan : TinyPlan
{
    FrozenPlan()
    {
        end(SoftDate::month(2018, 12));
        perform(verbs::setField(plan, plan.info().id, &PlanInfo::frozenOn, QDate(2016, 10, 14)));
    }
    void end(const SoftDate &date) { perform(setEnd(date)); }
    ChangeSet setEnd(const SoftDate &date) const
    {
        return verbs::setField(plan, action, &ActionSheet::end, date);
    }
    static Amendment decided(const QDate &date, const QString &reason = u"Retard"_s)
    {
        return {Id<Amendment>::create(), AmendmentKind::Amendment, date, u"Conseil"_s, reason};
    }
    std::vector<ComparedValue> compared() const { return comparedWithVote(plan, QDate(2030, 1, 1)); }
    int lines() const { return plan.table<AmendmentChange>().size(); }
};

} // namespace

TEST_CASE("Titles, pilots, dates, cost and indicators of a frozen plan need an amendment; follow-up does not")
{
    FrozenPlan frozen;
    const Plan &plan = frozen.plan;
    CHECK(needsAmendment(plan, frozen.setEnd(SoftDate::year(2019))));
    CHECK_FALSE(needsAmendment(plan, frozen.setEnd(frozen.sheet().end)));
    CHECK_FALSE(needsAmendment(plan, verbs::setField(plan, frozen.action, &ActionSheet::remarks, u"vu"_s)));
    CHECK_FALSE(
        needsAmendment(plan, verbs::setState(plan, frozen.action, QDate(2017, 1, 1), ActionState::Done)));
    const ChangeSet whole =
        verbs::amending(plan, frozen.setEnd(SoftDate::year(2019)), frozen.decided(QDate(2018, 2, 1)));
    CHECK_FALSE(needsAmendment(plan, whole));
    TinyPlan draft;
    CHECK_FALSE(needsAmendment(draft.plan,
                               verbs::setField(draft.plan, draft.action, &ActionSheet::title, u"Autre"_s)));
}

TEST_CASE("A sheet that goes speaks for its parts")
{
    FrozenPlan frozen;
    frozen.addIndicator(IndicatorKind::Count);
    const auto lines = governedChanges(frozen.plan, verbs::removeAction(frozen.plan, frozen.action));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].entity == u"action_sheet"_s);
    CHECK(lines[0].before == u"Action"_s);
    CHECK(lines[0].after.isEmpty());
}

TEST_CASE("One amendment says of one value where it came from and where it went")
{
    FrozenPlan frozen;
    const SoftDate voted = frozen.sheet().end;
    const Amendment amendment = frozen.decided(QDate(2018, 2, 1));
    const auto edit = [&](const SoftDate &date) {
        frozen.perform(verbs::amending(frozen.plan, frozen.setEnd(date), amendment));
    };
    edit(SoftDate::month(2019, 3));
    edit(SoftDate::month(2019, 6));
    REQUIRE(frozen.lines() == 1);
    CHECK(frozen.compared()[0].votedDate == voted);
    CHECK(frozen.compared()[0].amendedDate == SoftDate::month(2019, 6));
    edit(voted);
    CHECK(frozen.lines() == 0);
    CHECK(frozen.plan.table<Amendment>().isEmpty()); // nothing left to say
    edit(SoftDate::month(2019, 3));
    CHECK(frozen.plan.find(amendment.id));
}

TEST_CASE("Decisions of one day, or entered late, are told in the order in which they were made")
{
    for (const QDate &second : {QDate(2018, 2, 1), QDate(2017, 1, 1)}) {
        for (int again = 0; again < 8; ++again) { // ids, and with them any accidental order, differ
            FrozenPlan frozen;
            const SoftDate voted = frozen.sheet().end;
            for (const auto &[date, end] : {std::pair(QDate(2018, 2, 1), SoftDate::year(2019)),
                                            std::pair(second, SoftDate::year(2020))})
                frozen.perform(verbs::amending(frozen.plan, frozen.setEnd(end), frozen.decided(date)));
            const auto values = frozen.compared();
            REQUIRE(values.size() == 1);
            CHECK(values[0].votedDate == voted);
            CHECK(values[0].amendedDate == SoftDate::year(2020));
            CHECK_FALSE(values[0].isUnexplained());
            CHECK(votedDate(frozen.plan, frozen.sheet(), &ActionSheet::end) == voted);
            for (const ComparedValue &value : comparedWithVote(frozen.plan, QDate(2017, 6, 1)))
                CHECK(value.votedDate == voted); // whatever the date one looks from
        }
    }
}

TEST_CASE("A correction mends what was voted and is no amendment; an import is seen as unexplained")
{
    FrozenPlan frozen;
    Amendment correction = frozen.decided(QDate(2017, 1, 1));
    correction.kind = AmendmentKind::Correction;
    frozen.perform(verbs::amending(frozen.plan, frozen.setEnd(SoftDate::year(2018)), correction));
    auto values = frozen.compared();
    REQUIRE(values.size() == 1);
    CHECK(values[0].correctedOnly);
    CHECK(values[0].votedDate == SoftDate::year(2018));
    CHECK(countAmendments(frozen.plan, QDate(2030, 1, 1)) == AmendmentCount{0, 0, 1});
    frozen.end(SoftDate::year(2019)); // without asking anybody
    CHECK(frozen.compared()[0].isUnexplained());
}
