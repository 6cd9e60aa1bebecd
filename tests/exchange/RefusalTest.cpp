// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from outside is refused with its path and with what was expected, and never halfway.
#include "Shipped.h"

#include "exchange/Json.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;
using exchange::Json;
using exchange::readPlan;
using Pointer = Json::json_pointer;

namespace {

const Json &exercise()
{
    static const Json json = Json::parse(fileBytes(exerciseFile).toStdString());
    return json;
}

QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

Error refusal(const QByteArray &json)
{
    const auto plan = readPlan(json);
    REQUIRE_FALSE(plan);
    return plan.error();
}

void checkRefused(const QByteArray &json, ErrorCode code, const QString &where, const QString &inDetail = {})
{
    const Error error = refusal(json);
    INFO(error.where.toStdString() << " — " << error.detail.toStdString());
    CHECK(int(error.code) == int(code));
    CHECK(error.where == where);
    CHECK(error.detail.contains(inDetail));
}

struct Spoiled
{
    const char *pointer;
    Json value;
    ErrorCode code;
    const char *where;
    const char *inDetail;
};

constexpr auto lineAmount = "/challenges/0/actions/2/cost/lines/0/amount";
constexpr auto lineAmountPath = "challenges[0].actions[2].cost.lines[0].amount";

} // namespace

TEST_CASE("What is no JSON, or no plan, is refused as such", "[refusal]")
{
    for (const char *text : {"", "   ", "{", "[1,", "nul", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":1e999}",
                             "{'a':1}", "{\"a\":1,}", "{} {}", "// x\n{}", "{\"a\":\"\xff\"}",
                             "{\"a\":\"\\ud800\"}", "{\"a\":\"\n\"}", "PK\x03\x04", "SQLite format 3"}) {
        INFO(text);
        const Error error = refusal(text);
        CHECK(int(error.code) == int(ErrorCode::BadFormat));
        CHECK_FALSE(error.where.isEmpty());
        CHECK_FALSE(error.detail.isEmpty());
    }
    for (const char *text : {"[]", "null", "12", "{}", R"({"format":"jalon-plans"})", R"({"format":null})"})
        checkRefused(text, ErrorCode::BadFormat, u"format"_s, u"jalon-plan"_s);
    checkRefused(QByteArray(1, '\0'), ErrorCode::BadFormat, u"byte 1"_s);
}

TEST_CASE("Other versions are refused, newer ones as newer", "[refusal]")
{
    Json json = exercise();
    json["version"] = 2;
    checkRefused(bytes(json), ErrorCode::NewerVersion, u"version"_s, u"2"_s);
    for (const Json &other : {Json(0), Json(-1), Json("1"), Json(nullptr), Json(1.5)}) {
        json["version"] = other;
        checkRefused(bytes(json), ErrorCode::BadFormat, u"version"_s);
    }
    json.erase("version");
    checkRefused(bytes(json), ErrorCode::BadFormat, u"version"_s);
}

