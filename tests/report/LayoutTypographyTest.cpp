// SPDX-License-Identifier: GPL-3.0-or-later
// French spaces, in everything a report says.
#include "exchange/PlanReader.h"
#include "report/document/FrenchSpaces.h"
#include "report/NoteNumbers.h"
#include "report/Reports.h"
#include "report/Samples.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QRegularExpression>

using namespace jalon;
using namespace jalon::report;
using namespace Qt::StringLiterals;

namespace {

core::Plan shipped(const char *name)
{
    QFile file(QStringLiteral(JALON_SOURCE_DIR "/data/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = exchange::readPlan(file.readAll());
    REQUIRE(plan);
    return *plan;
}

/// The places of a text that break a rule of French spaces.
QStringList wrongIn(const QString &text)
{
    // A sign at the very beginning, doubled, or within a word (10:30, a link) has no space before it.
    static const QList<QRegularExpression> rules = {
        QRegularExpression(u".{0,20}[ \\t\u00a0][;!?\u00bb]"_s),
        QRegularExpression(u".{0,20}[\\p{L}\\d)\u20ac][;!?](?=\\s|$)"_s),
        QRegularExpression(u".{0,20}[ \\t\u202f]:"_s),
        QRegularExpression(u".{0,20}[\\p{L}\\d)]:(?=\\s|$)"_s),
        QRegularExpression(u".{0,20}(?<!\u202f)\u00bb"_s),
        QRegularExpression(u"\u00ab(?!\u202f).{0,20}"_s),
        QRegularExpression(u".{0,20}\\d[ \u202f]?\u20ac"_s),
        QRegularExpression(u".{0,20}\\d[ ]%"_s),
        QRegularExpression(u"(?<!\\d)\\d{1,3} \\d{3}(?!\\d)"_s)};
    QStringList wrong;
    for (const QRegularExpression &rule : rules) {
        for (auto it = rule.globalMatch(text); it.hasNext();)
            wrong << it.next().captured().replace(u'\u00a0', u'_').replace(u'\u202f', u'-');
    }
    return wrong;
}

} // namespace

TEST_CASE("Every kind of report sets its spaces the French way, typed texts included")
{
    for (const char *name : {"exercice-fictif.json", "plan-ess-2016-2020.json"}) {
        const core::Plan plan = shipped(name);
        for (const int year : {2016, 2018}) {
            QList<ReportRequest> requests = {{ReportKind::Annual, year, {}, {}},
                                             {ReportKind::Sheets, year, {}, {}},
                                             {ReportKind::Indicators, year, {}, {}}};
            for (const core::ActionSheet *action : plan.actions())
                requests << ReportRequest{ReportKind::Sheet, year, {}, action->id};
            for (const ReportRequest &request : requests) {
                const auto document = makeDocument(plan, request);
                REQUIRE(document);
                const QStringList wrong = wrongIn(samples::allTexts(*document));
                INFO(name << " kind " << int(request.kind) << " " << year);
                CAPTURE(wrong.mid(0, 12).join(u" | "_s).toStdString());
                CHECK(wrong.isEmpty());
            }
        }
    }
}

TEST_CASE("Spaces become French ones, nothing else changes")
{
    CHECK(withFrenchSpaces(u"Qui ? « Moi ! » : 64 000 € ; 5 % a:b 10:30 x;y"_s) ==
          u"Qui\u202f? «\u202fMoi\u202f!\u202f»\u00a0: 64\u202f000\u00a0€\u202f; 5\u00a0% a:b 10:30 x;y"_s);
    CHECK(withFrenchSpaces(u"64 0000 euros, en 2016 250 personnes"_s) ==
          u"64 0000 euros, en 2016 250 personnes"_s);
    CHECK(withFrenchSpaces(u"Espace n° 1, n° un"_s) == u"Espace n°\u00a01, n° un"_s);
    CHECK(withFrenchSpaces(u" ; "_s) == u" ; "_s);
    for (const QString &text : {u"a ; b"_s, u"« x »"_s, u"1 000 000 €"_s, QString()}) {
        QString back = withFrenchSpaces(text);
        back.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
        CHECK(back == text);
    }
}

TEST_CASE("A sign in another run than its space still gets it")
{
    Document document = samples::empty();
    document.add(
        Paragraph{{{u"Coût "_s}, {u": "_s, Tone::Quiet}, {u"64 000"_s}, {u" €"_s}}, ParagraphStyle::Body});
    setFrenchSpaces(document);
    const auto &runs = std::get<Paragraph>(document.blocks.last().content).runs;
    CHECK(runs.at(0).text == u"Coût\u00a0"_s);
    CHECK(runs.at(2).text == u"64\u202f000"_s);
    CHECK(runs.at(3).text == u"\u00a0€"_s);
}
