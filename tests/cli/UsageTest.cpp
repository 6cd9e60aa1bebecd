// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong usage, files that are no plans, languages: what every command has in common.
#include "cli/Program.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace jalon::test;

namespace {

/// A run of each command that opens `plan`, well formed.
QList<QStringList> commandsOn(const QString &plan)
{
    return {
        {u"info"_s, plan},
        {u"show"_s, plan, u"2.3"_s},
        {u"measure"_s, plan, u"1.2.3"_s, u"--date"_s, u"2017-12-31"_s, u"--value"_s, u"4"_s},
        {u"review"_s, plan, u"--year"_s, u"2017"_s},
        {u"report"_s, plan, u"--kind"_s, u"annual"_s, u"--year"_s, u"2017"_s, u"-o"_s, u"/dev/null"_s},
        {u"check"_s, plan},
        {u"log"_s, plan},
        {u"export"_s, plan},
    };
}

void checkUnopened(const QStringList &command, int code)
{
    INFO(command.join(u' ').toStdString());
    const Run run = jalonCli(command);
    CHECK(run.code == code);
    CHECK(run.out.isEmpty());
    CHECK(run.err.count('\n') == 1); // one sentence
}

} // namespace

TEST_CASE("Wrong usage: 2, a sentence on standard error, nothing on standard output")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QList<QStringList> wrong{
        {},
        {u"nonsense"_s},
        {u"info"_s},
        {u"info"_s, plan, plan},
        {u"info"_s, QString()},
        {u"info"_s, plan, u"--nonsense"_s},
        {u"info"_s, plan, u"--year"_s, u"2017"_s},
        {u"info"_s, plan, u"--lang"_s, u"de"_s},
        {u"info"_s, plan, u"--lang"_s},
        {u"show"_s, plan},
        {u"measure"_s, plan, u"1.2.3"_s},
        {u"measure"_s, plan, u"1.2.3"_s, u"--value"_s, u"4"_s},
        {u"measure"_s, plan, u"1.2.3"_s, u"--date"_s, u"2017-12-31"_s},
        {u"review"_s, plan},
        {u"review"_s, plan, u"--year"_s, u"soon"_s},
        {u"review"_s, plan, u"--year"_s, u"-1"_s},
        {u"report"_s, plan},
        {u"report"_s, plan, u"--kind"_s, u"annual"_s, u"-o"_s, u"/dev/null"_s},
        {u"report"_s, plan, u"--kind"_s, u"annual"_s, u"--year"_s, u"2017"_s},
        {u"report"_s, plan, u"--kind"_s, u"poem"_s, u"--year"_s, u"2017"_s, u"-o"_s, u"/dev/null"_s},
        {u"report"_s, plan, u"--kind"_s, u"annual"_s, u"--year"_s, u"2017"_s, u"--format"_s, u"docx"_s,
         u"-o"_s, u"/dev/null"_s},
        {u"export"_s, plan, u"--format"_s, u"poem"_s},
        {u"import"_s, plan},
        {u"import"_s, plan, adoptedJson, u"--format"_s, u"poem"_s},
    };
    const QByteArray before = bytesOf(plan);
    for (const QStringList &command : wrong) {
        INFO(command.join(u' ').toStdString());
        const Run run = jalonCli(command);
        CHECK(run.code == Usage);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
    CHECK((bytesOf(plan) == before));
}

TEST_CASE("Help and version are answers, not errors")
{
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        const Run help = jalonCli({u"--help"_s, u"--lang"_s, language});
        CHECK(help.code == Done);
        CHECK(help.err.isEmpty());
        for (const char *command :
             {"new", "info", "show", "measure", "review", "report", "check", "log", "export", "import"})
            CHECK(help.out.contains(QByteArray("\n  ") + command + ' '));
    }
    const Run version = jalonCli({u"--version"_s});
    CHECK(version.code == Done);
    CHECK(version.out.startsWith("jalon-cli "));
}

