// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes by their hash: kept once, held against the hash, dropped when nothing names them.
#include "Helpers.h"

#include "core/change/Verbs.h"

#include <QFileInfo>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray paper = QByteArray("%PDF-1.7 ").repeated(1000);

int kept(const QString &path)
{
    return test::Outsider(path).ask("SELECT count(*) FROM attachment_content").first().toInt();
}

QString added(storage::PlanStore &store, const QByteArray &bytes)
{
    const auto hashes = store.addContents({bytes});
    INFO((hashes ? QString() : hashes.error().detail));
    REQUIRE(hashes);
    return hashes->first();
}

/// The set that attaches `hash` to the plan's first journal entry.
ChangeSet attached(const Plan &plan, const QString &hash)
{
    Attachment row;
    row.entryId = plan.table<JournalEntry>().rows().front().id;
    row.name = u"bilan.pdf"_s;
    row.mediaType = u"application/pdf"_s;
    row.hash = hash;
    return verbs::add(plan, row);
}

} // namespace

TEST_CASE("The same bytes are kept once and come back as they went")
{
    const test::PlanFile file;
    const int before = kept(file.path);
    const auto store = test::opened(file.path);
    REQUIRE(store->load());
    const QString hash = added(*store, paper);
    CHECK(hash == contentHash(paper));
    CHECK(added(*store, paper) == hash);
    CHECK(kept(file.path) == before + 1);
    CHECK(*store->content(hash) == paper);
    CHECK(*store->contentSize(hash) == paper.size());
    CHECK(*store->content(added(*store, {})) == QByteArray());
    CHECK(*store->changedOutside() == false);
    for (const QString &named : namedContents(file.plan))
        CHECK(*store->content(named) == test::sampleContents().at(named));
}

TEST_CASE("Limits of attachments, one and all together")
{
    const test::PlanFile file;
    const auto store = test::opened(file.path);
    const auto tooLarge = store->addContents({paper, QByteArray(maximumAttachment + 1, 'x')});
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().code == ErrorCode::TooLarge);
    CHECK_FALSE(store->content(contentHash(paper))); // all or none
    for (int i = 0; i < 19; ++i)
        REQUIRE(store->addContents({QByteArray(maximumAttachment, char('a' + i))}));
    const auto full = store->addContents({QByteArray(maximumAttachment, 'z')});
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::TooLarge);
    CHECK(store->addContents({paper}));
}

TEST_CASE("A read-only file takes nothing in")
{
    const test::PlanFile file;
    const auto store = test::opened(file.path, storage::OpenMode::ReadOnly);
    const auto refused = store->addContents({paper});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("What no row names is dropped at the next opening for writing, what one names stays")
{
    const test::PlanFile file;
    Plan plan = file.plan;
    const int before = kept(file.path);
    {
        const auto store = test::opened(file.path);
        REQUIRE(store->load());
        added(*store, "named by nothing");
        REQUIRE(test::write(*store, plan, attached(plan, added(*store, paper))));
    }
    CHECK(kept(file.path) == before + 2);
    test::opened(file.path, storage::OpenMode::ReadOnly);
    CHECK(kept(file.path) == before + 2);
    const auto store = test::opened(file.path);
    CHECK(kept(file.path) == before + 1);
    CHECK(*store->content(contentHash(paper)) == paper);
    CHECK(store->checkIntegrity()->isEmpty());
}

TEST_CASE("The seal and the logo of a closed year stay as long as its row does")
{
    const test::PlanFile file;
    {
        const auto store = test::opened(file.path);
        Plan plan = *store->load();
        YearClosing closing;
        closing.year = 2019;
        closing.closedOn = QDate(2020, 4, 1);
        closing.seal = added(*store, paper);
        closing.logo = added(*store, "<svg>2019</svg>");
        REQUIRE(test::write(*store, plan, verbs::closeYear(plan, closing)));
    }
    const auto store = test::opened(file.path); // drops what nothing names
    REQUIRE(store->load());
    CHECK(*store->content(contentHash(paper)) == paper);
    CHECK(store->content(contentHash("<svg>2019</svg>")));
    CHECK(store->checkIntegrity()->isEmpty());
}

TEST_CASE("No row comes to name bytes that are not there")
{
    const test::PlanFile file;
    Plan plan = file.plan;
    const auto store = test::opened(file.path);
    REQUIRE(store->load());
    const auto refused = test::write(*store, plan, attached(plan, contentHash("not there")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UnknownReference);
    const auto logo = verbs::setField(plan, plan.info().id, &PlanInfo::logo, contentHash("not there"));
    CHECK_FALSE(test::write(*store, plan, logo));
    const auto made = storage::PlanStore::create(file.beside(u"x.jalon"_s), plan, test::stamp());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::UnknownReference);
    CHECK_FALSE(QFileInfo::exists(file.beside(u"x.jalon"_s)));
}

TEST_CASE("A file dropped by another program while a set waits makes the set stale")
{
    const test::PlanFile file;
    Plan plan = file.plan;
    const auto store = test::opened(file.path);
    REQUIRE(store->load());
    const QString hash = added(*store, paper);
    test::opened(file.path); // drops it: nothing names it yet
    const auto refused = test::write(*store, plan, attached(plan, hash));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Stale);
}

TEST_CASE("Bytes that are not what their hash says are damage, and are told")
{
    const test::PlanFile file;
    const QString hash = *namedContents(file.plan).begin();
    test::Outsider(file.path).run("UPDATE attachment_content SET bytes = x'00' WHERE hash = '" +
                                  hash.toLatin1() + '\'');
    const auto store = test::opened(file.path, storage::OpenMode::ReadOnly);
    const auto content = store->content(hash);
    REQUIRE_FALSE(content);
    CHECK(content.error().code == ErrorCode::Damaged);
    auto findings = store->checkIntegrity();
    REQUIRE(findings);
    CHECK(findings->filter(hash).size() == 1);

    test::Outsider(file.path).run("DELETE FROM attachment_content WHERE hash = '" + hash.toLatin1() + '\'');
    CHECK(store->content(hash).error().code == ErrorCode::Damaged);
    findings = store->checkIntegrity();
    REQUIRE(findings);
    CHECK(findings->filter(hash).filter(u"missing"_s).size() == 1);
}
