// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Validation.h"

#include "core/base/Text.h"
#include "core/rules/ValidationParts.h"

using namespace Qt::StringLiterals;

namespace jalon::core {

using validation::checkRow;
using validation::isHash;
using validation::refuse;
using validation::required;

namespace {

bool dateInRange(const QDate &date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 2200;
}

Outcome checkValue(const QString &name, const QString &text)
{
    if (text.size() > maximumText)
        return refuse(ErrorCode::TooLong, name, QString::number(text.size()));
    if (normalised(text) != text)
        return refuse(ErrorCode::NotNormalised, name);
    return {};
}

Outcome checkValue(const QString &name, const QStringList &lines)
{
    for (const QString &line : lines) {
        if (line.isEmpty() || line.contains(u'\n'))
            return refuse(ErrorCode::Empty, name);
        if (auto done = checkValue(name, line); !done)
            return done;
    }
    return lines.size() > 1000 ? refuse(ErrorCode::TooLong, name, QString::number(lines.size())) : Outcome{};
}

Outcome checkValue(const QString &name, const SoftDate &date)
{
    if (date.hasValue() != date.first.isValid() || (date.hasValue() && !dateInRange(date.first)))
        return refuse(ErrorCode::NotADate, name, date.text);
    return checkValue(name, date.text);
}

Outcome checkValue(const QString &name, const QDate &date)
{
    // null is "not known"; anything else must be a day that can be meant
    return date.isNull() || dateInRange(date) ? Outcome{}
                                              : refuse(ErrorCode::NotADate, name, date.toString(Qt::ISODate));
}

Outcome checkValue(const QString &name, const std::optional<Money> &amount)
{
    constexpr qint64 most = 1'000'000'000'000; // ten thousand million euros, in cents
    return !amount || (amount->cents() >= 0 && amount->cents() <= most)
               ? Outcome{}
               : refuse(ErrorCode::OutOfRange, name, amount->toDecimal());
}

Outcome checkValue(const QString &name, const std::optional<Decimal> &value)
{
    return !value || (value->units() <= Decimal::limit && value->units() >= -Decimal::limit)
               ? Outcome{}
               : refuse(ErrorCode::OutOfRange, name, value->toText());
}

Outcome checkValue(const QString &name, const std::optional<int> &value)
{
    return !value || (*value >= 0 && *value <= 1'000'000'000)
               ? Outcome{}
               : refuse(ErrorCode::OutOfRange, name, QString::number(*value));
}

Outcome checkValue(const QString &name, int value)
{
    return value >= 0 && value <= 1'000'000'000 ? Outcome{}
                                                : refuse(ErrorCode::OutOfRange, name, QString::number(value));
}

template <class Other>
Outcome checkValue(const QString &, const Other &)
{
    return {};
}

/// Every id that a row holds must name a row of the plan; one that may be left out, if it is there.
template <class Entity>
Outcome checkReferences(const Plan &plan, const Entity &row)
{
    std::optional<Error> problem;
    forEachReference<Entity>([&](const auto &field) {
        using Reference = ReferenceTo<std::remove_cvref_t<decltype(row.*field.member)>>;
        const bool isSaid =
            Reference::required || row.*field.member != std::remove_cvref_t<decltype(row.*field.member)>{};
        const bool known = !isSaid || plan.find(Id<typename Reference::Target>{referred(row.*field.member)});
        if (!known && !problem)
            problem = refuse(ErrorCode::UnknownReference, QString::fromLatin1(field.name),
                             fieldText(row.*field.member));
    });
    return problem ? Outcome(*problem) : Outcome{};
}

Outcome ordered(const SoftDate &start, const SoftDate &end, const QString &name)
{
    return start.hasValue() && end.hasValue() && end.lastDay() < start.firstDay()
               ? refuse(ErrorCode::EndBeforeStart, name, end.text.isEmpty() ? end.toIso() : end.text)
               : Outcome{};
}

// -- what only one entity asks for
// --------------------------------------------------------------------------------

Outcome checkRow(const Plan &plan, const PlanInfo &info)
{
    if (plan.table<PlanInfo>().size() != 1)
        return refuse(ErrorCode::NotUnique, u"plan"_s);
    if (info.language != u"fr"_s && info.language != u"en"_s)
        return refuse(ErrorCode::UnknownCode, u"language"_s, info.language);
    if (auto done = required(u"title"_s, info.title); !done)
        return done;
    if (!info.logo.isEmpty() && !isHash(info.logo))
        return refuse(ErrorCode::WrongType, u"logo"_s, info.logo);
    if (!info.colour.isEmpty() && !validation::isColour(info.colour))
        return refuse(ErrorCode::WrongType, u"colour"_s, info.colour);
    return ordered(info.periodStart, info.periodEnd, u"period_end"_s);
}

Outcome checkRow(const Plan &, const Party &party)
{
    if (party.organisationId == party.id)
        return refuse(ErrorCode::UnknownReference, u"organisation_id"_s, party.name);
    return required(u"name"_s, party.name);
}

Outcome checkRow(const Plan &plan, const Challenge &challenge)
{
    if (challenge.number < 1 || challenge.number > 999)
        return refuse(ErrorCode::OutOfRange, u"number"_s, QString::number(challenge.number));
    for (const Challenge &other : plan.table<Challenge>().rows()) {
        if (other.number == challenge.number && other.id != challenge.id)
            return refuse(ErrorCode::NotUnique, u"number"_s, plan.code(challenge));
    }
    return required(u"title"_s, challenge.title);
}

Outcome checkRow(const Plan &plan, const ActionSheet &action)
{
    if (action.number < 1 || action.number > 999)
        return refuse(ErrorCode::OutOfRange, u"number"_s, QString::number(action.number));
    for (const ActionSheet *other : plan.childrenOf<ActionSheet>(action.challengeId)) {
        if (other->number == action.number && other->id != action.id)
            return refuse(ErrorCode::NotUnique, u"number"_s, plan.code(action));
    }
    if (displayTitle(action).trimmed().isEmpty())
        return refuse(ErrorCode::Empty, u"title"_s);
    return ordered(action.start, action.end, u"end"_s);
}

Outcome checkRow(const Plan &plan, const ActionParty &place)
{
    for (const ActionParty *other : plan.childrenOf<ActionParty>(place.actionId)) {
        if (other->id != place.id && other->role == place.role && other->partyId == place.partyId)
            return refuse(ErrorCode::NotUnique, u"party_id"_s);
    }
    return {};
}

Outcome checkRow(const Plan &, const MethodStep &step)
{
    if (auto done = required(u"text"_s, step.text); !done)
        return done;
    return ordered(step.start, step.due, u"due"_s);
}

Outcome checkRow(const Plan &, const ExpectedResult &result)
{
    return required(u"text"_s, result.text);
}

Outcome checkRow(const Plan &, const CostLine &line)
{
    if (auto done = ordered(line.from, line.to, u"to"_s); !done)
        return done;
    return line.quantity && *line.quantity < Decimal()
               ? refuse(ErrorCode::OutOfRange, u"quantity"_s, line.quantity->toText())
               : Outcome{};
}

Outcome checkRow(const Plan &, const ActionLink &link)
{
    if (link.actionId == link.targetId)
        return refuse(ErrorCode::OutOfRange, u"target_id"_s);
    if ((link.outcome == GateOutcome::Undecided) != link.outcomeDate.isNull())
        return refuse(ErrorCode::Empty, u"outcome_date"_s);
    return {};
}

Outcome checkRow(const Plan &plan, const StateStatement &statement)
{
    if (statement.date.isNull())
        return refuse(ErrorCode::Empty, u"date"_s);
    for (const StateStatement *other : plan.childrenOf<StateStatement>(statement.actionId)) {
        if (other->id != statement.id && other->date == statement.date)
            return refuse(ErrorCode::NotUnique, u"date"_s, statement.date.toString(Qt::ISODate));
    }
    return {};
}

Outcome checkRow(const Plan &, const Clarification &point)
{
    return required(u"comment"_s, point.comment);
}

Outcome checkRow(const Plan &plan, const Indicator &indicator)
{
    if (indicator.number < 1 || indicator.number > 999)
        return refuse(ErrorCode::OutOfRange, u"number"_s, QString::number(indicator.number));
    for (const Indicator *other : plan.childrenOf<Indicator>(indicator.actionId)) {
        if (other->number == indicator.number && other->id != indicator.id)
            return refuse(ErrorCode::NotUnique, u"number"_s, plan.code(indicator));
    }
    return required(u"label"_s, indicator.label);
}

Outcome checkRate(const Measurement &m)
{
    if (m.numerator.has_value() != m.denominator.has_value())
        return refuse(ErrorCode::IncompleteRate, m.numerator ? u"denominator"_s : u"numerator"_s);
    if (!m.value && !m.denominator)
        return refuse(ErrorCode::Empty, u"value"_s);
    if (!m.denominator)
        return m.value && (*m.value < Decimal() || *m.value > Decimal::fromInt(100))
                   ? refuse(ErrorCode::OutOfRange, u"value"_s, m.value->toText())
                   : Outcome{};
    if (m.denominator->units() == 0)
        return refuse(ErrorCode::ZeroDenominator, u"denominator"_s);
    if (*m.denominator < Decimal() || *m.numerator < Decimal())
        return refuse(ErrorCode::OutOfRange, u"numerator"_s, m.numerator->toText());
    if (*m.numerator > *m.denominator)
        return refuse(ErrorCode::NumeratorAboveDenominator, u"numerator"_s, m.numerator->toText());
    return m.value == Decimal::percent(*m.numerator, *m.denominator)
               ? Outcome{}
               : refuse(ErrorCode::OutOfRange, u"value"_s);
}

Outcome checkRow(const Plan &plan, const Measurement &m)
{
    const Indicator *indicator = plan.find(m.indicatorId);
    if (!indicator)
        return refuse(ErrorCode::UnknownReference, u"indicator_id"_s);
    if (m.date.isNull())
        return refuse(ErrorCode::Empty, u"date"_s);
    if (indicator->kind != IndicatorKind::Rate && (m.numerator || m.denominator))
        return refuse(ErrorCode::WrongType, u"numerator"_s);
    if (indicator->kind == IndicatorKind::Text)
        return m.value ? Outcome(refuse(ErrorCode::WrongType, u"value"_s)) : required(u"text"_s, m.text);
    if (!m.text.isEmpty())
        return refuse(ErrorCode::WrongType, u"text"_s, m.text);
    if (indicator->kind == IndicatorKind::Rate)
        return checkRate(m);
    if (!m.value)
        return refuse(ErrorCode::Empty, u"value"_s);
    switch (indicator->kind) {
    case IndicatorKind::Milestone:
        return *m.value == Decimal() || *m.value == Decimal::fromInt(1)
                   ? Outcome{}
                   : refuse(ErrorCode::WrongType, u"value"_s);
    case IndicatorKind::Count:
        return *m.value >= Decimal() ? Outcome{}
                                     : refuse(ErrorCode::OutOfRange, u"value"_s, m.value->toText());
    case IndicatorKind::Rate:
    case IndicatorKind::Amount:
    case IndicatorKind::Text:
        break;
    }
    return {};
}

/// Another kind must not make nonsense of what was measured: 410 participants are no milestone.
bool fitsMeasurements(const Plan &plan, const Indicator &indicator)
{
    const auto rows = plan.measurements(indicator.id);
    return std::all_of(rows.begin(), rows.end(),
                       [&](const Measurement *row) { return bool(checkRow(plan, *row)); });
}

Outcome checkRow(const Plan &, const ContextFigure &figure)
{
    return required(u"text"_s, figure.text);
}

Outcome checkRow(const Plan &, const Criterion &criterion)
{
    return required(u"label"_s, criterion.label);
}

template <class Entity>
Outcome check(const Plan &plan, const Entity &row)
{
    if (row.id.isNull())
        return refuse(ErrorCode::Empty, u"id"_s);
    if (auto done = checkReferences(plan, row); !done)
        return done;
    std::optional<Error> problem;
    forEachField<Entity>([&](const auto &field) {
        if (auto done = checkValue(QString::fromLatin1(field.name), row.*field.member); !done && !problem)
            problem = done.error();
    });
    if (problem)
        return *problem;
    return checkRow(plan, row);
}

} // namespace

Outcome validate(const Plan &plan, const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (!change.after)
            continue;
        // the row as it is in the end: a set may touch one row twice
        const auto done = std::visit(
            [&](const auto &after) {
                const auto *row = plan.find(after.id);
                auto outcome = row ? check(plan, *row) : Outcome{};
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(after)>, Indicator>) {
                    if (outcome && row && !fitsMeasurements(plan, *row))
                        outcome = refuse(ErrorCode::WrongType, u"kind"_s, toCode(row->kind));
                }
                return outcome;
            },
            *change.after);
        if (!done)
            return done;
    }
    return {};
}

Outcome validate(const Plan &plan)
{
    std::optional<Error> problem;
    Entities::forEach([&]<class Entity>() {
        for (const Entity &row : plan.table<Entity>().rows()) {
            if (problem)
                return;
            if (auto done = check(plan, row); !done) {
                const Error &error = done.error();
                problem = Error{error.code, QString::fromLatin1(Fields<Entity>::table) + u'.' + error.where,
                                error.detail};
            }
        }
    });
    if (!problem && plan.table<PlanInfo>().size() != 1)
        problem = Error{ErrorCode::Empty, u"plan.title"_s, {}};
    return problem ? Outcome(*problem) : Outcome{};
}

} // namespace jalon::core
