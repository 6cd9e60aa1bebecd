// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for every change: durable or refused, undone through the same door, memory always equal to the
// file.
#include "session/PlanSession.h"

#include "core/base/Clock.h"
#include "core/change/Verbs.h"
#include "support/TinyPlan.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jalon::core;
using namespace jalon::test;
using jalon::session::PlanSession;
using namespace Qt::StringLiterals;

namespace {

struct OpenPlan
{
    QTemporaryDir folder;
    TinyPlan tiny;
    FixedClock clock{QDateTime(QDate(2018, 12, 31), QTime(14, 2), Qt::UTC)};
    std::unique_ptr<PlanSession> session;

    OpenPlan()
    {
        auto opened = PlanSession::create(path(), tiny.plan, options());
        REQUIRE(opened);
        session = std::move(*opened);
    }

    QString path() const { return folder.filePath(u"plan.jalon"_s); }
    PlanSession::Options options(bool readOnly = false) const { return {u"Une agente"_s, readOnly, &clock}; }
    const ActionSheet &sheet() const { return *session->plan().find(tiny.action); }
    ChangeSet title(const QString &text) const
    {
        return verbs::setField(session->plan(), tiny.action, &ActionSheet::title, text);
    }
    Plan onDisk() const
    {
        auto other = PlanSession::open(path(), options(true));
        REQUIRE(other);
        return (*other)->plan();
    }
};

} // namespace

TEST_CASE("A performed change is in memory, in the file, in the log, and can be undone")
{
    OpenPlan open;
    const Plan start = open.session->plan();
    CHECK(start == open.tiny.plan);
    QSignalSpy changed(open.session.get(), &PlanSession::changed);
    REQUIRE(open.session->perform(open.title(u"Autre titre"_s)));
    CHECK(changed.count() == 1);
    CHECK(open.sheet().title == u"Autre titre"_s);
    CHECK(open.onDisk() == open.session->plan());
    CHECK(open.session->savedAt() == open.clock.now());

    const auto log = open.session->log(open.tiny.action);
    REQUIRE(log);
    REQUIRE_FALSE(log->empty());
    CHECK(log->front().who == u"Une agente"_s);
    CHECK(log->front().change.field == u"title"_s);
    CHECK(log->front().change.before == u"Action"_s);
    CHECK(log->front().change.after == u"Autre titre"_s);

    REQUIRE(open.session->undo());
    CHECK(open.session->plan() == start);
    CHECK(open.onDisk() == start);
    CHECK(open.session->log(open.tiny.action)->front().origin == u"undo"_s);
    REQUIRE(open.session->redo());
    CHECK(open.sheet().title == u"Autre titre"_s);
    CHECK_FALSE(open.session->redoStep());
    CHECK(changed.count() == 3);
}

TEST_CASE("What is refused leaves memory, file and undo as they were")
{
    OpenPlan open;
    REQUIRE(open.session->perform(open.title(u"Un"_s)));
    REQUIRE(open.session->undo());
    const Plan before = open.session->plan();
    QSignalSpy changed(open.session.get(), &PlanSession::changed);

    const auto invalid = open.session->perform(open.title(QString()));
    REQUIRE_FALSE(invalid);
    CHECK(invalid.error().code == ErrorCode::Empty);

    ActionSheet ghost = open.sheet();
    ghost.title = u"Périmé"_s;
    ActionSheet after = ghost;
    after.title = u"Neuf"_s;
    const auto stale =
        open.session->perform({Verb::Edit, u"action_sheet"_s, {}, {}, {{Row(ghost), Row(after)}}});
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Stale);

    CHECK(open.session->plan() == before);
    CHECK(open.onDisk() == before);
    CHECK(open.session->redoStep()); // the redo tail is still there
    CHECK(changed.isEmpty());
    CHECK(open.session->perform({}));
    CHECK(changed.isEmpty());
}

