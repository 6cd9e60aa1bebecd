// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Reports.h"
#include "report/Samples.h"
#include "report/Wording.h"

#include "support/TinyPlan.h"

#include <catch2/catch.hpp>

#include <QLocale>

using namespace jalon;
using namespace jalon::core;
using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

/// Two challenges; 1.1 costed, measured and late with a step, 2.1 with everything missing.
struct FollowedPlan : test::TinyPlan
{
    Id<ActionSheet> silent = Id<ActionSheet>::create();

    explicit FollowedPlan(const QString &title = u"Réseau des élus"_s, const QString &language = u"fr"_s)
    {
        PlanInfo info = plan.info();
        info.title = title;
        info.authority = u"Clermont Communauté"_s;
        info.language = language;
        info.fictitious = true;
        info.deliberationReference = u"DEL20161014_005"_s;
        plan.table<PlanInfo>().replace(info);
        Challenge first = *plan.find(challenge);
        first.title = title;
        plan.table<Challenge>().replace(first);
        const Id<Challenge> second = Id<Challenge>::create();
        perform(verbs::addChallenge(plan, {second, 2, u"Accompagner"_s, {}, {}}));
        ActionSheet other;
        other.id = silent;
        other.challengeId = second;
        other.adoptedTitle = u"Maison de l’innovation"_s;
        perform(verbs::addAction(plan, other));
        edit(title);
        addStep(SoftDate::month(2017, 3), {});
        addStep({}, SoftDate::day(QDate(2017, 6, 22)));
        addCost(Money::fromCents(3'500'000));
        const auto communes = addIndicator(IndicatorKind::Count);
        measure(communes, QDate(2016, 12, 31), 6);
        measure(communes, QDate(2017, 12, 31), 1111);
        const auto rate = addIndicator(IndicatorKind::Rate);
        measure(rate, QDate(2017, 12, 1), std::nullopt, 5, 7);
        addIndicator(IndicatorKind::Milestone);
    }

    void edit(const QString &title)
    {
        ActionSheet sheet1 = sheet();
        sheet1.title = title;
        sheet1.context = title + u"\nseconde ligne"_s;
        sheet1.remarks = title;
        sheet1.costState = Knowledge::Known;
        sheet1.costText = u"35 000 / an (5000 X 7)"_s;
        sheet1.start = SoftDate::month(2016, 12, u"Décembre 2016"_s);
        sheet1.end = SoftDate{SoftDate::Precision::None, {}, u"?????"_s};
        plan.table<ActionSheet>().replace(sheet1);
        StateStatement said;
        said.id = Id<StateStatement>::create();
        said.actionId = action;
        said.date = QDate(2017, 1, 10);
        said.state = ActionState::InProgress;
        said.comment = title;
        plan.table<StateStatement>().insert(said);
    }

    QString text(const ReportRequest &request) const
    {
        const auto pdf = makePdf(plan, request);
        REQUIRE(pdf);
        // Kinds of space are the language's business, not this test's.
        return samples::textOf(*pdf).replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
    }
    QString annual(int year) const { return text({ReportKind::Annual, year, {}, {}}); }
    QString sheetText(const Id<ActionSheet> &id) const { return text({ReportKind::Sheet, 2017, {}, id}); }
};

} // namespace

TEST_CASE("The annual report prints the figures of the review, in the plan's language")
{
    const FollowedPlan followed;
    const AnnualReview review = reviewOf(followed.plan, 2017);
    const QString text = followed.annual(2017);
    CAPTURE(text.toStdString());
    CHECK(text.contains(u"Bilan annuel 2017"_s));
    CHECK(text.contains(u"situation au 31 décembre 2017"_s));
    CHECK(text.contains(u"DEL20161014_005 du 14 octobre 2016"_s));
    CHECK(text.contains(u"L’année 2017 en une page"_s));
    CHECK(text.contains(u"%1 sur %2"_s.arg(review.totals.stepsDone).arg(review.totals.stepsTotal)));
    CHECK(text.contains(u"%1 sur %2"_s.arg(review.totals.indicatorsMeasured).arg(review.totals.indicators)));
    CHECK(text.contains(u"au moins 35 000 €/an"_s));
    CHECK(text.contains(u"1 fiche non chiffrée : 2.1"_s));
    CHECK(text.contains(u"en retard de 9 mois"_s));
    CHECK(text.contains(u"22 juin 2017"_s));
    CHECK(text.contains(u"1 111"_s));
    CHECK(text.contains(u"71 % 5 sur 7"_s));
    CHECK(text.contains(u"Points à clarifier"_s));

    const QString english = FollowedPlan(u"Network"_s, u"en"_s).annual(2017);
    CHECK(english.contains(u"Annual report 2017"_s));
    CHECK(english.contains(u"at least €35,000"_s) + english.contains(u"at least 35,000"_s) == 1);
    CHECK_FALSE(english.contains(u"Bilan"_s));
}

