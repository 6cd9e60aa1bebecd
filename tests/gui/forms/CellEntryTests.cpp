// SPDX-License-Identifier: GPL-3.0-or-later
// What typing into a cell and pasting a block come to, before anything is written.
#include "gui/forms/PastedBlock.h"
#include "gui/support/IndicatorPlan.h"

#include "core/change/Apply.h"
#include "core/rules/IndicatorValues.h"

#include <catch2/catch.hpp>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using gui::CellEntry;
using Refusal = core::MeasurementRefusal;
using test::IndicatorPlan;

namespace {

const QDate endOf2018(2018, 12, 31);

gui::CellEntryReading enter(const IndicatorPlan &p, const Id<Indicator> &id, int year, const QString &typed,
                            const QDate &asOf = endOf2018)
{
    return gui::readCellEntry(p.plan, *p.plan.find(id), year, asOf, typed);
}

int refusal(const gui::CellEntryReading &reading)
{
    REQUIRE(std::holds_alternative<Refusal>(reading));
    return int(std::get<Refusal>(reading));
}

CellEntry entry(const gui::CellEntryReading &reading)
{
    REQUIRE(std::holds_alternative<CellEntry>(reading));
    return std::get<CellEntry>(reading);
}

gui::PasteReading paste(const IndicatorPlan &p, const QString &text, std::vector<Id<Indicator>> rows,
                        int firstYear = 2016)
{
    return gui::readPaste(p.plan, gui::cellsOfText(text),
                          {std::move(rows), firstYear, 2016, 2018, endOf2018});
}

} // namespace

TEST_CASE("A new value is dated at the end of its year, or as of the date looked at")
{
    IndicatorPlan p;
    CHECK(entry(enter(p, p.count, 2016, u"6"_s)).measurement.date == QDate(2016, 12, 31));
    CHECK(entry(enter(p, p.count, 2018, u"6"_s, QDate(2018, 6, 30))).measurement.date == QDate(2018, 6, 30));
    CHECK(entry(enter(p, p.milestone, 2017, u"12/03/2017"_s)).measurement.date == QDate(2017, 3, 12));
}

TEST_CASE("What would not be seen, or belongs elsewhere, is refused")
{
    IndicatorPlan p;
    CHECK(refusal(enter(p, p.count, 2018, u"6"_s, QDate(2017, 12, 31))) == int(Refusal::AfterAsOf));
    CHECK(refusal(enter(p, p.milestone, 2018, u"12/12/2018"_s, QDate(2018, 6, 30))) ==
          int(Refusal::AfterAsOf));
    CHECK(refusal(enter(p, p.milestone, 2018, u"12/03/2017"_s)) == int(Refusal::OutsideYear));
    CHECK(refusal(enter(p, p.count, 2018, u"1.250"_s)) == int(Refusal::Ambiguous));
}

TEST_CASE("One measurement is edited and keeps its date, several are left alone")
{
    IndicatorPlan p;
    const auto id = p.measure(p.count, QDate(2017, 5, 3), 11);
    const CellEntry edited = entry(enter(p, p.count, 2017, u"12"_s));
    CHECK(edited.what == CellEntry::What::Edit);
    CHECK(edited.measurement.id == id);
    CHECK(edited.measurement.date == QDate(2017, 5, 3));
    CHECK(entry(enter(p, p.count, 2017, u"11"_s)).what == CellEntry::What::Nothing);
    p.measure(p.count, QDate(2017, 9, 3), 12);
    CHECK(refusal(enter(p, p.count, 2017, u"12"_s)) == int(Refusal::SeveralMeasurements));
    // what lies after the date looked at is not part of the cell
    CHECK(entry(enter(p, p.count, 2017, u"12"_s, QDate(2017, 6, 30))).measurement.id == id);
}

TEST_CASE("A milestone that changes its answer is dated anew")
{
    IndicatorPlan p;
    p.measure(p.milestone, QDate(2017, 5, 3), 0);
    CHECK(entry(enter(p, p.milestone, 2017, u"oui"_s)).measurement.date == QDate(2017, 12, 31));
    CHECK(entry(enter(p, p.milestone, 2017, u"non"_s)).what == CellEntry::What::Nothing);
    CHECK(entry(enter(p, p.milestone, 2017, u"10/11/2017"_s)).measurement.date == QDate(2017, 11, 10));
}

TEST_CASE("A percentage typed over a rate forgets the numbers it no longer has")
{
    IndicatorPlan p;
    Measurement m{Id<Measurement>::create(),
                  p.rate,
                  QDate(2017, 12, 1),
                  {},
                  Decimal::fromInt(5),
                  Decimal::fromInt(7),
                  {},
                  {},
                  {}};
    m.value = Decimal::percent(*m.numerator, *m.denominator);
    p.plan.table<Measurement>().insert(m);
    const CellEntry edited = entry(enter(p, p.rate, 2017, u"80 %"_s));
    CHECK_FALSE(edited.measurement.numerator);
    CHECK_FALSE(edited.measurement.denominator);
    CHECK(edited.measurement.value == Decimal::fromInt(80));
}

