// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of report holds, and that nobody is named where nobody is to be.
#include "core/review/AnnualReview.h"
#include "exchange/PlanReader.h"
#include "report/document/FrenchSpaces.h"
#include "report/NoteNumbers.h"
#include "report/Reports.h"
#include "report/Samples.h"

#include "support/TinyPlan.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace jalon;
using namespace jalon::core;
using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

Plan shipped(const QString &name)
{
    QFile file(QStringLiteral(JALON_SOURCE_DIR "/data/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = exchange::readPlan(file.readAll());
    REQUIRE(plan);
    return *plan;
}

const std::array allKinds{ReportKind::Annual,       ReportKind::Sheet,    ReportKind::Sheets,
                          ReportKind::Indicators,   ReportKind::FollowUp, ReportKind::Synthesis,
                          ReportKind::ActionReview, ReportKind::Minutes};

Document make(const Plan &plan, const ReportRequest &request)
{
    const auto document = makeDocument(plan, request);
    REQUIRE(document);
    return *document;
}

QStringList headings(const Document &document, int level)
{
    QStringList texts;
    for (const Block &block : document.blocks)
        if (const auto *heading = std::get_if<Heading>(&block.content); heading && heading->level == level)
            texts << (heading->number.isEmpty() ? heading->text : heading->number + u' ' + heading->text);
    return texts;
}

QStringList peopleOf(const Plan &plan)
{
    QStringList people;
    for (const Party *party : plan.parties())
        if (party->kind == PartyKind::Person)
            people << party->name << party->aliases;
    return people;
}

} // namespace

TEST_CASE("All sheets: every action once, in the plan's order, each beginning a page")
{
    const Plan plan = shipped(u"exercice-fictif.json"_s);
    const Document document = make(plan, {ReportKind::Sheets, 2018, {}, {}});
    QStringList expected;
    for (const ActionSheet *action : plan.actions())
        expected << plan.code(*action) + u' ' + displayTitle(*action);
    CHECK(headings(document, 2) == expected);
    CHECK(headings(document, 1).size() == 6); // five challenges, origin of the figures
    const auto breaks = std::count_if(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        return std::holds_alternative<PageBreak>(block.content);
    });
    CHECK(breaks == 1 + 14 + 1); // after the cover, before each sheet and before the annex
    const QString texts = samples::allTexts(document);
    for (const ActionSheet *action : plan.actions())
        CHECK(texts.contains(withFrenchSpaces(action->context)));
}

TEST_CASE("The table of indicators says of each in words whether it was measured")
{
    const Plan plan = shipped(u"exercice-fictif.json"_s);
    const Document document = make(plan, {ReportKind::Indicators, 2018, {}, {}});
    const AnnualReview review = reviewOf(plan, 2018);
    int measured = 0, missing = 0, small = 0;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<report::Table>(&block.content);
        if (!table || table->header.size() < 5 || table->header.last().runs.isEmpty() ||
            table->rows.first().noteNumber > 0)
            continue;
        CHECK(table->header.size() == 2 + 3 + 1); // number, label, 2016 to 2018, state
        for (const report::Row &row : table->rows) {
            if (row.group || row.cells.size() != table->header.size())
                continue;
            const Runs &state = row.cells.last().runs;
            measured += state.first().text == u"renseigné"_s;
            missing += state.first().text == u"non renseigné"_s;
            small += state.last().text == u"petit effectif"_s;
        }
    }
    CHECK(measured == review.totals.indicatorsMeasured);
    CHECK(missing == review.totals.indicators - review.totals.indicatorsMeasured);
    CHECK(small == 0); // the only small sample of the exercise is of 2017
    CHECK(
        samples::allTexts(make(plan, {ReportKind::Indicators, 2017, {}, {}})).contains(u"petit effectif"_s));
    const auto figures =
        std::count_if(document.blocks.begin(), document.blocks.end(),
                      [](const Block &block) { return std::holds_alternative<Figures>(block.content); });
    CHECK(figures > 5);
}

TEST_CASE("Without names, no kind of report names a person, and every one says so")
{
    for (const QString &name : {u"exercice-fictif.json"_s, u"plan-ess-2016-2020.json"_s}) {
        const Plan plan = shipped(name);
        const QStringList people = peopleOf(plan);
        REQUIRE(people.size() > 10);
        for (const ReportKind kind : allKinds) {
            for (const ActionSheet *action : plan.actions()) {
                const ReportRequest named{kind, 2018, {}, action->id};
                ReportRequest unnamed = named;
                unnamed.withoutNames = true;
                const QString texts = samples::allTexts(make(plan, unnamed)).simplified();
                INFO(name.toStdString() << ' ' << int(kind) << ' ' << plan.code(*action).toStdString());
                for (const QString &person : people)
                    if (texts.contains(person, Qt::CaseInsensitive))
                        FAIL(person.toStdString());
                CHECK(texts.contains(u"Sans les noms des personnes"_s));
                CHECK_FALSE(samples::allTexts(make(plan, named)).contains(u"Sans les noms"_s));
                if (!needsAction(kind))
                    break;
            }
        }
        const QString annual = samples::allTexts(make(plan, {ReportKind::Annual, 2018, {}, {}, true}));
        CHECK(annual.contains(u"Service communication"_s)); // a service is nobody
    }
}

TEST_CASE("Names are found in texts in any spelling of the directory, and only whole ones")
{
    test::TinyPlan tiny;
    PlanInfo info = tiny.plan.info();
    info.language = u"fr"_s;
    tiny.plan.table<PlanInfo>().replace(info);
    Party person{Id<Party>::create(), PartyKind::Person, u"Anne Durand-Roy"_s, {u"A. Durand"_s}};
    Party service{Id<Party>::create(), PartyKind::Service, u"Service Durand"_s, {}};
    REQUIRE(tiny.plan.table<Party>().insert(person));
    REQUIRE(tiny.plan.table<Party>().insert(service));
    ActionSheet sheet = tiny.sheet();
    sheet.context = u"Mme Anne\u00a0DURAND-ROY\u202f; a. durand, Anne Durand-Royer et le Service Durand"_s;
    tiny.plan.table<ActionSheet>().replace(sheet);
    const QString texts =
        samples::allTexts(make(tiny.plan, {ReportKind::Sheet, 2018, {}, tiny.action, true}));
    CAPTURE(texts.toStdString());
    CHECK(texts.contains(u"une personne\u202f; une personne, Anne Durand-Royer et le Service Durand"_s));
    CHECK(tiny.plan.find(person.id)->name == u"Anne Durand-Roy"_s); // the plan itself keeps its names
}

TEST_CASE("Every kind of an empty plan can be printed, and proposes a name of its own")
{
    const Plan plan = shipped(u"plan-ess-2016-2020.json"_s);
    for (const ReportKind kind : allKinds) {
        if (needsAction(kind))
            continue;
        CHECK(makePdf(Plan(), {kind, 2018, {}, {}}));
        CHECK(makePdf(plan, {kind, 2017, {}, {}, true}));
    }
    CHECK(proposedFileName(plan, {ReportKind::Sheets, 2018, {}, {}}) == u"fiches-action-2018.pdf"_s);
    CHECK(proposedFileName(plan, {ReportKind::Indicators, 2018, {}, {}, true}) ==
          u"tableau-des-indicateurs-2018-sans-noms.pdf"_s);
}
