// SPDX-License-Identifier: GPL-3.0-or-later
// measure: the one command that a script of the office runs to feed indicators.
#include "cli/Program.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace jalon::test;

namespace {

const QString count = u"1.2.3"_s, milestone = u"1.2.1"_s, rate = u"1.3.3"_s;

Run measure(const QString &plan, const QString &code, const QStringList &options)
{
    return jalonCli(QStringList{u"measure"_s, plan, code} + options);
}

QStringList on(const QString &date, const QStringList &more)
{
    return QStringList{u"--date"_s, date} + more;
}

Json last(const QString &plan, const QString &code)
{
    const Json indicator = jalonCli({u"show"_s, plan, code, u"--json"_s}).json();
    REQUIRE_FALSE(indicator.at("measurements").empty());
    return indicator.at("measurements").back();
}

} // namespace

TEST_CASE("A count is recorded with its source and comment, and reaches the review", "[measure]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const Run run = measure(plan, count,
                            on(u"2017-12-31"_s, {u"--value"_s, u"12"_s, u"--source"_s, u"Registre « ESS »"_s,
                                                 u"--comment"_s, u"relu"_s, u"--json"_s}));
    CHECK(run.code == Done);
    CHECK(run.err.isEmpty());
    CHECK(run.json().at("code") == count.toStdString());
    const Json measurement = last(plan, count);
    CHECK(measurement.at("date") == "2017-12-31");
    CHECK(measurement.at("value") == 12);
    CHECK(measurement.at("source") == "Registre « ESS »");
    CHECK(measurement.at("comment") == "relu");
    const Json review = jalonCli({u"review"_s, plan, u"--year"_s, u"2017"_s, u"--json"_s}).json();
    CHECK(review.at("totals").at("indicators").at("measured") == 1);
    const Json before = jalonCli({u"review"_s, plan, u"--year"_s, u"2016"_s, u"--json"_s}).json();
    CHECK(before.at("totals").at("indicators").at("measured") == 0);

    const Run said = measure(plan, count, on(u"31/12/2018"_s, {u"--value"_s, u"1 234"_s}));
    CHECK(said.code == Done);
    CHECK(said.out.isEmpty());
    CHECK_FALSE(said.err.isEmpty());
    CHECK(last(plan, count).at("value") == 1234);
}

TEST_CASE("A milestone is reached or not", "[measure]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    CHECK(measure(plan, milestone, on(u"2017-03-01"_s, {u"--value"_s, u"non"_s})).code == Done);
    CHECK(last(plan, milestone).at("value") == false);
    CHECK(measure(plan, milestone, on(u"2018-03-01"_s, {u"--value"_s, u"yes"_s})).code == Done);
    CHECK(last(plan, milestone).at("value") == true);
    CHECK(measure(plan, milestone, on(u"2019-03-01"_s, {u"--value"_s, u"perhaps"_s})).code == Refused);
}

TEST_CASE("A rate is computed from its two numbers", "[measure]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    CHECK(measure(plan, rate, on(u"2017-12-31"_s, {u"--numerator"_s, u"9"_s, u"--denominator"_s, u"12"_s}))
              .code == Done);
    CHECK(last(plan, rate).at("numerator") == 9);
    CHECK(last(plan, rate).at("denominator") == 12);
    CHECK(last(plan, rate).at("value") == 75);
    CHECK(measure(plan, rate, on(u"2018-12-31"_s, {u"--value"_s, u"71,5"_s})).code == Done);
    CHECK(last(plan, rate).at("value") == 71.5);

    const QStringList refused[] = {
        {u"--numerator"_s, u"9"_s},
        {u"--numerator"_s, u"9"_s, u"--denominator"_s, u"0"_s},
        {u"--numerator"_s, u"13"_s, u"--denominator"_s, u"12"_s},
        {u"--numerator"_s, u"x"_s, u"--denominator"_s, u"12"_s},
        {u"--value"_s, u"101"_s},
    };
    for (const QStringList &values : refused) {
        INFO(values.join(u' ').toStdString());
        CHECK(measure(plan, rate, on(u"2019-12-31"_s, values)).code == Refused);
    }
}

TEST_CASE("What cannot be recorded is refused, and the file stays as it was", "[measure]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QByteArray before = bytesOf(plan);
    const QDateTime modified = QFileInfo(plan).lastModified();
    struct Wrong
    {
        QString code;
        QStringList options;
    };
    const Wrong wrong[] = {
        {u"9.9.9"_s, on(u"2017-12-31"_s, {u"--value"_s, u"1"_s})},
        {u"1.2"_s, on(u"2017-12-31"_s, {u"--value"_s, u"1"_s})},
        {count, on(u"2017-12-31"_s, {u"--value"_s, u"abc"_s})},
        {count, on(u"2017-12-31"_s, {u"--value"_s, QString()})},
        {count, on(u"2017-12-31"_s, {u"--value"_s, u"-5"_s})},
        {count, on(u"2017-12-31"_s, {u"--value"_s, u"nan"_s})},
        {count, on(u"2017-12-31"_s, {u"--value"_s, u"99999999999999999999"_s})},
        {count, on(u"2017-02-30"_s, {u"--value"_s, u"1"_s})},
        {count, on(u"2017"_s, {u"--value"_s, u"1"_s})},
        {count, on(u"yesterday"_s, {u"--value"_s, u"1"_s})},
        {count, on(u"0001-01-01"_s, {u"--value"_s, u"1"_s})},
        {count, on(u"2017-12-31"_s, {u"--value"_s, u"1"_s, u"--source"_s, QString(60'000, u'x')})},
    };
    for (const Wrong &one : wrong) {
        INFO(one.code.toStdString() << ' ' << one.options.join(u' ').left(60).toStdString());
        const Run run = measure(plan, one.code, one.options);
        CHECK(run.code == Refused);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
    }
    CHECK((bytesOf(plan) == before));
    CHECK((QFileInfo(plan).lastModified() == modified));
}

TEST_CASE("While another program writes: 5, and nothing is lost", "[measure]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QByteArray before = bytesOf(plan);
    for (const char *lock : {"BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"}) {
        sqlOn(plan, lock, [&] {
            INFO(lock);
            const Run run = measure(plan, count, on(u"2017-12-31"_s, {u"--value"_s, u"4"_s}));
            CHECK(run.code == Busy);
            CHECK(run.out.isEmpty());
            CHECK_FALSE(run.err.isEmpty());
            const int reading = jalonCli({u"info"_s, plan}).code;
            CHECK(reading == (lock[6] == 'I' ? Done : Busy)); // readers work beside a writer
        });
    }
    CHECK((bytesOf(plan) == before));
    CHECK(measure(plan, count, on(u"2017-12-31"_s, {u"--value"_s, u"4"_s})).code == Done);
}

TEST_CASE("A full disk: 6, and the file is as it was", "[measure]")
{
    const Folder folder;
    const QString plan = folder.adopted();
    const QByteArray before = bytesOf(plan);
    const QStringList arguments =
        QStringList{u"measure"_s, plan, count} +
        on(u"2017-12-31"_s, {u"--value"_s, u"4"_s, u"--comment"_s, QString(40'000, u'x')});
    const Run run = jalonCli(arguments, {{}, {}, 8'192});
    CHECK(run.code == CannotWrite);
    CHECK_FALSE(run.err.isEmpty());
    CHECK(jalonCli({u"check"_s, plan}).code == Findings);
    CHECK(jalonCli({u"show"_s, plan, count, u"--json"_s}).json().at("measurements").empty());
    CHECK(before.size() > 0);
}
