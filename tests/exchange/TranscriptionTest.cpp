// SPDX-License-Identifier: GPL-3.0-or-later
// The adopted plan as data, held against facts counted by hand and against the source text itself.
#include "Shipped.h"

#include "core/rules/Costs.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;

namespace {

const Plan &adopted()
{
    static const Plan plan = readShipped(adoptedFile);
    return plan;
}

const ActionSheet &action(const char *code)
{
    const ActionSheet *found = adopted().actionByCode(QString::fromLatin1(code));
    REQUIRE(found);
    return *found;
}

/// The source with every run of white space as one space: line breaks are no part of the wording.
const QString &source()
{
    static const QString text = QString::fromUtf8(fileBytes("tests/fixtures/deliberation.txt")).simplified();
    return text;
}

void checkWording(const QString &text)
{
    INFO(text.toStdString());
    CHECK(source().contains(text));
    CHECK(text == text.simplified());
}

template <class Entity>
QStringList textsOf(const ActionSheet &sheet, QString Entity::*member)
{
    QStringList texts;
    for (const Entity *row : adopted().childrenOf<Entity>(sheet.id))
        texts.append(row->*member);
    return texts;
}

QStringList names(const ActionSheet &sheet, PartyRole role)
{
    QStringList list;
    for (const Party *party : adopted().parties(sheet.id, role))
        list.append(party->name);
    return list;
}

} // namespace

TEST_CASE("The adopted plan has the numbers that were counted in the source", "[data]")
{
    const Plan &plan = adopted();
    CHECK(plan.challenges().size() == 5);
    std::vector<int> perChallenge;
    for (const Challenge *challenge : plan.challenges())
        perChallenge.push_back(int(plan.actions(challenge->id).size()));
    CHECK(perChallenge == std::vector<int>{3, 4, 2, 3, 2});
    CHECK(plan.criteria().size() == 4);
    CHECK(plan.contextFigures().size() == 4);
    CHECK(plan.table<MethodStep>().size() == 62);
    CHECK(plan.table<ExpectedResult>().size() == 39);
    std::map<IndicatorKind, int> kinds;
    for (const Indicator *indicator : plan.indicators())
        ++kinds[indicator->kind];
    CHECK(kinds == std::map<IndicatorKind, int>{
                       {IndicatorKind::Count, 29}, {IndicatorKind::Milestone, 12}, {IndicatorKind::Rate, 7}});
    CHECK(plan.table<Party>().size() == 26);
    CHECK(plan.table<Measurement>().isEmpty());
    CHECK(plan.table<StateStatement>().isEmpty());
    for (const MethodStep &step : plan.table<MethodStep>().rows())
        CHECK_FALSE(step.isDone());
}

TEST_CASE("The deliberation's own facts", "[data]")
{
    const PlanInfo &info = adopted().info();
    CHECK(info.deliberationReference == u"DEL20161014_005"_s);
    CHECK(info.deliberationDate == QDate(2016, 10, 14));
    CHECK(info.present == 73);
    CHECK(info.represented == 13);
    CHECK(info.voters == 86);
    CHECK(info.votesFor == 86);
    CHECK(info.votesAgainst == 0);
    CHECK(info.abstentions == 0);
    CHECK(info.periodStart.toIso() == u"2016"_s);
    CHECK(info.periodEnd.toIso() == u"2020"_s);
    CHECK(info.language == u"fr"_s);
    CHECK_FALSE(info.fictitious);
    QStringList figures;
    for (const ContextFigure *figure : adopted().contextFigures())
        figures.append(figure->value->toText() + u' ' + figure->unit);
    CHECK(figures == QStringList{u"1295 établissements"_s, u"14500 salariés"_s, u"400 M€"_s, u"14 %"_s});
}

