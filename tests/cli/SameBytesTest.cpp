// SPDX-License-Identifier: GPL-3.0-or-later
// The same plan and year give the same file, wherever and whenever the program runs.
#include "cli/Program.h"

#include <algorithm>

using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

/// Another zone, locale and hour: four years, seven months and some hours later.
const Circumstances elsewhere{{u"TZ=Pacific/Auckland"_s, u"LC_ALL=ar_EG.UTF-8"_s, u"LANG=ar_EG.UTF-8"_s,
                               u"HOME=/nowhere"_s, u"LD_PRELOAD="_s + QStringLiteral(JALON_OTHER_HOUR),
                               u"JALON_TEST_SECONDS=144633725"_s,
                               u"ASAN_OPTIONS=verify_asan_link_order=0"_s}};
const Circumstances here{{u"TZ=America/Lima"_s, u"LC_ALL=fr_FR.UTF-8"_s}};

} // namespace

TEST_CASE("The other hour reaches the program", "[report][bytes]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QStringList measure{u"measure"_s,    plan,         u"1.2.3"_s, u"--date"_s,
                              u"2017-12-31"_s, u"--value"_s, u"14"_s};
    REQUIRE(jalonCli(measure + QStringList{u"--source"_s, u"essai"_s}, elsewhere).code == Done);
    const Json log = jalonCli({u"log"_s, plan, u"--json"_s}).json();
    const auto year = [](const Json &entry) { return std::stoi(entry["at"].get<std::string>()); };
    int first = 9999, last = 0;
    for (const Json &entry : log)
        first = std::min(first, year(entry)), last = std::max(last, year(entry));
    CHECK(last - first >= 4); // the plan was made at the true hour
}

TEST_CASE("Every kind of report in every format is the same, byte for byte, in another zone, locale and hour",
          "[report][bytes]")
{
    const Folder folder;
    const QString plan = folder.exercise();
    for (const QString &kind : {u"annual"_s, u"sheet"_s, u"sheets"_s, u"indicators"_s}) {
        for (const QString &format : {u"pdf"_s, u"odt"_s, u"html"_s}) {
            const auto made = [&](const Circumstances &circumstances) {
                const Run run = jalonCli({u"report"_s, plan, u"--kind"_s, kind, u"--action"_s, u"1.2"_s,
                                          u"--year"_s, u"2018"_s, u"--format"_s, format, u"-o"_s, u"-"_s},
                                         circumstances);
                REQUIRE(run.code == Done);
                return run.out;
            };
            INFO(kind.toStdString() << ' ' << format.toStdString());
            const QByteArray bytes = made(here);
            CHECK(bytes.size() > 5000);
            CHECK((made(elsewhere) == bytes));
        }
    }
}