TEST_CASE("Checking tells what performing would answer, and changes nothing")
{
    OpenPlan open;
    const Plan before = open.session->plan();
    CHECK(open.session->check(open.title(u"Bon"_s)));
    CHECK_FALSE(open.session->check(open.title(QString())));
    CHECK(open.session->plan() == before);
    CHECK_FALSE(open.session->undoStep());
}

TEST_CASE("Typing in one field within two seconds is one undo step")
{
    OpenPlan open;
    const Plan start = open.session->plan();
    for (const auto &text : {u"A"_s, u"Ac"_s, u"Acc"_s}) {
        REQUIRE(open.session->perform(open.title(text)));
        open.clock.advance(1500);
    }
    REQUIRE(open.session->undo());
    CHECK(open.session->plan() == start);
    CHECK_FALSE(open.session->undoStep());
    REQUIRE(open.session->redo());
    CHECK(open.sheet().title == u"Acc"_s);

    REQUIRE(open.session->perform(open.title(u"Accès"_s))); // after undo and redo nothing merges
    REQUIRE(open.session->undo());
    CHECK(open.sheet().title == u"Acc"_s);
    open.clock.advance(2500);
    REQUIRE(open.session->perform(open.title(u"Tard"_s)));
    open.clock.advance(2500);
    REQUIRE(open.session->perform(open.title(u"Plus tard"_s)));
    REQUIRE(open.session->undo());
    CHECK(open.sheet().title == u"Tard"_s);
    REQUIRE(open.session->perform(
        verbs::setField(open.session->plan(), open.tiny.action, &ActionSheet::remarks, u"Autre champ"_s)));
    REQUIRE(open.session->undo());
    CHECK(open.sheet().title == u"Tard"_s);
}

TEST_CASE("Undoing a deletion brings back the same rows with the same ids")
{
    OpenPlan open;
    for (int i = 0; i < 5; ++i) {
        MethodStep step;
        step.actionId = open.tiny.action;
        step.text = u"Étape"_s;
        REQUIRE(open.session->perform(verbs::addItem(open.session->plan(), step)));
    }
    const Plan before = open.session->plan();
    REQUIRE(open.session->perform(verbs::removeChallenge(open.session->plan(), open.tiny.challenge)));
    CHECK(open.session->plan().actions().empty());
    CHECK(open.onDisk() == open.session->plan());
    REQUIRE(open.session->undo());
    CHECK(open.session->plan() == before);
    CHECK(open.onDisk() == before);
}

TEST_CASE("A read-only session refuses every change and leaves the file alone")
{
    OpenPlan open;
    open.session.reset();
    const auto bytes = [&] {
        QFile file(open.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    {
        auto reader = PlanSession::open(open.path(), open.options(true));
        REQUIRE(reader);
        CHECK((*reader)->isReadOnly());
        const auto outcome = (*reader)->perform(
            verbs::setField((*reader)->plan(), open.tiny.action, &ActionSheet::title, u"Non"_s));
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == ErrorCode::ReadOnly);
        CHECK((*reader)->plan().find(open.tiny.action)->title == u"Action"_s);
    }
    CHECK(bytes() == before);
}

TEST_CASE("A change by another program is noticed, never overwritten")
{
    OpenPlan open;
    auto other = PlanSession::open(open.path(), open.options());
    REQUIRE(other);
    REQUIRE((*other)->perform(
        verbs::setField((*other)->plan(), open.tiny.action, &ActionSheet::context, u"Écrit ailleurs"_s)));
    const auto outcome = open.session->perform(open.title(u"Ici"_s));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Stale);
    CHECK(open.sheet().title == u"Action"_s);
    QSignalSpy reloaded(open.session.get(), &PlanSession::reloaded);
    const auto changed = open.session->reloadIfChanged();
    REQUIRE(changed);
    CHECK(*changed);
    CHECK(reloaded.count() == 1);
    CHECK(open.sheet().context == u"Écrit ailleurs"_s);
    CHECK(open.session->perform(open.title(u"Ici"_s)));
    CHECK_FALSE(*open.session->reloadIfChanged());
}

