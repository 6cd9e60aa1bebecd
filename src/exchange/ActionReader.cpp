// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ActionReader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::exchange {

using namespace core;

namespace {

/// The last number of a code below `above`: 3 for "1.2.3" below "1.2". The code is refused if it does not
/// belong there.
int numberOf(JsonObject &object, const QString &above, const QString &expected)
{
    const auto value = object.member("code");
    if (!value)
        return 0;
    QString code;
    value->read(code);
    if (!value->diagnosis().isClean())
        return 0;
    const int number = code.startsWith(above + u'.') ? code.mid(above.size() + 1).toInt() : 0;
    if (number < 1 || code != above + u'.' + QString::number(number))
        value->refuse(ErrorCode::UnknownCode, expected);
    return number;
}

} // namespace

void ActionReader::read(const JsonValue &list, const Challenge &challenge)
{
    m_challenge = challenge.number;
    for (const JsonValue &item : list.items())
        readAction(item, challenge);
}

void ActionReader::readAction(const JsonValue &item, const Challenge &challenge)
{
    ActionSheet action;
    action.challengeId = challenge.id;
    JsonObject object(item);
    m_builder.readId(object, action);
    action.number =
        numberOf(object, QString::number(challenge.number), Expected::actionCode(challenge.number));
    readTexts(object, action);
    readParties(object, action, "pilots", PartyRole::Pilot);
    readParties(object, action, "partners", PartyRole::Partner);
    const auto child = [&](JsonObject &, auto &row) { row.actionId = action.id; };
    m_builder.readList<MethodStep>(object, "method", JsonObject::Required, child);
    m_builder.readList<ExpectedResult>(object, "expectedResults", JsonObject::Required, child);
    readMoney(object, action);
    collectLinks(object, action);
    readIndicators(object, action);
    m_builder.readList<StateStatement>(object, "states", JsonObject::Optional, child);
    m_builder.readList<Clarification>(object, "clarifications", JsonObject::Optional, child);
    m_years.readObligations(object, action.id);
    m_builder.readList<BudgetLine>(object, "budget", JsonObject::Optional, child);
    object.finish();
    m_builder.add(std::move(action), item.path());
}

void ActionReader::readTexts(JsonObject &object, ActionSheet &action)
{
    object.read("title", action.title);
    object.read("adoptedTitle", action.adoptedTitle);
    object.read("shortTitle", action.shortTitle);
    object.read("context", action.context);
    object.read("targetPublic", action.targetPublic);
    object.read("humanMeans", action.humanMeans);
    object.read("start", action.start);
    object.read("end", action.end);
    object.read("remarks", action.remarks);
}

void ActionReader::readParties(JsonObject &object, const ActionSheet &action, const char *key, PartyRole role)
{
    const auto list = object.member(key);
    if (!list)
        return;
    int position = 0;
    for (const JsonValue &item : list->items()) {
        ActionParty place{{}, action.id, {}, role, ++position};
        item.read(place.partyId);
        if (!m_builder.plan().find(place.partyId))
            item.refuse(ErrorCode::UnknownReference, Expected::existingParty());
        place.id = placeId(action.id, role, place.partyId);
        m_builder.add(place, item.path());
    }
}

void ActionReader::readMoney(JsonObject &object, ActionSheet &action)
{
    if (const auto value = object.member("cost")) {
        JsonObject cost(*value);
        cost.read("state", action.costState);
        cost.read("text", action.costText);
        m_builder.readList<CostLine>(cost, "lines", JsonObject::Required,
                                     [&](JsonObject &, CostLine &line) { line.actionId = action.id; });
        cost.finish();
    }
    if (const auto value = object.member("funding")) {
        JsonObject funding(*value);
        funding.read("state", action.fundingState);
        funding.read("text", action.fundingText);
        funding.read("funders", action.funders);
        funding.finish();
    }
}

void ActionReader::readIndicators(JsonObject &object, const ActionSheet &action)
{
    const QString above = u"%1.%2"_s.arg(m_challenge).arg(action.number);
    const auto complete = [&](JsonObject &member, Indicator &indicator) {
        indicator.actionId = action.id;
        const int written = indicator.number;
        indicator.number = numberOf(member, above, Expected::indicatorCode(above));
        if (const auto number = member.member("number", JsonObject::Optional);
            number && written != indicator.number)
            number->refuse(ErrorCode::UnknownCode, QString::number(indicator.number));
        m_years.readDefinition(member, indicator);
        if (const auto list = member.member("measurements")) {
            for (const JsonValue &item : list->items())
                readMeasurement(item, indicator);
        }
    };
    m_builder.readList<Indicator>(object, "indicators", JsonObject::Required, complete);
}

void ActionReader::readMeasurement(const JsonValue &item, const Indicator &indicator)
{
    Measurement measurement;
    measurement.indicatorId = indicator.id;
    JsonObject object(item);
    m_builder.readId(object, measurement);
    object.read("date", measurement.date);
    object.read("numerator", measurement.numerator);
    object.read("denominator", measurement.denominator);
    if (const auto value = object.member("value")) {
        if (indicator.kind == IndicatorKind::Milestone) {
            bool reached = false;
            value->read(reached);
            measurement.value = Decimal::fromInt(reached ? 1 : 0);
        } else if (indicator.kind == IndicatorKind::Text) {
            value->read(measurement.text);
        } else {
            value->read(measurement.value);
        }
        if (indicator.kind == IndicatorKind::Rate && measurement.numerator && measurement.denominator &&
            measurement.denominator->units() != 0) {
            // What numerator and denominator say counts; a value beside them may be missing or rounded, not
            // different.
            const Decimal rate = Decimal::percent(*measurement.numerator, *measurement.denominator);
            if (measurement.value && std::abs(measurement.value->toDouble() - rate.toDouble()) > 0.501)
                value->refuse(ErrorCode::OutOfRange, Expected::percent(rate.toText()));
            measurement.value = rate;
        }
    }
    object.read("source", measurement.source);
    object.read("comment", measurement.comment);
    object.read("overrides", measurement.overrides, JsonObject::Optional);
    object.finish();
    m_builder.add(std::move(measurement), item.path());
}

void ActionReader::collectLinks(JsonObject &object, const ActionSheet &action)
{
    const auto list = object.member("links");
    if (!list)
        return;
    for (const JsonValue &item : list->items()) {
        ActionLink link;
        link.actionId = action.id;
        JsonObject member(item);
        m_builder.readId(member, link);
        QString target;
        member.read("kind", link.kind);
        member.read("action", target);
        member.read("text", link.text, JsonObject::Optional);
        member.read("outcome", link.outcome, JsonObject::Optional);
        if (const auto date = member.member("outcomeDate", JsonObject::Optional);
            date && !date->json().is_null())
            date->read(link.outcomeDate);
        member.finish();
        m_links.push_back({std::move(link), target, item.path()});
    }
}

void ActionReader::readLinks()
{
    for (PendingLink &pending : m_links) {
        if (!m_builder.diagnosis().isClean())
            return;
        const ActionSheet *target = m_builder.plan().actionByCode(pending.target);
        if (!target || m_builder.plan().code(*target) != pending.target) {
            m_builder.diagnosis().refuse(
                ErrorCode::UnknownReference, pending.path + u".action"_s,
                Expected::insteadOf(u'"' + pending.target + u'"', Expected::existingAction()));
            return;
        }
        pending.link.targetId = target->id;
        m_builder.add(std::move(pending.link), pending.path);
    }
}

} // namespace jalon::exchange
