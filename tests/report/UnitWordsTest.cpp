// SPDX-License-Identifier: GPL-3.0-or-later
// Counts are said in the singular where French says them so, and dates begin with "1er".
#include "report/UnitWords.h"
#include "report/Wording.h"

#include <catch2/catch.hpp>

using namespace jalon;
using namespace Qt::StringLiterals;
using core::Decimal;

TEST_CASE("A unit kept as a plural is said in the singular below two, in French only")
{
    const auto said = [](const QString &unit, double value, const QString &language = u"fr"_s) {
        return report::unitFor(unit, *Decimal::fromDouble(value), language);
    };
    CHECK(said(u"communes"_s, 2) == u"communes"_s);
    CHECK(said(u"communes"_s, 1) == u"commune"_s);
    CHECK(said(u"communes"_s, 0) == u"commune"_s);
    CHECK(said(u"emplois"_s, 1.5) == u"emploi"_s);
    CHECK(said(u"emplois"_s, -1) == u"emploi"_s);
    CHECK(said(u"actions initiées"_s, 1) == u"action initiée"_s);
    CHECK(said(u"interlocuteurs/animateurs"_s, 1) == u"interlocuteur/animateur"_s);
    CHECK(said(u"heures de réunions"_s, 1) == u"heure de réunions"_s);
    CHECK(said(u"lettres d’élus"_s, 1) == u"lettre d’élus"_s);
    CHECK(said(u"avis"_s, 1) == u"avis"_s);
    CHECK(said(u"travaux"_s, 1) == u"travail"_s);
    CHECK(said(u"réseaux locaux"_s, 1) == u"réseau local"_s);
    CHECK(said(u"ETP"_s, 1) == u"ETP"_s);
    CHECK(said(QString(), 1).isEmpty());
    CHECK(said(u"communes"_s, 1, u"en"_s) == u"communes"_s);
}

TEST_CASE("The first of a month is 1er in French, long and short")
{
    const report::Wording french(u"fr"_s), english(u"en"_s);
    CHECK(french.date({2017, 7, 1}) == u"1er\u00a0juillet 2017"_s);
    CHECK(french.shortDate({2017, 7, 1}) == u"1er\u00a0juil.\u00a02017"_s);
    CHECK(french.shortDate({2017, 7, 11}) == u"11\u00a0juil.\u00a02017"_s);
    CHECK(english.shortDate({2017, 7, 1}).startsWith(u"1\u00a0"_s));
}

TEST_CASE("What was kept is counted in the singular and in the plural")
{
    const report::Wording wording(u"fr"_s);
    core::ObligationCount count;
    count.due = 2;
    count.kept = 1;
    CHECK(wording.obligations(count).simplified() == u"1 tenue sur 2 dues (50 %)"_s);
    count.kept = 2;
    CHECK(wording.obligations(count).simplified() == u"2 tenues sur 2 dues (100 %)"_s);
    count.due = 1;
    count.kept = 0;
    CHECK(wording.obligations(count).simplified() == u"0 tenue sur 1 due (0 %)"_s);
}
