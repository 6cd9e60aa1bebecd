// SPDX-License-Identifier: GPL-3.0-or-later
// info, show, review, report, check, log: what is told of a plan, as one JSON document and as text.
#include "cli/Program.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace jalon::test;

TEST_CASE("info tells what the plan is and when it last changed", "[info]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const Run run = jalonCli({u"info"_s, plan, u"--json"_s});
    CHECK(run.code == Done);
    CHECK(run.err.isEmpty());
    const Json info = run.json();
    CHECK(info.at("authority") == "Clermont Communauté");
    CHECK(info.at("periodStart") == "2016");
    CHECK(info.at("periodEnd") == "2020");
    CHECK(info.at("fictitious") == false);
    CHECK(info.at("schemaVersion").is_number_integer());
    CHECK(info.at("counts").at("challenge") == 5);
    CHECK(info.at("counts").at("action_sheet") == 14);
    CHECK(info.at("counts").at("method_step") == 62);
    CHECK(info.at("counts").at("expected_result") == 39);
    CHECK(info.at("counts").at("indicator") == 48);
    CHECK(info.at("lastChange").at("verb") == "create");
    CHECK(info.at("lastChange").at("who") == "essai");

    const Run text = jalonCli({u"info"_s, folder.exercise(), u"--lang"_s, u"fr"_s});
    CHECK(text.code == Done);
    CHECK(text.out.contains("14 fiches action\n"));
    CHECK(text.out.contains("Données fictives\n")); // permanent mark of made-up data
}

TEST_CASE("show tells of one challenge, action or indicator", "[show]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const auto shown = [&](const QString &code) {
        const Run run = jalonCli({u"show"_s, plan, code, u"--json"_s});
        CHECK(run.code == Done);
        CHECK(run.err.isEmpty());
        return run.json();
    };
    CHECK(shown(u"2"_s).at("number") == 2);
    CHECK(shown(u"2"_s).at("actions").size() == 4);
    const Json action = shown(u"2.3"_s);
    CHECK(action.at("code") == "2.3");
    CHECK(action.at("cost").at("state") == "toBeDetermined");
    CHECK(action.at("cost").at("text") == "??? participation SCIC et subventions");
    CHECK(shown(u"2.3.1"_s).at("code") == "2.3.1");

    for (const QString &code : {u"2"_s, u"2.3"_s, u"2.3.1"_s}) {
        const Run text = jalonCli({u"show"_s, plan, code});
        CHECK(text.code == Done);
        CHECK(text.out.startsWith(code.toUtf8() + "  "));
    }
    CHECK(jalonCli({u"show"_s, plan, u"2.3"_s}).out.contains("à déterminer"));
    for (const QString &code : {u"6"_s, u"2.9"_s, u"2.3.99"_s, u"x"_s, u"2."_s, u"2.3.1.4"_s}) {
        INFO(code.toStdString());
        const Run unknown = jalonCli({u"show"_s, plan, code, u"--json"_s});
        CHECK(unknown.code == Refused);
        CHECK(unknown.out.isEmpty());
        CHECK(unknown.err.contains(code.toUtf8()));
    }
}

TEST_CASE("review: the figures of the adopted plan", "[review]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    for (const int year : {2016, 2017, 2020}) {
        const Run run = jalonCli({u"review"_s, plan, u"--year"_s, QString::number(year), u"--json"_s});
        CHECK(run.code == Done);
        CHECK(run.err.isEmpty());
        const Json review = run.json();
        CHECK(review.at("year") == year);
        CHECK(review.at("asOf") == std::to_string(year) + "-12-31");
        const Json &totals = review.at("totals");
        CHECK(totals.at("actions") == 14);
        CHECK(totals.at("indicators").at("total") == 48);
        CHECK(totals.at("indicators").at("measured") == 0);
        CHECK(totals.at("cost").at("yearlyKnown") == "126500.00");
        CHECK(totals.at("cost").at("atLeast") == true);
        CHECK(totals.at("cost").at("notCosted") == Json({"1.2", "2.3", "2.4"}));

        size_t actions = 0, indicators = 0;
        for (const Json &challenge : review.at("challenges")) {
            for (const Json &action : challenge.at("actions")) {
                ++actions;
                for (const char *key : {"code", "title", "status", "late", "progress"})
                    CHECK(action.contains(key));
                for (const Json &indicator : action.at("indicators")) {
                    ++indicators;
                    for (const char *key :
                         {"code", "label", "value", "target", "previous", "status", "origin"})
                        CHECK(indicator.contains(key));
                    CHECK(indicator.at("value").is_null()); // never zero
                }
            }
        }
        CHECK(actions == 14);
        CHECK(indicators == 48);
        int byStatus = 0;
        for (const auto &[status, count] : totals.at("byStatus").items())
            byStatus += count.get<int>();
        CHECK(byStatus == 14);
    }
    CHECK(jalonCli({u"review"_s, plan, u"--year"_s, u"2017"_s}).out.contains("au moins"));
}

TEST_CASE("review: values of the exercise say where they come from", "[review]")
{
    const Folder folder;
    const Json review =
        jalonCli({u"review"_s, folder.exercise(), u"--year"_s, u"2018"_s, u"--json"_s}).json();
    CHECK(review.at("plan").at("fictitious") == true);
    CHECK(review.at("totals").at("indicators").at("measured") == 36);
    size_t measured = 0;
    for (const Json &challenge : review.at("challenges")) {
        for (const Json &action : challenge.at("actions")) {
            for (const Json &indicator : action.at("indicators")) {
                if (!indicator.at("computed").get<bool>()) // nothing counted is an answer, too
                    CHECK(indicator.at("value").is_null() == indicator.at("origin").empty());
                measured += !indicator.at("value").is_null();
            }
        }
    }
    CHECK(measured == 36);
}

