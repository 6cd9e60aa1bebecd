// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of a report has its note and every note its figure.
#include "report/kinds/CountedRows.h"
#include "report/NoteNumbers.h"
#include "report/Reports.h"
#include "report/Wording.h"

#include "core/rules/ComputedIndicators.h"
#include "support/SamplePlan.h"
#include "support/TinyPlan.h"

#include <catch2/catch.hpp>

using namespace jalon;
using namespace jalon::core;
using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

/// The row of the annex that a figure's note leads to, cells joined; a figure is found by its printed text.
QString originOf(const Document &document, const QString &figure)
{
    for (const samples::Noted &noted : samples::notesIn(document))
        if (noted.text == figure)
            return samples::noteRow(document, noted.number).replace(QChar(QChar::Nbsp), u' ');
    return {};
}

Document annual(const Plan &plan, int year = 2017)
{
    const auto document = makeDocument(plan, {ReportKind::Annual, year, {}, {}});
    REQUIRE(document);
    return *document;
}

} // namespace

TEST_CASE("Notes are numbered in the order of the figures, and none is without figure or row")
{
    const Plan plan = test::samplePlan();
    for (const ReportKind kind : {ReportKind::Annual, ReportKind::Sheets, ReportKind::Indicators}) {
        const auto document = makeDocument(plan, {kind, 2018, {}, {}});
        REQUIRE(document);
        const QList<int> rows = samples::noteRows(*document);
        QList<int> firsts;
        for (const samples::Noted &noted : samples::notesIn(*document))
            if (!firsts.contains(noted.number))
                firsts << noted.number;
        CHECK(firsts == rows);
        for (int i = 0; i < rows.size(); ++i)
            CHECK(rows.at(i) == i + 1);
    }
}

TEST_CASE("Every indicator measured in the year has a note, once, with its measurements")
{
    test::TinyPlan tiny;
    PlanInfo info = tiny.plan.info();
    info.language = u"fr"_s;
    tiny.plan.table<PlanInfo>().replace(info);
    const auto summed = tiny.addIndicator(IndicatorKind::Count, Combine::Sum);
    tiny.measure(summed, QDate(2017, 3, 31), 4);
    tiny.measure(summed, QDate(2017, 6, 30), 5);
    tiny.measure(summed, QDate(2017, 12, 31), 32);
    const auto latest = tiny.addIndicator(IndicatorKind::Count);
    tiny.measure(latest, QDate(2017, 3, 31), 51);
    tiny.measure(latest, QDate(2017, 12, 31), 52);
    const auto rate = tiny.addIndicator(IndicatorKind::Rate);
    tiny.measure(rate, QDate(2017, 12, 1), std::nullopt, 5, 7);
    const auto highest = tiny.addIndicator(IndicatorKind::Count, Combine::Highest);
    tiny.measure(highest, QDate(2017, 2, 1), 77);
    tiny.measure(highest, QDate(2017, 5, 1), 60);
    const auto before = tiny.addIndicator(IndicatorKind::Count);
    tiny.measure(before, QDate(2016, 12, 1), 99);
    Measurement sourced = *tiny.plan.measurements(rate).front();
    sourced.source = u"Questionnaire <b>du</b> réseau"_s;
    sourced.comment = u"deux réponses tardives"_s;
    tiny.plan.table<Measurement>().replace(sourced);

    const Document document = annual(tiny.plan);
    CHECK(samples::noteRows(document).size() == 4); // not the one measured the year before
    CHECK(originOf(document, u"41"_s).contains(u"somme de 3 relevés"_s));
    CHECK(originOf(document, u"41"_s).contains(u"30 juin 2017"_s));
    CHECK(originOf(document, u"52"_s).contains(u"valeur la plus récente de 2 relevés"_s));
    CHECK(originOf(document, u"52"_s).contains(u"source non renseignée"_s));
    CHECK(originOf(document, u"77"_s).contains(u"le plus élevé de 2 relevés"_s));
    const QString pooled = originOf(document, u"71\u00a0%"_s);
    CAPTURE(pooled.toStdString());
    CHECK(pooled.contains(u"5 sur 7, petit effectif"_s));
    CHECK(pooled.contains(u"Questionnaire <b>du</b> réseau (deux réponses tardives)"_s));
}

TEST_CASE("A total of costs names the sheets it sums and those it lacks")
{
    Plan plan = test::samplePlan();
    int n = 0; // two sheets that are costed, one that is not, and so on
    for (const ActionSheet *action : plan.actions()) {
        ActionSheet costed = *action;
        costed.costState = n++ % 3 < 2 ? Knowledge::Known : Knowledge::Missing;
        plan.table<ActionSheet>().replace(costed);
    }
    const Document document = annual(plan, 2018);
    const QString origin = samples::noteRow(document, 1); // the first figure printed
    CAPTURE(origin.toStdString());
    CHECK(origin.contains(Wording(u"fr"_s).cost(costTotal(plan, plan.actions()))));
    for (const ActionSheet *action : plan.actions()) {
        const ActionCost cost = costOf(plan, *action);
        CHECK(origin.contains(plan.code(*action)) == (cost.perYear || cost.once || cost.isOpen()));
    }
    CHECK(origin.contains(Wording(u"fr"_s).notCosted(costTotal(plan, plan.actions()))));
    test::TinyPlan nothing;
    CHECK(samples::noteRows(annual(nothing.plan)).isEmpty()); // no amount, no measurement: no annex
}

TEST_CASE("Proposals and documents that a computed figure counted are listed, one a line")
{
    test::TinyPlan tiny;
    Proposal proposal;
    proposal.id = Id<Proposal>::create();
    proposal.date = QDate(2017, 5, 12);
    proposal.title = u"Recyclerie"_s;
    proposal.source = ProposalSource::Network;
    tiny.perform(verbs::addProposal(tiny.plan, proposal));
    tiny.perform(verbs::acceptProposal(tiny.plan, proposal.id, QDate(2017, 9, 1), {}, tiny.action));
    Transmission sent;
    sent.id = Id<Transmission>::create();
    sent.year = 2016;
    sent.document = u"annual"_s;
    sent.format = u"pdf"_s;
    sent.sentOn = QDate(2017, 2, 3);
    sent.recipient = u"Instance de suivi"_s;
    tiny.perform(verbs::recordTransmissions(tiny.plan, {sent}));
    IndicatorRule rule;
    rule.indicatorId = tiny.addIndicator(IndicatorKind::Count);
    const Wording wording(u"fr"_s);
    const auto lines = [&](RuleSource source) {
        rule.source = source;
        const Indicator &indicator = *tiny.plan.find(rule.indicatorId);
        const IndicatorValue value = computeInYear(tiny.plan, indicator, rule, 2017, QDate(2017, 12, 31));
        return CountedRows(tiny.plan, wording).lines(value, rule).join(u'\n');
    };
    CHECK(lines(RuleSource::Proposals).contains(wording.shortDate(proposal.date)));
    const QString accepted = lines(RuleSource::AcceptedProposals);
    CHECK(accepted.contains(wording.shortDate(QDate(2017, 9, 1)))); // the day that it counts on
    CHECK(accepted.contains(u"P1, Recyclerie"_s));
    CHECK(accepted.contains(wording.proposalSource(ProposalSource::Network)));
    const QString documents = lines(RuleSource::Transmissions);
    CHECK(documents.contains(wording.documentKind(u"annual"_s) + u" 2016"_s));
    CHECK(documents.contains(u"Instance de suivi"_s));
}
