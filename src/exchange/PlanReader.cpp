// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PlanReader.h"

#include "exchange/ActionReader.h"
#include "exchange/ContentReader.h"
#include "exchange/Expected.h"
#include "exchange/JsonParser.h"
#include "exchange/PlanBuilder.h"
#include "exchange/PlanJson.h"
#include "exchange/ReviewReader.h"
#include "exchange/YearReader.h"

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using namespace core;

namespace {

/// Whether the document says that it is a plan of the version we read; nothing else is looked at before.
Outcome checkFormat(const Json &json)
{
    const auto text = [](const Json &value) { return QString::fromStdString(value.dump()).left(60); };
    const auto format = json.is_object() ? json.find("format") : json.end();
    if (format == json.end() || *format != "jalon-plan") {
        const QString found = format == json.end() ? u"null"_s : text(*format);
        return Error{ErrorCode::BadFormat, u"format"_s, Expected::insteadOf(found, Expected::format())};
    }
    const auto version = json.find("version");
    if (version == json.end() || *version != 1) {
        const bool newer = version != json.end() && version->is_number_unsigned() && *version > 1;
        const QString found = version == json.end() ? u"null"_s : text(*version);
        return Error{newer ? ErrorCode::NewerVersion : ErrorCode::BadFormat, u"version"_s,
                     Expected::insteadOf(found, u"1"_s)};
    }
    return {};
}

void readDeliberation(const JsonValue &value, PlanInfo &info)
{
    JsonObject object(value);
    object.read("reference", info.deliberationReference);
    if (const auto date = object.member("date"); date && !date->json().is_null())
        date->read(info.deliberationDate);
    object.read("present", info.present);
    object.read("represented", info.represented);
    object.read("voters", info.voters);
    object.read("for", info.votesFor);
    object.read("against", info.votesAgainst);
    object.read("abstentions", info.abstentions);
    object.finish();
}

void readInfo(PlanBuilder &builder, JsonObject &document)
{
    const auto value = document.member("plan");
    if (!value)
        return;
    PlanInfo info;
    JsonObject object(*value);
    builder.readId(object, info);
    object.read("title", info.title);
    object.read("shortTitle", info.shortTitle, JsonObject::Optional);
    object.read("authority", info.authority);
    object.read("language", info.language, JsonObject::Optional);
    object.read("fictitious", info.fictitious, JsonObject::Optional);
    object.read("periodStartText", info.periodStart.text, JsonObject::Optional);
    if (const auto start = object.member("periodStart"))
        start->readIso(info.periodStart);
    object.read("periodEndText", info.periodEnd.text, JsonObject::Optional);
    if (const auto end = object.member("periodEnd"))
        end->readIso(info.periodEnd);
    object.read("vision", info.vision);
    builder.readList<ContextFigure>(object, "contextFigures", JsonObject::Required);
    if (const auto deliberation = object.member("deliberation"))
        readDeliberation(*deliberation, info);
    // files written before amendments existed do not say it: what was adopted is the baseline
    if (const auto frozen = object.member("frozenOn", JsonObject::Optional); !frozen)
        info.frozenOn = info.deliberationDate;
    else if (!frozen->json().is_null())
        frozen->read(info.frozenOn);
    object.read("logo", info.logo, JsonObject::Optional);
    object.read("colour", info.colour, JsonObject::Optional);
    object.finish();
    builder.add(std::move(info), value->path());
}

void readChallenges(PlanBuilder &builder, JsonObject &document)
{
    ActionReader actions(builder);
    builder.readList<Challenge>(document, "challenges", JsonObject::Required,
                                [&](JsonObject &object, Challenge &challenge) {
                                    if (const auto list = object.member("actions"))
                                        actions.read(*list, challenge);
                                });
    actions.readLinks();
}

/// Everything; the bytes of contents only where they are asked for.
Result<PlanDocument> read(const Json &document, bool withContents)
{
    if (auto done = checkFormat(document); !done)
        return done.error();
    Diagnosis diagnosis;
    PlanBuilder builder(diagnosis);
    JsonObject object(JsonValue(document, diagnosis));
    object.member("format");
    object.member("version");
    readInfo(builder, object);
    builder.readList<Criterion>(object, "criteria", JsonObject::Required);
    builder.readList<Party>(object, "parties", JsonObject::Required, [](JsonObject &member, Party &party) {
        member.read("organisation", party.organisationId, JsonObject::Optional);
    });
    readChallenges(builder, object);
    YearReader years(builder);
    years.readJournal(object);
    years.readAmendments(object);
    ReviewReader(builder).read(object);
    Contents contents = withContents ? readContents(builder, object) : Contents();
    object.finish();
    auto plan = builder.finish();
    return plan ? Result<PlanDocument>(PlanDocument{std::move(*plan), std::move(contents)})
                : Result<PlanDocument>(plan.error());
}

Result<Plan> planAlone(Result<PlanDocument> document)
{
    return document ? Result<Plan>(std::move(document->plan)) : Result<Plan>(document.error());
}

} // namespace

Result<PlanDocument> readDocument(const QByteArray &json)
{
    const auto document = parseJson(json);
    return document ? read(*document, true) : Result<PlanDocument>(document.error());
}

Result<Plan> readPlanJson(const Json &document)
{
    return planAlone(read(document, false));
}

Result<Plan> readPlan(const QByteArray &json)
{
    return planAlone(readDocument(json));
}

} // namespace jalon::exchange