TEST_CASE("Limits: size, depth, values, keys", "[refusal]")
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    checkRefused(nested(64), ErrorCode::BadFormat, u"format"_s);
    CHECK(int(refusal(nested(65)).code) == int(ErrorCode::TooLarge));
    CHECK(int(refusal(nested(100'000)).code) == int(ErrorCode::TooLarge));
    CHECK(int(refusal(QByteArray(100'000, '[')).code) == int(ErrorCode::TooLarge));
    CHECK(int(refusal(QByteArray("{\"a\":").repeated(70)).code) == int(ErrorCode::TooLarge));
    CHECK(int(refusal(QByteArray(64 * 1024 * 1024 + 1, ' ')).code) == int(ErrorCode::TooLarge));
    CHECK(int(refusal('[' + QByteArray("0,").repeated(5'000'000) + "0]").code) == int(ErrorCode::TooLarge));
    QByteArray keys = "{";
    for (int i = 0; i < 100'000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\":0,";
    checkRefused(keys + "\"z\":0}", ErrorCode::TooLarge, u"k100"_s);
}

TEST_CASE("A key that stands twice is refused with its path", "[refusal]")
{
    checkRefused(R"({"format":"jalon-plan","format":"jalon-plan"})", ErrorCode::NotUnique, u"format"_s);
    checkRefused(R"({"plan":{"contextFigures":[{"a":1},{"b":1,"c":[[],{}],"b":2}]}})", ErrorCode::NotUnique,
                 u"plan.contextFigures[1].b"_s);
}

TEST_CASE("A value of the wrong kind is refused with its path and what was expected", "[refusal]")
{
    const std::string control = "a\x01"
                                "b";
    const std::vector<Spoiled> cases{
        {lineAmount, 15000, ErrorCode::WrongType, lineAmountPath,
         "found 15000, expected an amount such as \"2500.00\""},
        {lineAmount, "15000", ErrorCode::NotANumber, lineAmountPath, "\"15000\""},
        {lineAmount, "15 000.00", ErrorCode::NotANumber, lineAmountPath, ""},
        {lineAmount, "1e3", ErrorCode::NotANumber, lineAmountPath, ""},
        {lineAmount, "-5.00", ErrorCode::OutOfRange, lineAmountPath, "-5.00"},
        {"/challenges/0/actions/2/cost/lines/0/per", "month", ErrorCode::UnknownCode,
         "challenges[0].actions[2].cost.lines[0].per", "once, year"},
        {"/challenges/0/actions/2/cost/state", "unknown", ErrorCode::UnknownCode,
         "challenges[0].actions[2].cost.state", "toBeDetermined"},
        {"/challenges/0/actions/2/cost/state", nullptr, ErrorCode::WrongType,
         "challenges[0].actions[2].cost.state", ""},
        {"/challenges/0/actions/0/method/0/recurrence", "P1W", ErrorCode::UnknownCode,
         "challenges[0].actions[0].method[0].recurrence", "null, P2M, P3M, P1Y"},
        {"/challenges/0/actions/0/method/0/recurrence", "", ErrorCode::UnknownCode,
         "challenges[0].actions[0].method[0].recurrence", ""},
        {"/challenges/0/actions/0/method/1/position", 1, ErrorCode::OutOfRange,
         "challenges[0].actions[0].method[1].position", "found 1, expected a whole number from 2 on"},
        {"/challenges/0/actions/0/method/1/position", 2.0, ErrorCode::WrongType,
         "challenges[0].actions[0].method[1].position", ""},
        {"/challenges/0/actions/0/start/value", "2016-13", ErrorCode::NotADate,
         "challenges[0].actions[0].start.value", "2016-10-14"},
        {"/challenges/0/actions/0/start/value", "octobre 2016", ErrorCode::NotADate,
         "challenges[0].actions[0].start.value", ""},
        {"/challenges/0/actions/0/start", "2016-10", ErrorCode::WrongType, "challenges[0].actions[0].start",
         "{ … }"},
        {"/challenges/0/actions/0/end/value", "2016-09", ErrorCode::EndBeforeStart,
         "challenges[0].actions[0].end", ""},
        {"/challenges/0/actions/0/states/0/date", "2016-10", ErrorCode::NotADate,
         "challenges[0].actions[0].states[0].date", ""},
        {"/challenges/0/actions/0/states/0/date", "2018-02-29", ErrorCode::NotADate,
         "challenges[0].actions[0].states[0].date", ""},
        {"/challenges/0/actions/0/states/0/state", "late", ErrorCode::UnknownCode,
         "challenges[0].actions[0].states[0].state", "suspended"},
        {"/challenges/0/actions/0/indicators/0/measurements/0/value", 1, ErrorCode::WrongType,
         "challenges[0].actions[0].indicators[0].measurements[0].value", "true or false"},
        {"/challenges/0/actions/1/indicators/2/measurements/0/value", true, ErrorCode::WrongType,
         "challenges[0].actions[1].indicators[2].measurements[0].value", "a number"},
        {"/challenges/0/actions/1/indicators/2/measurements/0/value", nullptr, ErrorCode::Empty,
         "challenges[0].actions[1].indicators[2].measurements[0].value", ""},
        {"/challenges/0/actions/1/indicators/2/measurements/0/value", 1.00001, ErrorCode::OutOfRange,
         "challenges[0].actions[1].indicators[2].measurements[0].value", "four decimals"},
        {"/challenges/0/actions/1/indicators/2/measurements/0/value", 1e300, ErrorCode::OutOfRange,
         "challenges[0].actions[1].indicators[2].measurements[0].value", ""},
        {"/challenges/0/actions/1/indicators/2/measurements/0/numerator", 1, ErrorCode::WrongType,
         "challenges[0].actions[1].indicators[2].measurements[0].numerator", ""},
        {"/challenges/0/actions/2/indicators/2/measurements/0/value", 80, ErrorCode::OutOfRange,
         "challenges[0].actions[2].indicators[2].measurements[0].value", "71.4286"},
        {"/challenges/0/actions/2/indicators/2/measurements/0/denominator", 0, ErrorCode::ZeroDenominator,
         "challenges[0].actions[2].indicators[2].measurements[0].denominator", ""},
        {"/challenges/0/actions/2/indicators/2/measurements/0/denominator", nullptr,
         ErrorCode::IncompleteRate, "challenges[0].actions[2].indicators[2].measurements[0].denominator", ""},
        {"/challenges/0/actions/0/pilots/0", "Raymond Collet", ErrorCode::BadFormat,
         "challenges[0].actions[0].pilots[0]", "UUID"},
        {"/challenges/0/actions/0/pilots/0", "00000000-0000-4000-8000-000000000001",
         ErrorCode::UnknownReference, "challenges[0].actions[0].pilots[0]", "one of the parties"},
        {"/challenges/0/actions/0/id", "{12345678-1234-4123-8123-123456789012}", ErrorCode::BadFormat,
         "challenges[0].actions[0].id", ""},
        {"/challenges/2/actions/0/links/0/action", "3.9", ErrorCode::UnknownReference,
         "challenges[2].actions[0].links[0].action", "\"3.9\""},
        {"/challenges/2/actions/0/links/0/action", "3.1", ErrorCode::OutOfRange,
         "challenges[2].actions[0].links[0].action", ""},
        {"/challenges/2/actions/0/links/0/action", " 3.2", ErrorCode::UnknownReference,
         "challenges[2].actions[0].links[0].action", ""},
        {"/challenges/2/actions/0/links/0/outcome", "positive", ErrorCode::Empty,
         "challenges[2].actions[0].links[0].outcomeDate", ""},
        {"/challenges/1/actions/0/code", "1.4", ErrorCode::UnknownCode, "challenges[1].actions[0].code",
         "2.2"},
        {"/challenges/1/actions/0/code", "2.01", ErrorCode::UnknownCode, "challenges[1].actions[0].code", ""},
        {"/challenges/1/actions/0/code", "2.2", ErrorCode::UnknownCode,
         "challenges[1].actions[0].indicators[0].code", "\"2.1.1\""},
        {"/challenges/1/actions/0/indicators/0/number", 2, ErrorCode::UnknownCode,
         "challenges[1].actions[0].indicators[0].number", "expected 1"},
        {"/challenges/1/number", 1, ErrorCode::UnknownCode, "challenges[1].actions[0].code", "\"2.1\""},
        {"/challenges/0/title", "", ErrorCode::Empty, "challenges[0].title", ""},
        {"/plan/title", "  ", ErrorCode::Empty, "plan.title", ""},
        {"/plan/language", "de", ErrorCode::UnknownCode, "plan.language", "de"},
        {"/plan/fictitious", 1, ErrorCode::WrongType, "plan.fictitious", ""},
        {"/plan/periodEnd", "2015", ErrorCode::EndBeforeStart, "plan.periodEnd", ""},
        {"/plan/periodEnd", 2020, ErrorCode::WrongType, "plan.periodEnd", ""},
        {"/plan/deliberation/voters", -1, ErrorCode::OutOfRange, "plan.deliberation.voters", ""},
        {"/plan/deliberation/voters", "86", ErrorCode::WrongType, "plan.deliberation.voters", ""},
        {"/plan/vision", control, ErrorCode::NotNormalised, "plan.vision", "control"},
        {"/plan/vision", std::string("a\0b", 3), ErrorCode::NotNormalised, "plan.vision", ""},
        {"/plan/vision", std::string(50'001, 'a'), ErrorCode::TooLong, "plan.vision", ""},
        {"/parties/0/name", "", ErrorCode::Empty, "parties[0].name", ""},
        {"/parties/0/kind", "robot", ErrorCode::UnknownCode, "parties[0].kind", "organisation"},
        {"/parties/0/aliases", "x", ErrorCode::WrongType, "parties[0].aliases", "[ … ]"},
        {"/challenges/0/actions", Json::object(), ErrorCode::WrongType, "challenges[0].actions", "[ … ]"},
        {"/challenges/0/actions/0/method/0", 7, ErrorCode::WrongType, "challenges[0].actions[0].method[0]",
         "{ … }"},
    };
    for (const Spoiled &spoiled : cases) {
        INFO(spoiled.pointer << " = " << spoiled.value.dump(-1, ' ', true).substr(0, 60));
        Json json = exercise();
        REQUIRE(json.contains(Pointer(spoiled.pointer)));
        json[Pointer(spoiled.pointer)] = spoiled.value;
        checkRefused(bytes(json), spoiled.code, QString::fromUtf8(spoiled.where),
                     QString::fromUtf8(spoiled.inDetail));
    }
}

TEST_CASE("Two rows with one id are refused", "[refusal]")
{
    Json json = exercise();
    json["parties"][1]["id"] = json["parties"][0]["id"];
    checkRefused(bytes(json), ErrorCode::NotUnique, u"parties[1].id"_s);
    json = exercise();
    auto &pilots = json[Pointer("/challenges/1/actions/0/pilots")];
    pilots[1] = pilots[0];
    CHECK(refusal(bytes(json)).where.startsWith(u"challenges[1].actions[0].pilots[1]"_s));
}

TEST_CASE("A file cut short anywhere is refused", "[refusal]")
{
    const QByteArray whole = fileBytes(exerciseFile);
    const qsizetype end = whole.lastIndexOf('}');
    for (qsizetype length = 0; length <= end; length += length < 2'000 || end - length < 500 ? 7 : 1'009)
        CHECK_FALSE(readPlan(whole.left(length)));
}

TEST_CASE("Damaged bytes are refused or read, and nothing else happens", "[refusal]")
{
    const QByteArray whole = fileBytes(exerciseFile);
    std::mt19937 random(20161014);
    int refused = 0;
    for (int i = 0; i < 1'000; ++i) {
        QByteArray damaged = whole;
        for (int n = 0; n < 1 + i % 3; ++n)
            damaged[qsizetype(random() % size_t(damaged.size()))] = char(random() % 256);
        const auto plan = readPlan(damaged);
        refused += plan ? 0 : 1;
        if (!plan)
            CHECK_FALSE(plan.error().where.isEmpty());
    }
    CHECK(refused > 300);
}

TEST_CASE("A rate may come rounded, or without its value", "[reading]")
{
    const Pointer measurement("/challenges/0/actions/2/indicators/2/measurements/0");
    for (const Json &value : {Json(71), Json(71.4), Json(nullptr)}) {
        Json json = exercise();
        json[measurement]["value"] = value;
        const auto plan = readPlan(bytes(json));
        REQUIRE(plan);
        const auto rows = plan->measurements(plan->indicatorByCode(u"1.3.3")->id);
        CHECK(rows.front()->value == Decimal::fromUnits(714'286));
    }
}

TEST_CASE("Texts pass the normaliser", "[reading]")
{
    Json json = exercise();
    json["plan"]["vision"] = "e\xcc\x81te\xcc\x81\r\nfin";
    const auto plan = readPlan(bytes(json));
    REQUIRE(plan);
    CHECK(plan->info().vision == u"été\nfin"_s);
}
