// SPDX-License-Identifier: GPL-3.0-or-later
// What people type for a measurement. A wrong figure hurts people: what can be read in two ways is refused.
#include "core/rules/TypedMeasurement.h"
#include "report/MeasurementSentences.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace jalon;
using namespace jalon::core;
using namespace Qt::StringLiterals;
using Refusal = core::MeasurementRefusal;

namespace {

constexpr auto Milestone = IndicatorKind::Milestone;
constexpr auto Count = IndicatorKind::Count;
constexpr auto Rate = IndicatorKind::Rate;
constexpr auto Amount = IndicatorKind::Amount;
constexpr auto Text = IndicatorKind::Text;

struct Taken
{
    const char16_t *typed;
    IndicatorKind kind;
    const char16_t *unit;
    const char *value; ///< "value", "numerator/denominator" or a text; with "@date" where one was typed
};

struct Refused
{
    const char16_t *typed;
    IndicatorKind kind;
    const char16_t *unit;
    Refusal why;
};

QString worded(const Measurement &m, IndicatorKind kind)
{
    QString text = kind == Text ? m.text
                   : m.numerator
                       ? m.numerator->toText() + u'/' + m.denominator->toText() + u'=' + m.value->toText()
                       : m.value->toText();
    if (m.date.isValid())
        text += u'@' + m.date.toString(Qt::ISODate);
    return text;
}

} // namespace

TEST_CASE("What is typed for a measurement is read as meant")
{
    const Taken table[] = {
        {u"12", Count, u"", "12"},
        {u" 12 ", Count, u"communes", "12"},
        {u"0", Count, u"", "0"},
        {u"1 250", Count, u"", "1250"},
        {u"1\u00a0250", Count, u"", "1250"},
        {u"1\u202f250", Count, u"", "1250"},
        {u"12 500 000", Count, u"", "12500000"},
        {u"14 communes", Count, u"communes", "14"},
        {u"1 commune", Count, u"communes", "1"},
        {u"3 Événements", Count, u"événements", "3"},
        {u"12,0", Count, u"communes", "12"},
        {u"12,5", Count, u"ETP", "12.5"},
        {u"7.5", Count, u"heures de formation", "7.5"},
        {u"0,125", Count, u"km", "0.125"},
        {u"5/7", Rate, u"%", "5/7=71.4286"},
        {u"5 / 7", Rate, u"%", "5/7=71.4286"},
        {u"5 sur 7", Rate, u"%", "5/7=71.4286"},
        {u"5 out of 7", Rate, u"%", "5/7=71.4286"},
        {u"1 250/2 500", Rate, u"%", "1250/2500=50"},
        {u"0/7", Rate, u"%", "0/7=0"},
        {u"7/7", Rate, u"%", "7/7=100"},
        {u"71 %", Rate, u"%", "71"},
        {u"71%", Rate, u"%", "71"},
        {u"71\u202f%", Rate, u"%", "71"},
        {u"71,43 %", Rate, u"%", "71.43"},
        {u"71,429", Rate, u"%", "71.429"},
        {u"71", Rate, u"%", "71"},
        {u"0,71 %", Rate, u"%", "0.71"},
        {u"1 %", Rate, u"%", "1"},
        {u"0", Rate, u"%", "0"},
        {u"100 %", Rate, u"%", "100"},
        {u"oui", Milestone, u"", "1"},
        {u"Oui", Milestone, u"", "1"},
        {u"OUI", Milestone, u"", "1"},
        {u"x", Milestone, u"", "1"},
        {u"VRAI", Milestone, u"", "1"},
        {u"yes", Milestone, u"", "1"},
        {u"non", Milestone, u"", "0"},
        {u"FAUX", Milestone, u"", "0"},
        {u"12/03/2017", Milestone, u"", "1@2017-03-12"},
        {u"2017-03-12", Milestone, u"", "1@2017-03-12"},
        {u"12 mars 2017", Milestone, u"", "1@2017-03-12"},
        {u"1er mars 2017", Milestone, u"", "1@2017-03-01"},
        {u"oui, 12/03/2017", Milestone, u"", "1@2017-03-12"},
        {u"oui le 12 mars 2017", Milestone, u"", "1@2017-03-12"},
        {u"oui 12/03/2017", Milestone, u"", "1@2017-03-12"},
        {u"non 12/03/2017", Milestone, u"", "0@2017-03-12"},
        {u"1 250,50 €", Amount, u"", "1250.5"},
        {u"1250 euros", Amount, u"", "1250"},
        {u"2 500", Amount, u"", "2500"},
        {u"-300", Amount, u"", "-300"},
        {u"en bonne voie", Text, u"", "en bonne voie"},
        {u"12", Text, u"", "12"},
        {u"=A1", Text, u"", "=A1"},
    };
    for (const Taken &row : table) {
        const QString typed = QString::fromUtf16(row.typed);
        INFO(typed.toStdString());
        const core::MeasurementReading reading =
            core::readMeasurement(typed, row.kind, QString::fromUtf16(row.unit));
        REQUIRE(std::holds_alternative<Measurement>(reading));
        CHECK(worded(std::get<Measurement>(reading), row.kind).toStdString() == row.value);
    }
}

