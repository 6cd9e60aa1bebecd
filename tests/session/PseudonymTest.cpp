// SPDX-License-Identifier: GPL-3.0-or-later
// A person who is pseudonymised is gone: from the plan, the log and the bytes of the file.
#include "session/PlanSession.h"

#include "core/change/Verbs.h"
#include "support/Printing.h"
#include "support/TinyPlan.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jalon::core;
using namespace jalon::test;
using jalon::session::PlanSession;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A pseudonymised person is no longer in the bytes of the file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.jalon"_s);
    TinyPlan tiny;
    FixedClock clock(QDateTime(QDate(2018, 12, 31), QTime(14, 2), Qt::UTC));
    auto made = PlanSession::create(path, tiny.plan, {u"zoé quatrebarbes"_s, false, &clock});
    REQUIRE(made);
    PlanSession &session = **made;
    const auto perform = [&](const ChangeSet &set) {
        clock.advance(5'000);
        const auto done = session.perform(set);
        INFO((done ? QString() : done.error().where + done.error().detail).toStdString());
        REQUIRE(done);
    };
    Party person;
    person.id = Id<Party>::create();
    person.name = u"Zoé Quatrebarbesdavant"_s;
    person.email = u"zquatre@example.org"_s;
    person.notes = u"Rappeler le mardi chez elle"_s;
    perform(verbs::addParty(session.plan(), person));
    person.name = u"Zoé Quatrebarbes"_s;
    person.aliases = {u"Mme Quatrebarbes"_s};
    perform(verbs::edit(session.plan(), person));
    perform(verbs::setField(session.plan(), tiny.action, &ActionSheet::remarks,
                            u"Voir avec ZOÉ QUATREBARBES, puis Mme Quatrebarbes."_s));
    perform(verbs::assignParty(session.plan(), tiny.action, PartyRole::Pilot, person.id));
    // rows that leave free room behind them, with the name in it
    perform(verbs::setField(session.plan(), tiny.action, &ActionSheet::context,
                            u"Zoé Quatrebarbes. "_s.repeated(1'000)));
    perform(verbs::setField(session.plan(), tiny.action, &ActionSheet::context, u"Court"_s));
    REQUIRE(bytesOf(path).contains("Quatrebarbes"));
    const QByteArray other = session.plan().find(tiny.action)->title.toUtf8();

    clock.advance(5'000);
    REQUIRE(session.pseudonymise(person.id, u"Personne 3"_s));
    CHECK(session.plan().find(person.id)->name == u"Personne 3"_s);
    CHECK(session.plan().find(tiny.action)->remarks == u"Voir avec Personne 3, puis Personne 3."_s);
    CHECK_FALSE(session.undoStep());
    CHECK_FALSE(session.redoStep());
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.contains(other));
    CHECK(bytes.contains("Personne 3"));
    for (const char *gone : {"Quatrebarbes", "quatrebarbes", "QUATREBARBES", "zquatre", "le mardi"}) {
        INFO(gone);
        CHECK_FALSE(bytes.contains(gone));
    }
    const auto log = session.log();
    REQUIRE(log);
    CHECK(log->front().verb == Verb::Pseudonymise);
    CHECK(log->front().subject == u"Personne 3"_s);
    CHECK(log->size() > 8); // the history stays
    CHECK(session.checkIntegrity()->isEmpty());
    REQUIRE(session.reload());
    CHECK(session.plan().find(person.id)->name == u"Personne 3"_s);
    perform(verbs::setField(session.plan(), tiny.action, &ActionSheet::remarks, u"Et l'on continue"_s));
}

TEST_CASE("Pseudonymising is refused read-only, and does nothing for nobody")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.jalon"_s);
    TinyPlan tiny;
    Party person;
    person.id = Id<Party>::create();
    person.name = u"Zoé Quatrebarbes"_s;
    tiny.plan.table<Party>().insert(person);
    {
        auto made = PlanSession::create(path, tiny.plan, {u"x"_s, false, nullptr});
        REQUIRE(made);
        CHECK((*made)->pseudonymise(Id<Party>::create(), u"Personne 1"_s));
        CHECK((*made)->pseudonymise(person.id, u"  "_s));
        CHECK((*made)->plan().find(person.id)->name == person.name);
    }
    const QByteArray before = bytesOf(path);
    auto reader = PlanSession::open(path, {u"x"_s, true, nullptr});
    REQUIRE(reader);
    CHECK((*reader)->pseudonymise(person.id, u"Personne 1"_s).error().code == ErrorCode::ReadOnly);
    CHECK((*reader)->plan().find(person.id)->name == person.name);
    CHECK(bytesOf(path) == before);
}
