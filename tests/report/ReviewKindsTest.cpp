// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that a year's review makes: what was written, asked, decided, advised, proposed and rectified
// stands in each of them where it belongs, and nothing that was not said.
#include "report/layout/PageLayout.h"
#include "report/NoteNumbers.h"
#include "report/Reports.h"

#include "support/SamplePlan.h"
#include "support/TinyPlan.h"

#include <catch2/catch.hpp>

using namespace jalon;
using namespace jalon::core;
using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

template <class Entity>
Entity &fresh(Entity &row)
{
    row.id = Id<Entity>::create();
    return row;
}

/// One action of which everything was said in 2017, in English.
struct Reviewed : test::TinyPlan
{
    Id<Party> person = Id<Party>::create(), service = Id<Party>::create();

    Reviewed()
    {
        PlanInfo info = plan.info();
        info.language = u"en"_s;
        plan.table<PlanInfo>().replace(info);
        insert<Party>([&](Party &row) {
            row.id = person;
            row.kind = PartyKind::Person;
            row.name = u"Jean Témoin"_s;
        });
        insert<Party>([&](Party &row) {
            row.id = service;
            row.kind = PartyKind::Service;
            row.name = u"Service habitat"_s;
        });
        addTexts();
        addOpinions();
        addProposal();
    }

    template <class Entity, class Fill>
    Id<Entity> insert(Fill fill)
    {
        Entity row;
        fresh(row);
        fill(row);
        const auto id = row.id;
        REQUIRE(plan.table<Entity>().insert(row));
        return id;
    }

    void addTexts()
    {
        insert<YearText>([](YearText &row) {
            row.year = 2017;
            row.text = u"First line of <b>introduction</b>.\nSecond line."_s;
            row.asked = u"Ask of the plan"_s;
        });
        insert<YearText>([&](YearText &row) {
            row.year = 2017;
            row.actionId = action;
            row.text = u"Comment of the action"_s;
            row.asked = u"Ask of the action"_s;
        });
        insert<ActionDecision>([&](ActionDecision &row) {
            row.actionId = action;
            row.year = 2017;
            row.decision = DecisionKind::Reinforce;
            row.text = u"with a second post"_s;
            row.decidedOn = QDate(2018, 3, 14);
        });
    }

    void addOpinions()
    {
        const auto add = [&](int number, const QDate &date) -> Opinion {
            Opinion row;
            fresh(row);
            row.number = number;
            row.date = date;
            row.text = u"Text of opinion %1"_s.arg(number);
            return row;
        };
        Opinion answered = add(1, QDate(2016, 12, 1));
        answered.reply = OpinionReply::Partly;
        answered.repliedOn = QDate(2017, 2, 1);
        answered.replyText = u"because money lacks"_s;
        Opinion open = add(2, QDate(2017, 6, 1));
        open.deadline = QDate(2017, 9, 1);
        Opinion closed = add(3, QDate(2016, 6, 1));
        closed.reply = OpinionReply::Followed;
        closed.repliedOn = QDate(2016, 7, 1);
        closed.closedOn = QDate(2016, 12, 31);
        const Opinion later = add(4, QDate(2018, 1, 15));
        for (const Opinion &row : {answered, open, closed, later})
            REQUIRE(plan.table<Opinion>().insert(row));
    }

    void addProposal()
    {
        const auto proposal = insert<Proposal>([](Proposal &row) {
            row.number = 1;
            row.date = QDate(2017, 5, 2);
            row.title = u"A shared workshop"_s;
            row.description = u"What it would do"_s;
        });
        const auto criterion = insert<Criterion>([](Criterion &row) {
            row.position = 1;
            row.label = u"shared governance"_s;
        });
        const auto assess = [&](const Id<Party> &who, CriterionAnswer answer, const QString &evidence) {
            insert<Assessment>([&](Assessment &row) {
                row.proposalId = proposal;
                row.criterionId = criterion;
                row.partyId = who;
                row.answer = answer;
                row.evidence = evidence;
            });
        };
        assess(person, CriterionAnswer::Met, u"the statutes"_s);
        assess(service, CriterionAnswer::NotAssessable, {});
    }

