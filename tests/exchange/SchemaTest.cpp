// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema, the shipped files, the writer and the reader say the same.
#include "Shipped.h"

#include "exchange/Json.h"
#include "exchange/PlanWriter.h"
#include "support/SamplePlan.h"

#include <QProcess>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using namespace jalon;
using namespace jalon::core;
using namespace jalon::test;
using exchange::Json;
using exchange::readPlan;
using Pointer = Json::json_pointer;

namespace {

constexpr auto schemaFile = "data/jalon-plan.schema.json";

int holdAgainstSchema(const QStringList &files)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    // Debian's own interpreter: that is the one the package python3-jsonschema belongs to
    python.start(u"/usr/bin/python3"_s,
                 QStringList{sourcePath("tests/exchange/check_schema.py"), sourcePath(schemaFile)} + files);
    REQUIRE(python.waitForFinished(60'000));
    UNSCOPED_INFO(python.readAll().toStdString());
    return python.exitStatus() == QProcess::NormalExit ? python.exitCode() : -1;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

/// One key of one object of the document, once for each kind of object.
struct Member
{
    Pointer object;
    std::string key;
    bool required;
};

/// Walks document and schema together.
class SchemaWalk
{
public:
    explicit SchemaWalk(const Json &schema)
        : m_schema(schema)
    {
    }

    std::vector<Member> m_members;
    std::vector<Pointer> m_objects;

    void walk(const Json &value, const Json &node, const Pointer &at, const std::string &pattern)
    {
        const Json &schema = resolved(node);
        if (value.is_array()) {
            for (size_t i = 0; i < value.size(); ++i)
                walk(value[i], schema["items"], at / i, pattern + "[]");
        } else if (value.is_object()) {
            REQUIRE(schema.contains("properties"));
            if (m_seen.insert(pattern).second)
                m_objects.push_back(at);
            for (const auto &[key, member] : value.items()) {
                INFO(pattern << '.' << key);
                REQUIRE(schema["properties"].contains(key));
                if (m_seen.insert(pattern + '.' + key).second) {
                    const auto &needed = schema["required"];
                    m_members.push_back(
                        {at, key, std::find(needed.begin(), needed.end(), key) != needed.end()});
                }
                walk(member, schema["properties"][key], at / key, pattern + '.' + key);
            }
        }
    }

private:
    const Json &resolved(const Json &node) const
    {
        if (node.contains("$ref"))
            return resolved(m_schema[Pointer(node["$ref"].get<std::string>().substr(1))]);
        return node.contains("anyOf") ? resolved(node["anyOf"][0]) : node;
    }

    const Json &m_schema;
    std::set<std::string> m_seen;
};

/// The exercise with one of everything that the years bring, each standing for itself.
Json withYears()
{
    Json document = Json::parse(fileBytes(exerciseFile).toStdString());
    for (Json &challenge : document["challenges"]) {
        for (Json &sheet : challenge["actions"])
            sheet.erase("obligations"); // they name entries of the journal, which is another one here
    }
    document["parties"][0].update(Json{{"function", "élu"},
                                       {"email", "x@example.org"},
                                       {"phone", "00"},
                                       {"notes", "n"},
                                       {"active", false},
                                       {"organisation", document["parties"][1]["id"]}});
    Json &action = document["challenges"][0]["actions"][0];
    action["obligations"] = Json::parse(R"([{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0001", "label": "Bilan",
        "due": "2018-01-31", "toleranceDays": 0, "result": null, "settledOn": null, "reason": "", "link": "",
        "step": 1, "entry": null, "attachments": []}])");
    action["budget"] = Json::parse(R"([{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0002", "position": 1,
        "year": 2018, "label": "", "funder": "", "planned": "1.00", "committed": null, "paid": null,
        "comment": ""}])");
    action["indicators"][0].update(Json::parse(R"({"direction": "up", "frequency": "P1Y", "baseline": 0.5,
        "baselineYear": 2016, "source": "s", "smallSample": 5, "collected": false, "collectionReason": "r",
        "targets": [{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0003", "year": 2018, "value": 1, "comment": "c"}],
        "rule": {"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0004", "function": "count", "source": "steps",
            "scope": "action", "kinds": [], "partyKinds": [], "measure": null, "base": null, "step": 1}})"));
    action["indicators"][0]["owner"] = document["parties"][0]["id"];
    document["challenges"][0]["actions"][2]["cost"]["lines"][0].update(
        Json::parse(R"({"from": {"value": "2016", "text": ""}, "to": {"value": null, "text": "?"}})"));
    document["journal"] = Json::parse(R"([{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0005", "date": "2018-01-31",
        "kind": "meeting", "title": "Réunion", "participants": 3, "satisfied": 1, "answered": 2, "asked": 3,
        "amount": "2.00", "notes": "", "actions": ["1.1"], "parties": [], "attachments": []}])");
    document["journal"][0]["parties"].push_back(document["parties"][0]["id"]);
    document["amendments"] = Json::parse(R"([{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0006",
        "kind": "correction", "date": "2018-01-31", "authority": "", "reason": "r", "changes": [
        {"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0007", "action": "1.1", "entity": "action_sheet",
         "row": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0008", "field": "end", "before": "a", "after": "b",
         "dateBefore": {"value": "2016", "text": ""}, "dateAfter": {"value": null, "text": "?"}}]}])");
    for (const char *sealed : {"closings", "contents"}) // a closing names bytes, which is held elsewhere
        document.erase(sealed);
    document["proposals"] = Json::parse(R"([{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0009", "number": 1,
        "date": "2018-01-31", "title": "P", "description": "", "source": "network", "origin": "",
        "conclusion": null, "concludedOn": null, "conclusionText": "", "party": null, "action": null,
        "assessments": [{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0010", "criterion": 1, "answer": "met",
        "evidence": "", "date": null}]}])");
    document["proposals"][0]["assessments"][0]["party"] = document["parties"][0]["id"];
    document["followUpBody"] = Json::parse(R"({"members": [{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0011",
        "role": "", "since": null, "until": null}],
        "sessions": [{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0012", "date": "2018-01-31", "title": "S",
        "notes": "", "entry": null}],
        "opinions": [{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0013", "number": 1, "kind": "opinion",
        "date": "2018-01-31", "text": "A", "deadline": null, "reply": null, "repliedOn": null,
        "replyText": "", "closedOn": null, "session": null, "action": null, "addressee": null}]})");
    document["followUpBody"]["members"][0]["party"] = document["parties"][0]["id"];
    document["yearTexts"] = Json::parse(R"([{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0014", "year": 2018,
        "text": "t", "asked": "a", "challenge": null, "action": "1.1"}])");
    document["decisions"] = Json::parse(R"([{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0015", "year": 2018,
        "decision": "adapt", "text": "", "decidedOn": "2018-01-31", "confirmedOn": null, "action": "1.1",
        "amendment": null}])");
    document["transmissions"] = Json::parse(R"([{"id": "5f6d1d9e-8d1c-4b6e-9f58-0b6a6d3a0016", "year": 2018,
        "document": "annual", "action": "", "format": "pdf", "hash": "", "sentOn": "2018-01-31",
        "recipient": "R", "medium": "", "notes": ""}])");
    document["transmissions"][0]["party"] = document["parties"][0]["id"];
    return document;
}

} // namespace