TEST_CASE("report makes every kind, and names nobody if asked not to", "[report]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    for (const QString &kind : {u"annual"_s, u"sheet"_s, u"sheets"_s, u"indicators"_s}) {
        const QStringList words{u"report"_s,   plan,     u"--kind"_s,   kind,      u"--year"_s, u"2017"_s,
                                u"--action"_s, u"2.1"_s, u"--format"_s, u"html"_s, u"-o"_s,     u"-"_s};
        const Run named = jalonCli(words), unnamed = jalonCli(words + QStringList{u"--without-names"_s});
        CHECK(named.code == Done);
        CHECK(unnamed.code == Done);
        CHECK(named.out.contains("Raymond Collet") == (kind != u"indicators"_s));
        CHECK_FALSE(unnamed.out.contains("Collet"));
        CHECK(unnamed.out.contains("Sans les noms des personnes"));
    }
}

TEST_CASE("report writes every format, the same bytes each time, and nothing on the streams but a sentence",
          "[report]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QString first = folder.path(u"1.pdf"_s), second = folder.path(u"2.pdf"_s);
    const QStringList annual{u"report"_s, plan,          u"--kind"_s, u"annual"_s, u"--year"_s,
                             u"2017"_s,   u"--format"_s, u"pdf"_s,    u"-o"_s};
    const Run run = jalonCli(annual + QStringList{first});
    CHECK(run.code == Done);
    CHECK(run.out.isEmpty());
    CHECK(run.err == first.toUtf8() + " a été écrit.\n"); // no word of the toolkit's
    CHECK(bytesOf(first).startsWith("%PDF-"));
    CHECK(jalonCli(annual + QStringList{second}).code == Done);
    CHECK((bytesOf(first) == bytesOf(second)));
    CHECK((jalonCli(annual + QStringList{u"-"_s}).out == bytesOf(first)));

    const std::pair<QString, QByteArray> formats[] = {{u"odt"_s, "PK"}, {u"html"_s, "<!DOCTYPE html>"}};
    for (const auto &[format, beginning] : formats) {
        QStringList other = annual;
        other[7] = format;
        CHECK(jalonCli(other + QStringList{first}).code == Done);
        CHECK(bytesOf(first).startsWith(beginning));
        CHECK(jalonCli(other + QStringList{second}).code == Done);
        CHECK((bytesOf(first) == bytesOf(second)));
    }

    const QStringList sheet{u"report"_s, plan, u"--kind"_s, u"sheet"_s, u"--year"_s, u"2017"_s};
    CHECK(jalonCli(sheet + QStringList{u"--action"_s, u"2.3"_s, u"-o"_s, second}).code == Done);
    CHECK(bytesOf(second).startsWith("%PDF-"));
    const QString none = folder.path(u"none.pdf"_s);
    CHECK(jalonCli(sheet + QStringList{u"--action"_s, u"9.9"_s, u"-o"_s, none}).code == Refused);
    CHECK(jalonCli(sheet + QStringList{u"-o"_s, none}).code == Usage);
    CHECK_FALSE(QFile::exists(none));
}

TEST_CASE("check: sound files have points to clarify all the same", "[check]")
{
    const Folder folder;
    const Run run = jalonCli({u"check"_s, folder.adopted(), u"--json"_s});
    CHECK(run.code == Findings);
    CHECK(run.err.isEmpty());
    const Json check = run.json();
    CHECK(check.at("sound") == true);
    CHECK(check.at("problems").empty());
    CHECK_FALSE(check.at("pointsToClarify").empty());
    bool costOf13 = false;
    for (const Json &point : check.at("pointsToClarify")) {
        for (const char *key : {"action", "kind", "field", "wording", "comment"})
            CHECK(point.contains(key));
        costOf13 = costOf13 || (point.at("action") == "1.3" && point.at("field") == "cost");
    }
    CHECK(costOf13); // 64 0000 euros/an
    CHECK(jalonCli({u"check"_s, folder.path(u"plan.jalon"_s)}).code == Findings);

    const QString empty = folder.path(u"empty.jalon"_s);
    REQUIRE(jalonCli({u"new"_s, empty}).code == Done);
    CHECK(jalonCli({u"check"_s, empty}).code == Done);
}

TEST_CASE("log tells every change, newest first, however many", "[log]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    REQUIRE(
        jalonCli({u"measure"_s, plan, u"1.2.3"_s, u"--date"_s, u"2017-12-31"_s, u"--value"_s, u"4"_s}).code ==
        Done);
    const Run run = jalonCli({u"log"_s, plan, u"--json"_s});
    CHECK(run.code == Done);
    CHECK(run.err.isEmpty());
    const Json log = run.json();
    REQUIRE(log.size() >= 2);
    CHECK(log.at(0).at("entity") == "measurement");
    CHECK(log.back().at("verb") == "create");
    for (const char *key : {"sequence", "at", "who", "step", "origin", "verb", "subject", "entity",
                            "entityId", "field", "before", "after"})
        CHECK(log.at(0).contains(key));
    CHECK(jalonCli({u"log"_s, plan}).out.count('\n') == int(log.size()));

    sqlOn(plan, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) "
                "INSERT INTO change_log (at, who, step, origin, verb, subject, entity, entity_id, field, "
                "before, after) "
                "SELECT at, who, step, origin, verb, subject, entity, entity_id, field, before, after "
                "FROM change_log, n WHERE sequence = 1");
    CHECK(jalonCli({u"log"_s, plan, u"--json"_s}).json().size() == 12'000 + log.size());
}