    Document document(ReportKind kind, int year = 2017, bool withoutNames = false,
                      const std::vector<YearRectifications> &rectifications = {}) const
    {
        ReportRequest request{kind, year, {}, action, withoutNames};
        request.rectifications = rectifications;
        const auto made = makeDocument(plan, request);
        REQUIRE(made);
        return *made;
    }
    QString text(ReportKind kind, int year = 2017, bool withoutNames = false) const
    {
        return samples::allTexts(document(kind, year, withoutNames));
    }
};

const report::Table *tableWith(const Document &document, const QString &header)
{
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<report::Table>(&block.content);
        if (!table)
            continue;
        for (const Cell &cell : table->header)
            if (!cell.runs.isEmpty() && cell.runs.first().text == header)
                return table;
    }
    return nullptr;
}

QString textOf(const Cell &cell)
{
    QString text;
    for (const Run &run : cell.runs)
        text += run.text;
    return text;
}

} // namespace

TEST_CASE("Every document of a review says what was written, asked and decided, whole")
{
    const Reviewed reviewed;
    for (const ReportKind kind : {ReportKind::Annual, ReportKind::FollowUp}) {
        const QString text = reviewed.text(kind);
        for (const QString &said : {u"First line of <b>introduction</b>."_s, u"Second line."_s,
                                    u"Ask of the plan"_s, u"Ask of the action"_s, u"with a second post"_s})
            CHECK(text.contains(said));
    }
    CHECK(reviewed.text(ReportKind::Annual).contains(u"Comment of the action"_s));
    const QString action = reviewed.text(ReportKind::ActionReview);
    for (const QString &said : {u"Comment of the action"_s, u"Ask of the action"_s, u"with a second post"_s,
                                u"not yet confirmed"_s})
        CHECK(action.contains(said));
    CHECK_FALSE(action.contains(u"Ask of the plan"_s));
    const QString synthesis = reviewed.text(ReportKind::Synthesis);
    CHECK(synthesis.contains(u"Ask of the plan"_s));
    CHECK(synthesis.contains(u"with a second post"_s));
    // Of another year nothing of it.
    for (const ReportKind kind : {ReportKind::Annual, ReportKind::ActionReview, ReportKind::Minutes})
        CHECK_FALSE(reviewed.text(kind, 2018).contains(u"with a second post"_s));
}

TEST_CASE("Opinions are carried with their replies until they are closed")
{
    const Reviewed reviewed;
    const Document document = reviewed.document(ReportKind::FollowUp);
    const auto *table = tableWith(document, u"What the body says"_s);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2); // the closed one was closed before the year, the fourth came after
    CHECK(textOf(table->rows.at(0).cells.at(0)).contains(u"carried over"_s));
    CHECK(textOf(table->rows.at(0).cells.at(2)).contains(u"partly followed"_s));
    CHECK(textOf(table->rows.at(0).cells.at(2)).contains(u"because money lacks"_s));
    CHECK_FALSE(textOf(table->rows.at(1).cells.at(0)).contains(u"carried over"_s));
    CHECK(textOf(table->rows.at(1).cells.at(2)).contains(u"late"_s));
    const QString text = samples::allTexts(document);
    CHECK(text.contains(u"3 opinions and recommendations given so far"_s));
    CHECK_FALSE(text.contains(u"Text of opinion 4"_s));
}

TEST_CASE("Assessors stand side by side, each with his own answers, unnamed where nobody is to be named")
{
    const Reviewed reviewed;
    const auto criteria = [&](const Document &document) {
        const auto *table = tableWith(document, u"Criterion"_s);
        REQUIRE(table);
        REQUIRE(table->rows.size() == 1);
        return *table;
    };
    const auto named = criteria(reviewed.document(ReportKind::FollowUp));
    REQUIRE(named.header.size() == 3);
    CHECK(textOf(named.header.at(1)) == u"Jean Témoin"_s);
    CHECK(textOf(named.rows.first().cells.at(1)) == u"met\nthe statutes"_s);
    CHECK(textOf(named.rows.first().cells.at(2)) == u"not assessable"_s);
    const auto unnamed = criteria(reviewed.document(ReportKind::FollowUp, 2017, true));
    CHECK(textOf(unnamed.header.at(1)) != u"Jean Témoin"_s);
    CHECK(textOf(unnamed.header.at(2)) == u"Service habitat"_s);
    CHECK_FALSE(tableWith(reviewed.document(ReportKind::Annual), u"Criterion"_s)); // the body's business
}

