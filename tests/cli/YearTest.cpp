// SPDX-License-Identifier: GPL-3.0-or-later
// A year closed, opened again and sent by the program: what stands on disk and in the register.
#include "cli/Program.h"

#include <QCryptographicHash>
#include <QDir>

using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

Run close(const QString &plan, const QString &year = u"2019"_s)
{
    return jalonCli(
        {u"close"_s, plan, u"--year"_s, year, u"--date"_s, u"2020-03-19"_s, u"--by"_s, u"Camille"_s});
}

QByteArray review(const QString &plan, const QString &year = u"2019"_s)
{
    const Run run = jalonCli({u"review"_s, plan, u"--year"_s, year, u"--json"_s});
    REQUIRE(run.code == Done);
    return run.out;
}

void measure(const QString &plan)
{
    const Run run = jalonCli({u"measure"_s, plan, u"2.1.2"_s, u"--date"_s, u"2019-12-31"_s, u"--value"_s,
                              u"99"_s, u"--source"_s, u"relevé tardif"_s});
    REQUIRE(run.code == Done);
}

QByteArray report(const QString &plan, const QString &format)
{
    const Run run = jalonCli({u"report"_s, plan, u"--kind"_s, u"annual"_s, u"--year"_s, u"2019"_s,
                              u"--format"_s, format, u"-o"_s, u"-"_s});
    REQUIRE(run.code == Done);
    return run.out;
}

} // namespace

TEST_CASE("The figures and the report of a closed year stay, to the byte, whatever the plan becomes",
          "[year]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const QByteArray figures = review(plan);
    const Run closed = close(plan);
    REQUIRE(closed.code == Done);
    CHECK(closed.err.simplified().split(' ').last().size() == 64); // the seal
    CHECK(review(plan) == figures);
    const QString format = GENERATE(u"pdf"_s, u"odt"_s, u"html"_s);
    const QByteArray bytes = report(plan, format);
    measure(plan);
    CHECK(review(plan) == figures);
    CHECK((report(plan, format) == bytes));
    REQUIRE(jalonCli({u"reopen"_s, plan, u"--year"_s, u"2019"_s, u"--reason"_s, u"Facture oubliée"_s}).code ==
            Done);
    CHECK(review(plan) != figures);
    CHECK((report(plan, format) != bytes));
}

TEST_CASE("A closed year travels with its seal", "[year]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    REQUIRE(close(plan).code == Done);
    const QByteArray figures = review(plan);
    measure(plan);
    const QString json = folder.path(u"plan.json"_s);
    REQUIRE(jalonCli({u"export"_s, plan, u"-o"_s, json}).code == Done);
    const QString copy = folder.path(u"copie.jalon"_s);
    REQUIRE(jalonCli({u"new"_s, copy, u"--from"_s, json}).code == Done);
    CHECK(review(copy) == figures);
}

TEST_CASE("A year is closed once, and opened again with a reason only", "[year]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const QStringList reopen{u"reopen"_s, plan, u"--year"_s, u"2019"_s};
    CHECK(jalonCli(reopen + QStringList{u"--reason"_s, u"x"_s}).code == Refused);
    CHECK(jalonCli({u"close"_s, plan}).code == Usage);
    CHECK(jalonCli({u"close"_s, plan, u"--year"_s, u"2019"_s, u"--date"_s, u"demain"_s}).code == Usage);
    REQUIRE(close(plan).code == Done);
    CHECK(close(plan).code == Refused);
    CHECK(jalonCli(reopen).code == Usage);
    CHECK(jalonCli(reopen + QStringList{u"--reason"_s, u"   "_s}).code == Usage);
    CHECK(jalonCli(reopen + QStringList{u"--reason"_s, u"Facture oubliée"_s}).code == Done);
    CHECK(close(plan).code == Done);
}

TEST_CASE("The exercise's closed years hold what was sealed, not what was corrected since", "[year]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const auto value = [&](const char *year) {
        const Json figures = Json::parse(review(plan, QString::fromLatin1(year)).toStdString());
        for (const Json &challenge : figures["challenges"]) {
            for (const Json &action : challenge["actions"]) {
                for (const Json &indicator : action["indicators"]) {
                    if (indicator["code"] == "2.1.4")
                        return std::pair(indicator["value"], indicator["previous"]);
                }
            }
        }
        return std::pair(Json(), Json());
    };
    CHECK(value("2017").first == 33);
    CHECK(value("2018").second == 34);
}

TEST_CASE("check holds the seals of closed years, and says which one does not hold", "[year]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const auto check = [&] { return jalonCli({u"check"_s, plan, u"--json"_s}).json(); };
    CHECK(check()["brokenSeals"].empty());
    CHECK(check()["sound"] == true);

    // other figures under a hash of their own: the file is sound, the seal is not
    const QString json = folder.path(u"plan.json"_s);
    REQUIRE(jalonCli({u"export"_s, plan, u"-o"_s, json}).code == Done);
    Json content = Json::parse(bytesOf(json).toStdString());
    std::string before;
    for (const Json &closing : content["closings"]) {
        if (closing["year"] == 2017)
            before = closing["seal"].get<std::string>();
    }
    QByteArray seal;
    for (const Json &one : content["contents"]) {
        if (one["hash"] == before)
            seal = QByteArray::fromBase64(QByteArray::fromStdString(one["base64"].get<std::string>()));
    }
    const auto at = seal.indexOf("\"kept\":");
    REQUIRE(at > 0);
    seal[at + 7] = seal[at + 7] == '1' ? '2' : '1';
    const QByteArray after = QCryptographicHash::hash(seal, QCryptographicHash::Sha256).toHex();
    sqlOn(plan,
          QByteArray("PRAGMA foreign_keys=OFF; UPDATE attachment_content SET hash='" + after + "', bytes=X'" +
                     seal.toHex() + "' WHERE hash='" + QByteArray::fromStdString(before) +
                     "'; UPDATE year_closing SET seal='" + after + "' WHERE year=2017")
              .constData());
    const Json found = check();
    CHECK(found["sound"] == true);
    REQUIRE(found["brokenSeals"].size() == 1);
    CHECK(found["brokenSeals"][0]["year"] == 2017);
    CHECK(found["brokenSeals"][0]["readable"] == true);
    const Run said = jalonCli({u"check"_s, plan, u"--lang"_s, u"en"_s});
    CHECK(said.code == Findings);
    CHECK(said.out.contains("The seal of 2017"));

    sqlOn(plan,
          "DELETE FROM attachment_content WHERE hash IN (SELECT seal FROM year_closing WHERE year=2016)");
    const Json gone = check();
    REQUIRE(gone["brokenSeals"].size() == 2);
    CHECK(gone["brokenSeals"][0]["year"] == 2016);
    CHECK(gone["brokenSeals"][0]["readable"] == false);
}
