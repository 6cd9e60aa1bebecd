// SPDX-License-Identifier: GPL-3.0-or-later
// What people read: complete in both languages, in French typography, never blank and never a zero for what
// is absent.
#include "report/Units.h"
#include "report/Wording.h"
#include "support/Printing.h"
#include "support/TinyPlan.h"

using namespace jalon::core;
using namespace jalon::test;
using jalon::report::unitAfter;
using jalon::report::Wording;
using namespace Qt::StringLiterals;

namespace {

const Wording &french()
{
    static const Wording wording(u"fr"_s);
    return wording;
}

const Wording &english()
{
    static const Wording wording(u"en"_s);
    return wording;
}

} // namespace

TEST_CASE("Every column has a label and every table a name, in both languages")
{
    Entities::forEach([]<class Entity>() {
        const QString table = QString::fromLatin1(Fields<Entity>::table);
        INFO(table.toStdString());
        CHECK(french().entity(table) != table);
        CHECK(french().count(table, 1).startsWith(u"1 "_s));
        CHECK(french().count(table, 3).startsWith(u"3 "_s));
        CHECK(english().count(table, 3).startsWith(u"3 "_s));
        forEachField<Entity>([&](const auto &field) {
            const QString name = QString::fromLatin1(field.name);
            if (name == u"id"_s)
                return;
            INFO(name.toStdString());
            CHECK(french().field(name) != name);
        });
    });
    for (const auto &kind : EnumCodes<ClarificationKind>::all) {
        ClarificationPoint point;
        point.kind = kind.value;
        point.comment = u"dit"_s;
        CHECK_FALSE(french().clarification(point).isEmpty());
    }
}

TEST_CASE("Every error is a whole sentence in French, with its place and value")
{
    for (int code = 0; code < int(ErrorCode::Cancelled); ++code) {
        const Error error{ErrorCode(code), u"end"_s, u"valeur"_s};
        INFO(code);
        const QString sentence = french().error(error);
        CHECK(sentence.size() > 10);
        CHECK(sentence != english().error(error));
        CHECK_FALSE(sentence.contains(u'%'));
    }
    CHECK(french().error({ErrorCode::Cancelled, {}, {}}).isEmpty()); // whoever gave up knows it
    CHECK(french().error({ErrorCode::EndBeforeStart, u"end"_s, u"mars 2016"_s}).contains(u"mars 2016"_s));
}