TEST_CASE("What can be read in two ways, or is no value, is refused")
{
    const Refused table[] = {
        {u"", Count, u"", Refusal::Empty},
        {u"   ", Rate, u"%", Refusal::Empty},
        {u"1.250", Count, u"", Refusal::Ambiguous},
        {u"1,250", Count, u"", Refusal::Ambiguous},
        {u"12.500", Amount, u"", Refusal::Ambiguous},
        {u"1,250", Count, u"ETP", Refusal::Ambiguous},
        {u"1.250/2.500", Rate, u"%", Refusal::Ambiguous},
        {u"1.250.000", Count, u"", Refusal::NotANumber},
        {u"1 25", Count, u"", Refusal::NotANumber},
        {u"12 5", Count, u"", Refusal::NotANumber},
        {u"1'250", Count, u"", Refusal::NotANumber},
        {u"-3", Count, u"", Refusal::Negative},
        {u"\u22123", Count, u"", Refusal::Negative},
        {u"+3", Count, u"", Refusal::Signed},
        {u"12,5", Count, u"communes", Refusal::NotWhole},
        {u"12,5", Count, u"", Refusal::NotWhole},
        {u"0,5", Count, u"emplois", Refusal::NotWhole},
        {u"5/7", Count, u"", Refusal::RatioForNumber},
        {u"5 sur 7", Count, u"", Refusal::RatioForNumber},
        {u"71 %", Count, u"", Refusal::PercentForNumber},
        {u"71 %", Amount, u"", Refusal::PercentForNumber},
        {u"5/7", Amount, u"", Refusal::RatioForNumber},
        {u"environ 12", Count, u"", Refusal::NotANumber},
        {u"12 entreprises", Count, u"communes", Refusal::NotANumber},
        {u"~12", Count, u"", Refusal::NotANumber},
        {u"> 12", Count, u"", Refusal::NotANumber},
        {u"12?", Count, u"", Refusal::NotANumber},
        {u"1e3", Count, u"", Refusal::NotANumber},
        {u"oui", Count, u"", Refusal::NotANumber},
        {u"12/03/2017", Count, u"", Refusal::NotANumber},
        {u"\uff11\uff12", Count, u"", Refusal::NotANumber},
        {u"#REF!", Count, u"", Refusal::NotANumber},
        {u"999999999999", Count, u"", Refusal::TooLarge},
        {u"1 250,505", Amount, u"", Refusal::TooPrecise},
        {u"12 k€", Amount, u"", Refusal::NotANumber},
        {u"7/5", Rate, u"%", Refusal::PartAboveWhole},
        {u"5/0", Rate, u"%", Refusal::ZeroWhole},
        {u"0/0", Rate, u"%", Refusal::ZeroWhole},
        {u"-3/7", Rate, u"%", Refusal::Negative},
        {u"5/-7", Rate, u"%", Refusal::Negative},
        {u"5/", Rate, u"%", Refusal::IncompleteRate},
        {u"/7", Rate, u"%", Refusal::IncompleteRate},
        {u"5/7/9", Rate, u"%", Refusal::NotARate},
        {u"05/07/2017", Rate, u"%", Refusal::NotARate},
        {u"4,5/5", Rate, u"%", Refusal::RateParts},
        {u"5%/7", Rate, u"%", Refusal::NotARate},
        {u"0,71", Rate, u"%", Refusal::AmbiguousRate},
        {u"1", Rate, u"%", Refusal::AmbiguousRate},
        {u"150 %", Rate, u"%", Refusal::AboveHundred},
        {u"7143", Rate, u"%", Refusal::AboveHundred},
        {u"-5 %", Rate, u"%", Refusal::Negative},
        {u"+5 %", Rate, u"%", Refusal::Signed},
        {u"71 %%", Rate, u"%", Refusal::NotARate},
        {u"satisfaits", Rate, u"%", Refusal::NotARate},
        {u"1", Milestone, u"", Refusal::NotAMilestone},
        {u"0", Milestone, u"", Refusal::NotAMilestone},
        {u"12", Milestone, u"", Refusal::NotAMilestone},
        {u"2017", Milestone, u"", Refusal::NotAMilestone},
        {u"mars 2017", Milestone, u"", Refusal::DayMissing},
        {u"oui mars 2017", Milestone, u"", Refusal::DayMissing},
        {u"oui 2017", Milestone, u"", Refusal::DayMissing},
        {u"32/13/2017", Milestone, u"", Refusal::NotADate},
        {u"29/02/2017", Milestone, u"", Refusal::NotADate},
        {u"peut-être", Milestone, u"", Refusal::NotAMilestone},
        {u"oui mais", Milestone, u"", Refusal::NotAMilestone},
        {u"avant le 12 mars 2017", Milestone, u"", Refusal::NotAMilestone},
        {u"\n ", Text, u"", Refusal::Empty},
    };
    for (const Refused &row : table) {
        const QString typed = QString::fromUtf16(row.typed);
        INFO(typed.toStdString());
        const core::MeasurementReading reading =
            core::readMeasurement(typed, row.kind, QString::fromUtf16(row.unit));
        REQUIRE(std::holds_alternative<Refusal>(reading));
        CHECK(int(std::get<Refusal>(reading)) == int(row.why));
        const QString sentence = report::sentenceFor(row.why, typed, row.kind);
        CHECK(sentence.size() > 10);
        CHECK_FALSE(sentence.contains(QRegularExpression(u"%[0-9]"_s)));
    }
}

