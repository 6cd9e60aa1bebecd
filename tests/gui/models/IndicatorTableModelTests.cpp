// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/LabelLines.h"
#include "gui/models/IndicatorTableModel.h"
#include "gui/support/IndicatorPlan.h"

#include "core/change/Apply.h"
#include "report/Wording.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using gui::IndicatorTableModel;
using test::IndicatorPlan;

namespace {

struct Fixture
{
    IndicatorPlan p;
    report::Wording wording{u"fr"_s};
    IndicatorTableModel model{p.plan, wording};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Fixture() { model.setAsOf(QDate(2018, 12, 31)); }
    QString text(const Id<Indicator> &id, int year)
    {
        return model.index(model.rowOf(id), model.columnOf(year)).data().toString();
    }
    ChangeSet record(const Id<Indicator> &id, const QDate &date, int value)
    {
        Measurement m;
        m.indicatorId = id;
        m.date = date;
        m.value = Decimal::fromInt(value);
        const ChangeSet set = verbs::recordMeasurement(p.plan, m);
        REQUIRE(apply(p.plan, set));
        return set;
    }
};

} // namespace

TEST_CASE("The indicator table: a row per action and indicator, a column per year")
{
    Fixture f;
    CHECK(f.model.rowCount() == 8);
    CHECK(f.model.columnCount() == 6);
    CHECK(f.model.isGroup(0));
    CHECK(f.model.index(0, 0).data().toString() == u"1.1 Créer le réseau des élus"_s);
    CHECK(f.model.indicatorAt(1) == f.p.milestone);
    CHECK(f.model.isGroup(4));
    CHECK(f.model.flags(f.model.index(0, 2)) == Qt::NoItemFlags);
    CHECK(f.model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == u"2016"_s);
    CHECK(f.model.index(2, 0).data().toString() == u"1.1.2 Nombre de communes représentées"_s);
}

TEST_CASE("A cell shows the value of its year as of the date, empty is not zero")
{
    Fixture f;
    f.p.measure(f.p.count, QDate(2017, 12, 31), 0);
    f.p.measure(f.p.sum, QDate(2018, 3, 1), 2);
    f.p.measure(f.p.sum, QDate(2018, 9, 1), 3);
    CHECK(f.text(f.p.count, 2017) == u"0"_s);
    CHECK(f.text(f.p.count, 2016).isEmpty());
    CHECK(f.text(f.p.sum, 2018) == u"5"_s);
    CHECK(f.model.measurementCount(f.model.rowOf(f.p.sum), f.model.columnOf(2018)) == 2);
    f.model.setAsOf(QDate(2018, 6, 30));
    CHECK(f.text(f.p.sum, 2018) == u"2"_s);
    f.model.setAsOf(QDate(2017, 12, 31));
    CHECK(f.text(f.p.sum, 2018).isEmpty());
    CHECK(f.model.isToCome(f.model.columnOf(2018)));
}

TEST_CASE("The last column says when an indicator was last measured, a milestone too")
{
    Fixture f;
    f.p.measure(f.p.milestone, QDate(2016, 11, 29), 1);
    f.p.measure(f.p.milestone, QDate(2018, 11, 27), 1);
    const int row = f.model.rowOf(f.p.milestone);
    CHECK(f.model.lastDate(row) == QDate(2018, 11, 27));
    f.model.setAsOf(QDate(2017, 12, 31));
    CHECK(f.model.lastDate(row) == QDate(2016, 11, 29));
    CHECK_FALSE(f.model.lastDate(f.model.rowOf(f.p.count)).isValid());
}

TEST_CASE("A measurement repaints its row; an indicator or a new year changes the rows")
{
    Fixture f;
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.model.planChanged(f.record(f.p.count, QDate(2018, 12, 31), 14));
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toModelIndex().row() == f.model.rowOf(f.p.count));
    CHECK(reset.count() == 0);

    f.model.planChanged(f.record(f.p.count, QDate(2015, 12, 31), 2));
    CHECK(reset.count() == 1);
    CHECK(f.model.firstYear() == 2015);

    const ChangeSet removal = verbs::removeItem(f.p.plan, f.p.text);
    REQUIRE(apply(f.p.plan, removal));
    f.model.planChanged(removal);
    CHECK(reset.count() == 2);
    CHECK(f.model.rowOf(f.p.text) == -1);
}

TEST_CASE("Filters: kind, challenge, words without accents, what is still to fill in")
{
    Fixture f;
    gui::IndicatorFilter filter;
    filter.kind = IndicatorKind::Count;
    f.model.setFilter(filter);
    CHECK(f.model.rowCount() == 4); // two groups with one each
    filter = {};
    filter.words = u"representees"_s;
    f.model.setFilter(filter);
    CHECK(f.model.rowCount() == 2);
    filter.words = u"reseau elus"_s; // the action's title counts
    f.model.setFilter(filter);
    CHECK(f.model.rowCount() == 4);
    filter.words = u"1.2.3"_s;
    f.model.setFilter(filter);
    CHECK(f.model.indicatorAt(1) == f.p.sum);
    filter = {};
    filter.challenges = {2};
    f.model.setFilter(filter);
    CHECK(f.model.rowCount() == 0);

    f.p.measure(f.p.milestone, QDate(2016, 5, 1), 1); // reached stays reached
    filter = {};
    filter.toFill = true;
    f.model.setFilter(filter);
    CHECK(f.model.rowOf(f.p.milestone) == -1);
    CHECK(f.model.rowOf(f.p.count) > 0);
    // a row just filled in does not run away
    f.model.planChanged(f.record(f.p.count, QDate(2018, 12, 31), 14));
    CHECK(f.model.rowOf(f.p.count) > 0);
}

TEST_CASE("Labels are broken at spaces and after slashes, and cut in the last line only")
{
    const gui::LabelLines labels{QFont()};
    const int width = QFontMetrics(QFont()).horizontalAdvance(u"d’interlocuteurs/"_s) + 4;
    const QString text = u"Nombre d’interlocuteurs/animateurs identifiés"_s;
    const QStringList lines = labels.lines(text, width, 9);
    CHECK(lines.join(u' ').remove(u' ') == QString(text).remove(u' '));
    CHECK(lines.contains(u"d’interlocuteurs/"_s));
    CHECK(labels.count(text, width, 9) == lines.size());
    CHECK(labels.count(text, width, 2) == 2);
    CHECK(labels.lines(text, width, 2).last().endsWith(u'…'));
    CHECK(labels.lines({}, width, 2) == QStringList{QString()});
}