TEST_CASE("Costs as the sheets give them", "[data]")
{
    const auto total = costTotal(adopted(), adopted().actions());
    CHECK(total.yearlyKnown.toDecimal() == u"126500.00"_s);
    CHECK(total.notCosted == QStringList{u"1.2"_s, u"2.3"_s, u"2.4"_s});
    const std::map<QString, QString> perYear{{u"1.3"_s, u"64000.00"_s}, {u"2.1"_s, u"2500.00"_s},
                                             {u"2.2"_s, u"35000.00"_s}, {u"4.1"_s, u"5000.00"_s},
                                             {u"4.2"_s, u"10000.00"_s}, {u"4.3"_s, u"5000.00"_s},
                                             {u"5.2"_s, u"5000.00"_s}};
    std::map<QString, QString> found;
    for (const ActionSheet *sheet : adopted().actions()) {
        if (const auto cost = costOf(adopted(), *sheet); cost.perYear)
            found[adopted().code(*sheet)] = cost.perYear->toDecimal();
    }
    CHECK(found == perYear);
    CHECK(action("1.3").costText == u"64 0000 euros/an"_s);
    CHECK(adopted().childrenOf<CostLine>(action("1.3").id).size() == 4);
    const auto lines = adopted().childrenOf<CostLine>(action("2.2").id);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0]->quantity == Decimal::fromInt(7));
    CHECK(lines[0]->unitAmount == Money::fromCents(500'000));
    for (const char *code : {"1.1", "3.1", "3.2", "5.1"})
        CHECK(action(code).costState == Knowledge::Nil);
    for (const char *code : {"1.2", "2.4"})
        CHECK(action(code).costState == Knowledge::Missing);
    CHECK(action("2.3").costState == Knowledge::ToBeDetermined);
    for (const char *code : {"1.1", "1.2", "3.1", "3.2", "5.1"})
        CHECK(action(code).fundingState == Knowledge::NotApplicable);
}

TEST_CASE("Dates as the sheets give them", "[data]")
{
    const std::map<QString, QString> expected{{u"1.1"_s, u"2016-10 2016-12"_s},
                                              {u"1.2"_s, u"2016-12 2020-09"_s},
                                              {u"1.3"_s, u"2016-09 2016-10"_s},
                                              {u"2.1"_s, u"2017-03 2020-09"_s},
                                              {u"2.2"_s, u"2017-03 2020-09"_s},
                                              {u"2.3"_s, u"2017-01 2020-09"_s},
                                              {u"2.4"_s, u" "_s},
                                              {u"3.1"_s, u"2017-01 "_s},
                                              {u"3.2"_s, u"2018-03 2020-09"_s},
                                              {u"4.1"_s, u"2016-11 2020-11"_s},
                                              {u"4.2"_s, u"2016-09 2020-09"_s},
                                              {u"4.3"_s, u"2016-10 2019-12"_s},
                                              {u"5.1"_s, u"2017-01 2020-09"_s},
                                              {u"5.2"_s, u"2016-12 2020-09"_s}};
    std::map<QString, QString> found;
    for (const ActionSheet *sheet : adopted().actions()) {
        found[adopted().code(*sheet)] = sheet->start.toIso() + u' ' + sheet->end.toIso();
        // where there are words, they are read as a person would read them
        for (const SoftDate &date : {sheet->start, sheet->end}) {
            const auto read = SoftDate::fromTyped(date.text);
            REQUIRE(read);
            CHECK(read->toIso() == date.toIso());
        }
    }
    CHECK(found == expected);
    CHECK(action("3.1").end.text == u"?????"_s);
    CHECK(action("4.1").start.text == u"Novembre 2016 (Edition N°1)"_s);
    const auto steps = adopted().childrenOf<MethodStep>(action("2.3").id);
    CHECK(steps[0]->start.toIso() == u"2017-01"_s);
    CHECK(steps[0]->due.toIso() == u"2018-01"_s);
}

TEST_CASE("Recurrences: the steps whose words say that they come back", "[data]")
{
    std::map<Recurrence, QStringList> found;
    for (const ActionSheet *sheet : adopted().actions()) {
        for (const MethodStep *step : adopted().childrenOf<MethodStep>(sheet->id)) {
            if (step->recurrence != Recurrence::None)
                found[step->recurrence].append(adopted().code(*sheet) + u'/' +
                                               QString::number(step->position));
        }
    }
    CHECK(found[Recurrence::Quarterly] == QStringList{u"1.2/4"_s});
    CHECK(found[Recurrence::TwoMonthly] == QStringList{u"2.2/4"_s});
    CHECK(found[Recurrence::Yearly] == QStringList{u"1.2/5"_s, u"1.3/6"_s, u"2.1/4"_s, u"2.2/5"_s, u"3.2/4"_s,
                                                   u"4.1/4"_s, u"4.1/5"_s, u"4.2/4"_s, u"4.3/4"_s, u"4.3/5"_s,
                                                   u"5.1/4"_s, u"5.1/5"_s, u"5.2/5"_s});
}

TEST_CASE("Every transcribed text stands in the source, word for word", "[data][source]")
{
    const Plan &plan = adopted();
    checkWording(plan.info().vision);
    CHECK(source().contains(plan.info().title, Qt::CaseInsensitive)); // in capitals there
    checkWording(plan.info().authority);
    for (const Criterion *criterion : plan.criteria())
        checkWording(criterion->label);
    for (const ContextFigure *figure : plan.contextFigures()) {
        checkWording(figure->text);
        checkWording(figure->label);
    }
    for (const Challenge *challenge : plan.challenges()) {
        checkWording(challenge->title);
        checkWording(challenge->adoptedTitle);
    }
    for (const Party *party : plan.parties()) {
        checkWording(party->name);
        for (const QString &alias : party->aliases)
            checkWording(alias);
    }
    for (const ActionSheet *sheet : plan.actions()) {
        for (const QString &text :
             {sheet->title, sheet->adoptedTitle, sheet->context, sheet->targetPublic, sheet->humanMeans,
              sheet->remarks, sheet->start.text, sheet->end.text, sheet->costText, sheet->fundingText})
            checkWording(text);
        for (const QString &funder : sheet->funders)
            checkWording(funder);
        for (const QString &text :
             textsOf(*sheet, &MethodStep::text) + textsOf(*sheet, &ExpectedResult::text) +
                 textsOf(*sheet, &Indicator::label) + textsOf(*sheet, &CostLine::label) +
                 textsOf(*sheet, &ActionLink::text) + textsOf(*sheet, &Clarification::wording))
            checkWording(text);
    }
    for (const MethodStep &step : plan.table<MethodStep>().rows()) {
        checkWording(step.start.text);
        checkWording(step.due.text);
    }
}

TEST_CASE("Nothing of the annex was left out", "[data][source]")
{
    // What is transcribed is taken away; what remains may only be headings, page furniture, names and marks.
    QString rest = source().sliced(source().indexOf(u"Projet stratégique et opérationnel FICHE ACTION"_s));
    QStringList texts;
    for (const ActionSheet *sheet : adopted().actions()) {
        texts += {sheet->title,      sheet->context,  sheet->targetPublic, sheet->humanMeans, sheet->remarks,
                  sheet->start.text, sheet->end.text, sheet->costText,     sheet->fundingText};
        texts += textsOf(*sheet, &MethodStep::text) + textsOf(*sheet, &ExpectedResult::text) +
                 textsOf(*sheet, &Indicator::label);
        texts += names(*sheet, PartyRole::Pilot) + names(*sheet, PartyRole::Partner);
    }
    for (const Party *party : adopted().parties())
        texts += party->aliases;
    for (const Challenge *challenge : adopted().challenges())
        texts.append(challenge->title);
    texts.removeAll(QString());
    std::sort(texts.begin(), texts.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &text : texts)
        rest.replace(text, u" "_s);
    const QStringList furniture{u"Projet stratégique et opérationnel"_s,
                                u"FICHE ACTION"_s,
                                u"Direction Générale du Développement Économique"_s,
                                u"Dossier suivi par / 2551"_s,
                                u"www.clermontcommunaute.fr"_s,
                                u"8/18"_s,
                                u"N° DEL20161014_005"_s,
                                u"N° DEL 20161014_005"_s,
                                u"Financement assuré par"_s,
                                u"Moyens humains nécessaires"_s,
                                u"Indicateurs d'évaluation"_s,
                                u"Résultats attendus"_s,
                                u"Coût indicatif"_s,
                                u"Fin de l'action"_s,
                                u"Associé(s) (es)"_s,
                                u"Public cible"_s,
                                u"Début action"_s,
                                u"Remarques"_s,
                                u"Pilote(s)"_s,
                                u"Contexte"_s,
                                u"Méthode"_s,
                                u"Pilote"_s,
                                u"Action"_s,
                                u"Défi"_s};
    for (const QString &text : furniture)
        rest.replace(text, u" "_s);
    rest.remove(QRegularExpression(u"D[ÉE]FI N°\\d/ ?Act N°\\d| N°\\d/ Act N°\\d|[-⇒➡*+:/.]"_s,
                                   QRegularExpression::CaseInsensitiveOption));
    // joins words, and names the group of 4.3's universities with its typing error
    rest = rest.simplified();
    CHECK(rest == u"et"_s);
}

TEST_CASE("What the source leaves damaged is recorded, not repaired", "[data]")
{
    CHECK(action("2.4").title.isEmpty());
    CHECK(action("2.4").adoptedTitle.contains(u"(CRESS)"_s));
    CHECK(names(action("2.4"), PartyRole::Partner) == QStringList{u"Raymond Collet"_s, u"Estelle Tournier"_s,
                                                                  u"Isabelle Rieuf"_s,
                                                                  u"Sandrine Godebout"_s});
    CHECK(adopted().childrenOf<MethodStep>(action("2.4").id).empty());
    CHECK(action("4.1").title.isEmpty());
    CHECK(names(action("4.1"), PartyRole::Pilot).isEmpty());
    CHECK(textsOf(action("4.1"), &MethodStep::text).first().startsWith(u"Constituer un groupe projet"_s));
    CHECK(textsOf(action("4.1"), &ExpectedResult::text).first().startsWith(u"Faire se rencontrer"_s));
    CHECK(action("4.1").targetPublic.isEmpty());
    QStringList points;
    for (const ActionSheet *sheet : adopted().actions()) {
        QStringList fields = textsOf(*sheet, &Clarification::field);
        fields.sort();
        for (const QString &field : fields)
            points.append(adopted().code(*sheet) + u' ' + field);
    }
    CHECK(points ==
          QStringList{u"1.3 cost"_s, u"1.3 end"_s, u"2.4 context"_s, u"4.1 context"_s, u"5.2 number"_s});
}

TEST_CASE("People, services, roles and links", "[data]")
{
    CHECK(names(action("2.1"), PartyRole::Pilot) == QStringList{u"Raymond Collet"_s, u"Sandrine Godebout"_s});
    CHECK(names(action("4.2"), PartyRole::Pilot) == QStringList{u"Service communication"_s});
    CHECK(names(action("5.2"), PartyRole::Pilot) ==
          QStringList{u"Président(e) de l'instance"_s, u"Raymond Collet"_s});
    CHECK(names(action("3.2"), PartyRole::Pilot) == QStringList{u"Pierre Patureau-Mirand"_s});
    std::map<QString, PartyKind> kinds;
    for (const Party *party : adopted().parties())
        kinds[party->name] = party->kind;
    CHECK(kinds[u"Service communication"_s] == PartyKind::Service);
    CHECK(kinds[u"Président(e) de l'instance"_s] == PartyKind::Role);
    CHECK(kinds[u"Marion Canalès"_s] == PartyKind::Person);
    QStringList links;
    for (const ActionSheet *sheet : adopted().actions()) {
        for (const ActionLink *link : adopted().childrenOf<ActionLink>(sheet->id)) {
            links.append(adopted().code(*sheet) + u' ' + toCode(link->kind) + u' ' +
                         adopted().code(*adopted().find(link->targetId)));
            CHECK(link->outcome == GateOutcome::Undecided);
        }
    }
    CHECK(links == QStringList{u"1.2 related 2.2"_s, u"2.2 related 1.2"_s, u"3.1 gate 3.2"_s});
}
