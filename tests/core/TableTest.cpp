// SPDX-License-Identifier: GPL-3.0-or-later
// What a table finds by its lists is what a look at every row finds, whatever came, changed and went.
#include "core/model/Plan.h"
#include "support/RandomRows.h"

#include <catch2/catch.hpp>

using namespace jalon::core;
using namespace jalon::test;

namespace {

template <class Entity>
std::vector<const Entity *> sortedById(std::vector<const Entity *> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Entity *a, const Entity *b) { return a->id < b->id; });
    return rows;
}

/// One random step: a row comes, changes or goes.
template <class Entity, class Fill>
void step(Table<Entity> &table, Chance &chance, Fill fill)
{
    const int what = chance.below(5);
    if (table.isEmpty() || what < 2) {
        Entity row;
        row.id = {chance.id()};
        fill(row);
        REQUIRE(table.insert(row));
        REQUIRE_FALSE(table.insert(row));
        return;
    }
    Entity row = table.rows()[size_t(chance.below(table.size()))];
    if (what == 2) {
        REQUIRE(table.erase(row.id));
        REQUIRE_FALSE(table.erase(row.id));
        return;
    }
    fill(row);
    REQUIRE(table.replace(row));
}

} // namespace

TEST_CASE("Rows are found by what they refer to after any changes", "[table]")
{
    Chance chance(20161014);
    std::vector<QUuid> parents(5);
    for (QUuid &parent : parents)
        parent = chance.id();
    const auto any = [&] { return parents[size_t(chance.below(5))]; };

    Table<ActionLink> table;
    for (int round = 0; round < 600; ++round) {
        step(table, chance, [&](ActionLink &link) {
            // both may name the same sheet
            link.actionId = {any()};
            link.targetId = {any()};
        });
        for (const QUuid &parent : parents) {
            std::vector<const ActionLink *> from, to;
            for (const ActionLink &row : table.rows()) {
                CHECK(table.find(row.id) == &row);
                if (row.actionId.value == parent)
                    from.push_back(&row);
                if (row.targetId.value == parent)
                    to.push_back(&row);
            }
            REQUIRE(sortedById(table.referring(&ActionLink::actionId, parent)) == sortedById(from));
            REQUIRE(sortedById(table.referring(&ActionLink::targetId, parent)) == sortedById(to));
        }
    }
    CHECK(table.size() > 50);
    CHECK(table.referring(&ActionLink::actionId, chance.id()).empty());
}

TEST_CASE("Rows are found by their day after any changes", "[table]")
{
    Chance chance(16122016);
    const QDate first(2016, 10, 14);
    Table<JournalEntry> table;
    for (int round = 0; round < 600; ++round) {
        step(table, chance, [&](JournalEntry &entry) {
            const int day = chance.below(8);
            entry.date = day == 7 ? QDate() : first.addDays(day);
        });
        for (int day = 0; day < 7; ++day) {
            std::vector<const JournalEntry *> expected;
            for (const JournalEntry &row : table.rows()) {
                if (row.date == first.addDays(day))
                    expected.push_back(&row);
            }
            REQUIRE(table.between(first.addDays(day), first.addDays(day)) == sortedById(expected));
        }
        const auto all = table.between({}, first.addDays(6));
        REQUIRE(std::is_sorted(all.begin(), all.end(), [](const JournalEntry *a, const JournalEntry *b) {
            return std::pair(a->date, a->id.value) < std::pair(b->date, b->id.value);
        }));
    }
    CHECK(table.size() > 50);
}