TEST_CASE("The minutes tell every decision, what is not confirmed, and leave room to sign")
{
    Reviewed reviewed;
    CHECK(reviewed.text(ReportKind::Minutes).contains(u"noted, not yet confirmed"_s));
    CHECK(reviewed.text(ReportKind::Minutes, 2016).contains(u"No decision was recorded for 2016."_s));
    ActionDecision decision = *reviewed.plan.decision(reviewed.action, 2017);
    decision.confirmedOn = QDate(2018, 4, 2);
    reviewed.plan.table<ActionDecision>().replace(decision);
    const Document document = reviewed.document(ReportKind::Minutes);
    const QString text = samples::allTexts(document);
    CHECK(text.contains(u"confirmed on"_s));
    CHECK_FALSE(text.contains(u"noted"_s));
    const auto *signatures = tableWith(document, u"Name and office"_s);
    REQUIRE(signatures);
    CHECK(signatures->rows.size() >= 2);
}

TEST_CASE("Rectifications show both values and name nobody where nobody is to be named")
{
    const Reviewed reviewed;
    YearRectifications of2016{2016, QDate(2017, 3, 1), {}};
    Rectification steps;
    steps.figure = RectifiedFigure::StepsDone;
    steps.code = u"1.1"_s;
    steps.label = u"Action"_s;
    steps.sealedCount = 3;
    steps.todayCount = 5;
    Rectification value;
    value.code = u"1.1.1"_s;
    value.label = u"Said by Jean Témoin"_s;
    value.sealedValue.kind = value.todayValue.kind = IndicatorKind::Text;
    value.todayValue.value.text = u"Jean Témoin agrees"_s;
    of2016.figures = {steps, value};
    const Document document = reviewed.document(ReportKind::Annual, 2017, false, {of2016});
    const auto *table = tableWith(document, u"Figure"_s);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(textOf(table->rows.at(0).cells.at(2)) == u"3"_s);
    CHECK(textOf(table->rows.at(0).cells.at(3)) == u"5"_s);
    CHECK(samples::allTexts(document).contains(u"Said by Jean Témoin"_s));
    CHECK_FALSE(
        samples::allTexts(reviewed.document(ReportKind::Annual, 2017, true, {of2016})).contains(u"Témoin"_s));
    CHECK_FALSE(reviewed.text(ReportKind::Annual).contains(u"Rectifications"_s));
}

TEST_CASE("The synthesis holds on exactly two pages, however much was written")
{
    const auto pages = [](const Plan &plan, int year) {
        const auto document = makeDocument(plan, {ReportKind::Synthesis, year, {}, {}});
        REQUIRE(document);
        return layOut(*document).pages.size();
    };
    Reviewed reviewed;
    CHECK(pages(reviewed.plan, 2017) == 2);
    CHECK(pages(reviewed.plan, 2018) == 2);
    CHECK(pages(Plan(), 2018) == 2);
    CHECK(pages(test::samplePlan(), 2016) == 2);
    const QString longText =
        u"Il est demandé aux élus de décider une longue suite de choses. "_s.repeated(40);
    for (const test::PlanSize &size :
         {test::PlanSize{5, 3, 6, 4}, test::PlanSize{5, 28, 3, 2}, test::PlanSize{8, 8, 3, 3}}) {
        Plan plan = test::randomPlan(7, size);
        for (YearText row : plan.table<YearText>().rows()) {
            row.text = row.asked = longText;
            plan.table<YearText>().replace(row);
        }
        for (ActionDecision row : plan.table<ActionDecision>().rows()) {
            row.text = longText;
            row.decision = DecisionKind::Adapt;
            plan.table<ActionDecision>().replace(row);
        }
        CHECK(pages(plan, 2017) == 2);
    }
}