TEST_CASE("Files that are no plans, or none of ours to open: 3, whatever the command")
{
    const Folder folder;
    const QString plan = folder.adopted();
    QString path;
    SECTION("missing")
    {
        path = folder.path(u"missing.jalon"_s);
    }
    SECTION("a folder")
    {
        path = folder.path(QString());
    }
    SECTION("empty")
    {
        path = folder.write(u"empty.jalon"_s, {});
    }
    SECTION("a text")
    {
        path = folder.write(u"text.jalon"_s, "dear diary\n");
    }
    SECTION("somebody else's database")
    {
        path = folder.path(u"other.jalon"_s);
        sqlOn(path, "CREATE TABLE t (x); PRAGMA application_id = 7");
    }
    SECTION("damaged")
    {
        QByteArray bytes = bytesOf(plan);
        for (qsizetype at = 4096; at < bytes.size(); at += 4096)
            bytes.replace(at, 64, QByteArray(64, '\xa5'));
        path = folder.write(u"damaged.jalon"_s, bytes);
    }
    SECTION("cut off")
    {
        path = folder.write(u"cut.jalon"_s, bytesOf(plan).left(20'000));
    }
    SECTION("made by a newer version")
    {
        path = plan;
        sqlOn(path, "PRAGMA user_version = 99");
    }
    SECTION("with something in it that a plan does not have")
    {
        path = plan;
        sqlOn(path, "CREATE TRIGGER t AFTER INSERT ON measurement BEGIN DELETE FROM action_sheet; END");
    }
    for (const QStringList &command : commandsOn(path))
        checkUnopened(command, CannotOpen);
    if (QFileInfo(path).isFile()) {
        const QByteArray before = bytesOf(path);
        checkUnopened({u"import"_s, path, adoptedJson}, CannotOpen);
        CHECK((bytesOf(path) == before));
    }
}

TEST_CASE("Names that SQLite would take for something else are files here")
{
    for (const QString &name : {u":memory:"_s, u"file:x.jalon?mode=memory"_s})
        checkUnopened({u"info"_s, name}, CannotOpen);
}

TEST_CASE("Messages follow --lang, else the locale, else they are French")
{
    const Folder folder;
    const QStringList failing{u"info"_s, folder.path(u"none.jalon"_s)};
    const auto language = [&](const QStringList &command, const QStringList &environment) {
        const QByteArray said = jalonCli(command, {environment, {}, -1}).err;
        return said.contains("does not exist") ? u"en"_s : said.contains("existe pas") ? u"fr"_s : QString();
    };
    CHECK(language(failing, {}) == u"fr"_s);
    CHECK(language(failing, {u"LC_ALL=C"_s}) == u"fr"_s);
    CHECK(language(failing, {u"LANG=de_DE.UTF-8"_s}) == u"fr"_s);
    CHECK(language(failing, {u"LANG=en_GB.UTF-8"_s}) == u"en"_s);
    CHECK(language(failing, {u"LC_ALL=en_US.UTF-8"_s}) == u"en"_s);
    CHECK(language(failing, {u"LC_MESSAGES=en_US.UTF-8"_s, u"LANG=fr_FR.UTF-8"_s}) == u"en"_s);
    CHECK(language(failing, {u"LC_ALL=fr_FR.UTF-8"_s, u"LANG=en_US.UTF-8"_s}) == u"fr"_s);
    CHECK(language(failing + QStringList{u"--lang"_s, u"en"_s}, {u"LANG=fr_FR.UTF-8"_s}) == u"en"_s);
    CHECK(language(failing + QStringList{u"--lang=fr"_s}, {u"LANG=en_GB.UTF-8"_s}) == u"fr"_s);
}

TEST_CASE("Text and JSON go to standard output, and only they")
{
    const Folder folder;
    const QString plan = folder.exercise();
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        for (QStringList command : commandsOn(plan)) {
            if (command.first() == u"measure"_s || command.first() == u"report"_s)
                continue;
            command += {u"--lang"_s, language};
            INFO(command.join(u' ').toStdString());
            const Run text = jalonCli(command);
            CHECK(text.err.isEmpty());
            CHECK(text.out.endsWith('\n'));
            const Run json = jalonCli(command + QStringList{u"--json"_s});
            CHECK(json.code == text.code);
            CHECK(json.err.isEmpty());
            CHECK_FALSE(json.json().is_null());
        }
    }
    const QByteArray english =
        jalonCli({u"review"_s, plan, u"--year"_s, u"2018"_s, u"--lang"_s, u"en"_s}).out;
    CHECK(english.contains("at least"));
    CHECK_FALSE(english.contains("au moins"));
}