TEST_CASE("A block of a spreadsheet becomes cells")
{
    using Rows = std::vector<QStringList>;
    CHECK(gui::cellsOfText(u"1\t2\n3\t\n"_s) == Rows{{u"1"_s, u"2"_s}, {u"3"_s, QString()}});
    CHECK(gui::cellsOfText(u"1\t2\r\n3\t4"_s) == Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
    CHECK(gui::cellsOfText(u"\"a\tb\"\t\"dit \"\"oui\"\"\"\t\"l1\nl2\"\n"_s) ==
          Rows{{u"a\tb"_s, u"dit \"oui\""_s, u"l1\nl2"_s}});
    CHECK(gui::cellsOfText(u"\"Oui\" dit-il\tx"_s) == Rows{{u"\"Oui\" dit-il"_s, u"x"_s}});
    CHECK(gui::cellsOfText(u"\"ouvert\t1"_s) == Rows{{u"\"ouvert"_s, u"1"_s}});
    CHECK(gui::cellsOfText({}).empty());
}

TEST_CASE("Copied cells come back the same and never begin a formula")
{
    const std::vector<QStringList> rows{{u"a\tb"_s, u"dit \"oui\""_s}, {u"l1\nl2"_s, u"-12,5"_s}};
    CHECK(gui::cellsOfText(gui::textOfCells(rows)) == rows);
    CHECK(gui::textOfCells({{u"=SOMME(A1)"_s, u"-12"_s, u"-10 %"_s, u"@x"_s}}) ==
          u"'=SOMME(A1)\t-12\t-10 %\t'@x"_s);
}

TEST_CASE("Pasting reads every cell, skips what holds no value and says why it refuses")
{
    IndicatorPlan p;
    p.measure(p.count, QDate(2017, 12, 31), 11);
    const auto reading =
        paste(p, u"oui\tn.c.\n6\t11\t14\n7/5\t5/7\t\n1 250,5\n"_s, {p.milestone, p.count, p.rate, p.amount});
    CHECK(reading.writes.size() == 5);
    CHECK(reading.noValue == 2);
    CHECK(reading.unchanged == 1);
    REQUIRE(reading.refused.size() == 1);
    CHECK(reading.refused[0].why == Refusal::PartAboveWhole);
    CHECK(reading.refused[0].cell.row == 3);
    CHECK(reading.refused[0].cell.column == 1);
    CHECK(reading.refused[0].cell.indicator == p.rate);

    const ChangeSet set = reading.change(p.plan);
    CHECK(set.verb == Verb::Paste);
    CHECK(set.changes.size() == 5);
    REQUIRE(apply(p.plan, set));
    CHECK(valueInYear(p.plan, *p.plan.find(p.count), 2018, endOf2018).value == Decimal::fromInt(14));
    CHECK(valueInYear(p.plan, *p.plan.find(p.rate), 2017, endOf2018).numerator == Decimal::fromInt(5));
}

TEST_CASE("What lies beyond the table is refused, not dropped")
{
    IndicatorPlan p;
    const auto reading = paste(p, u"1\t2\t3\t4\n5\n"_s, {p.count});
    CHECK(reading.writes.size() == 3);
    REQUIRE(reading.refused.size() == 2);
    CHECK(reading.refused[0].why == Refusal::OutsideTable);
    CHECK(reading.refused[1].why == Refusal::OutsideTable);
}

TEST_CASE("Years on top and codes at the left place the block, wherever the cursor is")
{
    IndicatorPlan p;
    const auto reading = paste(p, u"Code\t2018\t2016\n1.1.2\t14\t6\n1.2.3\t3\t\n"_s, {p.text}, 2017);
    CHECK(reading.yearsRead);
    CHECK(reading.codesRead);
    CHECK(reading.refused.empty());
    REQUIRE(reading.writes.size() == 3);
    CHECK(reading.writes[0].cell.indicator == p.count);
    CHECK(reading.writes[0].cell.year == 2018);
    CHECK(reading.writes[1].cell.year == 2016);
    CHECK(reading.writes[2].cell.indicator == p.sum);

    // one row of figures that happen to look like years stays figures
    const auto figures = paste(p, u"2016\t2017"_s, {p.count});
    CHECK_FALSE(figures.yearsRead);
    CHECK(figures.writes.size() == 2);
}

TEST_CASE("The same cell twice in a block is written once and refused once")
{
    IndicatorPlan p;
    const auto reading = paste(p, u"1.1.2\t14\n1.1.2\t15\n"_s, {p.count});
    CHECK(reading.writes.size() == 1);
    CHECK(reading.refused.size() == 1);
}
