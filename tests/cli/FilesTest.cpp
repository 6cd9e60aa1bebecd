// SPDX-License-Identifier: GPL-3.0-or-later
// new, export, import: plans in and out, and what stood there before.
#include "cli/Program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace jalon::test;

namespace {

/// The adopted plan with one text and one measurement more, as another program would send it back.
QByteArray changedPlan()
{
    Json plan = Json::parse(bytesOf(adoptedJson).toStdString());
    plan["plan"]["vision"] = "Une vision relue";
    plan["challenges"][0]["actions"][1]["indicators"][2]["measurements"] = {{{"date", "2017-12-31"},
                                                                             {"value", 6},
                                                                             {"numerator", nullptr},
                                                                             {"denominator", nullptr},
                                                                             {"source", "Liste du service"},
                                                                             {"comment", ""}}};
    return QByteArray::fromStdString(plan.dump(2));
}

struct Trace
{
    explicit Trace(const QString &file)
        : path(file)
        , bytes(bytesOf(file))
        , modified(QFileInfo(file).lastModified())
        , neighbours(QFileInfo(file).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
    {
    }

    void checkUntouched() const
    {
        CHECK((bytesOf(path) == bytes));
        CHECK((QFileInfo(path).lastModified() == modified));
        CHECK((QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
               neighbours));
    }

    QString path;
    QByteArray bytes;
    QDateTime modified;
    QStringList neighbours;
};

} // namespace

TEST_CASE("A shipped plan goes into a file and comes out the same, byte for byte", "[new][export]")
{
    const Folder folder;
    for (const QString &shipped : {adoptedJson, exerciseJson}) {
        const QString plan = folder.path(QFileInfo(shipped).baseName() + u".jalon"_s);
        const Run made = jalonCli({u"new"_s, plan, u"--from"_s, shipped});
        CHECK(made.code == Done);
        CHECK(made.out.isEmpty());
        CHECK(made.err.contains(plan.toUtf8()));

        const QString out = folder.path(u"out.json"_s);
        const Run exported = jalonCli({u"export"_s, plan, u"--format"_s, u"json"_s, u"-o"_s, out});
        CHECK(exported.code == Done);
        CHECK(exported.out.isEmpty());
        CHECK((bytesOf(out) == bytesOf(shipped)));
        CHECK((jalonCli({u"export"_s, plan}).out == bytesOf(shipped))); // without -o: standard output
    }
}

TEST_CASE("new without a plan to start from makes an empty one, named like the file", "[new]")
{
    const Folder folder;
    const QString path = folder.path(u"Plan d’été.jalon"_s);
    const Run made = jalonCli({u"new"_s, path, u"--json"_s});
    CHECK(made.code == Done);
    CHECK(made.json().at("title") == "Plan d’été");
    CHECK(jalonCli({u"info"_s, path, u"--json"_s}).json().at("counts").at("action_sheet") == 0);
}

TEST_CASE("new never overwrites, and leaves nothing behind when it fails", "[new]")
{
    const Folder folder;
    const QString present = folder.write(u"present.jalon"_s, "anything");
    const Trace trace(present);
    const Run again = jalonCli({u"new"_s, present, u"--from"_s, adoptedJson});
    CHECK(again.code == CannotWrite);
    CHECK(again.out.isEmpty());
    CHECK_FALSE(again.err.isEmpty());
    trace.checkUntouched();

    CHECK(jalonCli({u"new"_s, folder.path(u"nowhere/x.jalon"_s)}).code == CannotWrite);
    CHECK(jalonCli({u"new"_s, folder.path(u"x.jalon"_s), u"--from"_s, folder.path(u"none.json"_s)}).code ==
          Refused);
    const QString broken = folder.write(u"broken.json"_s, "{\"format\":");
    CHECK(jalonCli({u"new"_s, folder.path(u"x.jalon"_s), u"--from"_s, broken}).code == Refused);
    CHECK_FALSE(QFile::exists(folder.path(u"x.jalon"_s)));

    const Run full =
        jalonCli({u"new"_s, folder.path(u"x.jalon"_s), u"--from"_s, adoptedJson}, {{}, {}, 100'000});
    CHECK(full.code == CannotWrite);
    CHECK_FALSE(QFile::exists(folder.path(u"x.jalon"_s)));
}

TEST_CASE("What cannot be written leaves what stood there before", "[export][report]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QString old = folder.write(u"old"_s, "what stood there before");
    const Trace trace(old);
    const QStringList commands[] = {
        {u"export"_s, plan, u"-o"_s},
        {u"report"_s, plan, u"--kind"_s, u"annual"_s, u"--year"_s, u"2017"_s, u"-o"_s},
    };
    for (const QStringList &command : commands) {
        INFO(command.first().toStdString());
        CHECK(jalonCli(command + QStringList{folder.path(u"nowhere/x"_s)}).code == CannotWrite);
        CHECK(jalonCli(command + QStringList{folder.path(QString())}).code == CannotWrite);
        const Run full = jalonCli(command + QStringList{old}, {{}, {}, 4'096});
        CHECK(full.code == CannotWrite);
        CHECK(full.out.isEmpty());
        CHECK_FALSE(full.err.isEmpty());
        trace.checkUntouched();
    }
}

TEST_CASE("No output ever replaces a plan file", "[export][report]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QString other = folder.exercise();
    const QString link = folder.path(u"link"_s);
    REQUIRE(QFile::link(plan, link));
    const Trace own(plan), others(other);
    for (const QString &out : {plan, link, other}) {
        INFO(out.toStdString());
        const Run exported = jalonCli({u"export"_s, plan, u"-o"_s, out});
        CHECK(exported.code == CannotWrite);
        CHECK_FALSE(exported.err.isEmpty());
        CHECK(jalonCli({u"report"_s, plan, u"--kind"_s, u"annual"_s, u"--year"_s, u"2017"_s, u"-o"_s, out})
                  .code == CannotWrite);
    }
    own.checkUntouched();
    others.checkUntouched();
}

TEST_CASE("A document that standard output does not take is not called done", "[export]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    CHECK(jalonCli({u"export"_s, plan}, {{}, u"/dev/full"_s, -1}).code == CannotWrite);
    CHECK(jalonCli({u"info"_s, plan, u"--json"_s}, {{}, u"/dev/full"_s, -1}).code == CannotWrite);
    CHECK(jalonCli({u"check"_s, plan}, {{}, u"/dev/full"_s, -1}).code == CannotWrite);
}

TEST_CASE("import makes a new file that holds the plan", "[import]")
{
    const Folder folder;
    const QString plan = folder.path(u"new.jalon"_s);
    const Run dry = jalonCli({u"import"_s, plan, adoptedJson, u"--dry-run"_s, u"--json"_s});
    CHECK(dry.code == Done);
    CHECK(dry.json().at("dryRun") == true);
    CHECK(dry.json().at("rows").at("action_sheet") == 14);
    CHECK_FALSE(QFile::exists(plan));

    const Run made = jalonCli({u"import"_s, plan, adoptedJson, u"--format"_s, u"json"_s, u"--json"_s});
    CHECK(made.code == Done);
    CHECK(made.json().at("dryRun") == false);
    CHECK(made.json().at("rows") == dry.json().at("rows"));
    CHECK((jalonCli({u"export"_s, plan}).out == bytesOf(adoptedJson)));
}

TEST_CASE("import brings the same plan up to date, as one step of its history", "[import]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QString changed = folder.write(u"changed.json"_s, changedPlan());

    const Trace before(plan);
    const Run dry = jalonCli({u"import"_s, plan, changed, u"--dry-run"_s, u"--json"_s});
    CHECK(dry.code == Done);
    CHECK(dry.json().at("rows") == Json({{"plan", 1}, {"measurement", 1}}));
    CHECK(jalonCli({u"import"_s, plan, changed, u"--dry-run"_s}).code == Done);
    before.checkUntouched();

    const Run done = jalonCli({u"import"_s, plan, changed, u"--json"_s});
    CHECK(done.code == Done);
    CHECK(done.json().at("rows") == dry.json().at("rows"));
    const Json exported = jalonCli({u"export"_s, plan}).json();
    CHECK(exported.at("plan").at("vision") == "Une vision relue");
    CHECK(exported["challenges"][0]["actions"][1]["indicators"][2]["measurements"][0]["source"] ==
          "Liste du service");
    const Json log = jalonCli({u"log"_s, plan, u"--json"_s}).json();
    CHECK(log.at(0).at("verb") == "import");

    const Run same = jalonCli({u"import"_s, plan, changed, u"--json"_s});
    CHECK(same.code == Done);
}

TEST_CASE("import refuses what it cannot take, whole", "[import]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    QByteArray wrongType = bytesOf(adoptedJson);
    wrongType.replace("\"position\": 3", "\"position\": \"3\"");
    const QByteArray another =
        QByteArray(bytesOf(adoptedJson))
            .replace("b9d2b7c4-7359-5559-b0de-b9ae6253fb78", "b9d2b7c4-7359-5559-b0de-b9ae6253fb79");
    const Trace trace(plan);
    const QString inputs[] = {
        folder.path(u"none.json"_s),
        folder.path(QString()),
        plan,
        folder.write(u"a.json"_s, "not json"),
        folder.write(u"b.json"_s, "{}"),
        folder.write(u"c.json"_s, wrongType),
        folder.write(u"d.json"_s, another),
        folder.write(u"e.json"_s, QByteArray(100'000, '[')),
        folder.write(u"f.json"_s, {}),
    };
    for (const QString &input : inputs) {
        INFO(input.toStdString());
        const Run run = jalonCli({u"import"_s, plan, input});
        CHECK(run.code == Refused);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
        CHECK((bytesOf(plan) == trace.bytes));
        CHECK((QFileInfo(plan).lastModified() == trace.modified));
    }
    CHECK(another != bytesOf(adoptedJson));
}
