// SPDX-License-Identifier: GPL-3.0-or-later
// The pack that the window writes is, byte for byte, the one of jalon-cli: of an open year with what it
// rectifies, and of a closed one.
#include "gui/support/WindowFixture.h"
#include "gui/year/YearScreen.h"

#include "gui/app/ShippedPlans.h"
#include "gui/year/PackDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace jalon;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Year: the window and the command line write the same pack, to the byte")
{
    const int year = GENERATE(2017, 2019);
    test::WindowFixture f;
    auto exercise = gui::exercisePlan();
    REQUIRE(exercise);
    f.openPlan(*exercise);
    CHECK((f.session().plan().closing(year) != nullptr) == (year == 2017));
    auto &screen = f.show<gui::YearScreen>(u"year"_s);
    REQUIRE(screen.setYear(year));
    f.settle();
    screen.openPack();
    f.settle();
    auto *pack = screen.findChild<gui::PackDialog *>();
    REQUIRE(pack);
    for (QCheckBox *box : pack->findChildren<QCheckBox *>())
        box->setChecked(box->objectName() != u"packWithoutNames"_s);
    const QString window = f.path(u"window"_s), program = f.path(u"program"_s);
    REQUIRE(QDir().mkpath(window));
    pack->setFolder(window);
    pack->write();
    REQUIRE(QTest::qWaitFor([&] { return !pack->written().empty(); }, 120'000));

    QProcess cli;
    cli.start(QStringLiteral(JALON_CLI),
              {u"pack"_s, f.session().path(), u"--year"_s, QString::number(year), u"-o"_s, program});
    REQUIRE(cli.waitForFinished(120'000));
    REQUIRE(cli.exitCode() == 0);
    const QStringList names = QDir(program).entryList(QDir::Files);
    CHECK(QDir(window).entryList(QDir::Files) == names);
    CHECK(names.size() == 48);
    for (const QString &name : names) {
        INFO(name.toStdString());
        CHECK((bytesOf(window + u'/' + name) == bytesOf(program + u'/' + name)));
    }
    CHECK(bytesOf(QDir(window).filePath(u"%1-01-bilan-annuel.html"_s.arg(year)))
              .contains("Rectifications des exercices clos") == (year == 2019));
    pack->reject();
}
