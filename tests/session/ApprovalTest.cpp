// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever changes what was voted is asked by whose decision: by perform(), and by nothing else.
#include "core/base/Clock.h"
#include "core/rules/Amendments.h"
#include "session/PlanSession.h"
#include "support/TinyPlan.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jalon::core;
using namespace jalon::test;
using jalon::session::PlanSession;
using namespace Qt::StringLiterals;

namespace {

/// A frozen plan whose session asks this.
struct Asking
{
    QTemporaryDir folder;
    TinyPlan tiny;
    FixedClock clock{QDateTime(QDate(2018, 12, 31), QTime(14, 2), Qt::UTC)};
    std::unique_ptr<PlanSession> session;
    Amendment amendment{Id<Amendment>::create(), AmendmentKind::Amendment, QDate(2018, 2, 1), u"Conseil"_s,
                        u"Retard"_s};
    int asked = 0;
    bool givesUp = false;

    explicit Asking(bool frozen = true)
    {
        if (frozen)
            tiny.perform(
                verbs::setField(tiny.plan, tiny.plan.info().id, &PlanInfo::frozenOn, QDate(2016, 10, 14)));
        auto opened = PlanSession::create(folder.filePath(u"plan.jalon"_s), tiny.plan,
                                          {u"Une agente"_s, false, &clock});
        REQUIRE(opened);
        session = std::move(*opened);
        session->setApproval([this](const ChangeSet &set) -> Result<ChangeSet> {
            ++asked;
            CHECK(session->isAsking());
            if (givesUp)
                return Error{ErrorCode::Cancelled, {}, {}};
            return verbs::amending(session->plan(), set, amendment);
        });
    }
    const Plan &plan() const { return session->plan(); }
    ChangeSet title(const QString &text) const
    {
        return verbs::setField(plan(), tiny.action, &ActionSheet::title, text);
    }
    Plan onDisk() const
    {
        auto other = PlanSession::open(session->path(), {u"Une autre"_s, true, &clock});
        REQUIRE(other);
        return (*other)->plan();
    }
};

} // namespace

TEST_CASE("What was voted changes together with its amendment, and is undone and redone with it unasked")
{
    Asking open;
    const Plan start = open.plan();
    QSignalSpy changed(open.session.get(), &PlanSession::changed);
    REQUIRE(open.session->perform(open.title(u"Autre titre"_s)));
    CHECK(open.asked == 1);
    CHECK(changed.count() == 1);
    CHECK(comparedWithVote(open.plan(), QDate(2019, 1, 1)).size() == 1);
    CHECK(open.onDisk() == open.plan());
    const Plan amended = open.plan();

    REQUIRE(open.session->undo());
    CHECK(open.plan() == start);
    CHECK(open.onDisk() == start);
    REQUIRE(open.session->redo());
    CHECK(open.plan() == amended);
    CHECK(open.asked == 1);
}

TEST_CASE("Given up in the question: nothing is changed anywhere")
{
    Asking open;
    REQUIRE(open.session->perform(open.title(u"Un"_s)));
    REQUIRE(open.session->undo());
    const Plan before = open.plan();
    open.givesUp = true;
    QSignalSpy changed(open.session.get(), &PlanSession::changed);
    const Outcome outcome = open.session->perform(open.title(u"Deux"_s));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Cancelled);
    CHECK(open.plan() == before);
    CHECK(open.onDisk() == before);
    CHECK(changed.isEmpty());
    CHECK(open.session->redoStep()); // what was undone can still be done again
}

TEST_CASE("Nobody is asked about nothing, follow-up, drafts, refusals and what carries its amendment")
{
    Asking open;
    REQUIRE(open.session->perform({}));
    REQUIRE(open.session->perform(open.title(u"Action"_s)));
    REQUIRE(open.session->perform(
        verbs::setField(open.plan(), open.tiny.action, &ActionSheet::remarks, u"vu"_s)));
    CHECK_FALSE(open.session->perform(open.title(QString())));
    REQUIRE(open.session->perform(verbs::amending(open.plan(), open.title(u"Un"_s), open.amendment)));
    CHECK(open.asked == 0);

    Asking draft(false);
    REQUIRE(draft.session->perform(draft.title(u"Un"_s)));
    CHECK(draft.asked == 0);
}

TEST_CASE("While the question is open nothing can be changed, undone or redone")
{
    Asking open;
    REQUIRE(open.session->perform(open.title(u"Un"_s)));
    const Plan before = open.plan();
    int refused = 0;
    open.session->setApproval([&](const ChangeSet &) -> Result<ChangeSet> {
        refused += !open.session->perform(open.title(u"Trois"_s));
        refused += !open.session->undo();
        refused += !open.session->redo();
        return Error{ErrorCode::Cancelled, {}, {}};
    });
    CHECK_FALSE(open.session->perform(open.title(u"Deux"_s)));
    CHECK(refused == 3);
    CHECK(open.plan() == before);
    CHECK_FALSE(open.session->isAsking());
}

TEST_CASE("Typing on in one field stays one step with its amendment; typed back, nothing is left")
{
    Asking open;
    const Plan start = open.plan();
    for (const auto &text : {u"Un"_s, u"Un deux"_s, u"Un deux trois"_s}) {
        REQUIRE(open.session->perform(open.title(text)));
        open.clock.advance(900);
    }
    CHECK(open.plan().table<AmendmentChange>().size() == 1);
    const Plan end = open.plan();
    REQUIRE(open.session->undo());
    CHECK(open.plan() == start);
    CHECK_FALSE(open.session->undoStep());
    REQUIRE(open.session->redo());
    CHECK(open.plan() == end);

    Asking back;
    REQUIRE(back.session->perform(back.title(u"Un"_s)));
    REQUIRE(back.session->perform(back.title(u"Action"_s)));
    CHECK(back.plan() == back.tiny.plan);
    CHECK_FALSE(back.session->undoStep());
    CHECK(back.onDisk() == back.plan());
}
