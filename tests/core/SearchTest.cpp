// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Search.h"

#include "core/base/Text.h"
#include "support/SamplePlan.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using namespace Qt::StringLiterals;

TEST_CASE("A search finds every text, accents and case aside, and says where")
{
    TinyPlan tiny;
    tiny.record(QDate(2018, 3, 1), u"meeting"_s, [](JournalEntry &entry) {
        entry.title = u"Réunion du réseau"_s;
        entry.notes = u"Les élus d’Aubière ont évoqué le cœur de bourg."_s;
    });
    const auto hits = search(tiny.plan, u"COEUR"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].entity == u"journal_entry"_s);
    CHECK(hits[0].field == u"notes"_s);
    CHECK(hits[0].action == tiny.action);
    CHECK(hits[0].excerpt.mid(hits[0].start, hits[0].length) == u"cœur"_s);
    // every word, in any text of the row, in any order
    CHECK(search(tiny.plan, u"elus d'aubiere reunion"_s).size() == 1);
    CHECK(search(tiny.plan, u"elus ville"_s).empty());
    CHECK(search(tiny.plan, u"  "_s).empty());
    // the code of a kind is no word
    CHECK(search(tiny.plan, u"meeting"_s).empty());
}

TEST_CASE("A code comes first, with everything below it")
{
    TinyPlan tiny;
    tiny.addIndicator(IndicatorKind::Count);
    tiny.addStep({});
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::remarks, u"Voir 1.1.1 et 11.1"_s));
    auto hits = search(tiny.plan, u"1.1"_s);
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].entity == u"action_sheet"_s);
    hits = search(tiny.plan, u"1.1.1"_s);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].entity == u"indicator"_s);
    CHECK(hits[0].field == u"code"_s);
    CHECK(hits[1].entity == u"action_sheet"_s); // its remarks say so
    CHECK(search(tiny.plan, u"1.1 étape"_s).size() == 1);
    CHECK(search(tiny.plan, u"1.2 étape"_s).empty());
}

TEST_CASE("A long text is cut around what was found")
{
    TinyPlan tiny;
    const QString text = u"mot "_s.repeated(200) + u"éclair"_s + u" mot"_s.repeated(200);
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::context, text));
    const auto hits = search(tiny.plan, u"eclair"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].excerpt.size() < 130);
    CHECK(hits[0].excerpt.startsWith(u'…'));
    CHECK(hits[0].excerpt.mid(hits[0].start, hits[0].length) == u"éclair"_s);
}

TEST_CASE("By table: each with its best hits and how many there are")
{
    TinyPlan tiny;
    for (int day = 1; day <= 5; ++day) {
        tiny.record(QDate(2018, 3, day), u"meeting"_s,
                    [&](JournalEntry &entry) { entry.title = u"Réunion du réseau %1"_s.arg(day); });
    }
    tiny.perform(verbs::setField(tiny.plan, tiny.action, &ActionSheet::remarks, u"Un réseau"_s));
    const SearchIndex index(tiny.plan);
    const auto two = [](const QString &) { return 2; };
    Found found = index.find(tiny.plan, u"reseau"_s, two);
    CHECK(found.total == 6);
    REQUIRE(found.byEntity.size() == 2);
    CHECK(found.byEntity[0] == std::pair(u"action_sheet"_s, 1));
    CHECK(found.byEntity[1] == std::pair(u"journal_entry"_s, 5));
    REQUIRE(found.hits.size() == 3);
    CHECK(found.hits[0].entity == u"action_sheet"_s);
    CHECK(found.hits[2].entity == u"journal_entry"_s);
    CHECK(index.find(tiny.plan, u" "_s, two).hits.empty());
    // what is gone since is not offered
    const auto gone = found.hits[1].id;
    tiny.perform(verbs::removeEntry(tiny.plan, {gone}));
    found = index.find(tiny.plan, u"reseau"_s, two);
    CHECK(std::none_of(found.hits.begin(), found.hits.end(), [&](const Hit &hit) { return hit.id == gone; }));
}

TEST_CASE("Whatever stands in a plan is found again by its own words")
{
    const Plan plan = samplePlan();
    const SearchIndex index(plan);
    int asked = 0;
    for (const ActionSheet &action : plan.table<ActionSheet>().rows()) {
        for (const QString &word : folded(action.remarks).simplified().split(u' ', Qt::SkipEmptyParts)) {
            const auto hits = index.search(plan, word.left(200), 100'000);
            CHECK(std::any_of(hits.begin(), hits.end(),
                              [&](const Hit &hit) { return hit.id == action.id.value; }));
            if (++asked > 200)
                return;
        }
    }
    CHECK(asked > 0);
}

TEST_CASE("The quick way of folding gives what the thorough way gives")
{
    // a combining mark at the end sends the text the thorough way and is dropped there
    for (char16_t c = 0x20; c < 0x2030; ++c) {
        if (QChar(c).isSurrogate() || QChar(c).category() == QChar::Mark_NonSpacing)
            continue;
        const QString text = u"é"_s + QChar(c) + u"a"_s;
        INFO(int(c));
        CHECK(folded(text) == folded(text + QChar(0x0301)));
        const QString many = u"é"_s + QString(100, QChar(c)) + u"œa"_s; // "œ" becomes two letters
        CHECK(folded(many) == folded(many + QChar(0x0301)));
    }
}
