// SPDX-License-Identifier: GPL-3.0-or-later
// The year's pack: which documents it holds, in which order, under which names.
#include "report/pack/Pack.h"
#include "core/rules/YearlyDocuments.h"
#include "exchange/PlanReader.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSet>

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

QStringList namesOf(const std::vector<PackItem> &items)
{
    QStringList names;
    for (const PackItem &item : items)
        names << item.fileName;
    return names;
}

} // namespace

TEST_CASE("The adopted plan promises ten yearly documents, read from its own wording")
{
    for (const QString &name : {u"plan-ess-2016-2020.json"_s, u"exercice-fictif.json"_s}) {
        const Plan plan = shipped(name);
        QStringList codes;
        for (const ActionSheet *action : actionsWithYearlyDocument(plan))
            codes << plan.code(*action);
        CHECK(codes.join(u' ').toStdString() == "1.2 1.3 2.1 2.2 3.2 4.1 4.2 4.3 5.1 5.2");
    }
}

TEST_CASE("The pack of a year holds every document in the order of reading, names in that order")
{
    const Plan plan = shipped(u"plan-ess-2016-2020.json"_s);
    PackOptions options;
    options.formats = {ReportFormat::Pdf};
    const QStringList names = namesOf(packOf(plan, 2017, options));
    CHECK(names == QStringList{u"2017-01-bilan-annuel.pdf"_s, u"2017-02-dossier-de-l-instance.pdf"_s,
                               u"2017-03-synthese.pdf"_s, u"2017-04-tableau-des-indicateurs.pdf"_s,
                               u"2017-05-bilan-action-1.2.pdf"_s, u"2017-06-bilan-action-1.3.pdf"_s,
                               u"2017-07-bilan-action-2.1.pdf"_s, u"2017-08-bilan-action-2.2.pdf"_s,
                               u"2017-09-bilan-action-3.2.pdf"_s, u"2017-10-bilan-action-4.1.pdf"_s,
                               u"2017-11-bilan-action-4.2.pdf"_s, u"2017-12-bilan-action-4.3.pdf"_s,
                               u"2017-13-bilan-action-5.1.pdf"_s, u"2017-14-bilan-action-5.2.pdf"_s,
                               u"2017-15-fiches-action.pdf"_s, u"2017-16-releve-de-decisions.pdf"_s});
    const auto all = packOf(plan, 2017);
    CHECK(all.size() == size_t(names.size()) * 3);
    const QStringList allNames = namesOf(all);
    CHECK(QSet<QString>(allNames.begin(), allNames.end()).size() == allNames.size());
    CHECK(allNames.mid(0, 3) == QStringList{u"2017-01-bilan-annuel.pdf"_s, u"2017-01-bilan-annuel.odt"_s,
                                            u"2017-01-bilan-annuel.html"_s});
}

TEST_CASE("A part of the pack keeps its names, and asks for what was asked")
{
    const Plan plan = shipped(u"plan-ess-2016-2020.json"_s);
    PackOptions options;
    options.kinds = {ReportKind::Minutes, ReportKind::Indicators};
    options.formats = {ReportFormat::Html};
    options.withoutNames = true;
    options.logo = "logo";
    const auto items = packOf(plan, 2018, options);
    CHECK(namesOf(items) == QStringList{u"2018-04-tableau-des-indicateurs-sans-noms.html"_s,
                                        u"2018-16-releve-de-decisions-sans-noms.html"_s});
    for (const PackItem &item : items) {
        CHECK(item.request.withoutNames);
        CHECK(item.request.logo == "logo");
        CHECK(item.request.year == 2018);
        CHECK(item.format == ReportFormat::Html);
    }
    CHECK(packOf(Plan(), 2018).size() == 6 * 3); // an empty plan promises nothing
    for (const PackItem &item : packOf(plan, 2018, {{}, {ReportFormat::Pdf}, false, {}}))
        CHECK(makeDocument(plan, item.request));
}

TEST_CASE("Every PDF that prints figures carries them, and no other document does")
{
    const Plan plan = shipped(u"exercice-fictif.json"_s);
    const YearFigures figures{reviewOf(plan, 2018), "{}"};
    for (const bool withoutNames : {false, true}) {
        PackOptions options;
        options.withoutNames = withoutNames;
        auto items = packOf(plan, 2018, options);
        giveFigures(plan, figures, items);
        for (const PackItem &item : items) {
            INFO(item.fileName.toStdString());
            const bool carries =
                !withoutNames && item.format == ReportFormat::Pdf && item.request.kind != ReportKind::Minutes;
            CHECK(item.request.attachments.size() == (carries ? 1 : 0));
            CHECK(item.request.review == &figures.review);
            if (carries)
                CHECK(item.request.attachments.first().name == u"chiffres-2018.json"_s);
        }
    }
}