TEST_CASE("What is absent is never printed as zero")
{
    test::TinyPlan tiny;
    tiny.addIndicator(IndicatorKind::Count);
    PlanInfo info = tiny.plan.info();
    info.language = u"fr"_s;
    tiny.plan.table<PlanInfo>().replace(info);
    const auto pdf = makePdf(tiny.plan, {ReportKind::Annual, 2018, {}, {}});
    REQUIRE(pdf);
    const QString text = samples::textOf(*pdf).replace(QChar(0xa0), u' ');
    CAPTURE(text.toStdString());
    CHECK_FALSE(text.contains(u"0 €"_s));
    CHECK(text.contains(u"1.1.1 Indicateur non renseigné non renseigné"_s));
    CHECK_FALSE(text.contains(u"Figure"_s)); // nothing recorded: no charts of zeros
    const auto sheet = makePdf(tiny.plan, {ReportKind::Sheet, 2018, {}, tiny.action});
    REQUIRE(sheet);
    CHECK(samples::textOf(*sheet).contains(u"Coût indicatif non renseigné"_s));
}

TEST_CASE("A sheet has the headings of the form, in its order, empty ones included")
{
    const FollowedPlan followed;
    const QString full = followed.sheetText(followed.action), bare = followed.sheetText(followed.silent);
    for (const QString &text : {full, bare}) {
        CAPTURE(text.toStdString());
        qsizetype at = 0;
        for (const auto &heading :
             {u"FICHE ACTION"_s, u"DÉFI N°"_s, u"Défi"_s, u"Action"_s, u"Pilote(s)"_s, u"Associé(s)"_s,
              u"Contexte"_s, u"Méthode"_s, u"Résultats attendus"_s, u"Public cible"_s,
              u"Moyens humains nécessaires"_s, u"Début"_s, u"Fin"_s, u"Coût indicatif"_s,
              u"Financement assuré par"_s, u"Remarques"_s, u"Indicateurs d’évaluation"_s}) {
            INFO(heading.toStdString());
            const qsizetype found = text.indexOf(heading, at);
            CHECK(found >= at);
            at = std::max(at, found);
        }
    }
    CHECK(full.contains(u"?????"_s));
    CHECK(full.contains(u"35 000 / an (5000 X 7)"_s)); // as written, beside the reading
    CHECK(full.contains(u"35 000 €/an"_s));
    CHECK(full.contains(u"seconde ligne"_s));
    CHECK(bare.contains(u"Maison de l’innovation"_s));
    CHECK(bare.contains(u"titre de la délibération"_s));
}

TEST_CASE("Texts of a plan are data in every report")
{
    const QString hostile = u"<b>x</b> &amp; <img src=file:///etc/passwd> %1 %2 %n"_s;
    const FollowedPlan followed(hostile);
    CHECK(followed.annual(2017).count(hostile) >= 4);
    CHECK(followed.sheetText(followed.action).count(hostile) >= 4);
    CHECK(FollowedPlan(QString(3000, u'W')).annual(2017).count(u'W') > 9000);
}

TEST_CASE("Every page of fictitious data says so, and the same plan gives the same bytes")
{
    const FollowedPlan followed;
    const ReportRequest request{ReportKind::Annual, 2017, {}, {}};
    const auto pdf = makePdf(followed.plan, request);
    REQUIRE(pdf);
    int pages = 0;
    const auto again = makePdf(followed.plan, request, [&](int, int total) { return pages = total, true; });
    REQUIRE(again);
    CHECK(*again == *pdf);
    CHECK(samples::textOf(*pdf).count(u"Données fictives"_s) == pages);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    qputenv("TZ", "America/Lima");
    CHECK(*makePdf(followed.plan, request) == *pdf);
    qunsetenv("TZ");
    QLocale::setDefault(before);
}

TEST_CASE("A report that cannot be made says why")
{
    const FollowedPlan followed;
    CHECK(makePdf(followed.plan, {ReportKind::Sheet, 2017, {}, Id<ActionSheet>::create()}).error().code ==
          ErrorCode::UnknownReference);
    CHECK(makePdf(followed.plan, {ReportKind::Annual, 0, {}, {}}).error().code == ErrorCode::OutOfRange);
    CHECK(makePdf(followed.plan, {ReportKind::Annual, 2017, {}, {}}, [](int, int) { return false; })
              .error()
              .code == ErrorCode::Cancelled);
    CHECK(makePdf(Plan(), {ReportKind::Annual, 2017, {}, {}})); // an empty plan has an empty report
    CHECK(proposedFileName(followed.plan, {ReportKind::Annual, 2017, {}, {}}) == u"bilan-annuel-2017.pdf"_s);
    CHECK(proposedFileName(followed.plan, {ReportKind::Sheet, 2017, {}, followed.action}) ==
          u"fiche-action-1.1.pdf"_s);
}
