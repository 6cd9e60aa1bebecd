// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ClosedYears.h"

#include "support/TinyPlan.h"

using namespace Qt::StringLiterals;
using namespace jalon::core;

TEST_CASE("A change of a fact of a closed year is noticed; words and open years are not")
{
    jalon::test::TinyPlan tiny;
    const auto indicator = tiny.addIndicator(IndicatorKind::Count);
    tiny.measure(indicator, QDate(2017, 5, 1), 3);
    YearClosing closing;
    closing.id = Id<YearClosing>::create();
    closing.year = 2017;
    closing.closedOn = QDate(2018, 4, 3);
    const auto touched = [&](const ChangeSet &set) { return closedYearsTouched(tiny.plan, set); };
    const Measurement *row = tiny.plan.measurements(indicator).front();
    const ChangeSet value =
        verbs::setField(tiny.plan, row->id, &Measurement::value, std::optional(Decimal::fromInt(4)));
    CHECK(touched(value).empty()); // nothing is closed yet
    tiny.plan.table<YearClosing>().insert(closing);
    CHECK(touched(value) == std::vector{2017});
    CHECK(touched(verbs::setField(tiny.plan, row->id, &Measurement::comment, u"lu au téléphone"_s)).empty());
    CHECK(touched(verbs::remove(tiny.plan, row->id)) == std::vector{2017});
    // moved out of the year: it loses a fact
    CHECK(touched(verbs::setField(tiny.plan, row->id, &Measurement::date, QDate(2018, 5, 1))) ==
          std::vector{2017});
    CHECK(touched(verbs::setField(tiny.plan, tiny.action, &ActionSheet::context, u"Contexte"_s)).empty());
    CHECK(touched(verbs::setState(tiny.plan, tiny.action, QDate(2018, 1, 2), ActionState::Done, {})).empty());
    CHECK(touched(verbs::setState(tiny.plan, tiny.action, QDate(2017, 1, 2), ActionState::Done, {})) ==
          std::vector{2017});
    JournalEntry entry;
    entry.date = QDate(2017, 6, 1);
    entry.kind = u"meeting"_s;
    entry.title = u"Rencontre"_s;
    CHECK(touched(verbs::recordEntry(tiny.plan, entry, {{tiny.action}, {}})) == std::vector{2017});
    BudgetLine line;
    line.actionId = tiny.action;
    line.year = 2017;
    line.label = u"Animation"_s;
    line.planned = Money::fromCents(100);
    CHECK(touched(verbs::addItem(tiny.plan, line)) == std::vector{2017});

    closing.reopenedOn = QDate(2018, 5, 1);
    closing.reopenReason = u"Erreur"_s;
    tiny.plan.table<YearClosing>().erase(closing.id);
    tiny.plan.table<YearClosing>().insert(closing);
    CHECK(touched(value).empty());
}