TEST_CASE("Dates, periods and money are written as the French write them")
{
    CHECK(french().date(QDate(2016, 10, 14)) == u"14\u00a0octobre 2016"_s);
    CHECK(french().date(QDate(2017, 3, 1)) == u"1er\u00a0mars 2017"_s);
    CHECK(french().date(QDate()) == u"non renseigné"_s);
    CHECK(french().softDate(SoftDate::month(2016, 10, u"Octobre 2016"_s)) == u"octobre\u00a02016"_s);
    CHECK(french().softDate(*SoftDate::fromTyped(u"?????"_s)) == u"?????"_s);
    CHECK(french().softDate({}) == u"non renseigné"_s);
    CHECK(french().period(SoftDate::month(2016, 12), SoftDate::month(2020, 9)) ==
          u"déc.\u00a02016 → sept.\u00a02020"_s);
    CHECK(french().money(Money::fromCents(12'650'000)) == u"126\u202f500\u00a0€"_s);
    CHECK(french().money(Money::fromCents(123'450)) == u"1\u202f234,50\u00a0€"_s);
    CHECK(french().perYear(Money::fromCents(0)) == u"0\u00a0€/an"_s);
    CHECK(french().number(*Decimal::fromTyped(u"71.43"_s)) == u"71,43"_s);
    CHECK(english().number(*Decimal::fromTyped(u"71.43"_s)) == u"71.43"_s);
}

TEST_CASE("The four kinds of not-known are four words, and a total over them says at least")
{
    QSet<QString> words;
    for (const auto &code : EnumCodes<Knowledge>::all)
        words.insert(french().knowledge(code.value));
    CHECK(words.size() == 5);
    CostTotal total;
    total.notCosted = {u"1.2"_s, u"2.3"_s};
    total.allNil = false;
    CHECK(french().cost(total) == u"non renseigné"_s); // nothing known is not 0 €
    total.hasAmount = true;
    total.yearlyKnown = Money::fromCents(12'650'000);
    CHECK(french().cost(total) == u"au moins 126\u202f500\u00a0€/an"_s);
    CHECK(french().notCosted(total) == u"2 fiches non chiffrées\u00a0: 1.2, 2.3"_s);
    total.notCosted.clear();
    CHECK(french().cost(total) == u"126\u202f500\u00a0€/an"_s);
}

TEST_CASE("Values of indicators")
{
    IndicatorValue none;
    CHECK(french().fullValue(none, IndicatorKind::Count, u"communes"_s) == u"non renseigné"_s);
    CHECK(french().value(none, IndicatorKind::Count).isEmpty());
    IndicatorValue zero;
    zero.value = Decimal();
    zero.origin = {Id<Measurement>::create()};
    CHECK(french().fullValue(zero, IndicatorKind::Count, u"communes"_s) == u"0\u00a0commune"_s);
    IndicatorValue rate = zero;
    rate.numerator = Decimal::fromInt(5);
    rate.denominator = Decimal::fromInt(7);
    rate.value = Decimal::percent(*rate.numerator, *rate.denominator);
    rate.small = true;
    CHECK(french().fullValue(rate, IndicatorKind::Rate, u"%"_s) == u"71\u00a0% (5 sur 7, petit effectif)"_s);
    IndicatorValue reached = zero;
    reached.value = Decimal::fromInt(1);
    reached.date = QDate(2017, 1, 12);
    CHECK(french().fullValue(reached, IndicatorKind::Milestone, {}) == u"oui, 12\u00a0janvier 2017"_s);
    CHECK(french().fullValue(zero, IndicatorKind::Milestone, {}) == u"non"_s);
}

TEST_CASE("Lateness is said in months, then in days")
{
    CHECK(french().lateBy(QDate(2018, 9, 30), QDate(2018, 12, 31)) == u"en retard de 3 mois"_s);
    CHECK(french().lateBy(QDate(2018, 12, 30), QDate(2018, 12, 31)) == u"en retard de 1 jour"_s);
    CHECK(french().lateBy(QDate(2018, 12, 1), QDate(2018, 12, 31)) == u"en retard de 30 jours"_s);
}

TEST_CASE("A change is named by what it changes")
{
    TinyPlan tiny;
    CHECK(french().change(verbs::setField(tiny.plan, tiny.action, &ActionSheet::title, u"x"_s)) ==
          u"Titre de 1.1"_s);
    const ChangeSet pilot =
        verbs::assignNewParty(tiny.plan, tiny.action, PartyRole::Pilot, {{}, PartyKind::Person, u"N"_s, {}});
    CHECK(french().change(pilot) == u"Pilote de 1.1"_s);
    CHECK(french().change(verbs::removeAction(tiny.plan, tiny.action)) ==
          u"Suppression\u00a0: Fiche action 1.1"_s);
    CHECK(french().change(verbs::setState(tiny.plan, tiny.action, QDate(2017, 1, 1), ActionState::Done)) ==
          u"État de 1.1"_s);
}

TEST_CASE("A unit follows its count in the singular or the plural")
{
    const auto french = [](double count, const QString &unit) {
        return unitAfter(*Decimal::fromDouble(count), unit, QLocale::French);
    };
    CHECK(french(1, u"participations"_s) == u"participation"_s);
    CHECK(french(0, u"personnes formées"_s) == u"personne formée"_s);
    CHECK(french(1.5, u"personnes en insertion"_s) == u"personne en insertion"_s);
    CHECK(french(1, u"avis rendus"_s) == u"avis rendu"_s);
    CHECK(french(1, u"interlocuteurs/animateurs"_s) == u"interlocuteur/animateur"_s);
    CHECK(french(1, u"heures d’accompagnement des projets"_s) == u"heure d’accompagnement des projets"_s);
    CHECK(french(1, u"M€"_s) == u"M€"_s);
    CHECK(french(1, u"ETP"_s) == u"ETP"_s);
    CHECK(french(2, u"participations"_s) == u"participations"_s);
    CHECK(french(1, QString()).isEmpty());
    CHECK(unitAfter(Decimal::fromInt(0), u"meetings"_s, QLocale::English) == u"meetings"_s);
    CHECK(unitAfter(Decimal::fromInt(1), u"companies of the area"_s, QLocale::English) ==
          u"company of the area"_s);
}
