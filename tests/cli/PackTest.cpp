// SPDX-License-Identifier: GPL-3.0-or-later
// The year's pack on disk: every document, the same bytes again, all or nothing, and the register.
#include "cli/Program.h"

#include <QCryptographicHash>
#include <QDir>

#include <map>

using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

std::map<QString, QByteArray> filesIn(const QString &folder)
{
    std::map<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files[name] = bytesOf(QDir(folder).filePath(name));
    return files;
}

Run pack(const QString &plan, const QString &folder, const QStringList &more = {},
         const Circumstances &circumstances = {})
{
    return jalonCli(QStringList{u"pack"_s, plan, u"--year"_s, u"2017"_s, u"-o"_s, folder} + more,
                    circumstances);
}

} // namespace

TEST_CASE("The pack of a closed year is complete, tells its hashes, and comes out the same after edits",
          "[pack]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const QString out = folder.path(u"dossier"_s);
    const Run run = pack(plan, out);
    INFO(run.err.toStdString());
    REQUIRE(run.code == Done);
    const auto files = filesIn(out);
    // annual, follow-up, synthesis, indicators, ten actions, sheets, minutes: three formats each
    CHECK(files.size() == 16 * 3);
    for (const auto &[name, bytes] : files) {
        INFO(name.toStdString());
        CHECK(bytes.size() > 2000);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        CHECK(run.out.contains(hash + "  " + name.toUtf8()));
    }
    REQUIRE(jalonCli({u"measure"_s, plan, u"2.1.4"_s, u"--date"_s, u"2017-12-31"_s, u"--value"_s, u"99"_s,
                      u"--source"_s, u"relevé tardif"_s})
                .code == Done);
    const QString again = folder.path(u"encore"_s);
    REQUIRE(pack(plan, again).code == Done);
    CHECK((filesIn(again) == files));
    CHECK(QDir(out).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("A pack that cannot be written leaves what stood there", "[pack]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const QString out = folder.path(u"dossier"_s);
    REQUIRE(QDir().mkpath(out));
    folder.write(u"dossier/notes.txt"_s, "à moi");
    const auto before = filesIn(out);
    const Run full = pack(plan, out, {}, {{}, {}, 30'000}); // the disk is full after a few documents
    CHECK(full.code == CannotWrite);
    CHECK_FALSE(full.err.isEmpty());
    CHECK((filesIn(out) == before));
    CHECK(QDir(out).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    const Run notAFolder = pack(plan, out + u"/notes.txt"_s);
    CHECK(notAFolder.code == CannotWrite);
    CHECK((filesIn(out) == before));
    CHECK(jalonCli({u"pack"_s, plan, u"--year"_s, u"2017"_s}).code == Usage);
}

TEST_CASE("What was sent, to whom and in which version stands in the register", "[pack]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const auto sentIn = [&] {
        const QString json = folder.path(u"plan.json"_s);
        REQUIRE(jalonCli({u"export"_s, plan, u"-o"_s, json}).code == Done);
        return Json::parse(bytesOf(json).toStdString())["transmissions"];
    };
    const size_t before = sentIn().size();
    const Run run = pack(plan, folder.path(u"dossier"_s),
                         {u"--to"_s, u"instance de SUIVI (exercice fictif)"_s, u"--date"_s, u"2018-03-25"_s});
    REQUIRE(run.code == Done);
    const Json sent = sentIn();
    REQUIRE(sent.size() == before + 16 * 3);
    const Json &last = sent.back();
    CHECK(last["sentOn"] == "2018-03-25");
    CHECK(last["year"] == 2017);
    CHECK(last["party"].is_string()); // found in the directory
    CHECK(run.out.contains(QByteArray::fromStdString(last["hash"].get<std::string>())));
}

TEST_CASE("A document of the pack and the same document alone are the same bytes", "[pack]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    const QString out = folder.path(u"dossier"_s);
    REQUIRE(jalonCli({u"pack"_s, plan, u"--year"_s, u"2018"_s, u"-o"_s, out}).code == Done);
    struct Case
    {
        QString name;
        QStringList asked;
    };
    for (const auto &[name, asked] :
         {Case{u"01-bilan-annuel.pdf"_s, {u"annual"_s}}, Case{u"01-bilan-annuel.html"_s, {u"annual"_s}},
          Case{u"02-dossier-de-l-instance.pdf"_s, {u"follow-up"_s}},
          Case{u"02-dossier-de-l-instance.odt"_s, {u"follow-up"_s}},
          Case{u"03-synthese.pdf"_s, {u"synthesis"_s}},
          Case{u"04-tableau-des-indicateurs.pdf"_s, {u"indicators"_s}},
          Case{u"05-bilan-action-1.2.pdf"_s, {u"action-review"_s}},
          Case{u"15-fiches-action.pdf"_s, {u"sheets"_s}},
          Case{u"16-releve-de-decisions.pdf"_s, {u"minutes"_s}}}) {
        INFO(name.toStdString());
        const Run alone =
            jalonCli({u"report"_s, plan, u"--kind"_s, asked.first(), u"--action"_s, u"1.2"_s, u"--year"_s,
                      u"2018"_s, u"--format"_s, name.section(u'.', -1), u"-o"_s, u"-"_s});
        REQUIRE(alone.code == Done);
        CHECK((alone.out == bytesOf(out + u"/2018-"_s + name)));
    }
    // what was rectified since 2017 was closed is told, in the pack and alone
    CHECK(bytesOf(out + u"/2018-01-bilan-annuel.html"_s).contains("Rectifications des exercices clos"));
}