TEST_CASE("Numbers that can be read in two ways come with both readings")
{
    const QString amount = report::sentenceFor(Refusal::Ambiguous, u"1.250"_s, Amount);
    CHECK(amount.contains(u"1\u00a0250"_s));
    CHECK(amount.contains(u"1,25"_s));
    // where decimals would be refused next, only the other one
    CHECK_FALSE(report::sentenceFor(Refusal::Ambiguous, u"1.250"_s, Count).contains(u"1,25"_s));
    CHECK(report::sentenceFor(Refusal::Ambiguous, u"1.250"_s, Count, u"ETP"_s).contains(u"1,25"_s));
}

TEST_CASE("The typed form of a measurement is read back as the same measurement")
{
    const std::pair<const char16_t *, IndicatorKind> table[] = {
        {u"1 250", Count},   {u"5/7", Rate},     {u"71,43 %", Rate}, {u"12/03/2017", Milestone},
        {u"non", Milestone}, {u"-12,5", Amount}, {u"un mot", Text},  {u"0,5 %", Rate},
    };
    for (const auto &[typed, kind] : table) {
        const auto first = std::get<Measurement>(core::readMeasurement(QString::fromUtf16(typed), kind));
        const auto second = std::get<Measurement>(core::readMeasurement(core::typedForm(first, kind), kind));
        INFO(core::typedForm(first, kind).toStdString());
        CHECK(first == second);
    }
}

TEST_CASE("What a spreadsheet shows where there is no value")
{
    for (const auto *text :
         {u"", u"  ", u"n.c.", u"N.C.", u"nc", u"n. c.", u"n.d.", u"-", u"–", u"NA", u"n/a"})
        CHECK(core::isNoValue(QString::fromUtf16(text)));
    for (const auto *text : {u"0", u"non", u"néant", u".", u"-3"})
        CHECK(core::isNoValue(QString::fromUtf16(text)) == (QString::fromUtf16(text) == u"."_s));
}