TEST_CASE("The shipped files and an export are valid by the schema", "[schema]")
{
    QTemporaryDir folder;
    const QString exported =
        written(folder, u"export.json"_s, exchange::writePlan(readShipped(exerciseFile)));
    const QString full =
        written(folder, u"full.json"_s, *exchange::writeDocument(samplePlan(), sampleContents()));
    CHECK(holdAgainstSchema({sourcePath(adoptedFile), sourcePath(exerciseFile), exported, full}) == 0);
}

TEST_CASE("The schema is no rubber stamp", "[schema]")
{
    QTemporaryDir folder;
    Json json = Json::parse(fileBytes(adoptedFile).toStdString());
    json["plan"]["colour"] = "blue";
    const QString spoiled = written(folder, u"spoiled.json"_s, QByteArray::fromStdString(json.dump()));
    CHECK(holdAgainstSchema({spoiled}) == 1);
}

TEST_CASE("The reader needs the keys that the schema requires, and no others", "[schema]")
{
    const Json document = withYears();
    const Json schema = Json::parse(fileBytes(schemaFile).toStdString());
    SchemaWalk schemaWalk(schema);
    schemaWalk.walk(document, schema, Pointer(), {});
    REQUIRE(schemaWalk.m_members.size() > 190);
    for (const Member &member : schemaWalk.m_members) {
        INFO(member.object.to_string() << '/' << member.key);
        Json without = document;
        without[member.object].erase(member.key);
        const auto plan = readPlan(QByteArray::fromStdString(without.dump()));
        CHECK(bool(plan) != member.required);
        if (!plan) {
            CHECK(plan.error().where.endsWith(QString::fromStdString(member.key)));
        }
        Json wrong = document;
        wrong[member.object][member.key] = Json{{"x", 1}};
        CHECK_FALSE(readPlan(QByteArray::fromStdString(wrong.dump())));
    }
    for (const Pointer &object : schemaWalk.m_objects) {
        INFO(object.to_string());
        Json more = document;
        more[object]["zzz"] = 1;
        const auto plan = readPlan(QByteArray::fromStdString(more.dump()));
        REQUIRE_FALSE(plan);
        CHECK(int(plan.error().code) == int(ErrorCode::UnknownKey));
        CHECK(plan.error().where.endsWith(u"zzz"_s));
    }
}