TEST_CASE("Random changes with undo and redo: memory equals the file, undo all is the start")
{
    OpenPlan open;
    const Plan start = open.session->plan();
    quint64 state = 7;
    const auto random = [&](int below) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((state >> 33) % quint64(below));
    };
    for (int i = 0; i < 150; ++i) {
        open.clock.advance(5000);
        const Plan &plan = open.session->plan();
        const auto steps = plan.childrenOf<MethodStep>(open.tiny.action);
        ChangeSet set;
        switch (random(6)) {
        case 0:
        case 1: {
            MethodStep step;
            step.actionId = open.tiny.action;
            step.text = u"Étape %1"_s.arg(i);
            set = verbs::addItem(plan, step, random(9));
            break;
        }
        case 2:
            if (!steps.empty())
                set = verbs::removeItem(plan, steps[size_t(random(int(steps.size())))]->id);
            break;
        case 3:
            if (!steps.empty())
                set = verbs::moveItem(plan, steps[size_t(random(int(steps.size())))]->id, random(9));
            break;
        case 4:
            if (open.session->undoStep())
                REQUIRE(open.session->undo());
            continue;
        case 5:
            set = open.title(u"Titre %1"_s.arg(random(4)));
            break;
        }
        REQUIRE(open.session->perform(set));
    }
    CHECK(open.onDisk() == open.session->plan());
    const Plan end = open.session->plan();
    while (open.session->undoStep())
        REQUIRE(open.session->undo());
    CHECK(open.session->plan() == start);
    CHECK(open.onDisk() == start);
    while (open.session->redoStep())
        REQUIRE(open.session->redo());
    CHECK(open.session->plan() == end);
    REQUIRE(open.session->reload());
    CHECK(open.session->plan() == end);
}

TEST_CASE("Creating never overwrites, and an invalid plan leaves no file")
{
    OpenPlan open;
    auto again = PlanSession::create(open.path(), open.tiny.plan, open.options());
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::FileExists);
    const QString other = open.folder.filePath(u"vide.jalon"_s);
    REQUIRE_FALSE(PlanSession::create(other, Plan(), open.options()));
    CHECK_FALSE(QFile::exists(other));
}

TEST_CASE("An attachment is bytes and a row: added, undone, done again, refused read-only")
{
    OpenPlan open;
    const QByteArray bytes("%PDF-1.7");
    const auto hash = open.session->addContent(bytes);
    REQUIRE(hash);
    CHECK(*open.session->addContent(bytes) == *hash);
    CHECK_FALSE(open.session->undoStep()); // bytes are no step of their own

    JournalEntry entry;
    entry.id = Id<JournalEntry>::create();
    entry.date = QDate(2018, 5, 2);
    entry.kind = u"meeting"_s;
    entry.title = u"Réunion"_s;
    REQUIRE(open.session->perform(verbs::recordEntry(open.session->plan(), entry, {})));
    Attachment paper;
    paper.entryId = entry.id;
    paper.name = u"compte rendu.pdf"_s;
    paper.size = int(bytes.size());
    paper.hash = *hash;
    REQUIRE(open.session->perform(verbs::add(open.session->plan(), paper)));
    REQUIRE(open.session->undo());
    REQUIRE(open.session->redo());
    CHECK(*open.session->content(*hash) == bytes);
    CHECK(*open.session->contentSize(*hash) == bytes.size());
    CHECK(*open.session->contents() == Contents{{*hash, bytes}});

    const QString copy = open.folder.filePath(u"copie.jalon"_s);
    CHECK_FALSE(PlanSession::create(copy, open.session->plan(), open.options()));
    REQUIRE(PlanSession::create(copy, open.session->plan(), open.options(), *open.session->contents()));
    const auto reader = PlanSession::open(copy, open.options(true));
    REQUIRE(reader);
    CHECK(*(*reader)->content(*hash) == bytes);
    CHECK((*reader)->addContent(bytes).error().code == ErrorCode::ReadOnly);
}
