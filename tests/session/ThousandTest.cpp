// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand operations of every kind: undo all is the start, redo all is the end, in memory and in the file.
#include "session/PlanSession.h"

#include "support/RandomChange.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace jalon::core;
using namespace jalon::test;
using jalon::session::PlanSession;
using namespace Qt::StringLiterals;

namespace {

Plan inFile(const QString &path)
{
    const auto reader = PlanSession::open(path, {u"x"_s, true, nullptr});
    REQUIRE(reader);
    return (*reader)->plan();
}

} // namespace

TEST_CASE("A thousand operations of every kind, undone and done again")
{
    // 3,000 commits: in memory where the system offers it, for what is proved is not the disk's patience
    const QString fast = QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath();
    QTemporaryDir folder(fast + u"/jalon-XXXXXX"_s);
    REQUIRE(folder.isValid());
    const QString path = folder.filePath(u"plan.jalon"_s);
    FixedClock clock(QDateTime(QDate(2018, 12, 31), QTime(14, 2), Qt::UTC));
    const Plan start = randomPlan(4);
    auto made = PlanSession::create(path, start, {u"Une agente"_s, false, &clock}, sampleContents());
    REQUIRE(made);
    PlanSession &session = **made;
    REQUIRE(session.addContents(sampleContents()));
    Chance chance(4);
    for (int i = 0; i < 1'000; ++i) {
        clock.advance(5'000); // each a step of its own
        const auto done = session.perform(randomChange(session.plan(), chance));
        INFO(i << ' ' << (done ? QString() : done.error().where + u' ' + done.error().detail).toStdString());
        REQUIRE(done);
        if (i % 250 == 0)
            REQUIRE((inFile(path) == session.plan()));
    }
    const Plan end = session.plan();
    CHECK((inFile(path) == end));
    while (session.undoStep())
        REQUIRE(session.undo());
    CHECK((session.plan() == start));
    CHECK((inFile(path) == start));
    while (session.redoStep())
        REQUIRE(session.redo());
    CHECK((session.plan() == end));
    CHECK((inFile(path) == end));
    REQUIRE(session.checkIntegrity());
    CHECK(session.checkIntegrity()->isEmpty());
}
