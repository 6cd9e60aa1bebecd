// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Rapports": the pages shown are the bytes saved.
#include "core/change/Verbs.h"
#include "gui/app/ShippedPlans.h"
#include "gui/screens/ReportsScreen.h"
#include "gui/support/WindowFixture.h"
#include "gui/widgets/Banner.h"
#include "support/TinyPlan.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>

using namespace jalon;
using namespace jalon::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray waitForPdf(gui::ReportsScreen &screen)
{
    REQUIRE(QTest::qWaitFor([&] { return !screen.shownPdf().isEmpty(); }, 30'000));
    return screen.shownPdf();
}

} // namespace

TEST_CASE("The report shown is the report saved, byte for byte")
{
    WindowFixture fixture;
    TinyPlan tiny;
    fixture.openPlan(tiny.plan);
    auto &screen = fixture.show<gui::ReportsScreen>(u"reports"_s);
    const QByteArray shown = waitForPdf(screen);
    CHECK(shown.startsWith("%PDF-"));

    const QString path = fixture.path(u"bilan.pdf"_s);
    fixture.dialogs.files << path;
    QTest::mouseClick(screen.findChild<QPushButton *>(u"saveReport"_s), Qt::LeftButton);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == shown);
}

TEST_CASE("Another year or kind makes another document, and a change of the plan as well")
{
    WindowFixture fixture;
    TinyPlan tiny;
    session::PlanSession &session = fixture.openPlan(tiny.plan);
    auto &screen = fixture.show<gui::ReportsScreen>(u"reports"_s);
    const QByteArray first = waitForPdf(screen);

    auto *years = screen.findChild<QComboBox *>(u"years"_s);
    years->setCurrentIndex(years->findData(2019));
    const QByteArray otherYear = waitForPdf(screen);
    CHECK(otherYear != first);

    screen.findChild<QRadioButton *>(u"sheet"_s)->click();
    const QByteArray sheet = waitForPdf(screen);
    CHECK(sheet != otherYear);

    REQUIRE(session.perform(core::verbs::setField(session.plan(), tiny.action, &core::ActionSheet::context,
                                                  u"Nouveau contexte"_s)));
    fixture.settle();
    CHECK(waitForPdf(screen) != sheet);
}

TEST_CASE("The ending of the name chooses the format")
{
    WindowFixture fixture;
    TinyPlan tiny;
    fixture.openPlan(tiny.plan);
    auto &screen = fixture.show<gui::ReportsScreen>(u"reports"_s);
    const QByteArray shown = waitForPdf(screen);
    const std::pair<QString, QByteArray> formats[] = {
        {u"bilan.odt"_s, "PK"}, {u"bilan.HTML"_s, "<!DOCTYPE html>"}, {u"bilan"_s, "%PDF-"}};
    for (const auto &[name, beginning] : formats) {
        const QString path = fixture.path(name);
        fixture.dialogs.files << path;
        QTest::mouseClick(screen.findChild<QPushButton *>(u"saveReport"_s), Qt::LeftButton);
        const QString written = name.contains(u'.') ? path : path + u".pdf"_s;
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(written); }, 30'000));
        QFile file(written);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith(beginning));
    }
    CHECK(screen.shownPdf() == shown); // the pages shown stay
}

TEST_CASE("Each kind has its pages, with names and without")
{
    WindowFixture fixture;
    TinyPlan tiny;
    core::Party person{core::Id<core::Party>::create(), core::PartyKind::Person, u"Anne Durand"_s, {}};
    REQUIRE(tiny.plan.table<core::Party>().insert(person));
    fixture.openPlan(tiny.plan);
    auto &screen = fixture.show<gui::ReportsScreen>(u"reports"_s);
    QByteArray before = waitForPdf(screen);
    for (const QString &kind : {u"allSheets"_s, u"indicators"_s, u"sheet"_s, u"annual"_s}) {
        screen.findChild<QRadioButton *>(kind)->click();
        const QByteArray pages = waitForPdf(screen);
        CHECK(pages != before);
        before = pages;
    }
    auto *withoutNames = screen.findChild<QCheckBox *>(u"withoutNames"_s);
    withoutNames->click();
    CHECK(waitForPdf(screen) != before);
    withoutNames->click();
    CHECK(waitForPdf(screen) == before);
}

TEST_CASE("A report that cannot be written says so and leaves what stood there")
{
    WindowFixture fixture;
    TinyPlan tiny;
    fixture.openPlan(tiny.plan);
    auto &screen = fixture.show<gui::ReportsScreen>(u"reports"_s);
    waitForPdf(screen);
    fixture.dialogs.files << fixture.path(u"nulle-part/bilan.pdf"_s);
    QTest::mouseClick(screen.findChild<QPushButton *>(u"saveReport"_s), Qt::LeftButton);
    fixture.settle();
    CHECK_FALSE(QFile::exists(fixture.path(u"nulle-part/bilan.pdf"_s)));
    auto *banner = fixture.window.findChild<gui::Banner *>();
    REQUIRE(banner);
    CHECK(banner->isVisible());
}
