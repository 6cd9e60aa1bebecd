// SPDX-License-Identifier: GPL-3.0-or-later
// A review that is renewed after a change is the one that is computed anew, whatever changed.
#include "core/review/RenewedReview.h"
#include "core/change/Apply.h"
#include "core/change/Removal.h"
#include "Shipped.h"
#include "support/RandomChange.h"

using namespace jalon::core;
using namespace jalon::test;

namespace {

constexpr auto year = 2018;

/// The exercise, whose rules look no further than their sheet but in the journal and the registers, with some
/// that count the steps, obligations and parties of a challenge or of the plan.
Plan withFarRules()
{
    Plan plan = readShipped(exerciseFile);
    constexpr RuleSource sources[] = {RuleSource::Steps, RuleSource::Obligations, RuleSource::Parties};
    int changed = 0;
    const std::vector<IndicatorRule> rules = plan.table<IndicatorRule>().rows();
    for (IndicatorRule rule : rules) {
        if (rule.function != RuleFunction::Count || rule.source != RuleSource::Journal || changed == 6)
            continue;
        rule.source = sources[changed % 3];
        rule.function = rule.source == RuleSource::Parties ? RuleFunction::Distinct : RuleFunction::Count;
        rule.scope = changed < 3 ? RuleScope::Plan : RuleScope::Challenge;
        rule.kinds.clear();
        plan.table<IndicatorRule>().replace(rule);
        ++changed;
    }
    REQUIRE(changed == 6);
    return plan;
}

struct Followed
{
    Plan plan = withFarRules();
    AnnualReview review = reviewOf(plan, year);
    int checked = 0;

    void perform(const ChangeSet &set)
    {
        REQUIRE(apply(plan, set));
        review = renewed(plan, std::move(review), concernOf(plan, set));
        const AnnualReview anew = reviewOf(plan, year);
        if (!(review == anew))
            FAIL("renewed otherwise after a change of " << set.entity.toStdString() << ' '
                                                        << set.field.toStdString());
        ++checked;
    }
    void performAndUndo(const ChangeSet &set)
    {
        perform(set);
        perform(inverted(set));
    }
};

/// A reference to another row of its kind.
template <class Value>
void refer(Chance &chance, const Plan &plan, Value &reference)
{
    const auto &rows = plan.table<typename ReferenceTo<Value>::Target>().rows();
    if (!rows.empty())
        reference = rows[size_t(chance.below(int(rows.size())))].id;
}

} // namespace

TEST_CASE("Whatever field of whatever row is changed, a renewed review is that of the plan", "[review]")
{
    Followed followed;
    Chance chance(31122018);
    Entities::forEach([&]<class Entity>() {
        for (int i = 0; i < std::min(12, followed.plan.table<Entity>().size()); ++i) {
            const auto &rows = followed.plan.table<Entity>().rows();
            const Entity row = rows[size_t(chance.below(int(rows.size())))];
            const auto table = QString::fromLatin1(Fields<Entity>::table);
            forEachField<Entity>([&](const auto &field) {
                Entity after = row;
                if constexpr (isReference<std::remove_cvref_t<decltype(after.*field.member)>>)
                    refer(chance, followed.plan, after.*field.member);
                else
                    randomize(chance, after.*field.member);
                if (after.id == row.id && !(after == row))
                    followed.performAndUndo({Verb::Edit,
                                             table,
                                             QString::fromLatin1(field.name),
                                             {},
                                             {{Row(row), Row(std::move(after))}}});
            });
            // gone with what belongs to it, and back: removals and additions
            followed.performAndUndo({Verb::Remove, table, {}, {}, removalOf(followed.plan, {Row(row)})});
        }
    });
    CHECK(followed.checked > 1500);
}

TEST_CASE("A review that is renewed after each of many changes is that of the plan", "[review]")
{
    Followed followed;
    Chance chance(14102016, Chance::Rows::Plain);
    for (int i = 0; i < 400; ++i)
        followed.perform(randomChange(followed.plan, chance));
}

TEST_CASE("An edit of one sheet concerns that sheet alone", "[review]")
{
    const Plan plan = readShipped(exerciseFile);
    ActionSheet sheet = *plan.actionByCode(u"2.3");
    const ActionSheet before = sheet;
    sheet.title += u'!';
    const Concern concern = concernOf(plan, {Verb::Edit, {}, {}, {}, {{Row(before), Row(sheet)}}});
    CHECK_FALSE(concern.everything);
    CHECK(concern.actions.count(sheet.id) == 1);
    CHECK(concern.actions.size() < 4);
}
